#include "lib/store/column_names.hpp"

#include "lib/store/connection.hpp"

namespace zgz::store {

void put_column_names(Connection& db, ColumnsNamed const& event) {
  Statement put{db, R"sql(
    INSERT INTO column_name (department, heading, field) VALUES (?, ?, ?)
    ON CONFLICT (department, heading) DO UPDATE SET field = excluded.field)sql"};
  for (auto const& column : event.columns) {
    put.reset();
    put.bind(1, event.department);
    put.bind(2, column.heading);
    put.bind(3, column.field);
    put.exec();
  }
}

std::map<std::string, ColumnNames> read_column_names(Connection& db) {
  Statement rows{db, "SELECT department, heading, field FROM column_name"};
  std::map<std::string, ColumnNames> names;
  while (rows.executeStep()) {
    if (auto const field = field_named(rows.getColumn(2).getString()))
      names[rows.getColumn(0).getString()][rows.getColumn(1).getString()] = *field;
  }
  return names;
}

}  // namespace zgz::store
