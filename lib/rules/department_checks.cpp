#include "lib/base/i18n.hpp"
#include "lib/rules/checks.hpp"

namespace zgz::rules {

std::vector<CheckFinding> check_department(std::string const& department,
                                           std::optional<Contradiction> const& contradiction,
                                           ComplaintTally const& without_category) {
  std::vector<CheckFinding> found;
  if (contradiction) {
    auto const report = contradiction->report.str();
    found.push_back({standing::zero_report_contradicted, report, contradiction->records, sentence_of(*contradiction),
                     "zgz show " + report});
  }
  if (without_category.count > 0) {
    std::vector<std::string> records;
    for (auto const& complaint : without_category.first) records.push_back(complaint.ref.str());
    auto const count = static_cast<std::size_t>(without_category.count);
    auto next = "zgz complaint categorise " + records.front();
    found.push_back({standing::complaint_without_category, department.empty() ? std::string{about_nobody} : department,
                     std::move(records), say_count("{} complaint", "{} complaints", count, count), std::move(next)});
  }
  return found;
}

}  // namespace zgz::rules
