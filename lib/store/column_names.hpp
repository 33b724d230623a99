#pragma once

#include <map>
#include <string>

#include "lib/model/events.hpp"
#include "lib/model/field.hpp"

namespace zgz::store {

class Connection;

/// Later names go before earlier ones.
void put_column_names(Connection& db, ColumnsNamed const& event);

/// What was said of each department's columns, by its code.
[[nodiscard]] std::map<std::string, ColumnNames> read_column_names(Connection& db);

}  // namespace zgz::store
