#include "lib/store/log.hpp"

#include <fmt/format.h>

#include "lib/base/digest.hpp"
#include "lib/store/codec.hpp"
#include "lib/store/connection.hpp"

namespace zgz::store {

namespace {

std::string const no_hash(64, '0');

LogEntry entry_of(SQLite::Statement& row) {
  return {row.getColumn(0).getInt64(),  row.getColumn(1).getString(), row.getColumn(2).getString(),
          row.getColumn(3).getString(), row.getColumn(4).getString(), row.getColumn(5).getString(),
          row.getColumn(6).getString(), row.getColumn(7).getString()};
}

}  // namespace

std::string text_of(LogEntry const& entry) {
  return fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n{}", entry.prev, entry.seq, entry.at, entry.actor, entry.command,
                     entry.kind, entry.payload);
}

LogHead read_head(Connection& db) {
  Statement last{db, "SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1"};
  if (!last.executeStep()) return {0, no_hash};
  return {last.getColumn(0).getInt64(), last.getColumn(1).getString()};
}

LogEntry append(Connection& db, Author const& author, Event const& event) {
  auto const head = read_head(db);
  LogEntry entry{head.count + 1, author.at,         author.actor, author.command,
                 kind_of(event), payload_of(event), head.hash,    {}};
  entry.hash = sha256_hex(text_of(entry));
  Statement put{db, R"sql(
    INSERT INTO log (seq, at, actor, command, kind, payload, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql"};
  put.bind(1, entry.seq);
  put.bind(2, entry.at);
  put.bind(3, entry.actor);
  put.bind(4, entry.command);
  put.bind(5, entry.kind);
  put.bind(6, entry.payload);
  put.bind(7, entry.prev);
  put.bind(8, entry.hash);
  put.exec();
  return entry;
}

void each_entry(Connection& db, std::int64_t first, std::function<bool(LogEntry const&)> const& take) {
  Statement rows{db, "SELECT seq, at, actor, command, kind, payload, prev, hash FROM log WHERE seq >= ? ORDER BY seq"};
  rows.bind(1, first);
  while (rows.executeStep()) {
    if (!take(entry_of(rows))) return;
  }
}

std::optional<ChainBreak> find_break(Connection& db, std::int64_t count) {
  std::optional<ChainBreak> found;
  std::int64_t expected = 1;
  std::string prev = no_hash;
  each_entry(db, 0, [&](LogEntry const& entry) {
    if (count > 0 && entry.seq > count) return false;
    if (entry.seq != expected) {
      found = ChainBreak{expected, Fault::log_gap};
    } else if (entry.prev != prev) {
      found = ChainBreak{entry.seq, Fault::log_unlinked};
    } else if (entry.hash != sha256_hex(text_of(entry))) {
      found = ChainBreak{entry.seq, Fault::log_altered};
    }
    ++expected;
    prev = entry.hash;
    return !found;
  });
  return found;
}

std::string hash_at(Connection& db, std::int64_t seq) {
  Statement row{db, "SELECT hash FROM log WHERE seq = ?"};
  row.bind(1, seq);
  return row.executeStep() ? row.getColumn(0).getString() : std::string{};
}

}  // namespace zgz::store
