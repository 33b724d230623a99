#include "lib/plan/table_reader.hpp"

#include <algorithm>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"

namespace zgz::plan {

namespace {

/// By the index of the alternative in `Node::value`.
constexpr std::array kind_names{
    ZGZ_N_("a time"),        ZGZ_N_("a text"), ZGZ_N_("a number"), ZGZ_N_("a fraction"),
    ZGZ_N_("true or false"), ZGZ_N_("a date"), ZGZ_N_("a list"),   ZGZ_N_("a table"),
};

void wrong_type(Node const& node, std::string_view key, FaultList& faults, char const* wanted) {
  faults.add(node.place, say("{0} must be {1}, not {2}.", key, tr(wanted), tr(kind_names[node.value.index()])));
}

template <typename T>
bool read_as(Node const& node, std::string_view key, FaultList& faults, char const* wanted, T& to) {
  auto const* value = std::get_if<T>(&node.value);
  if (value == nullptr) {
    wrong_type(node, key, faults, wanted);
    return false;
  }
  to = *value;
  return true;
}

template <typename T>
bool read_list(Node const& node, std::string_view key, FaultList& faults, char const* wanted, std::vector<T>& to) {
  auto const* list = std::get_if<List>(&node.value);
  if (list == nullptr) {
    wrong_type(node, key, faults, wanted);
    return false;
  }
  for (auto const& item : *list) read(item, key, faults, to.emplace_back());
  return true;
}

std::string unknown(char const* with_guess, char const* without, std::string_view word,
                    std::vector<std::string> const& known) {
  auto const guess = nearest(word, known);
  return guess.empty() ? say(without, word, join(known, tr(", "))) : say(with_guess, word, guess);
}

}  // namespace

bool read(Node const& node, std::string_view key, FaultList& faults, std::string& to) {
  if (!read_as(node, key, faults, ZGZ_N_("a text in quotes"), to)) return false;
  if (!trim(to).empty()) return true;
  faults.add(node.place, say("{} is empty.", key));
  return false;
}

bool read(Node const& node, std::string_view key, FaultList& faults, bool& to) {
  return read_as(node, key, faults, ZGZ_N_("true or false"), to);
}

bool read(Node const& node, std::string_view key, FaultList& faults, double& to) {
  if (auto const* whole = std::get_if<std::int64_t>(&node.value)) {
    to = static_cast<double>(*whole);
    return true;
  }
  return read_as(node, key, faults, ZGZ_N_("a number"), to);
}

bool read(Node const& node, std::string_view key, FaultList& faults, Date& to) {
  return read_as(node, key, faults, ZGZ_N_("a date without quotes such as 2020-12-07"), to);
}

bool read(Node const& node, std::string_view key, FaultList& faults, std::vector<std::string>& to) {
  return read_list(node, key, faults, ZGZ_N_("a list of texts"), to);
}

bool read(Node const& node, std::string_view key, FaultList& faults, std::vector<Date>& to) {
  return read_list(node, key, faults, ZGZ_N_("a list of dates"), to);
}

bool read_number(Node const& node, std::string_view key, FaultList& faults, int least, int most, int& to) {
  std::int64_t value = 0;
  if (!read_as(node, key, faults, ZGZ_N_("a whole number"), value)) return false;
  if (value < least || value > most) {
    faults.add(node.place, say("{0} must be from {1} to {2}, not {3}.", key, least, most, value));
    return false;
  }
  to = static_cast<int>(value);
  return true;
}

std::optional<std::size_t> choose(Node const& node, std::string_view key, FaultList& faults,
                                  std::vector<std::string> const& words) {
  std::string text;
  if (!read(node, key, faults, text)) return std::nullopt;
  auto const found = std::find(words.begin(), words.end(), text);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  faults.add(node.place, say("{0}: {1}", key,
                             unknown(ZGZ_N_("unknown word \"{0}\"; did you mean \"{1}\"?"),
                                     ZGZ_N_("unknown word \"{0}\"; known are: {1}."), text, words)));
  return std::nullopt;
}

std::vector<Node const*> tables_of(Node const& node, std::string_view key, FaultList& faults) {
  auto const* list = std::get_if<List>(&node.value);
  if (list == nullptr) {
    wrong_type(node, key, faults, ZGZ_N_("a list of tables"));
    return {};
  }
  std::vector<Node const*> tables;
  for (auto const& item : *list) {
    if (std::holds_alternative<Table>(item.value)) {
      tables.push_back(&item);
    } else {
      wrong_type(item, key, faults, ZGZ_N_("a list of tables"));
    }
  }
  if (list->empty()) faults.add(node.place, say("{} is empty.", key));
  return tables;
}

TableReader::TableReader(Node const& table, FaultList& faults) : m_table(table), m_faults(faults) {}

void TableReader::require_number(std::string_view key, int least, int most, int& to) {
  if (auto const* node = required(key)) read_number(*node, key, m_faults, least, most, to);
}

void TableReader::accept_number(std::string_view key, int least, int most, int& to) {
  if (auto const* node = optional(key)) read_number(*node, key, m_faults, least, most, to);
}

Node const* TableReader::required(std::string_view key) {
  auto const* node = optional(key);
  if (node == nullptr) m_faults.add(m_table.place, say("The key {} is missing.", key));
  return node;
}

Node const* TableReader::optional(std::string_view key) {
  m_known.emplace_back(key);
  auto const* member = find_member(m_table, key);
  return member == nullptr ? nullptr : &member->node;
}

void TableReader::report_unknown_keys() const {
  for (auto const& member : std::get<Table>(m_table.value)) {
    if (std::find(m_known.begin(), m_known.end(), member.key) != m_known.end()) continue;
    m_faults.add(member.place, unknown(ZGZ_N_("Unknown key {0}; did you mean {1}?"),
                                       ZGZ_N_("Unknown key {0}; known are: {1}."), member.key, m_known));
  }
}

bool TableReader::is_table(Node const& node, std::string_view key) {
  if (std::holds_alternative<Table>(node.value)) return true;
  wrong_type(node, key, m_faults, ZGZ_N_("a table"));
  return false;
}

}  // namespace zgz::plan
