#include "lib/plan/edit_departments.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include <toml++/toml.h>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"

namespace zgz::plan {

namespace {

/// The keys in the order in which a plan has them: a new one goes behind the nearest before it.
constexpr std::array<std::string_view, 8> key_order{"code", "name",    "aliases", "group",
                                                    "key",  "history", "heads",   "supervising_leaders"};

std::string quoted(std::string const& text) {
  std::string result{'"'};
  for (char const c : text) {
    if (c == '"' || c == '\\') {
      result += '\\';
      result += c;
    } else if (c == '\n') {
      result += "\\n";
    } else {
      result += c;
    }
  }
  return result + '"';
}

std::string quoted(std::vector<std::string> const& texts) {
  std::vector<std::string> parts;
  for (auto const& text : texts) parts.push_back(quoted(text));
  return '[' + join(parts, ", ") + ']';
}

std::string quoted(std::vector<Officer> const& officers) {
  return "[{ title = " + quoted(officers.front().title) + " }]";
}

std::string quoted(bool value) { return value ? "true" : "false"; }

/// Where lines and characters of a text are, in bytes. The parser counts characters.
class Positions {
 public:
  explicit Positions(std::string_view text) : m_text(text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') m_lines.push_back(i + 1);
    }
  }

  [[nodiscard]] std::size_t offset_of(toml::source_position const& position) const {
    auto at = m_lines.at(position.line - 1);
    for (auto column = position.column; column > 1 && at < m_text.size(); --column) {
      ++at;
      while (at < m_text.size() && (static_cast<unsigned char>(m_text[at]) & 0xC0) == 0x80) ++at;
    }
    return at;
  }

  /// Where the line behind this one begins.
  [[nodiscard]] std::size_t line_after(std::size_t line) const {
    return line < m_lines.size() ? m_lines[line] : m_text.size();
  }

 private:
  std::string_view m_text;
  std::vector<std::size_t> m_lines{0};
};

struct Edit {
  std::size_t offset, length;
  std::string text;
};

/// The last line that a value reaches, with all that stands in it.
std::size_t last_line(toml::node const& node) {
  std::size_t line = node.source().end.line;
  if (auto const* table = node.as_table()) {
    for (auto const& [key, value] : *table) line = std::max(line, last_line(value));
  }
  if (auto const* list = node.as_array()) {
    for (auto const& item : *list) line = std::max(line, last_line(item));
  }
  return line;
}

std::vector<std::string> texts_of(toml::node const& node) {
  std::vector<std::string> texts;
  if (auto const* list = node.as_array()) {
    for (auto const& item : *list) texts.push_back(item.value_or(std::string{}));
  }
  return texts;
}

/// Gathers the edits of one text.
class Editor {
 public:
  explicit Editor(std::string_view text)
      : m_text(text),
        m_positions(text),
        m_line_end(text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n"),
        m_root(toml::parse(text)) {}

  void put(Department const& department) {
    auto* const entries = m_root["departments"].as_array();
    if (entries == nullptr) throw failure(Fault::plan_layout, {department.name});
    for (auto& entry : *entries) {
      auto* const table = entry.as_table();
      if (table == nullptr || table->is_inline()) throw failure(Fault::plan_layout, {department.name});
      if ((*table)["code"].value_or(std::string{}) == department.code) return change(*table, department);
      m_last_line = std::max(m_last_line, last_line(entry));
    }
    add(department);
  }

  [[nodiscard]] std::string result() {
    std::stable_sort(m_edits.begin(), m_edits.end(), [](Edit const& a, Edit const& b) { return a.offset < b.offset; });
    std::string text;
    std::size_t at = 0;
    for (auto const& edit : m_edits) {
      text += m_text.substr(at, edit.offset - at);
      bool const in_line = edit.length == 0 && !text.empty() && text.back() != '\n';
      text += in_line ? m_line_end + edit.text : edit.text;
      at = edit.offset + edit.length;
    }
    return text += m_text.substr(at);
  }

 private:
  void replace(toml::node const& value, std::string text) {
    auto const begin = m_positions.offset_of(value.source().begin);
    m_edits.push_back({begin, m_positions.offset_of(value.source().end) - begin, std::move(text)});
  }

  void insert(toml::table const& entry, std::string_view key, std::string const& value) {
    auto const place = std::find(key_order.begin(), key_order.end(), key) - key_order.begin();
    std::size_t line = 0;
    for (auto i = place - 1; i >= 0 && line == 0; --i) {
      auto const* const before = entry.get(key_order[static_cast<std::size_t>(i)]);
      if (before != nullptr && is_in_place(*before)) line = before->source().end.line;
    }
    m_edits.push_back({m_positions.line_after(line), 0, std::string{key} + " = " + value + m_line_end});
  }

  /// A list that is written as further headers (`[[departments.heads]]`) does not stand among the keys.
  static bool is_in_place(toml::node const& value) {
    auto const* list = value.as_array();
    return list == nullptr || list->empty() || !list->front().is_table() || list->front().as_table()->is_inline();
  }

  void change_text(toml::table const& entry, std::string_view key, std::string const& text) {
    auto const* const value = entry.get(key);
    if (value == nullptr) {
      if (!text.empty()) insert(entry, key, quoted(text));
    } else if (value->value_or(std::string{}) != text) {
      replace(*value, quoted(text));
    }
  }

  void change_flag(toml::table const& entry, std::string_view key, bool flag) {
    auto const* const value = entry.get(key);
    if (value == nullptr) {
      if (flag) insert(entry, key, quoted(flag));
    } else if (value->value_or(false) != flag) {
      replace(*value, quoted(flag));
    }
  }

  void change_posts(toml::table const& entry, std::string_view key, Department const& department,
                    std::vector<Officer> const& officers) {
    auto const* const value = entry.get(key);
    auto const* const list = value == nullptr ? nullptr : value->as_array();
    if (list == nullptr || list->empty()) {
      if (officers.empty()) return;
      return list == nullptr ? insert(entry, key, quoted(officers)) : replace(*list, quoted(officers));
    }
    std::vector<std::string> titles;
    for (auto const& officer : officers) titles.push_back(officer.title);
    std::vector<std::string> written;
    for (auto const& item : *list) {
      auto const* table = item.as_table();
      written.push_back(table == nullptr ? std::string{} : (*table)["title"].value_or(std::string{}));
    }
    if (titles == written) return;
    auto const* const title = list->front().is_table() ? list->front().as_table()->get("title") : nullptr;
    if (titles.size() != 1 || written.size() != 1 || title == nullptr)
      throw failure(Fault::plan_layout, {department.name});
    replace(*title, quoted(titles.front()));
  }

  void change(toml::table const& entry, Department const& department) {
    change_text(entry, "name", department.name);
    auto const* const aliases = entry.get("aliases");
    if (aliases == nullptr) {
      if (!department.aliases.empty()) insert(entry, "aliases", quoted(department.aliases));
    } else if (texts_of(*aliases) != department.aliases) {
      replace(*aliases, quoted(department.aliases));
    }
    change_text(entry, "group", department.group);
    change_flag(entry, "key", department.key);
    change_flag(entry, "history", department.history);
    change_posts(entry, "heads", department, department.heads);
    change_posts(entry, "supervising_leaders", department, department.supervising_leaders);
  }

  void add(Department const& department) {
    std::vector<std::string> lines{"", "[[departments]]", "code = " + quoted(department.code),
                                   "name = " + quoted(department.name)};
    if (!department.aliases.empty()) lines.push_back("aliases = " + quoted(department.aliases));
    if (!department.group.empty()) lines.push_back("group = " + quoted(department.group));
    if (department.key) lines.emplace_back("key = true");
    if (department.history) lines.emplace_back("history = true");
    if (!department.heads.empty()) lines.push_back("heads = " + quoted(department.heads));
    if (!department.supervising_leaders.empty())
      lines.push_back("supervising_leaders = " + quoted(department.supervising_leaders));
    m_edits.push_back({m_positions.line_after(m_last_line), 0, join(lines, m_line_end) + m_line_end});
  }

  std::string_view m_text;
  Positions m_positions;
  std::string m_line_end;
  toml::table m_root;
  std::size_t m_last_line = 0;  ///< of all departments that were looked at
  std::vector<Edit> m_edits;
};

}  // namespace

std::string edit_departments(std::string_view text, std::vector<Department> const& departments) {
  Editor editor{text};
  for (auto const& department : departments) editor.put(department);
  return editor.result();
}

}  // namespace zgz::plan
