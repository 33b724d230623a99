#include "lib/report/problems.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/model/case_words.hpp"
#include "lib/report/attachments.hpp"
#include "lib/report/fact_list.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

constexpr std::size_t excerpt = 36;

Words category_codes(ChecklistRow const& row) {
  Words codes{row.category};
  codes.insert(codes.end(), row.also.begin(), row.also.end());
  return codes;
}

/// What is only reported is not yet finished: the same word for machines, another for people.
Term timeliness_of(JudgedProblem const& judged) {
  auto word = term(judged.judged);
  if (judged.problem.rectification != Rectification::reported) return word;
  if (judged.judged.timeliness == Timeliness::finished_late)
    word.label = say("reported late (+{})", judged.judged.days_late);
  if (judged.judged.timeliness == Timeliness::on_time) word.label = tr("reported in time");
  return word;
}

Term fact_of(Problem const& problem) {
  auto const finding = finding_of(problem.notes);
  return {std::string{word_of(finding)}, tr(title_of(finding))};
}

std::vector<Entry> entries_of(Plan const& plan, JudgedProblem const& judged) {
  auto const& p = judged.problem;
  auto const& row = p.row;
  return {{"problem", tr("Problem no."), p.ref.str()},
          {"department", tr("Department"), department_name(plan, p.department)},
          {"category", tr("Category"), category_name(plan, row.category)},
          {"also", tr("Further categories"), row.also},
          {"past_categories", tr("Categories before"), p.past_categories},
          {"text", tr("Problem"), row.problem},
          {"subject", tr("Matter or person served"), row.subject},
          {"source", tr("Source"), row.source},
          {"unit", tr("Unit named in the row"), row.unit},
          {"measure", tr("Measure"), row.measure},
          {"due", tr("Due day"), maybe(row.due)},
          {"due_text", tr("as written"), row.due_text},
          {"wished_due", tr("Asked for, not granted"), maybe(p.wished_due)},
          {"leader", tr("Leader responsible"), row.leader},
          {"owner", tr("Owner"), row.owner},
          {"state", tr("State"), term(p.rectification)},
          {"timeliness", tr("In time"), timeliness_of(judged)},
          {"days_late", tr("Days late"), std::int64_t{judged.judged.days_late}},
          {"progress", tr("Progress in their words"), row.progress},
          {"note", tr("Note"), row.note},
          {"reported_on", tr("Reported done on"), maybe(p.reported_on)},
          {"closed_on", tr("Closed on"), maybe(p.closed_on)},
          {"evidence", tr("Evidence"), p.evidence},
          {"verifier", tr("Verified by"), p.verifier},
          {"first", tr("Came in with"), p.first.number > 0 ? Value{p.first.str()} : Value{}},
          {"last", tr("Last listed in"), p.last.number > 0 ? Value{p.last.str()} : Value{}},
          {"absent", tr("Left out of the latest submission"), p.absent},
          {"added_on", tr("Added by the office on"), maybe(p.added_on)},
          {"fact", tr("Fact found"), fact_of(p)}};
}

DocTable extensions_table(Problem const& problem) {
  DocTable table{"extensions", problem.extensions.empty() ? "" : tr("Extensions"), {}, {}, {}, {}};
  table.columns = {{"from", tr("From")},      {"to", tr("To")},
                   {"on", tr("Approved on")}, {"approver", tr("Approved by")},
                   {"reason", tr("Reason")},  {"document", tr("Document no.")}};
  for (auto const& e : problem.extensions)
    table.rows.push_back({{e.from}, {e.to}, {e.on}, {e.approver}, {e.reason}, {e.document}});
  return table;
}

/// What a note says beside its text: the fact found, the item fulfilled, or the problem as which it came back.
std::string subject_of(Plan const& plan, ProblemNote const& note) {
  if (note.kind == ProblemNote::Kind::recurred) return note.other;
  if (note.kind == ProblemNote::Kind::found) {
    auto const finding = fact_finding_named(note.word);
    return finding ? tr(title_of(*finding)) : note.word;
  }
  auto const item = std::find_if(plan.closure.begin(), plan.closure.end(),
                                 [&](ClosureItem const& each) { return each.code == note.word; });
  return item == plan.closure.end() ? note.word : item->name;
}

DocTable notes_table(Plan const& plan, Problem const& problem) {
  DocTable table{"notes", problem.notes.empty() ? "" : tr("Case notes"), {}, {}, {}, {}};
  table.columns = {{"kind", tr("Kind")},
                   {"on", tr("On")},
                   {"word", tr("Subject"), false, Show::machines},
                   {"other", tr("Problem no."), false, Show::machines},
                   {"subject", tr("Subject"), false, Show::people},
                   {"text", tr("Content")},
                   {"by", tr("By")},
                   {"document", tr("Document no.")}};
  for (auto const& note : problem.notes) {
    table.rows.push_back({{Term{std::string{word_of(note.kind)}, tr(title_of(note.kind))}},
                          {note.on},
                          {note.word},
                          {note.other},
                          {subject_of(plan, note)},
                          {note.text},
                          {note.by},
                          {note.document}});
  }
  return table;
}

/// People see the column of facts once a fact has been found; until then each line would say the same.
Show facts_for(std::vector<JudgedProblem> const& problems) {
  bool const found = std::any_of(problems.begin(), problems.end(), [](JudgedProblem const& each) {
    return finding_of(each.problem.notes) != FactFinding::pending;
  });
  return found ? Show::everywhere : Show::machines;
}

}  // namespace

DocTable problem_table(Plan const& plan, std::vector<JudgedProblem> const& problems) {
  DocTable table{"items", {}, {}, {}, tr("There are no such problems."), "department"};
  table.columns = {{"problem", tr("No.")},
                   {"department", tr("Department")},
                   {"categories", tr("Cat.")},
                   {"text", tr("Problem"), false, Show::machines},
                   {"text", tr("Problem"), false, Show::people},
                   {"measure", tr("Measure"), false, Show::machines},
                   {"owner", tr("Owner"), false, Show::machines},
                   {"due", tr("Due")},
                   {"state", tr("State")},
                   {"timeliness", tr("In time")},
                   {"days_late", tr("Days late"), true, Show::machines},
                   {"absent", tr("Absent"), false, Show::machines},
                   {"fact", tr("Fact found"), false, facts_for(problems)}};
  for (auto const& [p, judged] : problems) {
    table.rows.push_back({{p.ref.str()},
                          {department_name(plan, p.department)},
                          {category_codes(p.row)},
                          {p.row.problem},
                          {first_line(p.row.problem, excerpt)},
                          {p.row.measure},
                          {p.row.owner},
                          {maybe(p.row.due)},
                          {term(p.rectification)},
                          {timeliness_of({p, judged}), tone(judged)},
                          {std::int64_t{judged.days_late}},
                          {p.absent},
                          {fact_of(p)}});
  }
  return table;
}

Document problems_document(Plan const& plan, std::vector<JudgedProblem> const& problems, Date today) {
  Document document{"zgz.problems/1", {{"today", today}, {"count", static_cast<std::int64_t>(problems.size())}}, {}};
  document.blocks.emplace_back(problem_table(plan, problems));
  document.blocks.emplace_back(Paragraph{say_count("{} problem.", "{} problems.", problems.size(), problems.size())});
  return document;
}

Document problem_document(Plan const& plan, JudgedProblem const& problem, std::vector<Attachment> const& attachments,
                          Date today) {
  Document document{"zgz.problem/1", {{"today", today}}, {}};
  add_entries(document, entries_of(plan, problem));
  document.blocks.emplace_back(extensions_table(problem.problem));
  document.blocks.emplace_back(attachments_table(attachments));
  document.blocks.emplace_back(notes_table(plan, problem.problem));
  return document;
}

}  // namespace zgz::report
