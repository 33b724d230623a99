#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "lib/render/cells.hpp"

using namespace zgz;

namespace {

Cell cell(std::uint32_t column, std::string text) { return {column, CellKind::text, std::move(text), {}, false}; }

}  // namespace

TEST_CASE("cells stand in the record and field of their row and column") {
  struct Case {
    std::vector<Row> rows;
    std::string csv;
  };
  std::vector<Case> const table{
      {{{1, {cell(0, "甲"), cell(1, "乙")}}}, "甲,乙\n"},
      {{{3, {cell(2, "甲")}}, {5, {cell(0, "乙")}}}, "\n\n,,甲\n\n乙\n"},
      {{{1, {cell(0, "=1+1"), cell(1, "a,\"b\"")}}}, "'=1+1,\"a,\"\"b\"\"\"\n"},
      {{{0, {cell(0, "上文")}, false, true},
        {1, {cell(0, "甲")}},
        {0, {cell(0, "下文")}, false, true},
        {2, {cell(0, "乙")}}},
       "上文\n甲\n下文\n乙\n"},
  };
  for (auto const& [rows, expected] : table) {
    std::string csv;
    render::CellsCsv cells;
    for (auto const& row : rows) cells.append(csv, row);
    CHECK(csv == expected);
  }
}
