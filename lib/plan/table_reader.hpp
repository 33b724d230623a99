#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/model/plan_words.hpp"
#include "lib/plan/fault_list.hpp"
#include "lib/plan/node.hpp"

namespace zgz::plan {

/// Each reads a value into `to`; false, with a fault that names `key`, where it is of another type. Texts must not
/// be empty.
bool read(Node const& node, std::string_view key, FaultList& faults, std::string& to);
bool read(Node const& node, std::string_view key, FaultList& faults, bool& to);
bool read(Node const& node, std::string_view key, FaultList& faults, double& to);
bool read(Node const& node, std::string_view key, FaultList& faults, Date& to);
bool read(Node const& node, std::string_view key, FaultList& faults, std::vector<std::string>& to);
bool read(Node const& node, std::string_view key, FaultList& faults, std::vector<Date>& to);

template <typename T>
bool read(Node const& node, std::string_view key, FaultList& faults, std::optional<T>& to) {
  T value{};
  if (!read(node, key, faults, value)) return false;
  to = value;
  return true;
}

/// A whole number from `least` to `most`.
bool read_number(Node const& node, std::string_view key, FaultList& faults, int least, int most, int& to);

/// The place in `words` of the text; a fault with the nearest word where it is none of them.
std::optional<std::size_t> choose(Node const& node, std::string_view key, FaultList& faults,
                                  std::vector<std::string> const& words);

/// The items of a list of tables; a fault and nothing where it is something else.
std::vector<Node const*> tables_of(Node const& node, std::string_view key, FaultList& faults);

/// Reads a table key by key, and knows which keys nobody asked for.
class TableReader {
 public:
  /// `table` must be a table and outlive the reader, as must `faults`.
  TableReader(Node const& table, FaultList& faults);

  template <typename T>
  void require(std::string_view key, T& to) {
    if (auto const* node = required(key)) read(*node, key, m_faults, to);
  }

  template <typename T>
  void accept(std::string_view key, T& to) {
    if (auto const* node = optional(key)) read(*node, key, m_faults, to);
  }

  template <typename T, std::size_t Size>
  void require_word(std::string_view key, std::array<PlanWord<T>, Size> const& words, T& to) {
    if (auto const* node = required(key)) read_word(*node, key, words, to);
  }

  template <typename T, std::size_t Size>
  void accept_word(std::string_view key, std::array<PlanWord<T>, Size> const& words, T& to) {
    if (auto const* node = optional(key)) read_word(*node, key, words, to);
  }

  void require_number(std::string_view key, int least, int most, int& to);
  void accept_number(std::string_view key, int least, int most, int& to);

  /// A list of tables, each read by `read_one`; it must be there and not be empty.
  template <typename T>
  void require_each(std::string_view key, std::vector<T>& to, void (*read_one)(TableReader&, T&)) {
    if (auto const* node = required(key)) each(*node, key, to, read_one);
  }

  template <typename T>
  void accept_each(std::string_view key, std::vector<T>& to, void (*read_one)(TableReader&, T&)) {
    if (auto const* node = optional(key)) each(*node, key, to, read_one);
  }

  template <typename T>
  void require_table(std::string_view key, T& to, void (*read_one)(TableReader&, T&)) {
    if (auto const* node = required(key)) table(*node, key, to, read_one);
  }

  template <typename T>
  void accept_table(std::string_view key, T& to, void (*read_one)(TableReader&, T&)) {
    if (auto const* node = optional(key)) table(*node, key, to, read_one);
  }

  /// The value of a key that must be there; null, with a fault, if it is not.
  [[nodiscard]] Node const* required(std::string_view key);

  /// The value of a key; null if it is not there.
  [[nodiscard]] Node const* optional(std::string_view key);

  [[nodiscard]] Node const& node() const { return m_table; }
  [[nodiscard]] FaultList& faults() { return m_faults; }

  /// A fault for every key that was not asked for, with the nearest that was.
  void report_unknown_keys() const;

 private:
  template <typename T, std::size_t Size>
  void read_word(Node const& node, std::string_view key, std::array<PlanWord<T>, Size> const& words, T& to) {
    std::vector<std::string> known;
    for (auto const& entry : words) known.emplace_back(entry.word);
    if (auto const index = choose(node, key, m_faults, known)) to = words[*index].value;
  }

  template <typename T>
  void each(Node const& node, std::string_view key, std::vector<T>& to, void (*read_one)(TableReader&, T&)) {
    for (auto const* item : tables_of(node, key, m_faults)) {
      TableReader reader{*item, m_faults};
      read_one(reader, to.emplace_back());
      reader.report_unknown_keys();
    }
  }

  template <typename T>
  void table(Node const& node, std::string_view key, T& to, void (*read_one)(TableReader&, T&)) {
    if (!is_table(node, key)) return;
    TableReader reader{node, m_faults};
    read_one(reader, to);
    reader.report_unknown_keys();
  }

  bool is_table(Node const& node, std::string_view key);

  Node const& m_table;
  FaultList& m_faults;
  std::vector<std::string> m_known;
};

}  // namespace zgz::plan
