#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "lib/model/complaint.hpp"
#include "lib/model/events.hpp"

namespace SQLite {
class Statement;
}

namespace zgz::store {

class Connection;

/// Complaints to the tables. What was sealed stays in the log, in entry `seq`, and is found there when it is asked for.
void put_complaints(Connection& db, ComplaintsTaken const& event, std::int64_t seq);

/// Those of one file are withdrawn, but for those that somebody has taken a step with.
void withdraw_complaints(Connection& db, SubmissionRef submission);

void add_complaint(Connection& db, ComplaintAdded const& event, std::int64_t seq);
void split_complaint(Connection& db, ComplaintSplit const& event);
void put_category(Connection& db, ComplaintRef ref, std::string const& category);

/// The columns of a complaint in the order in which `complaint_of` reads them.
inline constexpr char const* complaint_column_names =
    "number, submission, source_number, received, channel, category, about, handler, named, source_row, withdrawn";
inline constexpr int complaint_columns = 11;
[[nodiscard]] Complaint complaint_of(SQLite::Statement& row);

[[nodiscard]] std::optional<Complaint> read_complaint(Connection& db, ComplaintRef ref);

/// A standing complaint of a channel that has this number; nothing for an empty number.
[[nodiscard]] std::optional<Complaint> find_complaint(Connection& db, std::string const& channel,
                                                      std::string const& number);

[[nodiscard]] std::int64_t count_complaints(Connection& db);

}  // namespace zgz::store
