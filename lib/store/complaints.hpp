#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "lib/model/complaint.hpp"
#include "lib/model/events.hpp"

namespace zgz::store {

class Connection;

/// Complaints to the tables. What was sealed stays in the log, in entry `seq`, and is found there when it is asked for.
void put_complaints(Connection& db, ComplaintsTaken const& event, std::int64_t seq);

/// Those of one file are withdrawn.
void withdraw_complaints(Connection& db, SubmissionRef submission);

[[nodiscard]] std::optional<Complaint> read_complaint(Connection& db, ComplaintRef ref);

/// A standing complaint of a channel that has this number; nothing for an empty number.
[[nodiscard]] std::optional<Complaint> find_complaint(Connection& db, std::string const& channel,
                                                      std::string const& number);

[[nodiscard]] std::int64_t count_complaints(Connection& db);

/// What was sealed of a complaint.
[[nodiscard]] std::optional<Seal> read_seal(Connection& db, ComplaintRef ref);

}  // namespace zgz::store
