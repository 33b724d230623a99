#pragma once

#include <string>
#include <vector>

#include "lib/plan/load.hpp"
#include "lib/plan/node.hpp"

namespace zgz::plan {

/// Gathers the faults of one file.
class FaultList {
 public:
  /// `file` is printed in front of each place.
  explicit FaultList(std::string file);

  void add(Place place, std::string message);
  [[nodiscard]] bool empty() const { return m_entries.empty(); }

  /// In the order of the file, each once.
  [[nodiscard]] std::vector<PlanFault> in_order() const;

 private:
  struct Entry {
    Place place;
    std::string message;
  };
  std::string m_file;
  std::vector<Entry> m_entries;
};

}  // namespace zgz::plan
