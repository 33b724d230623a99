#include <algorithm>
#include <set>

#include "cmd/inspect.hpp"
#include "cmd/output.hpp"
#include "lib/base/text.hpp"
#include "lib/model/plan_words.hpp"
#include "lib/report/inspection_results.hpp"
#include "lib/report/words.hpp"
#include "lib/rules/draw.hpp"
#include "lib/rules/inspection_results.hpp"
#include "lib/rules/problem_notes.hpp"

namespace zgz::cmd {

namespace {

struct SubstituteOptions {
  std::string draw, unit, cause;
};

struct ResultsOptions {
  std::string draw, by = "department", method, format;
};

struct FindingsOptions {
  std::string draw, format;
  std::vector<std::string> units;
};

std::vector<std::string> method_names() {
  std::vector<std::string> words;
  for (auto const& each : method_words) words.emplace_back(each.word);
  return words;
}

UnitOutcome cause_said(std::string const& word) {
  std::vector<std::string> words;
  for (int i = static_cast<int>(UnitOutcome::refused); i <= static_cast<int>(UnitOutcome::closed); ++i)
    words.emplace_back(word_of(static_cast<UnitOutcome>(i)));
  check_choice(word, "--cause", words);
  auto const place = std::find(words.begin(), words.end(), word) - words.begin();
  return static_cast<UnitOutcome>(static_cast<int>(UnitOutcome::refused) + place);
}

DrawnUnit unit_in(Draw const& draw, std::vector<Substitute> const& substitutes, std::string const& id) {
  for (auto const& unit : draw.units) {
    if (unit.unit == id) return unit;
  }
  for (auto const& substitute : substitutes) {
    if (substitute.by.unit == id) return substitute.by;
  }
  throw usage_error(Fault::unit_not_drawn, {id, draw.ref.str()});
}

/// What came of asking the unit must not speak against the cause.
void need_unanswered(std::vector<UnitResult> const& results, std::string const& unit, UnitOutcome cause) {
  std::set<UnitOutcome> outcomes;
  for (auto const& result : results) {
    if (result.unit != unit) continue;
    if (auto const outcome = rules::outcome_of(result)) outcomes.insert(*outcome);
  }
  if (outcomes.contains(UnitOutcome::completed) || outcomes.contains(UnitOutcome::partial))
    throw usage_error(Fault::substitute_answered, {unit});
  if (outcomes.empty() || outcomes.contains(cause)) return;
  std::vector<std::string> words;
  for (auto const outcome : outcomes) words.emplace_back(word_of(outcome));
  throw usage_error(Fault::bad_choice, {std::string{word_of(cause)}, "--cause", join(words, ", ")});
}

DrawnUnit next_of(store::Store const& store, Draw const& draw, std::vector<Substitute> const& substitutes,
                  DrawnUnit const& unit) {
  auto const frame = frame_called(store, draw.design.frame);
  rules::Drawing drawing{draw.design, draw.strata, static_cast<std::int64_t>(substitutes.size()) + 1};
  each_unit(list_of(store, frame),
            [&](std::string_view department, std::string_view id) { drawing.add(department, id); });
  auto next = rules::next_in_line(draw, substitutes, unit.department, drawing.drawn());
  if (!next) throw usage_error(Fault::no_substitute, {unit.unit});
  return *std::move(next);
}

ExitCode substitute(Context const& context, SubstituteOptions const& o) {
  need("inspect substitute", {{"REF", &o.draw}, {"UNIT", &o.unit}, {"--cause", &o.cause}});
  auto const cause = cause_said(o.cause);
  auto const& plan = context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  store::InspectionResults const known{store};
  auto const draw = draw_in(store, o.draw);
  auto const substitutes = known.substitutes(draw.ref);
  auto const unit = unit_in(draw, substitutes, o.unit);
  for (auto const& each : substitutes) {
    if (each.unit == unit.unit) throw usage_error(Fault::already_there, {unit.unit, each.by.unit});
  }
  need_unanswered(known.results(draw.ref), unit.unit, cause);
  Substitute const made{draw.ref, unit.unit, cause, next_of(store, draw, substitutes, unit), context.today()};
  change.record(UnitSubstituted{made});
  change.commit();
  print_text(say("{0}: “{1}” ({2}) is replaced by “{3}”, the next in line, ticket {4}: {5}.\n", draw.ref.str(),
                 unit.unit, report::department_name(plan, unit.department), made.by.unit, made.by.ticket,
                 tr(title_of(cause))));
  return ExitCode::done;
}

/// The one that was said, else the only one that has results.
Method method_of(ResultsOptions const& o, Draw const& draw, std::vector<UnitResult> const& results) {
  std::set<Method> seen;
  for (auto const& result : results) seen.insert(result.method);
  if (!o.method.empty()) {
    check_choice(o.method, "--method", method_names());
    return std::find_if(method_words.begin(), method_words.end(),
                        [&](auto const& each) { return each.word == o.method; })
        ->value;
  }
  if (seen.empty()) return Method::interview;
  if (seen.size() == 1) return *seen.begin();
  std::vector<std::string> words;
  for (auto const method : seen) words.emplace_back(word_of(method));
  throw usage_error(Fault::several_methods, {draw.ref.str(), join(words, ", ")});
}

ExitCode results(Context const& context, ResultsOptions const& o) {
  need("inspect results", {{"REF", &o.draw}});
  check_choice(o.by, "--by", {"department", "group"});
  auto const& plan = context.plan();
  auto const store = context.open_store();
  store::InspectionResults const known{store};
  auto const draw = draw_in(store, o.draw);
  auto all = known.results(draw.ref);
  auto const method = method_of(o, draw, all);
  std::erase_if(all, [&](UnitResult const& result) { return result.method != method; });
  bool const by_group = o.by == "group";
  print(
      context,
      report::draw_results_document(plan, {draw.ref, method, by_group,
                                           rules::tally_results(plan, draw, known.substitutes(draw.ref), all, by_group),
                                           rules::count_answers(plan, all)}),
      o.format);
  return ExitCode::done;
}

std::vector<report::ListedSign> listed(Plan const& plan, store::InspectionResults const& known, InspectionRef draw) {
  auto const registered = known.findings(draw);
  std::vector<report::ListedSign> signs;
  for (auto& sign : rules::signs_in(plan, known.results(draw))) {
    auto const found = std::find_if(registered.begin(), registered.end(), [&](Finding const& finding) {
      return finding.unit == sign.result.unit && finding.method == sign.result.method &&
             finding.question == sign.question.code;
    });
    signs.push_back({std::move(sign), found == registered.end() ? std::string{} : found->problem.str()});
  }
  return signs;
}

/// How the problem came to light, as `problem add --source` has it.
std::string source_of(Method method) {
  auto const word = method == Method::interview ? std::string{"phone"} : std::string{word_of(method)};
  return tr(find_title(rules::ways_of_finding(), word));
}

/// It goes to the department: nothing in it tells who answered.
Problem problem_of(InspectionRef draw, Sign const& sign, Date today) {
  Problem problem;
  problem.department = sign.result.department;
  problem.row.category = sign.question.category;
  problem.row.problem =
      say("Asked “{0}”, a service user answered “{1}” ({2}).", sign.question.text, sign.answer, draw.str());
  problem.row.source = source_of(sign.result.method);
  problem.added_on = today;
  return problem;
}

ExitCode register_findings(Context const& context, FindingsOptions const& o) {
  auto const& plan = context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto const draw = draw_in(store, o.draw).ref;
  auto const signs = listed(plan, store::InspectionResults{store}, draw);
  std::string lines;
  for (auto const& unit : std::set<std::string>{o.units.begin(), o.units.end()}) {
    bool any = false;
    for (auto const& each : signs) {
      auto const& sign = each.sign;
      if (sign.result.unit != unit || !each.problem.empty()) continue;
      any = true;
      auto problem = problem_of(draw, sign, context.today());
      problem.ref = store.next_problem();
      change.record(rules::add_problem(plan, problem));
      change.record(FindingRegistered{{draw, unit, sign.result.method, sign.question.code, problem.ref}});
      lines += say("{0}: added for {1}, category {2}: {3}\n", problem.ref.str(),
                   report::department_name(plan, problem.department), problem.row.category, problem.row.problem);
    }
    if (!any) throw usage_error(Fault::no_such_finding, {unit, draw.str()});
  }
  change.commit();
  print_text(lines);
  return ExitCode::done;
}

ExitCode findings(Context const& context, FindingsOptions const& o) {
  need("inspect findings", {{"REF", &o.draw}});
  if (!o.units.empty()) return register_findings(context, o);
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const draw = draw_in(store, o.draw).ref;
  print(context, report::findings_document(plan, draw, listed(plan, store::InspectionResults{store}, draw)), o.format);
  return ExitCode::done;
}

}  // namespace

void set_up_inspect_results(Command const& group) {
  auto const place = group.sub("substitute", tr("The next in line takes the place of a unit that cannot be asked"));
  auto const replaced = place.runs<SubstituteOptions>(substitute);
  place.word("REF", replaced->draw, tr("The draw, for example I4"));
  place.word("UNIT", replaced->unit, tr("The number of the unit"));
  place.option("--cause", replaced->cause, tr("refused, no-answer, wrong-number, not-eligible or closed"), "CAUSE");
  auto const table = group.sub("results", tr("Who was reached and how satisfied they are, with what each rate is of"));
  auto const shown = table.runs<ResultsOptions>(results);
  table.word("REF", shown->draw, tr("The draw, for example I4"));
  table.option("--by", shown->by, tr("department (default) or group"), "WHAT");
  table.option("--method", shown->method, tr("Only interview, visit or questionnaire"), "METHOD");
  add_format(table, shown->format);
  auto const signs = group.sub("findings", tr("Answers that point to a problem; --register makes problems of them"));
  auto const found = signs.runs<FindingsOptions>(findings);
  signs.word("REF", found->draw, tr("The draw, for example I4"));
  signs.options("--register", found->units, tr("Add what this unit's answers point to as problems; give each"), "UNIT");
  add_format(signs, found->format);
}

}  // namespace zgz::cmd
