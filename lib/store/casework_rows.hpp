#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/model/casework.hpp"
#include "lib/model/inspection.hpp"
#include "lib/model/review.hpp"

namespace zgz::store {

class Connection;

/// Dispositions, supervisions, accountabilities, draws and reviews: records that are read whole, few beside problems
/// and complaints.
template <typename Record>
using RefOf = decltype(Record::ref);

void put_record(Connection& db, Disposition const& record);
void put_record(Connection& db, Supervision const& record);
void put_record(Connection& db, Accountability const& record);
void put_record(Connection& db, Draw const& record);
void put_record(Connection& db, Review const& record);

/// In order of number; with a problem only those of it.
template <typename Record>
[[nodiscard]] std::vector<Record> read_records(Connection& db, std::optional<ProblemRef> problem = {});

template <typename Record>
[[nodiscard]] std::optional<Record> read_record(Connection& db, RefOf<Record> ref);

/// Throws `Error` (failed, unknown-ref).
template <typename Record>
[[nodiscard]] Record must_read_record(Connection& db, RefOf<Record> ref) {
  auto record = read_record<Record>(db, ref);
  if (!record) throw failure(Fault::unknown_ref, {ref.str()});
  return *std::move(record);
}

/// The number that the next record of a letter gets.
[[nodiscard]] std::int64_t next_record(Connection& db, char letter);

void put_silence(Connection& db, Silence const& silence);
[[nodiscard]] std::vector<Silence> read_silences(Connection& db);

}  // namespace zgz::store
