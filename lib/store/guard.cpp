#include "lib/store/guard.hpp"

#include <sqlite3.h>
#include <filesystem>

#include "lib/base/i18n.hpp"

namespace zgz::store {

namespace {

/// SQLite names a missing table only in its sentence; empty for every other failure.
std::string missing_table(SQLite::Exception const& error) {
  constexpr std::string_view beginning = "no such table: ";
  std::string_view const what = error.what();
  return what.starts_with(beginning) ? std::string{what.substr(beginning.size())} : std::string{};
}

/// The log and the originals cannot be made anew.
Error without_table(std::string const& table, std::string const& path) {
  auto const name = table.substr(table.find('.') + 1);
  if (name == "log" || name == "blob") return failure(Fault::store_damaged, {say("the table {} is gone", name)}, path);
  return failure(Fault::table_missing, {name}, path);
}

/// Where no page more fits, some calls of the system fail in other ways than by saying so.
bool is_full(std::string const& path) {
  constexpr std::uintmax_t smallest_page = 4096;
  std::error_code error;
  auto const space = std::filesystem::space(std::filesystem::absolute(path, error).parent_path(), error);
  return !error && space.available < smallest_page;
}

}  // namespace

Error explain(SQLite::Exception const& error, std::string const& path) {
  if (auto const table = missing_table(error); !table.empty()) return without_table(table, path);
  switch (error.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return failure(Fault::store_busy, {}, path);
    case SQLITE_FULL:
      return failure(Fault::store_full, {}, path);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return failure(Fault::store_damaged, {error.what()}, path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return failure(Fault::store_read_only, {}, path);
    case SQLITE_IOERR:
      return is_full(path) ? failure(Fault::store_full, {}, path) : failure(Fault::store_failed, {error.what()}, path);
    case SQLITE_CANTOPEN:
      return failure(Fault::store_unopened, {error.what()}, path);
    default:
      return failure(Fault::store_failed, {error.what()}, path);
  }
}

}  // namespace zgz::store
