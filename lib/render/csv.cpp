#include "lib/render/formats.hpp"

#include "lib/render/csv_field.hpp"
#include "lib/render/value.hpp"

namespace zgz::render {

namespace {

bool is_text(Value const& value) {
  return std::holds_alternative<std::string>(value) || std::holds_alternative<Term>(value) ||
         std::holds_alternative<Words>(value);
}

void append_field(std::string& csv, Value const& value) {
  auto const text = for_machines(value);
  if (is_text(value)) {
    append_text_field(csv, text);
  } else {
    append_quoted(csv, without_controls(text));
  }
}

std::string table_csv(DocTable const& table) {
  auto const columns = columns_for(table, Reader::machine);
  std::string csv;
  for (auto const column : columns) {
    if (column != columns.front()) csv += ',';
    append_quoted(csv, table.columns[column].key);
  }
  csv += '\n';
  for (auto const& row : table.rows) {
    for (auto const column : columns) {
      if (column != columns.front()) csv += ',';
      append_field(csv, row[column].value);
    }
    csv += '\n';
  }
  return csv;
}

}  // namespace

std::string csv_text(Document const& document) {
  DocTable const* first = nullptr;
  for (auto const& block : document.blocks) {
    auto const* table = std::get_if<DocTable>(&block);
    if (table == nullptr || !is_shown(*table, Reader::machine)) continue;
    if (table->key == "items") return table_csv(*table);
    if (first == nullptr) first = table;
  }
  return first == nullptr ? std::string{} : table_csv(*first);
}

}  // namespace zgz::render
