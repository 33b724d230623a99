#include "tests/intake/forms.hpp"

using namespace zgz;
using namespace zgz::test;

TEST_CASE("our form is read with everything that is in it") {
  auto const reading = read_form({problem("1"), problem_with(1, "5、7")}, {statement, signature, filler, instructions});
  CHECK(faults_of(reading).empty());
  CHECK(notes_of(reading).empty());
  CHECK(reading.file == "清单.xlsx");
  CHECK(reading.sheet == "Sheet1");
  CHECK(reading.format == "xlsx");
  CHECK(reading.department_text == "财政局");
  CHECK(reading.date_text == "2020年12月4日");
  CHECK(reading.signatory == "王某某");
  CHECK(reading.stamped);
  CHECK_FALSE(reading.zero);
  CHECK(reading.counts == RowCount{9, 1, 2, 0, 6, 0});
  REQUIRE(reading.rows.size() == 2);
  ChecklistRow expected;
  expected.category = "5";
  expected.problem = "窗口一次性告知不到位";
  expected.subject = "某企业备案";
  expected.source = "自查";
  expected.measure = "编印告知单";
  expected.due = day("2020-12-20");
  expected.due_text = "2020-12-20";
  expected.leader = "李某某";
  expected.owner = "张某某 0000-1202";
  expected.progress = "整改中";
  expected.note = "示例备注";
  expected.row = 4;
  CHECK(reading.rows.front() == expected);
  CHECK(reading.rows.back().also == std::vector<std::string>{"7"});
}

TEST_CASE("other headings in another order are found by their words, wherever the row stands") {
  auto const reading =
      read(sheet({{"某某自查情况"},
                  {},
                  {"单位名称：税务局", "", "填报日期：2020.12.3"},
                  {},
                  {"编号", "完成时限", "具体责任人", "整改举措", "问题表现", "问题类型", "分管领导", "办理情况"},
                  {"1", "12月20日前", "张某某", "编印告知单", "窗口排队时间长", "六", "李某某", "整改中"}}));
  CHECK(faults_of(reading).empty());
  CHECK(notes_of(reading) == "due-assumed");
  CHECK(reading.department_text == "税务局");
  CHECK(reading.date_text == "2020.12.3");
  REQUIRE(reading.rows.size() == 1);
  CHECK(reading.rows.front().category == "6");
  CHECK(reading.rows.front().due == day("2020-12-20"));
  CHECK(reading.rows.front().due_text == "12月20日前");
  CHECK(reading.rows.front().owner == "张某某");
  CHECK(reading.rows.front().row == 6);
  CHECK(reading.counts == RowCount{6, 1, 1, 2, 2, 0});
}

TEST_CASE("a file without headings is refused, whatever else is in it") {
  for (auto const& lines : std::vector<std::vector<Line>>{
           {}, {title, unit}, {problem(), problem("2")}, {{"序号", "姓名"}, {"1", "张某某"}}, {{}, {}}}) {
    auto const reading = read(sheet(lines));
    CHECK(faults_of(reading) == "no-table");
    CHECK(reading.rows.empty());
    CHECK_FALSE(reading.zero);
    CHECK(reading.counts.header == 0);
  }
  CHECK(faults_of(read(std::vector<Sheet>{})) == "no-table");
}

TEST_CASE("a column that is missing is said once, for the table") {
  struct Case {
    std::size_t column;
    std::string title;
  };
  for (auto const& each :
       std::vector<Case>{{1, "Category"}, {2, "Problem"}, {5, "Measure"}, {6, "Due day"}, {8, "Owner"}}) {
    INFO(each.title);
    auto table = form({problem("1"), problem("2")});
    for (auto& row : table.rows) {
      std::erase_if(row.cells,
                    [&](Cell const& cell) { return row.number >= 3 && row.number <= 5 && cell.column == each.column; });
    }
    auto const reading = read(table);
    CHECK(faults_of(reading) == "missing-column");
    CHECK(reading.diagnostics.front().place == Place{"清单.xlsx", "Sheet1", 3, {}, {}});
    CHECK_FALSE(reading.zero);
  }
}

TEST_CASE("a column that is there twice is refused, unless it may be") {
  auto const with = [](std::string const& heading) {
    auto lines = std::vector<Line>{headings, problem()};
    lines[0].push_back(heading);
    lines[1].push_back("又一个");
    return faults_of(read(sheet(lines)));
  };
  CHECK(with("问题描述") == "column-twice");
  CHECK(with("完成时限") == "column-twice");
  CHECK(with("责任人") == "column-twice");
  CHECK(with("自用备注").empty());
  CHECK(with("来源").empty());
  CHECK(with("责任单位").empty());
}

TEST_CASE("what a row lacks is said with its word and its place") {
  struct Case {
    std::size_t column;
    std::string word, heading;
  };
  for (auto const& each : std::vector<Case>{{1, "missing-category", headings[1]},
                                            {2, "missing-problem", headings[2]},
                                            {5, "missing-measure", headings[5]},
                                            {6, "missing-due", headings[6]},
                                            {8, "missing-owner", headings[8]}}) {
    for (std::string const text : {"", "　", "/", "—", "-", "、"}) {
      INFO(each.word << " | " << text);
      auto const reading = read_form({problem("1"), problem_with(each.column, text)});
      CHECK(faults_of(reading) == each.word);
      REQUIRE(reading.diagnostics.size() == 1);
      CHECK(reading.diagnostics.front().place ==
            Place{"清单.xlsx", "Sheet1", 5, static_cast<std::uint32_t>(each.column), each.heading});
      CHECK(reading.counts == RowCount{6, 1, 1, 0, 3, 1});
      CHECK(reading.rows.size() == 2);
    }
  }
}

TEST_CASE("none is no problem, no measure and no owner of a row that has the rest") {
  CHECK(faults_of(read_form({problem_with(2, "无")})) == "missing-problem");
  CHECK(faults_of(read_form({problem_with(5, "无")})) == "missing-measure");
  CHECK(faults_of(read_form({problem_with(8, "无")})) == "missing-owner");
  CHECK(faults_of(read_form({problem_with(1, "无")})) == "unknown-category");
  CHECK(faults_of(read_form({problem_with(6, "无")})) == "unreadable-due");
}

TEST_CASE("all that is wrong with a row is said at once") {
  auto const reading = read_form({{"1", "12", "窗口排队时间长", "", "", "", "尽快"}});
  CHECK(faults_of(reading) == "missing-measure missing-owner unknown-category unreadable-due");
}

TEST_CASE("wrong values are refused with their place") {
  struct Case {
    std::size_t column;
    std::string text, word;
  };
  for (auto const& each : std::vector<Case>{{1, "12", "unknown-category"},
                                            {1, "服务意识不强", "unknown-category"},
                                            {1, "5 以权谋私、违规经商", "category-contradicts"},
                                            {6, "尽快", "unreadable-due"},
                                            {6, "2020年11月31日", "impossible-day"},
                                            {6, "2020-10-31", "due-out-of-range"},
                                            {6, "2022-01-01", "due-out-of-range"},
                                            {6, "2002-12-20", "due-out-of-range"}}) {
    INFO(each.text);
    auto const reading = read_form({problem_with(each.column, each.text)});
    CHECK(faults_of(reading) == each.word);
    CHECK(reading.diagnostics.front().place.column == each.column);
    CHECK(reading.counts.refused == 1);
  }
  CHECK(faults_of(read_form({problem_with(6, "2020-11-01")})).empty());
  CHECK(faults_of(read_form({problem_with(6, "2021-12-31")})).empty());
}

TEST_CASE("what was assumed about a due day is noted; for ever is no day") {
  auto const assumed = read_form({problem_with(6, "12月底前")});
  CHECK(notes_of(assumed) == "due-assumed");
  CHECK(assumed.diagnostics.front().args == std::vector<std::string>{"12月底前", "2020-12-31"});
  auto const for_ever = read_form({problem_with(6, "长期坚持")});
  CHECK(faults_of(for_ever).empty());
  CHECK(for_ever.rows.front().long_term);
  CHECK_FALSE(for_ever.rows.front().due);
}

TEST_CASE("a cell that holds an error is refused and not read") {
  for (std::uint32_t const column : {1U, 2U, 5U, 6U, 8U}) {
    INFO(column);
    auto table = form({problem()});
    auto& cell = cell_at(table, 4, column);
    cell.kind = CellKind::error;
    cell.text = "#REF!";
    auto const reading = read(table);
    CHECK(faults_of(reading) == "error-cell");
    CHECK(reading.diagnostics.front().place.column == column);
  }
}

TEST_CASE("days, serials and numbers of a spreadsheet are read from their cells") {
  auto table = form({problem("1"), problem("2"), problem("3")});
  cell_at(table, 4, 6) = {6, CellKind::date, "2020-12-07", 44172.0, false};
  cell_at(table, 5, 6) = {6, CellKind::number, "44172", 44172.0, false};
  cell_at(table, 6, 1) = {1, CellKind::number, "5", 5.0, false};
  auto const reading = read(table);
  CHECK(faults_of(reading).empty());
  CHECK(notes_of(reading) == "due-assumed");
  CHECK(reading.rows[0].due == day("2020-12-07"));
  CHECK(reading.rows[1].due == day("2020-12-07"));
  CHECK(reading.rows[2].category == "5");
}

TEST_CASE("a sheet without a table is noted, an empty one is not") {
  auto const table = form({problem()});
  auto other = sheet({{"2", "5", "另一页上的问题"}});
  other.name = "Sheet2";
  auto const reading = read({table, other});
  CHECK(notes_of(reading) == "unread-sheet");
  CHECK(reading.diagnostics.front().args == std::vector<std::string>{"Sheet2"});
  CHECK(notes_of(read({sheet({}), table})).empty());
}

TEST_CASE("two sheets with tables are refused") {
  auto first = form({problem()});
  auto second = form({problem()});
  first.name = "甲";
  second.name = "乙";
  auto const reading = read({first, second});
  CHECK(faults_of(reading) == "several-tables");
  CHECK(reading.diagnostics.front().args == std::vector<std::string>{"甲, 乙"});
}

TEST_CASE("a second table with other columns below the first, or rows under headings above it, are refused") {
  Line swapped = headings;
  std::swap(swapped[2], swapped[5]);
  CHECK(faults_of(read_form({problem(), swapped, problem("2")})) == "unrecognised-row");
  auto const reading =
      read(sheet({{"序号", "问题", "措施", "时限"}, {"1", "窗口超时", "限时办结", "2020-12-20"}, headings, problem()}));
  CHECK(faults_of(reading) == "unrecognised-row");
  CHECK(reading.diagnostics.front().place.row == 2);
}

TEST_CASE("the sender stands in the line above, in the title, or under 单位") {
  struct Case {
    std::string above, heading, unit, department;
  };
  for (auto const& each : std::vector<Case>{{"填报单位：财政局", "责任单位", "招商局", "财政局"},
                                            {"财政局“中梗阻”问题排查清单", "责任单位", "招商局", "财政局"},
                                            {"砀山经济开发区财政局问题清单", "科室", "办公室", "财政局"},
                                            {"问题排查清单", "单位", "财政局", "财政局"},
                                            {"问题排查清单", "责任单位", "财政局", ""},
                                            {"问题排查清单", "科室", "办公室", ""},
                                            {"问题排查清单", "单位", "预算科", ""},
                                            {"请于12月7日前报送党政办公室", "科室", "预算科", ""},
                                            {"专项治理办公室问题排查清单", "科室", "预算科", ""}}) {
    INFO(each.above << " | " << each.heading << " | " << each.unit);
    auto lines = std::vector<Line>{{each.above}, headings, problem()};
    lines[1].push_back(each.heading);
    lines[2].push_back(each.unit);
    auto const reading = read(sheet(lines));
    CHECK(reading.department_text == each.department);
    CHECK(reading.rows.front().unit == each.unit);
  }
}

TEST_CASE("an encoding other than UTF-8 is noted") {
  auto table = form({problem()});
  table.format = "csv";
  table.encoding = "GB18030";
  CHECK(notes_of(read(table)) == "text-encoding");
  table.encoding = "UTF-8";
  CHECK(notes_of(read(table)).empty());
}

TEST_CASE("a reader takes many files one after the other") {
  intake::ChecklistReader const reader{shipped_plan()};
  auto const received = day("2020-12-04");
  auto const first = reader.read({form({problem()})}, received);
  CHECK(reader.read({form({{"1", "", "无"}})}, received).zero);
  CHECK(reader.read({form({problem()})}, received) == first);
}
