#include "lib/report/status.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/report/status_tables.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

std::string where_we_are(Plan const& plan, Date today) {
  auto const length = days_between(plan.start, plan.end) + 1;
  auto const day = days_between(plan.start, today) + 1;
  auto const when = say("{0} ({1})", iso(today), weekday_name(today));
  if (day < 1) return say("{0}: the campaign starts in {1} days.", when, 1 - day);
  if (day > length) return say("{0}: the campaign ended {1} days ago.", when, day - length);
  return say("{0}: day {1} of {2}, {3} days left.", when, day, length, length - day);
}

Words refs_of(std::vector<SubmissionRef> const& refs) {
  Words words;
  for (auto const ref : refs) words.push_back(ref.str());
  return words;
}

bool is_outside(StatusFacts const& facts, Problem const& problem) {
  return std::find(facts.left_plan.begin(), facts.left_plan.end(), problem.department) != facts.left_plan.end();
}

/// How many problems are those of departments that the plan does not know.
std::size_t outside(StatusFacts const& facts) {
  return static_cast<std::size_t>(std::count_if(facts.problems.begin(), facts.problems.end(),
                                                [&](Problem const& problem) { return is_outside(facts, problem); }));
}

/// Problems of the plan's departments: on checklists, or found by the office and on none.
std::size_t of_plan(StatusFacts const& facts, bool on_checklist) {
  return static_cast<std::size_t>(std::count_if(
      facts.problems.begin(), facts.problems.end(),
      [&](Problem const& problem) { return problem.on_checklist() == on_checklist && !is_outside(facts, problem); }));
}

/// `complaint 2, visit 1`, in the order in which they came.
std::vector<std::string> sources_of(StatusFacts const& facts) {
  std::vector<std::pair<std::string, std::int64_t>> counts;
  for (auto const& problem : facts.problems) {
    if (problem.on_checklist() || is_outside(facts, problem)) continue;
    auto const& source = problem.row.source;
    auto const known =
        std::find_if(counts.begin(), counts.end(), [&](auto const& each) { return each.first == source; });
    if (known == counts.end()) {
      counts.emplace_back(source, 1);
    } else {
      ++known->second;
    }
  }
  std::vector<std::string> sources;
  for (auto const& [source, count] : counts) sources.push_back(say("{0} {1}", source, count));
  return sources;
}

std::vector<Fact> facts_of(Plan const& plan, StatusFacts const& facts) {
  auto const number = [](auto value) { return Value{static_cast<std::int64_t>(value)}; };
  auto const rounds = rounds_of(facts);
  return {{"today", facts.today},
          {"plan", plan.title},
          {"days_left", number(days_between(facts.today, plan.end))},
          {"owed", number(facts.coverage.owed)},
          {"has_items", number(facts.coverage.has_items)},
          {"zero_reports", number(facts.coverage.zero)},
          {"returned", number(facts.coverage.returned)},
          {"missing", number(facts.coverage.missing)},
          {"not_due", number(facts.coverage.not_due)},
          {"problems", number(facts.problems.size())},
          {"problems_on_checklists", number(of_plan(facts, true))},
          {"problems_found_by_office", number(of_plan(facts, false))},
          {"overdue", number(facts.overdue.size())},
          {"unattributed", refs_of(facts.unattributed)},
          {"log_count", number(facts.head.count)},
          {"log_head", facts.head.hash},
          {"plan_changed", facts.plan_changed},
          {"departments_not_in_plan", Words{facts.left_plan}},
          {"problems_not_in_plan", number(outside(facts))},
          {"rounds", rounds.handed_in},
          {"returned_rounds", rounds.returned}};
}

/// What the office found itself stands in no coverage: no department reported it.
std::string found_line(StatusFacts const& facts) {
  return say_count("And {0} problem that the office found and no checklist names: {1}.",
                   "And {0} problems that the office found and no checklist names: {1}.", of_plan(facts, false),
                   of_plan(facts, false), join(sources_of(facts), tr(", ")));
}

std::string overdue_line(StatusFacts const& facts) {
  auto const problems = std::count_if(facts.overdue.begin(), facts.overdue.end(),
                                      [](auto const& item) { return item.kind == OverdueItem::Kind::problem; });
  return say("Late: duties {0}, problems {1} (`zgz overdue` lists them).",
             facts.overdue.size() - static_cast<std::size_t>(problems), problems);
}

std::string unattributed_line(StatusFacts const& facts) {
  return say("Returned, and from nobody knows whom: {}.", join(refs_of(facts.unattributed), tr(", ")));
}

std::string outside_line(StatusFacts const& facts) {
  return say("And {0} problems of departments that the plan does not know, which count in no coverage: {1}.",
             outside(facts), join(facts.left_plan, tr(", ")));
}

/// What does not fit together: told above everything that is computed from it.
void add_warnings(Document& document, StatusFacts const& facts) {
  auto const warn = [&](std::string text) { document.blocks.emplace_back(Paragraph{std::move(text), Tone::warn}); };
  if (!facts.unattributed.empty()) warn(unattributed_line(facts));
  if (!facts.left_plan.empty()) warn(outside_line(facts));
  if (facts.plan_changed) warn(plan_changed_line());
}

}  // namespace

std::string plan_changed_line() {
  return tr("campaign.toml is another than the one last adopted; the next command that writes adopts it.");
}

std::string coverage_line(Coverage const& coverage, std::size_t problems) {
  return say("{0} problems from {1} of {2} departments; {3} zero reports; {4} returned; {5} missing; {6} not due yet.",
             problems, coverage.has_items, coverage.owed, coverage.zero, coverage.returned, coverage.missing,
             coverage.not_due);
}

Document status_document(Plan const& plan, StatusFacts const& facts) {
  Document document{"zgz.status/1", facts_of(plan, facts), {}};
  auto& blocks = document.blocks;
  blocks.emplace_back(duty_items(plan, facts));  // the table that csv gets
  blocks.emplace_back(Heading{plan.title});
  blocks.emplace_back(Paragraph{where_we_are(plan, facts.today)});
  blocks.emplace_back(Paragraph{coverage_line(facts.coverage, of_plan(facts, true))});
  if (of_plan(facts, false) > 0) blocks.emplace_back(Paragraph{found_line(facts)});
  blocks.emplace_back(Paragraph{overdue_line(facts), facts.overdue.empty() ? Tone::good : Tone::bad});
  add_warnings(document, facts);
  blocks.emplace_back(stage_table_on(plan, facts.today));
  blocks.emplace_back(duty_matrix(plan, facts));
  blocks.emplace_back(Paragraph{matrix_legend(plan), Tone::dim});
  blocks.emplace_back(Paragraph{rounds_line(facts), Tone::dim});
  blocks.emplace_back(Paragraph{office_line(facts)});
  for (auto const show : {Show::people, Show::machines}) blocks.emplace_back(category_states(plan, facts, show));
  blocks.emplace_back(Heading{say("Due within {} days", plan.soon_days)});
  blocks.emplace_back(soon_table(plan, facts));
  blocks.emplace_back(Paragraph{soon_rest(plan, facts), Tone::dim});
  blocks.emplace_back(soon_items(plan, facts));
  blocks.emplace_back(
      Paragraph{say("Log: {0} entries, head {1}.", facts.head.count, facts.head.hash.substr(0, 12)), Tone::dim});
  return document;
}

}  // namespace zgz::report
