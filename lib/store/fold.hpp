#pragma once

#include "lib/model/events.hpp"

namespace zgz::store {

class Connection;

/// Brings the tables to where they are after `event`, which is entry `seq` of the log. The only code that changes them.
void fold(Connection& db, Event const& event, std::int64_t seq);

}  // namespace zgz::store
