#pragma once

#include <string>
#include <vector>

#include "cmd/import_file.hpp"
#include "lib/intake/progress_form.hpp"

namespace zgz::cmd {

/// Reads one progress report by itself; touches nothing that is shared.
class ProgressOpener {
 public:
  explicit ProgressOpener(ImportTerms const& terms);

  /// Fills in the submission, but for its number, and its rows.
  void read(std::string const& name, std::vector<Sheet> const& sheets, std::string const& sha256, Opened& into) const;

 private:
  ImportTerms const& m_terms;
  intake::ProgressReader m_reader;
};

/// Sets progress reports beside the problems that they name; one that has a fault changes none.
class ProgressImport {
 public:
  ProgressImport(Plan const& plan, store::Store const& store, store::Change& change);

  /// Known already, returned, or taken.
  void settle(Receipt& receipt, Opened const& opened) const;

 private:
  Plan const& m_plan;
  store::Store const& m_store;
  Registrar m_registrar;
};

}  // namespace zgz::cmd
