#pragma once

#include <string>

namespace zgz::store {

class Connection;

/// Brings a register of an older layout up to this program's: a copy is left beside it (`zgz.db.layout-1`), then the
/// tables are made anew from the log, all or nothing. Log and originals stay as they are.
void upgrade_layout(Connection& db, std::string const& path);

}  // namespace zgz::store
