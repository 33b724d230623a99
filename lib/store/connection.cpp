#include "lib/store/connection.hpp"

#include <utility>

namespace zgz::store {

SQLite::Statement Connection::take(std::string const& sql) {
  auto kept = m_kept.extract(sql);
  return kept.empty() ? SQLite::Statement{*this, sql} : std::move(kept.mapped());
}

void Connection::give_back(SQLite::Statement statement) {
  auto sql = statement.getQuery();
  m_kept.try_emplace(std::move(sql), std::move(statement));
}

Statement::~Statement() {
  // The error of a failed step has been told; what counts is that the statement holds no lock any more.
  (void)tryReset();
  try {
    clearBindings();
    m_db.give_back(std::move(*this));
  } catch (std::exception const&) {
    return;  // not kept, which costs only the next preparation
  }
}

}  // namespace zgz::store
