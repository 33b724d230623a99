#include "lib/report/focus.hpp"

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"

namespace zgz::report {

namespace {

std::string_view word_of(FocusCause cause) {
  switch (cause) {
    case FocusCause::zero_report:
      return "zero-report";
    case FocusCause::contradicted:
      return "zero-report-contradicted";
    case FocusCause::many_complaints:
      return "many-complaints";
    case FocusCause::history:
      return "history";
    case FocusCause::key:
      return "key-department";
    case FocusCause::found:
      return "found-by-office";
    case FocusCause::low_satisfaction:
      break;
  }
  return "low-satisfaction";
}

std::string sentence_of(FocusReason const& reason) {
  switch (reason.cause) {
    case FocusCause::zero_report:
      return tr("reported that it found nothing");
    case FocusCause::contradicted:
      return reason.contradiction ? sentence_of(*reason.contradiction) : std::string{};
    case FocusCause::many_complaints:
      return say_count("{} complaint about it", "{} complaints about it", static_cast<std::size_t>(reason.count),
                       reason.count);
    case FocusCause::history:
      return tr("past inspections or audits found much");
    case FocusCause::key:
      return tr("a key department");
    case FocusCause::found:
      return say_count("{} problem that the office found", "{} problems that the office found",
                       static_cast<std::size_t>(reason.count), reason.count);
    case FocusCause::low_satisfaction:
      break;
  }
  return say("{0} of {1} people called back were satisfied", reason.satisfied, reason.count);
}

std::string records_of(FocusReason const& reason) {
  auto const more = reason.count > static_cast<std::int64_t>(reason.records.size());
  return join(reason.records, tr(", ")) + (more && !reason.records.empty() ? "…" : "");
}

}  // namespace

Document focus_document(Plan const& plan, std::vector<FocusEntry> const& list, Date today) {
  Document document{"zgz.focus/1", {{"today", today}, {"count", static_cast<std::int64_t>(list.size())}}, {}};
  auto text = say("{0} of {1} departments; as of {2}.", list.size(), plan.departments.size(), iso(today));
  if (!plan.focus.clause.empty()) text = say("{0} {1}", text, say("Clause: {}.", plan.focus.clause));
  document.blocks.emplace_back(Paragraph{std::move(text)});
  DocTable table{"items", {}, {}, {}, tr("No department stands out."), "department"};
  table.columns = {{"rank", tr("Rank"), true, Show::machines},
                   {"department", tr("Department")},
                   {"department_code", tr("Code"), false, Show::machines},
                   {"total", tr("Points"), true, Show::machines},
                   {"points", tr("Points"), true},
                   {"reason", tr("Reason"), false, Show::machines},
                   {"text", tr("Reason")},
                   {"records", tr("Records")}};
  std::int64_t rank = 0;
  std::int64_t place = 0;
  int before = -1;
  for (auto const& entry : list) {
    ++place;
    if (entry.points != before) rank = place;
    before = entry.points;
    auto const heading = say_count("{0}. {1} ({2} point)", "{0}. {1} ({2} points)",
                                   static_cast<std::size_t>(entry.points), rank, entry.department->name, entry.points);
    for (auto const& reason : entry.reasons) {
      table.rows.push_back({{rank},
                            {Term{entry.department->name, heading}},
                            {entry.department->code},
                            {std::int64_t{entry.points}},
                            {std::int64_t{reason.points}},
                            {std::string{word_of(reason.cause)}},
                            {sentence_of(reason)},
                            {records_of(reason)}});
    }
  }
  document.blocks.emplace_back(std::move(table));
  return document;
}

}  // namespace zgz::report
