#pragma once

#include <string>
#include <vector>

namespace zgz::store {

class Connection;

/// Folds every entry of `from`'s log into the tables of `into`.
void fold_log(Connection& from, Connection& into);

/// Drops every table but the log and the originals, whatever has become of them, creates them in this program's layout
/// and folds the log into them, all or nothing.
void remake_tables(Connection& db);

/// The names of tables that are not there.
[[nodiscard]] std::vector<std::string> missing_tables(Connection& db);

/// The names of tables that differ from what the log gives, among them those that are missing.
[[nodiscard]] std::vector<std::string> differing_tables(Connection& db);

/// What SQLite's own checks say of the pages and of references between tables.
[[nodiscard]] std::vector<std::string> integrity_faults(Connection& db);

/// The digests of originals whose bytes have changed.
[[nodiscard]] std::vector<std::string> altered_originals(Connection& db);

}  // namespace zgz::store
