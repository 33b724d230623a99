#include "cmd/contradictions.hpp"

namespace zgz::cmd {

std::optional<Contradiction> contradiction_of(rules::CaseIndex const& index, store::Casework const& casework,
                                              std::string const& department) {
  auto const* const report = rules::zero_report(index, department);
  if (report == nullptr) return std::nullopt;
  auto const earlier = casework.tally(department, rules::last_day_before(*report), store::Tallied::not_unfounded);
  return rules::contradiction(index, *report, earlier);
}

}  // namespace zgz::cmd
