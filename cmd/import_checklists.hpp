#pragma once

#include <set>
#include <string>
#include <vector>

#include "cmd/import_file.hpp"
#include "lib/intake/checklist.hpp"

namespace zgz::cmd {

/// Reads one checklist and judges it by itself; touches nothing that is shared, so that several are read at once.
class ChecklistOpener {
 public:
  explicit ChecklistOpener(ImportTerms const& terms);

  /// The submission, with everything but its number. `name` is that of the file.
  [[nodiscard]] Submission read(std::string const& name, std::vector<Sheet> const& sheets,
                                std::string const& sha256) const;

 private:
  void read_by_names(std::vector<Sheet> const& sheets, Submission& submission) const;
  ImportTerms const& m_terms;
  intake::ChecklistReader m_reader;
};

/// Sets checklists beside the problems that are there.
class ChecklistImport {
 public:
  /// `names` are the columns' names that were said with this import.
  ChecklistImport(store::Store const& store, store::Change& change, ColumnNames names);

  /// Known already, refused, returned, or taken.
  void settle(Receipt& receipt, std::string const& bytes);

 private:
  [[nodiscard]] std::optional<Submission> later_one(Submission const& submission) const;
  void remember_names(std::string const& department);
  void accept(Receipt& receipt);

  store::Store const& m_store;
  store::Change& m_change;
  Registrar m_registrar;
  ColumnNames m_names;
  std::set<std::string> m_remembered;
};

}  // namespace zgz::cmd
