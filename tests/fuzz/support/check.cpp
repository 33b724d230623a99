#include "tests/base/dripping_source.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>

#include "lib/base/text.hpp"
#include "lib/intake/row_stream.hpp"
#include "tests/fuzz/support/check.hpp"

namespace zgz::fuzz {

namespace {

void check_cell(Cell const& cell) {
  require(is_utf8(cell.text), "the text of a cell is UTF-8");
  require(cell.text.find('\0') == std::string::npos, "no cell holds a zero byte");
  require(!cell.text.empty() || cell.formula, "only a formula without a result is empty");
  require(cell.kind != CellKind::number || cell.number || cell.text.empty(), "a number has its value");
  require(!cell.number || std::isfinite(*cell.number), "a number is finite");
}

void check_row(Row const& row) {
  require(!row.cells.empty(), "a row holds something");
  for (auto const& cell : row.cells) check_cell(cell);
  bool const ascending = std::is_sorted(row.cells.begin(), row.cells.end(),
                                        [](Cell const& a, Cell const& b) { return a.column <= b.column; });
  require(ascending, "cells stand in order of column");
}

void check_rows(Sheet const& sheet) {
  std::uint32_t last = 0;
  for (auto const& row : sheet.rows) {
    check_row(row);
    require(row.outside == (row.number == 0), "rows have a number unless they stand outside");
    if (row.outside) continue;
    require(row.number > last, "rows ascend");
    last = row.number;
  }
}

void check_places(Sheet const& sheet) {
  for (auto const& merge : sheet.merges) {
    require(merge.first_row > 0 && merge.first_row <= merge.last_row, "rows of a merged range are in order");
    require(merge.first_column <= merge.last_column, "columns of a merged range are in order");
  }
  bool const ascending = std::is_sorted(sheet.hidden_columns.begin(), sheet.hidden_columns.end(), std::less_equal<>{});
  require(ascending, "hidden columns are in order, each once");
  for (auto const& comment : sheet.comments) {
    require(comment.row > 0 || sheet.format == "docx", "a remark hangs on a row, or on a line of a document");
    require(is_utf8(comment.text), "a remark is UTF-8");
  }
  require(is_utf8(sheet.name), "the name of a sheet is UTF-8");
}

}  // namespace

void require(bool holds, char const* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

void check_refusal(Error const& error) {
  require(error.code == ExitCode::failed, "a refusal has exit code failed");
  require(!what_of(error.fault, error.args).empty(), "a refusal has a sentence");
  static_cast<void>(next_step_of(error.fault, error.args));
}

void check_diagnostics(std::vector<Diagnostic> const& diagnostics) {
  for (auto const& diagnostic : diagnostics) {
    require(!what_of(diagnostic.kind, diagnostic.args).empty(), "a diagnostic has a sentence");
    require(!diagnostic.place.str().empty(), "a diagnostic has a place");
    static_cast<void>(next_step_of(diagnostic.kind, diagnostic.args));
  }
}

void check_sheets(std::vector<Sheet> const& sheets, intake::Limits const& limits) {
  require(!sheets.empty(), "a file that is read has a sheet");
  std::uint64_t cells = 0;
  for (auto const& sheet : sheets) {
    check_rows(sheet);
    check_places(sheet);
    for (auto const& row : sheet.rows) cells += row.cells.size();
  }
  require(cells <= limits.cells, "no more cells than a file may hold");
}

void check_reading(Reading const& reading) {
  auto const& c = reading.counts;
  require(c.physical == c.header + c.data + c.blank + c.furniture + c.refused, "every row is accounted for");
  bool const faulty = std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(),
                                  [](Diagnostic const& each) { return each.severity == Severity::fault; });
  for (auto const& row : reading.rows) {
    require(row.due || row.long_term || faulty, "a problem has a day or a fault");
    require(!row.due || !row.long_term, "long-term is no day");
    require(row.row > 0, "a problem has its row");
  }
  require(!reading.zero || reading.rows.empty() || faulty, "a zero report has no problem");
  check_diagnostics(reading.diagnostics);
}

std::string_view text_of(std::uint8_t const* bytes, std::size_t size) {
  return {reinterpret_cast<char const*>(bytes), size};
}

std::vector<std::string> pieces_of(std::string_view input, std::size_t count) {
  std::vector<std::string> pieces;
  while (pieces.size() < count) {
    auto const end = pieces.size() + 1 < count ? std::min(input.find('\0'), input.size()) : input.size();
    pieces.emplace_back(input.substr(0, end));
    input.remove_prefix(std::min(end + 1, input.size()));
  }
  return pieces;
}

void check_stream(std::string_view bytes, std::vector<Sheet> const& whole) {
  test::DrippingSource source{bytes, 7};
  intake::RowStream stream{"清单", source};
  require(stream.sheets().size() == whole.size(), "a stream has the sheets of the whole");
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::size_t at = 0;
    auto const blank = stream.each_row(i, [&](Row const& row) {
      require(at < whole[i].rows.size() && row == whole[i].rows[at], "a stream gives the rows of the whole");
      ++at;
      return true;
    });
    require(at == whole[i].rows.size(), "a stream gives all rows of the whole");
    require(blank == whole[i].blank_rows, "a stream counts the blank rows of the whole");
  }
}

void check_file(std::string_view bytes) {
  attempt([&] {
    auto const sheets = intake::read_sheets("清单", bytes, small_limits);
    check_sheets(sheets, small_limits);
    check_stream(bytes, sheets);
  });
}

}  // namespace zgz::fuzz
