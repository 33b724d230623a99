#include "lib/plan/node.hpp"

#include <algorithm>

#include <toml++/toml.h>

namespace zgz::plan {

namespace {

Place place_of(toml::source_region const& source) { return {source.begin.line, source.begin.column}; }

Node convert(toml::node const& from);

List convert_list(toml::array const& from) {
  List list;
  for (auto const& item : from) list.push_back(convert(item));
  return list;
}

Table convert_table(toml::table const& from) {
  Table table;
  for (auto const& [key, value] : from) {
    table.push_back({std::string{key.str()}, place_of(key.source()), convert(value)});
  }
  return table;
}

Node convert(toml::node const& from) {
  Node node{place_of(from.source()), Other{}};
  if (auto const* text = from.as_string()) node.value = text->get();
  if (auto const* number = from.as_integer()) node.value = number->get();
  if (auto const* real = from.as_floating_point()) node.value = real->get();
  if (auto const* flag = from.as_boolean()) node.value = flag->get();
  if (auto const* day = from.as_date()) {
    auto const date = make_date(day->get().year, day->get().month, day->get().day);
    if (date) node.value = *date;
  }
  if (auto const* list = from.as_array()) node.value = convert_list(*list);
  if (auto const* table = from.as_table()) node.value = convert_table(*table);
  return node;
}

}  // namespace

std::variant<Node, Refusal> parse_toml(std::string_view text) {
  try {
    return convert(toml::parse(text));
  } catch (toml::parse_error const& error) {
    return Refusal{place_of(error.source()), std::string{error.description()}};
  }
}

Member const* find_member(Node const& node, std::string_view key) {
  auto const* table = std::get_if<Table>(&node.value);
  if (table == nullptr) return nullptr;
  auto const found = std::find_if(table->begin(), table->end(), [&](Member const& m) { return m.key == key; });
  return found == table->end() ? nullptr : &*found;
}

namespace {

Node const* follow(Node const& node, Step const& step) {
  if (auto const* key = std::get_if<std::string_view>(&step)) {
    auto const* member = find_member(node, *key);
    return member == nullptr ? nullptr : &member->node;
  }
  auto const* list = std::get_if<List>(&node.value);
  auto const index = std::get<std::size_t>(step);
  return list != nullptr && index < list->size() ? &(*list)[index] : nullptr;
}

}  // namespace

Place locate(Node const& root, std::initializer_list<Step> steps) {
  Node const* node = &root;
  for (auto const& step : steps) {
    Node const* next = follow(*node, step);
    if (next == nullptr) break;
    node = next;
  }
  return node->place;
}

}  // namespace zgz::plan
