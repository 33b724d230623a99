#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/rules/checks.hpp"

namespace zgz::rules {

namespace {

/// So many records are named; the sentence counts all of them.
constexpr std::size_t named = 5;

void name_record(std::vector<std::string>& records, std::string ref) {
  if (records.size() < named) records.push_back(std::move(ref));
}

void look_at_zero_report(CaseIndex const& index, std::string const& department,
                         std::vector<Complaint> const& complaints, std::vector<CheckFinding>& found) {
  auto const* const report = index.latest_checklist(department);
  if (report == nullptr || !report->reading.zero) return;
  std::vector<std::string> records;
  std::size_t earlier = 0, founded = 0;
  for (auto const& complaint : complaints) {
    if (complaint.received >= report->received) continue;
    ++earlier;
    name_record(records, complaint.ref.str());
  }
  for (auto const* problem : index.problems_of(department)) {
    if (!problem->added_on || !is_founded(*problem)) continue;
    ++founded;
    name_record(records, problem->ref.str());
  }
  if (earlier + founded == 0) return;
  found.push_back({standing::zero_report_contradicted, report->ref.str(), std::move(records),
                   say("zero report of {0}; complaints before it: {1}; founded problems that others found: {2}",
                       iso(report->received), earlier, founded),
                   "zgz show " + report->ref.str()});
}

void look_at_categories(std::string const& department, std::vector<Complaint> const& complaints,
                        std::vector<CheckFinding>& found) {
  std::vector<std::string> records;
  std::size_t count = 0;
  for (auto const& complaint : complaints) {
    if (!complaint.category.empty()) continue;
    ++count;
    name_record(records, complaint.ref.str());
  }
  if (count == 0) return;
  auto next = "zgz complaint categorise " + records.front();
  found.push_back({standing::complaint_without_category, department.empty() ? std::string{about_nobody} : department,
                   std::move(records), say_count("{} complaint", "{} complaints", count, count), std::move(next)});
}

}  // namespace

std::vector<CheckFinding> check_department(CaseIndex const& index, std::string const& department,
                                           std::vector<Complaint> const& complaints) {
  std::vector<CheckFinding> found;
  look_at_zero_report(index, department, complaints, found);
  look_at_categories(department, complaints, found);
  return found;
}

}  // namespace zgz::rules
