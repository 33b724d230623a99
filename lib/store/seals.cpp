#include "lib/store/seals.hpp"

#include <algorithm>

#include "lib/model/events.hpp"
#include "lib/store/codec.hpp"
#include "lib/store/connection.hpp"

namespace zgz::store {

namespace {

/// A part has no seal of its own: what was said stands in that of the one from which it was split.
ComplaintRef sealed_with(Connection& db, ComplaintRef ref) {
  Statement row{db, "SELECT split_from FROM complaint_case WHERE number = ? AND split_from IS NOT NULL"};
  row.bind(1, ref.number);
  return row.executeStep() ? sealed_with(db, {row.getColumn(0).getInt64()}) : ref;
}

SealedRows rows_of(ComplaintAdded const& event) {
  return {event.batch_key, event.sealed, {}, {event.complaint.ref}, {}};
}

SealedRows rows_of(ComplaintsTaken const& event) {
  SealedRows rows{event.batch_key, event.sealed, event.submission, {}, {}};
  for (auto const& complaint : event.complaints) rows.complaints.push_back(complaint.ref);
  return rows;
}

SealedRows sealed_in(std::string const& kind, std::string const& payload) {
  auto const entry = event_from(kind, payload);
  auto const* added = std::get_if<ComplaintAdded>(&entry);
  return added != nullptr ? rows_of(*added) : rows_of(std::get<ComplaintsTaken>(entry));
}

std::set<ComplaintRef> withdrawn_between(Connection& db, ComplaintRef first, ComplaintRef last) {
  Statement rows{db, "SELECT number FROM complaint WHERE number BETWEEN ? AND ? AND withdrawn = 1"};
  rows.bind(1, first.number);
  rows.bind(2, last.number);
  std::set<ComplaintRef> withdrawn;
  while (rows.executeStep()) withdrawn.insert({rows.getColumn(0).getInt64()});
  return withdrawn;
}

}  // namespace

std::optional<Seal> read_seal(Connection& db, ComplaintRef ref) {
  auto const whole = sealed_with(db, ref);
  Statement row{db, R"sql(
    SELECT kind, payload FROM complaint_batch JOIN log ON seq = entry
    WHERE first <= ? ORDER BY first DESC LIMIT 1)sql"};
  row.bind(1, whole.number);
  if (!row.executeStep()) return std::nullopt;
  auto const rows = sealed_in(row.getColumn(0).getString(), row.getColumn(1).getString());
  auto const found = std::find(rows.complaints.begin(), rows.complaints.end(), whole);
  if (found == rows.complaints.end()) return std::nullopt;
  return Seal{rows.batch_key, rows.sealed, rows.complaints.front().number,
              static_cast<std::size_t>(found - rows.complaints.begin())};
}

std::vector<ComplaintRef> read_sealed_together(Connection& db, ComplaintRef ref) {
  Statement rows{db, R"sql(
    WITH RECURSIVE
      parts (number) AS (
        SELECT ? UNION ALL SELECT complaint_case.number FROM parts JOIN complaint_case ON split_from = parts.number)
    SELECT number FROM parts ORDER BY number)sql"};
  rows.bind(1, sealed_with(db, ref).number);
  std::vector<ComplaintRef> together;
  while (rows.executeStep()) together.push_back({rows.getColumn(0).getInt64()});
  return together;
}

void each_sealed(Connection& db, std::function<void(SealedRows const&)> const& take) {
  Statement rows{db, "SELECT kind, payload FROM complaint_batch JOIN log ON seq = entry ORDER BY first"};
  while (rows.executeStep()) {
    auto sealed = sealed_in(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    sealed.left_out = withdrawn_between(db, sealed.complaints.front(), sealed.complaints.back());
    take(sealed);
  }
}

}  // namespace zgz::store
