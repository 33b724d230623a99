#include "lib/render/formats.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "lib/render/value.hpp"

namespace zgz::render {

namespace {

constexpr std::array<std::string_view, 10> formula_starts{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

bool is_text(Value const& value) {
  return std::holds_alternative<std::string>(value) || std::holds_alternative<Term>(value) ||
         std::holds_alternative<Words>(value);
}

bool looks_like_formula(std::string_view text) {
  return std::any_of(formula_starts.begin(), formula_starts.end(),
                     [text](std::string_view start) { return text.starts_with(start); });
}

std::string quoted(std::string const& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string field = "\"";
  for (char const c : text) field.append(c == '"' ? 2 : 1, c);
  return field + '"';
}

std::string field_of(Value const& value) {
  auto const text = for_machines(value);
  bool const formula = is_text(value) && looks_like_formula(text);
  return quoted(without_controls(formula ? "'" + text : text));
}

template <typename Field>
void append_line(std::string& csv, std::vector<std::size_t> const& columns, Field field) {
  for (auto const column : columns) {
    if (column != columns.front()) csv += ',';
    csv += field(column);
  }
  csv += '\n';
}

std::string table_csv(DocTable const& table) {
  auto const columns = columns_for(table, Reader::machine);
  std::string csv;
  append_line(csv, columns, [&](std::size_t column) { return quoted(table.columns[column].key); });
  for (auto const& row : table.rows) {
    append_line(csv, columns, [&](std::size_t column) { return field_of(row[column].value); });
  }
  return csv;
}

}  // namespace

std::string csv_text(Document const& document) {
  for (auto const& block : document.blocks) {
    if (auto const* table = std::get_if<DocTable>(&block); table != nullptr && is_shown(*table, Reader::machine))
      return table_csv(*table);
  }
  return {};
}

}  // namespace zgz::render
