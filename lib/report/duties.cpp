#include "lib/report/duties.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

/// The duties of a department stand together, in the plan's order; those of the office and the leading group come last.
std::vector<DutyStatus> by_department(std::vector<DutyStatus> statuses) {
  std::stable_sort(statuses.begin(), statuses.end(), [](DutyStatus const& a, DutyStatus const& b) {
    if (a.department == nullptr || b.department == nullptr) return a.department != nullptr && b.department == nullptr;
    return a.department < b.department;
  });
  return statuses;
}

}  // namespace

Document duties_document(Plan const& plan, std::vector<DutyStatus> const& statuses, Date today) {
  DocTable table{"items", {}, {}, {}, tr("There are no such duties."), "department"};
  table.columns = {{"department", tr("Department")},
                   {"duty", tr("Code")},
                   {"title", tr("Duty")},
                   {"due", tr("Due")},
                   {"state", tr("State")},
                   {"met_on", tr("Met on")},
                   {"days_late", tr("Days late"), true},
                   {"evidence", tr("Evidence"), false, Show::machines},
                   {"basis", tr("Clause")}};
  for (auto const& s : by_department(statuses)) {
    table.rows.push_back({{debtor_name(plan, s.department, s.duty->owed_by)},
                          {s.duty->code},
                          {s.duty->title},
                          {s.duty->last_day()},
                          {term(s.state), tone(s.state)},
                          {maybe(s.met_on)},
                          {std::int64_t{s.days_late}, s.days_late > 0 ? Tone::bad : Tone::plain},
                          {s.evidence},
                          {s.duty->clause}});
  }
  return {
      "zgz.duties/1", {{"today", today}, {"count", static_cast<std::int64_t>(statuses.size())}}, {std::move(table)}};
}

}  // namespace zgz::report
