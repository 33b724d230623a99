#include "lib/intake/xlsx_cell.hpp"

#include "lib/intake/xlsx_values.hpp"

namespace zgz::intake {

namespace {

bool read_number(Cell& cell, std::string_view value, bool date, bool from_1904) {
  auto const number = parse_number(value);
  if (!number) return false;
  cell.number = number;
  auto text = date ? serial_text(*number, from_1904) : std::nullopt;
  cell.kind = text ? CellKind::date : CellKind::number;
  cell.text = text ? std::move(*text) : number_text(*number);
  return true;
}

bool read_shared(Cell& cell, std::string_view value, SharedStrings const& strings) {
  auto const index = parse_count(trim_xml(value));
  auto const text = index ? strings.at(*index) : std::nullopt;
  if (text) cell.text = *text;
  return text.has_value();
}

bool read_boolean(Cell& cell, std::string_view value) {
  auto const trimmed = trim_xml(value);
  bool const yes = trimmed == "1" || trimmed == "true";
  cell.kind = CellKind::boolean;
  cell.text = yes ? "TRUE" : "FALSE";
  return yes || trimmed == "0" || trimmed == "false";
}

bool read_iso_date(Cell& cell, std::string_view value) {
  auto text = iso_cell_text(value);
  cell.kind = CellKind::date;
  if (text) cell.text = std::move(*text);
  return text.has_value();
}

bool read_value(Cell& cell, RawCell const& raw, std::string_view value, SheetContext const& context) {
  switch (raw.type) {
    case CellType::number:
      return read_number(cell, value, raw.date, context.from_1904);
    case CellType::shared:
      return read_shared(cell, value, context.strings);
    case CellType::inlined:
      cell.text = value;
      return true;
    case CellType::formula_text:
      cell.text = raw.preserve ? value : trim_xml(value);
      if (value.find("_x") != std::string_view::npos) cell.text = decode_escapes(cell.text);
      return true;
    case CellType::boolean:
      return read_boolean(cell, value);
    case CellType::error:
      cell.kind = CellKind::error;
      cell.text = trim_xml(value);
      return true;
    case CellType::iso_date:
      return read_iso_date(cell, value);
    case CellType::unknown:
      break;
  }
  return false;
}

}  // namespace

CellType cell_type(std::string_view text) {
  if (text == "s") return CellType::shared;
  if (text == "inlineStr") return CellType::inlined;
  if (text == "str") return CellType::formula_text;
  if (text == "n") return CellType::number;
  if (text == "b") return CellType::boolean;
  if (text == "e") return CellType::error;
  if (text == "d") return CellType::iso_date;
  return CellType::unknown;
}

bool fill_cell(Cell& cell, RawCell const& raw, std::string_view value, SheetContext const& context) {
  cell.column = raw.column;
  cell.formula = raw.formula;
  bool const text = raw.type == CellType::inlined || raw.type == CellType::formula_text;
  if (text ? value.empty() : trim_xml(value).empty()) return true;
  return read_value(cell, raw, value, context);
}

}  // namespace zgz::intake
