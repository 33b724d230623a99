#include "lib/rules/resubmission.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "lib/rules/matching.hpp"

namespace zgz::rules {

namespace {

constexpr std::ptrdiff_t none = -1;

/// For each row after the index of its row before, or `none`.
std::vector<std::ptrdiff_t> pair_rows(std::vector<ChecklistRow> const& before, std::vector<ChecklistRow> const& after) {
  std::vector<Problem> known(before.size());
  for (std::size_t i = 0; i < before.size(); ++i) {
    known[i].ref.number = static_cast<std::int64_t>(i) + 1;
    known[i].row = before[i];
  }
  Submission submission;
  submission.reading.rows = after;
  auto const matched = match_rows(submission, known, {static_cast<std::int64_t>(before.size()) + 1});
  std::vector<std::ptrdiff_t> pairs;
  for (auto const& change : matched.problems) {
    pairs.push_back(change.before ? static_cast<std::ptrdiff_t>(change.before->ref.number - 1) : none);
  }
  return pairs;
}

std::vector<RowChange> row_changes(std::vector<ChecklistRow> const& before, std::vector<ChecklistRow> const& after,
                                   std::vector<std::ptrdiff_t> const& pairs) {
  std::vector<RowChange> changes;
  std::vector<bool> found(before.size(), false);
  for (std::size_t i = 0; i < after.size(); ++i) {
    if (pairs[i] == none) {
      changes.push_back({RowChange::Kind::added, 0, after[i].row, after[i].problem, {}});
      continue;
    }
    auto const& old = before[static_cast<std::size_t>(pairs[i])];
    found[static_cast<std::size_t>(pairs[i])] = true;
    auto fields = field_changes(old, after[i]);
    if (fields.empty()) continue;
    changes.push_back({RowChange::Kind::changed, old.row, after[i].row, after[i].problem, std::move(fields)});
  }
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!found[i]) changes.push_back({RowChange::Kind::removed, before[i].row, 0, before[i].problem, {}});
  }
  return changes;
}

/// Where a fault stands: in a row of the checklist (its index among those of the file before, where it goes on with
/// one), in another line, or in the whole file.
struct Spot {
  enum class Kind { file, line, row };
  Kind kind = Kind::file;
  std::ptrdiff_t row = none;
};

std::ptrdiff_t row_index(std::vector<ChecklistRow> const& rows, std::uint32_t number) {
  auto const found = std::find_if(rows.begin(), rows.end(), [&](auto const& row) { return row.row == number; });
  return found == rows.end() ? none : found - rows.begin();
}

struct LocatedFault {
  Diagnostic const* fault;
  Spot spot;
};

/// `pairs` says which row before each row goes on with; absent for the file before itself.
std::vector<LocatedFault> faults_of(Reading const& reading, std::vector<std::ptrdiff_t> const* pairs) {
  std::vector<LocatedFault> faults;
  for (auto const& fault : reading.diagnostics) {
    if (fault.severity != Severity::fault) continue;
    auto const index = fault.place.row == 0 ? none : row_index(reading.rows, fault.place.row);
    Spot spot;
    if (index != none) {
      spot = {Spot::Kind::row, pairs == nullptr ? index : (*pairs)[static_cast<std::size_t>(index)]};
    } else if (fault.place.row != 0) {
      spot.kind = Spot::Kind::line;
    }
    faults.push_back({&fault, spot});
  }
  return faults;
}

/// A column is known by its heading, by its place only where it has none.
bool same_column(Place const& a, Place const& b) {
  return a.heading.empty() && b.heading.empty() ? a.column == b.column : a.heading == b.heading;
}

/// `exact`: it also says the same of the cell or the file. Elsewhere nothing but what it says tells two lines apart.
bool same_fault(LocatedFault const& a, LocatedFault const& b, bool exact) {
  if (a.fault->kind != b.fault->kind || a.spot.kind != b.spot.kind) return false;
  bool const same_args = a.fault->args == b.fault->args;
  switch (a.spot.kind) {
    case Spot::Kind::file:
      return same_args || !exact;
    case Spot::Kind::line:
      return same_args && same_column(a.fault->place, b.fault->place);
    case Spot::Kind::row:
      return a.spot.row != none && a.spot.row == b.spot.row && same_column(a.fault->place, b.fault->place) &&
             (same_args || (!exact && a.fault->place.column));
  }
  return false;
}

void compare_faults(std::vector<LocatedFault> const& before, std::vector<LocatedFault> const& after,
                    ReadingChange& change) {
  std::vector<bool> found(before.size(), false);
  std::vector<bool> stays(after.size(), false);
  for (bool const exact : {true, false}) {
    for (std::size_t a = 0; a < after.size(); ++a) {
      for (std::size_t b = 0; b < before.size() && !stays[a]; ++b) {
        if (found[b] || !same_fault(before[b], after[a], exact)) continue;
        found[b] = stays[a] = true;
      }
    }
  }
  for (std::size_t b = 0; b < before.size(); ++b) {
    if (!found[b]) change.mended.push_back(*before[b].fault);
  }
  for (std::size_t a = 0; a < after.size(); ++a) {
    (stays[a] ? change.remaining : change.appeared).push_back(*after[a].fault);
  }
}

bool has_form(Reading const& reading) { return reading.counts.header > 0 || reading.zero || !reading.rows.empty(); }

}  // namespace

ReadingChange compare_readings(Reading const& before, Reading const& after) {
  ReadingChange change;
  change.comparable = has_form(after);
  if (!change.comparable) return change;
  auto const pairs = pair_rows(before.rows, after.rows);
  if (has_form(before)) change.rows = row_changes(before.rows, after.rows, pairs);
  compare_faults(faults_of(before, nullptr), faults_of(after, &pairs), change);
  return change;
}

std::vector<ChecklistRow> rows_as_written(SubmissionTaken const& taken) {
  std::vector<ChecklistRow> rows;
  for (auto const& problem : taken.problems) {
    rows.push_back(problem.after.row);
    if (!problem.after.wished_due) continue;
    rows.back().due = problem.after.wished_due;
    rows.back().long_term = false;
  }
  return rows;
}

Resubmission resubmitted(Submission const& submission, Submission const& earlier, int round) {
  auto const& remarks = earlier.reading.diagnostics;
  auto const faults = std::count_if(remarks.begin(), remarks.end(),
                                    [](Diagnostic const& remark) { return remark.severity == Severity::fault; });
  return {round, earlier.ref, earlier.received, static_cast<std::size_t>(faults),
          compare_readings(earlier.reading, submission.reading)};
}

}  // namespace zgz::rules
