#include "lib/report/accountability.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/report/fact_list.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

Term trigger_term(Plan const& plan, std::string const& code) {
  auto const found = std::find_if(plan.triggers.begin(), plan.triggers.end(),
                                  [&](Trigger const& trigger) { return trigger.code == code; });
  return {code, found == plan.triggers.end() ? code : found->name};
}

std::string clause_of(Plan const& plan, std::string const& code) {
  auto const found = std::find_if(plan.triggers.begin(), plan.triggers.end(),
                                  [&](Trigger const& trigger) { return trigger.code == code; });
  return found == plan.triggers.end() ? std::string{} : found->clause;
}

Term outcome_of(AccountabilityFinding const& finding) {
  if (!finding.decided) return {"open", tr("not decided yet")};
  if (finding.pursued) return {"pursued", tr("pursued")};
  return {"not-pursued", tr("considered, not pursued")};
}

/// The accountability opened for this trigger, else the first of the others.
std::string opened_for(TriggeredProblem const& problem, std::string const& trigger) {
  for (auto const& each : problem.opened) {
    if (each.trigger == trigger) return each.ref.str();
  }
  return {};
}

DocTable findings_table(Accountability const& accountability) {
  DocTable table{"findings", tr("Who is responsible"), {}, {}, {}, {}};
  table.columns = {{"role", tr("Responsibility")},    {"title", tr("Post")},    {"outcome", tr("Conclusion")},
                   {"text", tr("Measure or reason")}, {"by", tr("Decided by")}, {"on", tr("On")}};
  for (auto const& each : accountability.findings) {
    auto const outcome = outcome_of(each);
    table.rows.push_back({{Term{each.role, tr(title_of_role(each.role))}},
                          {each.title},
                          {outcome, each.decided ? Tone::plain : Tone::warn},
                          {each.text},
                          {each.by},
                          {maybe(each.on)}});
  }
  return table;
}

}  // namespace

Document triggers_document(Plan const& plan, std::vector<TriggeredProblem> const& problems, Date today) {
  DocTable table{"items", {}, {}, {}, tr("No problem meets a trigger."), "department"};
  table.columns = {{"problem", tr("No.")},          {"department", tr("Department")}, {"trigger", tr("Trigger")},
                   {"evidence", tr("Shown by")},    {"records", tr("Records")},       {"clause", tr("Clause")},
                   {"accountability", tr("Opened")}};
  for (auto const& each : problems) {
    for (auto const& met : each.met) {
      auto const opened = opened_for(each, met.trigger->code);
      table.rows.push_back({{each.problem.ref.str()},
                            {department_name(plan, each.problem.department)},
                            {Term{met.trigger->code, met.trigger->name}},
                            {sentences_of(met.shown)},
                            {met.records},
                            {met.trigger->clause},
                            {opened, opened.empty() ? Tone::warn : Tone::plain}});
    }
  }
  Document document{"zgz.triggers/1", {{"today", today}, {"count", static_cast<std::int64_t>(problems.size())}}, {}};
  document.blocks.emplace_back(std::move(table));
  return document;
}

Document accountabilities_document(Plan const& plan, std::vector<Accountability> const& all, SecondTrack const& counts,
                                   Date today) {
  DocTable table{"items", {}, {}, {}, tr("No accountability was opened."), {}};
  table.columns = {{"accountability", tr("No.")},   {"problem", tr("Problem no.")},  {"trigger", tr("Trigger")},
                   {"opened", tr("Opened on")},     {"findings", tr("Lines"), true}, {"open", tr("Undecided"), true},
                   {"pursued", tr("Pursued"), true}};
  for (auto const& each : all) {
    auto const pursued = std::count_if(each.findings.begin(), each.findings.end(),
                                       [](AccountabilityFinding const& line) { return line.decided && line.pursued; });
    auto const open = open_findings(each);
    table.rows.push_back({{each.ref.str()},
                          {each.problem.str()},
                          {trigger_term(plan, each.trigger)},
                          {each.opened},
                          {static_cast<std::int64_t>(each.findings.size())},
                          {std::int64_t{open}, open > 0 ? Tone::warn : Tone::plain},
                          {static_cast<std::int64_t>(pursued)}});
  }
  Document document{"zgz.accountabilities/1",
                    {{"today", today},
                     {"met", std::int64_t{counts.met}},
                     {"considered", std::int64_t{counts.considered}},
                     {"open", std::int64_t{counts.open}}},
                    {}};
  document.blocks.emplace_back(std::move(table));
  document.blocks.emplace_back(Paragraph{say("Problems that met a trigger: {0}; considered: {1}; findings open: {2}.",
                                             counts.met, counts.considered, counts.open),
                                         counts.considered < counts.met ? Tone::warn : Tone::plain});
  return document;
}

Document accountability_document(Plan const& plan, Accountability const& accountability, Date today) {
  Document document{"zgz.accountability/1", {{"today", today}}, {}};
  add_entries(document, {{"accountability", tr("Accountability no."), accountability.ref.str()},
                         {"problem", tr("Problem no."), accountability.problem.str()},
                         {"trigger", tr("Trigger"), trigger_term(plan, accountability.trigger)},
                         {"clause", tr("Clause"), clause_of(plan, accountability.trigger)},
                         {"evidence", tr("Shown by"), sentences_of(accountability.shown)},
                         {"records", tr("Records"), accountability.records},
                         {"opened", tr("Opened on"), accountability.opened},
                         {"open", tr("Findings open"), std::int64_t{open_findings(accountability)}}});
  document.blocks.emplace_back(findings_table(accountability));
  return document;
}

}  // namespace zgz::report
