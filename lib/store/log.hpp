#pragma once

#include <functional>
#include <optional>
#include <string>

#include "lib/model/events.hpp"

namespace zgz::store {

class Connection;

/// Who did what, and when: what stands beside an event in the log.
struct Author {
  std::string actor, command;
  std::string at;  ///< `2020-12-08T09:00:00+08:00`
};

/// The text whose SHA-256 is the entry's hash: previous hash, number, time, actor, command, kind and payload, a
/// line each, without a line feed at the end.
[[nodiscard]] std::string text_of(LogEntry const& entry);

/// Appends the event and gives its entry; no table but the log is touched.
LogEntry append(Connection& db, Author const& author, Event const& event);

[[nodiscard]] LogHead read_head(Connection& db);

/// Calls `take` with each entry from `first` on, in order, until it returns false.
void each_entry(Connection& db, std::int64_t first, std::function<bool(LogEntry const&)> const& take);

/// Where the chain does not hold: the number of the entry and the reason's kind.
struct ChainBreak {
  std::int64_t seq = 0;
  Fault kind{};
};

/// Computes every hash again, up to entry `count` (0: all).
[[nodiscard]] std::optional<ChainBreak> find_break(Connection& db, std::int64_t count = 0);

/// The hash of entry `seq`; empty when there is none.
[[nodiscard]] std::string hash_at(Connection& db, std::int64_t seq);

}  // namespace zgz::store
