#include "lib/report/supervision.hpp"

#include "lib/base/i18n.hpp"
#include "lib/model/case_words.hpp"
#include "lib/report/fact_list.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

constexpr std::size_t excerpt = 36;

Term term(SupervisionState state) { return {std::string{word_of(state)}, tr(title_of(state))}; }
Term term(SupervisionStep::Kind kind) { return {std::string{word_of(kind)}, tr(title_of(kind))}; }

Term term(CandidateReason::Kind kind) {
  if (kind == CandidateReason::Kind::public_reaction) return {"public-reaction", tr("strong public reaction")};
  return {"long-open", tr("long unresolved")};
}

std::string figures(CandidateReason const& reason, SupervisionRules const& rules) {
  if (reason.kind == CandidateReason::Kind::public_reaction)
    return say("complaints: {0}, people: {1} (from {2} or {3} on)", reason.complaints, reason.persons, rules.complaints,
               rules.persons);
  return say("days open: {0} (from {1} on)", reason.days, rules.days_open);
}

Value timeliness(SupervisionStatus const& status) {
  return status.judged ? Value{report::term(*status.judged)} : Value{};
}

Tone tone_of(SupervisionStatus const& status) { return status.judged ? tone(*status.judged) : Tone::plain; }

Value days_late(SupervisionStatus const& status) {
  return status.judged ? Value{std::int64_t{status.judged->days_late}} : Value{};
}

DocTable steps_table(Supervision const& supervision) {
  DocTable table{"steps", tr("Steps"), {}, {}, {}, {}};
  table.columns = {{"on", tr("Day")},
                   {"step", tr("Step")},
                   {"by", tr("By")},
                   {"people", tr("Inspectors")},
                   {"document", tr("Document no.")},
                   {"due", tr("Due")},
                   {"cycle", tr("Cycle (days)"), true},
                   {"passed", tr("Passed")},
                   {"text", tr("Text")}};
  for (auto const& step : supervision.steps) {
    bool const inspected = step.kind == SupervisionStep::Kind::inspected;
    bool const approved = step.kind == SupervisionStep::Kind::approved;
    table.rows.push_back({{step.on},
                          {term(step.kind)},
                          {step.by},
                          {step.people},
                          {step.document},
                          {maybe(step.due)},
                          {approved ? Value{std::int64_t{step.cycle}} : Value{}},
                          {inspected ? Value{step.passed} : Value{}},
                          {step.text}});
  }
  return table;
}

}  // namespace

Document candidates_document(Plan const& plan, std::vector<Candidate> const& candidates, Date today) {
  DocTable table{"items", {}, {}, {}, tr("No problem meets a reason for listed supervision."), "department"};
  table.columns = {{"problem", tr("No.")},
                   {"department", tr("Department")},
                   {"text", tr("Problem"), false, Show::machines},
                   {"text", tr("Problem"), false, Show::people},
                   {"reason", tr("Reason")},
                   {"figures", tr("Figures"), false, Show::people},
                   {"complaints", tr("Complaints"), true, Show::machines},
                   {"persons", tr("People"), true, Show::machines},
                   {"days", tr("Days open"), true, Show::machines},
                   {"records", tr("Records")},
                   {"clause", tr("Clause")}};
  for (auto const& candidate : candidates) {
    auto const& problem = *candidate.problem;
    for (auto const& reason : candidate.reasons) {
      bool const reacts = reason.kind == CandidateReason::Kind::public_reaction;
      table.rows.push_back({{problem.ref.str()},
                            {department_name(plan, problem.department)},
                            {problem.row.problem},
                            {first_line(problem.row.problem, excerpt)},
                            {term(reason.kind)},
                            {figures(reason, plan.supervision)},
                            {reacts ? Value{std::int64_t{reason.complaints}} : Value{}},
                            {reacts ? Value{std::int64_t{reason.persons}} : Value{}},
                            {reacts ? Value{} : Value{std::int64_t{reason.days}}},
                            {reason.records},
                            {plan.supervision.clause}});
    }
  }
  Document document{
      "zgz.supervision-candidates/1", {{"today", today}, {"count", static_cast<std::int64_t>(candidates.size())}}, {}};
  document.blocks.emplace_back(std::move(table));
  return document;
}

Document supervisions_document(Plan const& plan, std::vector<SupervisionLine> const& lines, Date today) {
  DocTable table{"items", {}, {}, {}, tr("Nothing is or was under listed supervision."), "department"};
  table.columns = {{"supervision", tr("No.")},
                   {"department", tr("Department")},
                   {"problem", tr("Problem no.")},
                   {"text", tr("What"), false, Show::machines},
                   {"text", tr("What"), false, Show::people},
                   {"state", tr("State")},
                   {"notice", tr("Notice no.")},
                   {"due", tr("Due")},
                   {"timeliness", tr("In time")},
                   {"days_late", tr("Days late"), true, Show::machines},
                   {"next_report", tr("Next report")},
                   {"report_days_late", tr("Report days late"), true, Show::machines},
                   {"late_reports", tr("Late reports"), true}};
  for (auto const& [supervision, status, problem] : lines) {
    table.rows.push_back({{supervision.ref.str()},
                          {department_name(plan, problem.department)},
                          {problem.ref.str()},
                          {problem.row.problem},
                          {first_line(problem.row.problem, excerpt)},
                          {term(status.state)},
                          {status.notice},
                          {maybe(status.due)},
                          {timeliness(status), tone_of(status)},
                          {days_late(status)},
                          {maybe(status.next_report), status.report_days_late > 0 ? Tone::bad : Tone::plain},
                          {std::int64_t{status.report_days_late}},
                          {std::int64_t{status.late_reports}}});
  }
  Document document{"zgz.supervisions/1", {{"today", today}, {"count", static_cast<std::int64_t>(lines.size())}}, {}};
  document.blocks.emplace_back(std::move(table));
  return document;
}

Document supervision_document(Plan const& plan, SupervisionLine const& line, Date today) {
  auto const& [supervision, status, problem] = line;
  Document document{"zgz.supervision/1", {{"today", today}}, {}};
  add_entries(document, {{"supervision", tr("Listed supervision"), supervision.ref.str()},
                         {"problem", tr("Problem no."), problem.ref.str()},
                         {"department", tr("Department"), department_name(plan, problem.department)},
                         {"text", tr("Problem"), problem.row.problem},
                         {"state", tr("State"), term(status.state)},
                         {"notice", tr("Notice no."), status.notice},
                         {"due", tr("Due day"), maybe(status.due)},
                         {"timeliness", tr("In time"), timeliness(status)},
                         {"days_late", tr("Days late"), days_late(status)},
                         {"next_report", tr("Next report due"), maybe(status.next_report)},
                         {"report_days_late", tr("Report days late"), std::int64_t{status.report_days_late}},
                         {"reports", tr("Reports"), std::int64_t{status.reports}},
                         {"late_reports", tr("Late reports"), std::int64_t{status.late_reports}},
                         {"failed_on", tr("Failed an acceptance on"), maybe(status.failed_on)},
                         {"clause", tr("Clause"), plan.supervision.clause}});
  document.blocks.emplace_back(steps_table(supervision));
  return document;
}

}  // namespace zgz::report
