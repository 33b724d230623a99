#pragma once

#include <set>
#include <string>
#include <vector>

#include "lib/model/ids.hpp"

namespace zgz::store {

class Connection;

/// A record whose text in the clear holds the words that were looked for.
struct Found {
  std::string ref;   ///< `P7`, `C3`
  std::string text;  ///< all that was searched of it
  bool operator==(Found const&) const = default;
};

/// Replaces what can be found of a record.
void put_searched(Connection& db, ProblemRef ref, std::string const& text);
void put_searched(Connection& db, ComplaintRef ref, std::string const& text);

/// The records that hold each of the words, problems first, at most `most`, without those of `hidden`. Words of three
/// characters and more are found by the index, shorter ones by reading.
[[nodiscard]] std::vector<Found> search(Connection& db, std::vector<std::string> const& words, std::size_t most,
                                        std::set<ComplaintRef> const& hidden);

}  // namespace zgz::store
