#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cmd/context.hpp"
#include "cmd/reading.hpp"
#include "lib/base/error.hpp"
#include "lib/intake/form_kind.hpp"
#include "lib/model/progress_row.hpp"
#include "lib/model/receipt.hpp"

namespace zgz::cmd {

/// What `zgz import` was told.
struct ImportOptions {
  std::vector<std::string> paths;
  std::string name, department, received, returns, format, kind, channel, review, reason;
  ReadingWords reading;
  bool is_signed = false, stamped = false, dry_run = false, handled = false;
};

/// How departments call their columns, by code.
using NamesByDepartment = std::map<std::string, ColumnNames>;

/// What a file is read with; nothing in it changes while files are read.
struct ImportTerms {
  Plan const& plan;
  ImportOptions const& options;
  Date received;
  NamesByDepartment names;
  intake::ReadOptions how;
};

/// A file as it was read by itself, or why it could not be.
struct Opened {
  std::string bytes;
  intake::FormKind kind = intake::FormKind::checklist;
  Submission submission;              ///< of a list of departments only its reading
  std::vector<ProgressRow> progress;  ///< the rows of a progress report
  std::vector<RosterRow> roster;      ///< the rows of a list of departments
  std::optional<Error> refusal;
};

/// Fills in what every submission has: when it came in, whose bytes it is, what was seen on paper.
void set_arrival(Submission& submission, ImportTerms const& terms, std::string const& sha256);

/// Puts what there is to say into the order of the rows; what is said of the whole file comes first.
void sort_by_row(Reading& reading);

/// Counts the rows with a fault, which were read as data, as refused.
template <typename Line>
void count_refused(Reading& reading, std::vector<Line> const& rows) {
  std::set<std::uint32_t> faulty;
  for (auto const& diagnostic : reading.diagnostics) {
    if (diagnostic.severity == Severity::fault) faulty.insert(diagnostic.place.row);
  }
  for (auto const& row : rows) {
    if (!faulty.contains(row.place.row)) continue;
    --reading.counts.data;
    ++reading.counts.refused;
  }
}

/// Takes submissions into the register; what a kind does with its rows is its own.
class Registrar {
 public:
  Registrar(store::Store const& store, store::Change& change) : m_store(store), m_change(change) {}

  /// Whether the same bytes came in before and nothing changes; the receipt then has the earlier submission.
  [[nodiscard]] bool is_known(Receipt& receipt) const;

  /// Gives the submission its number and keeps its bytes.
  void number(Receipt& receipt, std::string const& bytes) const;

  /// It has faults: listed, and given back.
  void give_back(Receipt& receipt) const;

  /// Records it as taken with what it does. Its rows are in `problems`, or in nothing but its original.
  void accept(Receipt& receipt, std::vector<ProblemChange> problems, std::vector<ProblemRef> absent) const;

 private:
  store::Store const& m_store;
  store::Change& m_change;
};

}  // namespace zgz::cmd
