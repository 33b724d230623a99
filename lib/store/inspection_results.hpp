#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lib/model/events.hpp"
#include "lib/store/store.hpp"

namespace zgz::store {

class Connection;

void put_worksheet(Connection& db, Worksheet const& worksheet);
void put_results(Connection& db, ResultsTaken const& event);
void put_substitute(Connection& db, Substitute const& substitute);
void put_finding(Connection& db, Finding const& finding);

/// What the register knows of a draw since it was made. It must not outlive its store; every function throws as those
/// of `Store` do.
class InspectionResults {
 public:
  explicit InspectionResults(Store const& store) : m_store(store) {}

  [[nodiscard]] std::int64_t next_worksheet() const;
  [[nodiscard]] std::vector<Worksheet> worksheets() const;  ///< in the order in which they were made
  [[nodiscard]] std::vector<Worksheet> worksheets(InspectionRef draw) const;
  [[nodiscard]] std::optional<Worksheet> worksheet(std::int64_t number) const;
  [[nodiscard]] std::vector<UnitResult> results(InspectionRef draw) const;      ///< in order of unit and method
  [[nodiscard]] std::vector<Substitute> substitutes(InspectionRef draw) const;  ///< in the order in which they came in
  [[nodiscard]] std::vector<Finding> findings(InspectionRef draw) const;        ///< that problems were made of

 private:
  Store const& m_store;
};

}  // namespace zgz::store
