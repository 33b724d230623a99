#pragma once

#include <string>
#include <vector>

#include "cmd/import_file.hpp"

namespace zgz::cmd {

/// Reads one list of departments by itself into `into`.
void read_departments(ImportTerms const& terms, std::string const& name, std::vector<Sheet> const& sheets,
                      Opened& into);

/// Brings lists of departments into the plan, which alone says what departments there are: of the workspace's
/// `campaign.toml` only the entries that are new or differ are written, and the log tells that the plan changed.
class DepartmentsImport {
 public:
  DepartmentsImport(Context const& context, store::Change& change);

  /// Returned with all its faults, also those that the plan would have with it, or taken.
  void settle(Receipt& receipt, Opened const& opened);

  /// Whether the plan differs from the file.
  [[nodiscard]] bool changed() const { return m_text != m_before; }

  /// Records the new plan. Throws as the register does.
  void record() const;

  /// Writes it, as it was recorded. Throws `Error` (failed, unwritable).
  void write() const;

 private:
  void change_plan(Receipt& receipt);

  Context const& m_context;
  store::Change& m_change;
  std::string m_before, m_text;           ///< of the plan
  std::vector<Department> m_departments;  ///< as `m_text` has them
};

}  // namespace zgz::cmd
