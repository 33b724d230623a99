#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/model/events.hpp"

namespace zgz::store {

class Connection;

/// Rows of the tables as values, and back. `where` is a literal condition of ours with `?` for each of `bound`.
[[nodiscard]] std::vector<Problem> read_problems(Connection& db, std::string const& where,
                                                 std::vector<std::string> const& bound);
[[nodiscard]] std::optional<Problem> read_problem(Connection& db, ProblemRef ref);
void put_problems(Connection& db, std::vector<Problem const*> const& problems);

[[nodiscard]] std::vector<Submission> read_submissions(Connection& db, std::string const& where,
                                                       std::vector<std::string> const& bound);
[[nodiscard]] std::optional<Submission> read_submission(Connection& db, SubmissionRef ref);
void put_submission(Connection& db, Submission const& submission);

}  // namespace zgz::store
