#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/model/events.hpp"

namespace SQLite {
class Database;
}

namespace zgz::store {

/// Rows of the tables as values, and back. `where` is a literal condition of ours with `?` for each of `bound`.
[[nodiscard]] std::vector<Problem> read_problems(SQLite::Database& db, std::string const& where,
                                                 std::vector<std::string> const& bound);
[[nodiscard]] std::optional<Problem> read_problem(SQLite::Database& db, ProblemRef ref);
void put_problems(SQLite::Database& db, std::vector<Problem const*> const& problems);

[[nodiscard]] std::vector<Submission> read_submissions(SQLite::Database& db, std::string const& where,
                                                       std::vector<std::string> const& bound);
[[nodiscard]] std::optional<Submission> read_submission(SQLite::Database& db, SubmissionRef ref);
void put_submission(SQLite::Database& db, Submission const& submission);

}  // namespace zgz::store
