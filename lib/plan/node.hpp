#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "lib/base/date.hpp"

namespace zgz::plan {

/// Where in a file; both from 1, columns in characters. Line 0: nowhere in particular.
struct Place {
  std::size_t line = 0, column = 0;
  auto operator<=>(Place const&) const = default;
};

struct Node;
struct Member;
using List = std::vector<Node>;
using Table = std::vector<Member>;

/// A value of a kind that no plan needs: a time of day.
struct Other {};

/// A TOML value with its place, free of the parser's types.
struct Node {
  Place place;
  std::variant<Other, std::string, std::int64_t, double, bool, Date, List, Table> value;
};

/// A key of a table, with the key's own place.
struct Member {
  std::string key;
  Place place;
  Node node;
};

/// The text as a table, or what the parser refuses and where.
struct Refusal {
  Place place;
  std::string reason;
};
[[nodiscard]] std::variant<Node, Refusal> parse_toml(std::string_view text);

/// The member of a table; null if there is none or `node` is no table.
[[nodiscard]] Member const* find_member(Node const& node, std::string_view key);

/// A key or an index of a list.
using Step = std::variant<std::string_view, std::size_t>;

/// The place that the steps lead to, or of the deepest node on the way that exists.
[[nodiscard]] Place locate(Node const& root, std::initializer_list<Step> steps);

}  // namespace zgz::plan
