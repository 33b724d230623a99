#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cmd/context.hpp"
#include "lib/rules/clocks.hpp"

namespace zgz::cmd {

/// The running clock that ends first, of many complaints. One whose days lie in a year without a calendar must not
/// keep the others from being seen: it has none here, and `tell_unknown` says so.
class StrictestClocks {
 public:
  StrictestClocks(Plan const& plan, store::Store const& store, Date today) : m_store(store), m_reader(plan, today) {}

  [[nodiscard]] std::optional<Clock> of(ComplaintCase const& complaint);

  /// Says on standard error for which complaints no clock could be told, and for want of which year.
  void tell_unknown() const;

 private:
  store::Store const& m_store;
  rules::ClockReader m_reader;
  std::map<std::string, std::vector<ComplaintRef>> m_unknown;  ///< by year
};

}  // namespace zgz::cmd
