#include "lib/plan/fault_list.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace zgz::plan {

FaultList::FaultList(std::string file) : m_file(std::move(file)) {}

void FaultList::add(Place place, std::string message) { m_entries.push_back({place, std::move(message)}); }

std::vector<PlanFault> FaultList::in_order() const {
  auto entries = m_entries;
  std::stable_sort(entries.begin(), entries.end(), [](Entry const& a, Entry const& b) { return a.place < b.place; });
  std::vector<PlanFault> faults;
  for (auto const& [place, message] : entries) {
    PlanFault fault{fmt::format("{}:{}:{}", m_file, place.line, place.column), message};
    if (std::find(faults.begin(), faults.end(), fault) == faults.end()) faults.push_back(std::move(fault));
  }
  return faults;
}

}  // namespace zgz::plan
