#pragma once

namespace zgz::store {

class Connection;

/// Marks a database as ours (`zgz1`).
inline constexpr int application_id = 0x7A677A31;

/// The layout of the tables; a database with a greater number comes from a newer program.
inline constexpr int schema_version = 6;

/// Creates the log, the originals and the tables in an empty database.
void create_schema(Connection& db);

/// Creates only the tables that are an index of the log, for folding it anew.
void create_tables(Connection& db);

}  // namespace zgz::store
