#pragma once

#include <string>

namespace zgz::store {

class Connection;

/// Whether the folder of `path` lies on a network share, where SQLite's locks cannot be trusted.
[[nodiscard]] bool on_network_share(std::string const& path);

/// Throws store-foreign or store-newer unless the database is ours and not from a newer program.
void check_is_ours(Connection& db, std::string const& path);

/// The settings every connection needs: foreign keys, waiting for other writers.
void set_up_connection(Connection& db);

}  // namespace zgz::store
