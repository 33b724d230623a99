#include <algorithm>

#include "cmd/cases.hpp"
#include "cmd/dispositions.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/base/text.hpp"
#include "lib/model/plan_words.hpp"
#include "lib/rules/closing.hpp"
#include "lib/rules/disposition.hpp"

namespace zgz::cmd {

namespace {

struct RecordOptions {
  std::string person, post, department, kind, decided, conduct, authority, document, approver, months, problem,
      complaint, note;
  std::vector<std::string> factors;
};

struct ListOptions {
  std::string track, form, department, state, format;
};

struct WithdrawOptions {
  std::string ref, reason;
};

/// `CODE=EVIDENCE`
Factor factor_of(std::string const& text) {
  auto const mark = text.find('=');
  Factor factor{text.substr(0, mark), mark == std::string::npos ? std::string{} : text.substr(mark + 1)};
  factor.code = trim(factor.code);
  factor.evidence = trim(factor.evidence);
  if (factor.code.empty() || factor.evidence.empty())
    throw usage_error(Fault::usage, {tr("--factor takes CODE=EVIDENCE, and both are needed."), "zgz dispose record"});
  return factor;
}

Disposition described(Context const& context, RecordOptions const& o) {
  constexpr int most_months = 60;
  Disposition disposition;
  disposition.person = o.person;
  disposition.post = o.post;
  disposition.department = department_code(o.department, context.plan());
  disposition.kind = o.kind;
  disposition.decided = context.day_until_today(o.decided, "--decided");
  disposition.conduct = context.day(o.conduct, "--conduct");
  disposition.authority = o.authority;
  disposition.document = o.document;
  disposition.approver = o.approver;
  if (!o.months.empty()) disposition.months = count_of(o.months, "--months", 1, most_months);
  if (!o.problem.empty()) disposition.problem = problem_ref(o.problem);
  if (!o.complaint.empty()) disposition.complaint = complaint_ref(o.complaint);
  for (auto const& factor : o.factors) disposition.factors.push_back(factor_of(factor));
  disposition.note = o.note;
  return disposition;
}

void tell(Plan const& plan, Disposition const& disposition, Date today) {
  auto const shown = dated(plan, disposition, today);
  auto const name = report::disposition_name(plan, disposition.kind);
  print_text(shown.until
                 ? say("{0}: {1} recorded; in effect until {2}.\n", disposition.ref.str(), name, iso(*shown.until))
                 : say("{0}: {1} recorded.\n", disposition.ref.str(), name));
  if (rules::before_the_law(rules::disposition_kind(plan, disposition.kind), disposition.conduct)) {
    talk(
        say("The conduct of {} lies before 2020-07-01: the rules of that time apply, or the law on administrative "
            "sanctions (§67) where it is lighter.",
            iso(*disposition.conduct)));
  }
}

ExitCode record(Context const& context, RecordOptions const& o) {
  need("dispose record", {{"--person", &o.person},
                          {"--post", &o.post},
                          {"--department", &o.department},
                          {"--kind", &o.kind},
                          {"--decided", &o.decided},
                          {"--authority", &o.authority},
                          {"--document", &o.document},
                          {"--approver", &o.approver}});
  auto disposition = described(context, o);
  auto const& plan = context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  store::Casework const casework{store};
  disposition.ref = casework.next_disposition();
  std::optional<Problem> problem;
  if (disposition.problem) problem = problem_to_handle(context, store, *disposition.problem);
  if (disposition.complaint) need_not_recused(context, store, complaint_in(store, *disposition.complaint).ref);
  bool const reminds = rules::disposition_kind(plan, disposition.kind).track == Track::reminder;
  if (disposition.complaint && !problem && reminds) {
    auto const complaint = case_in(store, *disposition.complaint);
    rules::need_investigation(plan, complaint, linked_problems(store, complaint), disposition.decided);
  }
  change.record(rules::dispose(plan, disposition, problem, casework.dispositions()));
  change.commit();
  tell(plan, disposition, context.today());
  return ExitCode::done;
}

std::vector<std::string> tracks() {
  std::vector<std::string> words;
  for (auto const& each : track_words) words.emplace_back(each.word);
  return words;
}

bool asked_for(Plan const& plan, Disposition const& disposition, ListOptions const& o) {
  if (o.track.empty() && o.form.empty()) return true;
  auto const* const kind = rules::known_kind(plan, disposition.kind);
  if (kind == nullptr) return false;
  return (o.track.empty() || plan_word(track_words, kind->track).word == o.track) &&
         (o.form.empty() || std::to_string(kind->form) == o.form);
}

std::vector<std::string> states() {
  std::vector<std::string> words;
  for (auto const& each : disposition_states) words.emplace_back(each.word);
  return words;
}

/// Those that were taken back are listed only where they are asked for.
bool in_state(report::DatedDisposition const& dated, std::string const& state) {
  if (state.empty()) return dated.state != DispositionState::withdrawn;
  return find_name(disposition_states, dated.state).word == state;
}

ExitCode list(Context const& context, ListOptions const& o) {
  if (!o.state.empty()) check_choice(o.state, "--state", states());
  if (!o.track.empty()) check_choice(o.track, "--track", tracks());
  if (!o.form.empty()) check_choice(o.form, "--form", {"1", "2", "3", "4"});
  auto const& plan = context.plan();
  auto const department = department_code(o.department, plan);
  auto const today = context.today();
  auto const store = context.open_store();
  auto decided = casework_of(context, store).dispositions();
  std::erase_if(decided, [&](Disposition const& each) {
    return each.decided > today || (!department.empty() && each.department != department);
  });
  std::vector<report::DatedDisposition> shown;
  for (auto const& each : decided) {
    auto one = dated(plan, each, today);
    if (asked_for(plan, each, o) && in_state(one, o.state)) shown.push_back(std::move(one));
  }
  std::vector<Disposition> counted;
  for (auto const& each : shown) counted.push_back(each.disposition);
  print(context, report::dispositions_document(plan, shown, rules::count_by_form(plan, counted), today), o.format);
  return ExitCode::done;
}

ExitCode withdraw(Context const& context, WithdrawOptions const& o) {
  need("dispose withdraw", {{"REF", &o.ref}, {"--reason", &o.reason}});
  auto const ref = disposition_ref(o.ref);
  (void)context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto const disposition = disposition_in(store::Casework{store}, ref);
  if (disposition.complaint) need_not_recused(context, store, *disposition.complaint);
  change.record(rules::withdraw(disposition, o.reason));
  change.commit();
  print_text(say("{}: withdrawn.\n", ref.str()));
  return ExitCode::done;
}

void set_up_case(Command const& command, RecordOptions& options) {
  command.option("--problem", options.problem, tr("The problem that it is about"), "P7");
  command.option("--complaint", options.complaint, tr("The complaint that it is about"), "C3");
  command.options("--factor", options.factors,
                  tr("A factor for leniency or severity, with what shows it; may be repeated"), "CODE=EVIDENCE");
  command.option("--note", options.note, tr("A remark"), "TEXT");
}

void set_up_record(Command const& group) {
  auto const command = group.sub("record", tr("Record what people with authority decided about a person"));
  auto const options = command.runs<RecordOptions>(record);
  command.option("--person", options->person, tr("About whom; never a complainant"), "NAME");
  command.option("--post", options->post, tr("The post held at the time"), "TEXT");
  command.option("--department", options->department, tr("The department: name, alias or code"), "NAME");
  command.option("--kind", options->kind, tr("The code of the disposition in the plan"), "CODE");
  command.option("--decided", options->decided, tr("The day of the decision"), "D");
  command.option("--conduct", options->conduct, tr("The day of the conduct: the rules of that time apply"), "D");
  command.option("--authority", options->authority, tr("Who decided"), "TEXT");
  command.option("--document", options->document, tr("The number of the decision"), "NO");
  command.option("--approver", options->approver, tr("Who approved it"), "NAME");
  command.option("--months", options->months, tr("The period of effect, where the kind leaves a choice"), "N");
  set_up_case(command, *options);
}

void set_up_others(Command const& group) {
  auto const listed = group.sub("list", tr("Dispositions, with names masked, and how many people each form reached"));
  auto const options = listed.runs<ListOptions>(list);
  listed.option("--track", options->track,
                tr("Only this track: reminder, party, administrative, organisational or judicial"), "TRACK");
  listed.option("--form", options->form, tr("Only this one of the four forms: 1 to 4"), "N");
  listed.option("--department", options->department, tr("Only this department: name, alias or code"), "NAME");
  listed.option("--state", options->state,
                tr("in-force, ended, without-period or withdrawn (default: all that were not withdrawn)"), "STATE");
  add_format(listed, options->format);
  auto const back = group.sub("withdraw", tr("Take a disposition back: it was recorded wrongly, or lifted"));
  auto const given = back.runs<WithdrawOptions>(withdraw);
  back.word("REF", given->ref, tr("The disposition, for example D2"));
  back.option("--reason", given->reason, tr("Why"), "TEXT");
}

}  // namespace

void set_up_dispose(Command const& root) {
  auto const group = root.sub("dispose", tr("Record and list what was decided about persons"));
  group.needs_sub();
  set_up_record(group);
  set_up_others(group);
}

}  // namespace zgz::cmd
