#pragma once

#include <string>
#include <vector>

#include "tests/intake/workbook.hpp"

/// Small Word documents and OpenDocument spreadsheets, built in memory.
namespace zgz::test {

/// The parts of a document around what stands inside `w:body`.
inline Parts document_parts(std::string const& body) {
  return {
      {"_rels/.rels", links({{"rId1", "officeDocument", "word/document.xml"}})},
      {"word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>"},
  };
}

inline std::vector<Sheet> read_document(std::string const& body) { return read(zip_of(document_parts(body))); }

inline std::string run(std::string const& text, std::string const& properties = "") {
  return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

inline std::string paragraph(std::string const& text) { return "<w:p>" + run(text) + "</w:p>"; }

/// A cell around paragraphs.
inline std::string cell_of(std::string const& inside, std::string const& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + inside + "</w:tc>";
}

inline std::string cell(std::string const& text, std::string const& properties = "") {
  return cell_of(paragraph(text), properties);
}

inline std::string table_row(std::string const& cells, std::string const& properties = "") {
  return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}

inline std::string table(std::string const& rows) { return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>"; }

/// The parts of a spreadsheet around what stands inside `office:spreadsheet` and `office:automatic-styles`.
inline Parts spreadsheet_parts(std::string const& inside, std::string const& styles = "") {
  return {
      {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
      {"content.xml", "<office:document-content><office:automatic-styles>" + styles +
                          "</office:automatic-styles><office:body><office:spreadsheet>" + inside +
                          "</office:spreadsheet></office:body></office:document-content>"},
  };
}

inline std::string ods_table(std::string const& inside) {
  return "<table:table table:name=\"清单\">" + inside + "</table:table>";
}

inline std::string ods_row(std::string const& cells, std::string const& attributes = "") {
  return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

inline std::string ods_cell(std::string const& inside, std::string const& attributes = "") {
  return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
}

/// The only worksheet of a spreadsheet with these rows.
inline Sheet only_ods(std::string const& rows) { return read(zip_of(spreadsheet_parts(ods_table(rows)))).at(0); }

/// The cells of a sheet with their places, one a line: `1:0 序号`; `-` for the paragraphs outside.
inline std::string listed(Sheet const& sheet) {
  std::string lines;
  for (auto const& row : sheet.rows) {
    for (auto const& cell : row.cells) {
      lines += row.outside ? "-" : std::to_string(row.number) + ":" + std::to_string(cell.column);
      lines += " " + cell.text + "\n";
    }
  }
  return lines;
}

}  // namespace zgz::test
