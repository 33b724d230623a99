#include "lib/store/upgrade.hpp"

#include <filesystem>
#include <vector>

#include "lib/store/connection.hpp"
#include "lib/store/rebuild.hpp"
#include "lib/store/schema.hpp"

namespace zgz::store {

namespace {

int layout_of(Connection& db) { return db.execAndGet("PRAGMA user_version").getInt(); }

/// A name that no file has yet: an earlier copy is never written over.
std::string free_name(std::string const& name) {
  if (!std::filesystem::exists(name)) return name;
  for (int i = 2;; ++i) {
    auto numbered = name + '-' + std::to_string(i);
    if (!std::filesystem::exists(numbered)) return numbered;
  }
}

void copy_beside(Connection& db, std::string const& path) {
  SQLite::Statement copy{db, "VACUUM INTO ?"};
  copy.bind(1, free_name(path + ".layout-" + std::to_string(layout_of(db))));
  copy.exec();
}

}  // namespace

void upgrade_layout(Connection& db, std::string const& path) {
  if (layout_of(db) >= schema_version) return;
  copy_beside(db, path);
  remake_tables(db);
}

}  // namespace zgz::store
