#pragma once

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace zgz::store {

/// Folds every entry of `from`'s log into the tables of `into`.
void fold_log(SQLite::Database& from, SQLite::Database& into);

/// The names of tables that differ from what the log gives.
[[nodiscard]] std::vector<std::string> differing_tables(SQLite::Database& db);

/// What SQLite's own checks say of the pages and of references between tables.
[[nodiscard]] std::vector<std::string> integrity_faults(SQLite::Database& db);

/// The digests of originals whose bytes have changed.
[[nodiscard]] std::vector<std::string> altered_originals(SQLite::Database& db);

}  // namespace zgz::store
