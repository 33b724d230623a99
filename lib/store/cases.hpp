#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/model/events.hpp"

namespace zgz::store {

class Connection;

/// Complaints that the office handles, to the tables and back.
void put_case(Connection& db, ComplaintCase const& complaint);
void add_step(Connection& db, ComplaintStepTaken const& event);

/// The part gets the steps of the whole that are its own too (`steps_for_part`); both get the one that parted them.
void split_case(Connection& db, ComplaintSplit const& event);

/// Those of one file that nobody has touched are withdrawn.
void withdraw_cases(Connection& db, SubmissionRef submission);

/// `where` is a literal condition of ours with `?` for each of `bound`; the columns of both tables can stand in it.
[[nodiscard]] std::vector<ComplaintCase> read_cases(Connection& db, std::string const& where,
                                                    std::vector<std::string> const& bound);
/// The parts that were split from it, in order of number.
[[nodiscard]] std::vector<ComplaintCase> read_parts(Connection& db, ComplaintRef ref);
[[nodiscard]] std::optional<ComplaintCase> read_case(Connection& db, ComplaintRef ref);

}  // namespace zgz::store
