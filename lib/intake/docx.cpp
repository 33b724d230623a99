#include "lib/intake/docx.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/intake/docx_body.hpp"
#include "lib/intake/docx_comments.hpp"
#include "lib/intake/xlsx_package.hpp"

namespace zgz::intake {

namespace {

std::vector<Row> outside_rows(std::vector<DocumentLine> const& lines) {
  std::vector<Row> rows;
  rows.reserve(lines.size());
  for (auto const& line : lines) {
    Row row;
    row.outside = true;
    row.cells.push_back({0, CellKind::text, line.text, {}, false});
    rows.push_back(std::move(row));
  }
  return rows;
}

/// The paragraphs stand once for each table, which a few bytes for a table must not make cheap.
void count_copies(DocumentBody const& body, Allowance& allowance) {
  if (body.tables.size() < 2) return;
  std::uint64_t bytes = 0;
  for (auto const& line : body.lines) bytes += line.text.size();
  allowance.take_times(body.tables.size() - 1, body.lines.size(), bytes);
}

void surround(Sheet& sheet, DocumentBody const& body, std::vector<Row> const& outside) {
  auto const above = std::count_if(body.lines.begin(), body.lines.end(), [&](DocumentLine const& line) {
    return line.tables_before < std::max(sheet.table, 1u);
  });
  auto const middle = outside.begin() + above;
  std::vector<Row> rows{outside.begin(), middle};
  std::move(sheet.rows.begin(), sheet.rows.end(), std::back_inserter(rows));
  rows.insert(rows.end(), middle, outside.end());
  sheet.rows = std::move(rows);
}

/// A remark on a paragraph goes with the first sheet.
void add_comments(std::vector<Sheet>& sheets, std::vector<CommentMark> const& marks,
                  std::map<std::string, std::string> const& texts) {
  for (auto const& mark : marks) {
    auto const text = texts.find(mark.id);
    if (text == texts.end() || text->second.empty()) continue;
    auto& sheet = sheets[mark.table == 0 ? 0 : mark.table - 1];
    sheet.comments.push_back({mark.row, mark.column, text->second});
  }
}

std::vector<Sheet> read_parts(std::string const& name, Archive& archive, std::string const& part,
                              Limits const& limits) {
  Allowance allowance{limits};
  auto body = read_document_body(archive, part, allowance);
  count_copies(body, allowance);
  auto const outside = outside_rows(body.lines);
  auto sheets = std::move(body.tables);
  body.tables = {};
  if (sheets.empty()) sheets.emplace_back();
  bool const macros = related_part(archive, part, "vbaProject").has_value();
  for (auto& sheet : sheets) {
    surround(sheet, body, outside);
    sheet.file = name;
    sheet.format = "docx";
    sheet.macros = macros;
  }
  if (body.comments.empty()) return sheets;
  if (auto const comments = related_part(archive, part, "comments")) {
    add_comments(sheets, body.comments, read_docx_comments(archive, *comments));
  }
  return sheets;
}

}  // namespace

std::optional<std::string> document_part(Archive& archive) {
  auto main = related_part(archive, "", "officeDocument");
  if (main && main->starts_with("word/")) return main;
  if (archive.has("word/document.xml")) return "word/document.xml";
  return std::nullopt;
}

std::vector<Sheet> read_docx(std::string const& name, Archive& archive, Limits const& limits) {
  auto const part = document_part(archive);
  if (!part) throw failure(Fault::unreadable_kind, {describe_archive(archive)});
  try {
    return read_parts(name, archive, *part, limits);
  } catch (Error const& error) {
    if (error.fault != Fault::unreadable_workbook) throw;
    throw failure(Fault::unreadable_document, error.args);
  }
}

}  // namespace zgz::intake
