#include "lib/store/guard.hpp"

#include <sqlite3.h>

namespace zgz::store {

Error explain(SQLite::Exception const& error, std::string const& path) {
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
    case SQLITE_CANTOPEN:
      return failure(Fault::store_unopened, {error.what()}, path);
    default:
      return failure(Fault::store_failed, {error.what()}, path);
  }
}

}  // namespace zgz::store
