#include "lib/store/open.hpp"

#include <sys/vfs.h>
#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>

#include "lib/base/error.hpp"
#include "lib/store/connection.hpp"
#include "lib/store/schema.hpp"

namespace zgz::store {

namespace {

constexpr int wait_for_writer_ms = 5000;

/// NFS, SMB, CIFS, SMB2, AFS, 9P, Ceph, as statfs(2) numbers them.
constexpr std::array<std::uint32_t, 7> network_file_systems{0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                                            0x5346414F, 0x01021997, 0x00C36400};

}  // namespace

bool on_network_share(std::string const& path) {
  auto const folder = std::filesystem::absolute(path).parent_path().string();
  struct statfs info {};
  if (statfs(folder.c_str(), &info) != 0) return false;
  auto const type = static_cast<std::uint32_t>(info.f_type);
  return std::find(network_file_systems.begin(), network_file_systems.end(), type) != network_file_systems.end();
}

void check_is_ours(Connection& db, std::string const& path) {
  if (db.execAndGet("PRAGMA application_id").getInt() != application_id) {
    throw failure(Fault::store_foreign, {}, path);
  }
  auto const version = db.execAndGet("PRAGMA user_version").getInt();
  if (version > schema_version) {
    throw failure(Fault::store_newer, {std::to_string(version), std::to_string(schema_version)}, path);
  }
}

void set_up_connection(Connection& db) {
  db.setBusyTimeout(wait_for_writer_ms);
  db.exec("PRAGMA foreign_keys = ON");
  // Enough for an import of a thousand forms to stay in memory until it is committed (KiB, negative by SQLite's rule).
  db.exec("PRAGMA cache_size = -65536");
}

}  // namespace zgz::store
