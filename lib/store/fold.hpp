#pragma once

#include "lib/model/events.hpp"

namespace SQLite {
class Database;
}

namespace zgz::store {

/// Brings the tables to where they are after `event`. The only code that changes them.
void fold(SQLite::Database& db, Event const& event);

}  // namespace zgz::store
