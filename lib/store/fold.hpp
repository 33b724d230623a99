#pragma once

#include "lib/model/events.hpp"

namespace zgz::store {

class Connection;

/// Brings the tables to where they are after `event`. The only code that changes them.
void fold(Connection& db, Event const& event);

}  // namespace zgz::store
