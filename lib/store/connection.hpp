#pragma once

#include <string>
#include <unordered_map>

#include <SQLiteCpp/SQLiteCpp.h>

namespace zgz::store {

/// A database that keeps the statements prepared on it: preparing costs more than a small statement does.
class Connection : public SQLite::Database {
 public:
  using SQLite::Database::Database;

  /// A kept statement for this text, or a new one.
  [[nodiscard]] SQLite::Statement take(std::string const& sql);

  /// Keeps a statement that is reset, unless one of the same text is kept already.
  void give_back(SQLite::Statement statement);

 private:
  std::unordered_map<std::string, SQLite::Statement> m_kept;
};

/// A statement for the time of a scope; it must not outlive its connection.
class Statement : public SQLite::Statement {
 public:
  Statement(Connection& db, std::string const& sql) : SQLite::Statement{db.take(sql)}, m_db(db) {}
  Statement(Statement const&) = delete;
  Statement& operator=(Statement const&) = delete;
  ~Statement();

 private:
  Connection& m_db;
};

}  // namespace zgz::store
