#include "lib/render/formats.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "lib/render/value.hpp"

namespace zgz::render {

namespace {

using Json = nlohmann::ordered_json;

Json json_of(Value const& value) {
  if (std::holds_alternative<std::monostate>(value)) return nullptr;
  if (auto const* number = std::get_if<std::int64_t>(&value)) return *number;
  if (auto const* number = std::get_if<double>(&value)) return *number;
  if (auto const* truth = std::get_if<bool>(&value)) return *truth;
  if (auto const* words = std::get_if<Words>(&value)) return *words;
  if (auto const* share = std::get_if<Share>(&value)) return {{"part", share->part}, {"whole", share->whole}};
  return for_machines(value);
}

Json rows_of(DocTable const& table) {
  auto const columns = columns_for(table, Reader::machine);
  auto rows = Json::array();
  for (auto const& row : table.rows) {
    auto item = Json::object();
    for (auto const column : columns) item[table.columns[column].key] = json_of(row[column].value);
    rows.push_back(std::move(item));
  }
  return rows;
}

/// The library escapes what JSON asks for; a terminal also obeys DEL and U+0080 to U+009F.
std::string with_controls_escaped(std::string const& json) {
  std::string escaped;
  escaped.reserve(json.size());
  for (std::size_t i = 0; i < json.size(); ++i) {
    auto const byte = static_cast<unsigned char>(json[i]);
    auto const next = i + 1 < json.size() ? static_cast<unsigned char>(json[i + 1]) : 0U;
    if (byte == 0x7F) {
      escaped += "\\u007f";
    } else if (byte == 0xC2 && next < 0xA0) {
      escaped += fmt::format("\\u{:04x}", next);
      ++i;
    } else {
      escaped += json[i];
    }
  }
  return escaped;
}

}  // namespace

std::string json_text(Document const& document) {
  Json root;
  root["schema"] = document.schema;
  for (auto const& fact : document.facts) root[fact.key] = json_of(fact.value);
  for (auto const& block : document.blocks) {
    if (auto const* table = std::get_if<DocTable>(&block); table != nullptr && is_shown(*table, Reader::machine))
      root[table->key] = rows_of(*table);
  }
  return with_controls_escaped(root.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

}  // namespace zgz::render
