#pragma once

#include <string>
#include <vector>

namespace zgz::store {

class Connection;

/// Folds every entry of `from`'s log into the tables of `into`.
void fold_log(Connection& from, Connection& into);

/// The names of tables that differ from what the log gives.
[[nodiscard]] std::vector<std::string> differing_tables(Connection& db);

/// What SQLite's own checks say of the pages and of references between tables.
[[nodiscard]] std::vector<std::string> integrity_faults(Connection& db);

/// The digests of originals whose bytes have changed.
[[nodiscard]] std::vector<std::string> altered_originals(Connection& db);

}  // namespace zgz::store
