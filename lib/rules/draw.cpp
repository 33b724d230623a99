#include "lib/rules/draw.hpp"

#include <algorithm>

#include "lib/base/digest.hpp"

namespace zgz::rules {

namespace {

constexpr std::int64_t whole = 10'000;

bool is_certain(DrawDesign const& design, std::string const& department) {
  return std::find(design.certain.begin(), design.certain.end(), department) != design.certain.end();
}

bool by_ticket(DrawnUnit const& a, DrawnUnit const& b) { return a.ticket < b.ticket; }

Stratum stratum_of(DrawDesign const& design, std::string department, std::int64_t units) {
  bool const certain = is_certain(design, department);
  return {std::move(department), units, sample_size(design, units, certain), certain};
}

}  // namespace

std::string ticket_of(std::string_view seed, std::string_view unit) {
  std::string text;
  text.reserve(seed.size() + 1 + unit.size());
  text.append(seed).append(1, '\n').append(unit);
  return sha256_hex(text);
}

std::int64_t sample_size(DrawDesign const& design, std::int64_t units, bool certain) {
  auto const share = certain ? units : (units * design.rate + whole - 1) / whole;
  auto const most = design.most > 0 ? std::min(design.most, units) : units;
  return std::min(std::max(share, design.least), most);
}

std::vector<Stratum> strata_of(DrawDesign const& design, Frame const& frame) {
  if (design.whole) return {stratum_of(design, {}, frame.units())};
  std::vector<Stratum> strata;
  for (auto const& each : frame.strata) strata.push_back(stratum_of(design, each.department, each.units));
  for (auto const& code : design.certain) {
    bool const has_units =
        std::any_of(strata.begin(), strata.end(), [&](auto const& each) { return each.department == code; });
    if (!has_units) strata.push_back(stratum_of(design, code, 0));
  }
  std::stable_partition(strata.begin(), strata.end(), [](Stratum const& stratum) { return stratum.certain; });
  return strata;
}

Drawing::Drawing(DrawDesign const& design, std::vector<Stratum> strata, std::int64_t beyond) : m_seed(design.seed) {
  for (auto& stratum : strata) {
    auto const most = static_cast<std::size_t>(std::min(stratum.units, stratum.drawn + beyond));
    m_parts.push_back({std::move(stratum), most, {}});
  }
}

Drawing::Part* Drawing::part_of(std::string_view department) {
  auto const found = std::find_if(m_parts.begin(), m_parts.end(), [&](Part const& part) {
    return part.stratum.department.empty() || part.stratum.department == department;
  });
  return found == m_parts.end() ? nullptr : &*found;
}

void Drawing::add(std::string_view department, std::string_view unit) {
  ++m_line;
  auto* const part = part_of(department);
  if (part == nullptr || part->most == 0) return;
  auto& heap = part->heap;
  auto ticket = ticket_of(m_seed, unit);
  if (heap.size() == part->most) {
    if (heap.front().ticket <= ticket) return;
    std::pop_heap(heap.begin(), heap.end(), by_ticket);
    heap.pop_back();
  }
  heap.push_back({std::string{unit}, std::string{department}, std::move(ticket), m_line});
  std::push_heap(heap.begin(), heap.end(), by_ticket);
}

std::vector<DrawnUnit> Drawing::drawn() const {
  std::vector<DrawnUnit> all;
  for (auto const& part : m_parts) {
    auto const first = static_cast<std::ptrdiff_t>(all.size());
    all.insert(all.end(), part.heap.begin(), part.heap.end());
    std::sort(all.begin() + first, all.end(), by_ticket);
  }
  return all;
}

}  // namespace zgz::rules
