#include "tests/intake/sheets.hpp"

#include "lib/base/text.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

Line const title{"砀山经济开发区“中梗阻”问题排查清单"};
Line const unit{"填报单位（盖章）：财政局（已盖章）　　填报时间：2020年12月4日"};
Line const headings{"序号", "问题类别（填编号1—11）", "问题具体表现", "涉及事项或服务对象", "问题来源（自查/巡察/审计/投诉/其他）", "整改措施",
                    "整改时限", "责任领导", "责任人及电话", "整改进展（未启动/整改中/已完成/长期坚持）", "备注"};
Line const statement{"经排查，本单位（☑存在上述问题　□未发现问题，实行零报告）"};
Line const none_found{"经排查，本单位（□存在上述问题　☑未发现问题，实行零报告）"};
Line const unticked{"经排查，本单位（□存在上述问题　□未发现问题，实行零报告）"};
Line const signature{"主要负责人（签字）：王某某　分管领导（签字）：李某某"};
Line const filler{"填表人：赵某某　联系电话：0000-1201"};
Line const instructions{"填表说明：1.一事一行；2.时限填到日；3.由主要负责人签字并加盖单位公章；4.无问题的实行零报告。"};

Line problem(std::string number = "1") {
  return {std::move(number), "5", "窗口一次性告知不到位", "某企业备案", "自查", "编印告知单", "2020-12-20", "李某某", "张某某 0000-1202", "整改中", "示例备注"};
}

/// A problem with another text in one column.
Line problem_with(std::size_t column, std::string text) {
  auto line = problem();
  line.at(column) = std::move(text);
  return line;
}

/// Our form around these rows.
Sheet form(std::vector<Line> rows, std::vector<Line> const& feet = {signature}) {
  std::vector<Line> lines{title, unit, headings};
  lines.insert(lines.end(), rows.begin(), rows.end());
  lines.insert(lines.end(), feet.begin(), feet.end());
  return sheet(lines);
}

Reading read_form(std::vector<Line> rows, std::vector<Line> const& feet = {signature}) { return read(form(std::move(rows), feet)); }

struct Named {
  std::string text;
  Line line;
};

}  // namespace

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
  auto const reading = read(sheet({{"某某自查情况"},
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
  for (auto const& lines : std::vector<std::vector<Line>>{{}, {title, unit}, {problem(), problem("2")}, {{"序号", "姓名"}, {"1", "张某某"}}, {{}, {}}}) {
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
  for (auto const& each : std::vector<Case>{{1, "Category"}, {2, "Problem"}, {5, "Measure"}, {6, "Due day"}, {8, "Owner"}}) {
    INFO(each.title);
    auto table = form({problem("1"), problem("2")});
    for (auto& row : table.rows) {
      std::erase_if(row.cells, [&](Cell const& cell) { return row.number >= 3 && row.number <= 5 && cell.column == each.column; });
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
      CHECK(reading.diagnostics.front().place == Place{"清单.xlsx", "Sheet1", 5, static_cast<std::uint32_t>(each.column), each.heading});
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

TEST_CASE("totals, the sample row, blank template rows and repeated headings are no problems") {
  struct Case {
    Line line;
    RowCount counts;
    std::string note;
  };
  RowCount const furniture{6, 1, 1, 0, 4, 0}, blank{6, 1, 1, 1, 3, 0}, header{6, 2, 1, 0, 3, 0};
  for (auto const& each : std::vector<Case>{{{"合计", "", "11个问题"}, furniture, "total-row"},
                                            {{"合 计"}, furniture, "total-row"},
                                            {{"合计：11个"}, furniture, "total-row"},
                                            {{"合计：共11个问题，其中已完成3个"}, furniture, "total-row"},
                                            {{"合计", "", "11", "", "", "11", "8", "", "3"}, furniture, "total-row"},
                                            {{"", "", "总计"}, furniture, "total-row"},
                                            {{"示例", "5", "窗口超时", "", "", "限时办结", "2020-12-20", "", "张某某"}, furniture, "sample-row"},
                                            {{"例", "5", "窗口超时", "", "", "限时办结", "2020-12-20", "", "张某某"}, furniture, "sample-row"},
                                            {{"示例1", "5", "窗口超时", "", "", "限时办结", "2020-12-20", "", "张某某"}, furniture, "sample-row"},
                                            {{"1", "5", "（示例）窗口超时", "", "", "限时办结", "2020-12-20", "", "张某某"}, furniture, "sample-row"},
                                            {{"1", "5", "示例：窗口超时", "", "", "限时办结", "2020-12-20", "", "张某某"}, furniture, "sample-row"},
                                            {{"2"}, blank, ""},
                                            {{"十二"}, blank, ""},
                                            {{"（2）"}, blank, ""},
                                            {{"2", "/", "/", "/", "/", "/", "/", "/", "/"}, blank, ""},
                                            {{"2", "　", " "}, blank, ""},
                                            {{"", "—", "—", "—"}, blank, ""},
                                            {headings, header, ""},
                                            {title, furniture, ""},
                                            {{"财政局问题排查清单"}, furniture, ""}}) {
    INFO(join(each.line, " | "));
    auto const reading = read_form({problem(), each.line});
    CHECK(faults_of(reading).empty());
    CHECK(notes_of(reading) == each.note);
    CHECK(reading.counts == each.counts);
    CHECK(reading.rows.size() == 1);
  }
}

TEST_CASE("a problem that begins like a line of the form is a problem") {
  for (std::string const text :
       {"无正当理由拖延拨付资金", "无人负责，长期不办", "无", "主要负责人不作为、慢作为", "主要负责人：不作为", "负责人签字不及时，资料积压", "联系电话无人接听",
        "联系电话：长期无人接听", "电话：无人接听", "合计拖欠企业款项未拨付", "合计：3家企业未兑现", "总计超时20件", "说明材料反复补交", "说明：材料反复补交", "注：超时未办", "备注：超时",
        "附件材料反复补交", "附件：反复补交", "盖章环节多", "公章，保管不善", "审核人不在岗", "填表人反复更换，资料多次退回", "例如窗口超时未告知", "例如，某企业三次补正",
        "示例文本与要求不一致", "序号重复排队叫号", "未发现问题及时上报", "未发现问题整改不到位的原因", "经排查，窗口排队时间长", "经自查，未一次性告知", "经查，窗口不存在一次性告知制度",
        "不存在公示栏", "本单位未按要求公示", "我局窗口长期无人，领导未发现问题", "零报告制度不落实", "未报送问题排查清单", "问题清单未公示", "截至11月底未办结",
        "填报单位反复更改", "分管领导：久拖不决"}) {
    INFO(text);
    // With all the rest, without the day, without the number, and alone in its row.
    auto const whole = read_form({problem_with(2, text)});
    if (text != "无") {
      CHECK(faults_of(whole).empty());
      REQUIRE(whole.rows.size() == 1);
      CHECK(whole.rows.front().problem == text);
    }
    auto without_due = problem_with(2, text);
    without_due[6].clear();
    auto const incomplete = read_form({without_due});
    CHECK_FALSE(faults_of(incomplete).empty());
    CHECK(incomplete.rows.size() == 1);
    CHECK_FALSE(incomplete.zero);
    auto const unnumbered = read_form({{"", "", text, "", "", "编印告知单", "", "", "张某某"}});
    CHECK_FALSE(faults_of(unnumbered).empty());
    CHECK(unnumbered.rows.size() == 1);
    CHECK_FALSE(unnumbered.zero);
  }
}

TEST_CASE("a problem without anything else is refused and never passed over") {
  for (std::string const text :
       {"无正当理由拖延拨付资金", "主要负责人不作为、慢作为", "负责人签字不及时，资料积压", "联系电话无人接听", "合计拖欠企业款项未拨付", "说明材料反复补交", "附件材料反复补交",
        "盖章环节多", "例如窗口超时未告知", "未发现问题及时上报", "经排查，窗口排队时间长", "经排查，发现窗口排队时间长", "经查，窗口不存在一次性告知制度", "零报告制度不落实", "未报送问题排查清单",
        "截至11月底未办结", "联系电话：无人接听", "窗口无人"}) {
    for (std::string const number : {"2", ""}) {
      for (bool const below : {false, true}) {
        INFO(text << " | " << number << " | " << below);
        Line const line{number, "", text};
        auto const reading = below ? read_form({problem()}, {signature, line}) : read_form({problem(), line});
        CHECK_FALSE(faults_of(reading).empty());
        CHECK(reading.counts.refused == 1);
        auto const alone = read_form({line});
        CHECK_FALSE(alone.zero);
        CHECK_FALSE(faults_of(alone).empty());
      }
    }
  }
}

TEST_CASE("text in the column of numbers is refused, not taken for a prepared row") {
  for (std::string const text : {"一、推诿扯皮方面", "窗口排队时间长", "以上问题均已整改", "财务科提供"}) {
    INFO(text);
    auto const reading = read_form({problem(), {text}});
    CHECK(faults_of(reading) == "unrecognised-row");
    CHECK(reading.diagnostics.front().place.row == 5);
    CHECK(reading.diagnostics.front().args == std::vector<std::string>{text});
    CHECK(reading.counts == RowCount{6, 1, 1, 0, 3, 1});
  }
}

TEST_CASE("a row with something only where no heading is known is refused") {
  auto lines = std::vector<Line>{headings, problem(), Line(11)};
  lines[0].push_back("某某栏");
  lines[2].push_back("漏填的内容");
  CHECK(faults_of(read(sheet(lines))) == "unrecognised-row");
}

TEST_CASE("the lines of the form may stand in cells of the middle columns") {
  auto const reading = read_form({problem()}, {statement,
                                               {"主要负责人（签字）：", "", "王某某", "", "分管领导（签字）：", "李某某", "", "（盖章）"},
                                               {"", "填表人：", "赵某某", "", "", "审核人：", "李某某", "", "联系电话：", "0000-1201"},
                                               {"", "", "填报时间：", "", "", "2020年", "12月", "4日"},
                                               {"", "", "", "", "", "砀山经济开发区财政局"},
                                               {"", "", "", "", "", "", "2020年12月4日"},
                                               instructions});
  CHECK(faults_of(reading).empty());
  CHECK(reading.signatory == "王某某");
  CHECK(reading.counts == RowCount{11, 1, 1, 0, 9, 0});
}

TEST_CASE("merged cells are filled down and noted; nothing is filled down elsewhere") {
  auto table = form({problem(), {"", "", "", "", "", "安排专人值守", "2020-12-22", "", "", "未启动"}});
  table.merges = {{4, 5, 0, 0}, {4, 5, 1, 1}, {4, 5, 2, 2}, {4, 5, 8, 8}};
  auto const reading = read(table);
  CHECK(faults_of(reading).empty());
  CHECK(notes_of(reading) == "filled-down filled-down filled-down");
  REQUIRE(reading.rows.size() == 2);
  CHECK(reading.rows[1].problem == reading.rows[0].problem);
  CHECK(reading.rows[1].owner == reading.rows[0].owner);
  CHECK(reading.rows[1].measure == "安排专人值守");
  CHECK(reading.rows[1].leader.empty());

  auto const unmerged = read_form({problem(), {"", "", "", "", "", "安排专人值守", "2020-12-22", "", "", "未启动"}});
  CHECK(faults_of(unmerged) == "missing-problem missing-category missing-owner");
}

TEST_CASE("a line that only adds somebody to a merged problem goes on with it") {
  auto table = form({problem(), {"", "", "", "", "", "", "", "", "孙某某 0000-1203"}, {"", "", "", "某学校", "", "", "", "周某某"}});
  table.merges = {{4, 6, 1, 1}, {4, 6, 2, 2}, {4, 6, 5, 5}, {4, 6, 6, 6}};
  auto const reading = read(table);
  CHECK(faults_of(reading).empty());
  REQUIRE(reading.rows.size() == 1);
  CHECK(reading.rows.front().owner == "张某某 0000-1202\n孙某某 0000-1203");
  CHECK(reading.rows.front().leader == "李某某\n周某某");
  CHECK(reading.rows.front().subject == "某企业备案\n某学校");
  CHECK(reading.counts.data == 3);
}

TEST_CASE("a further unit of a merged problem is kept") {
  auto lines = std::vector<Line>{headings, problem(), Line(11)};
  lines[0].push_back("责任单位");
  lines[1].push_back("财政局");
  lines[2].push_back("招商局");
  auto table = sheet(lines);
  table.merges = {{2, 3, 0, 0}, {2, 3, 1, 1}, {2, 3, 2, 2}, {2, 3, 5, 5}, {2, 3, 6, 6}, {2, 3, 8, 8}};
  auto const reading = read(table);
  CHECK(faults_of(reading).empty());
  REQUIRE(reading.rows.size() == 1);
  CHECK(reading.rows.front().unit == "财政局\n招商局");
}

TEST_CASE("a zero report is one in every form") {
  for (auto const& line : std::vector<Line>{{"1", "", "无"},
                                            {"无"},
                                            {"", "", "无。"},
                                            {"1", "无", "无", "无", "无", "无", "无", "无", "无"},
                                            {"1", "/", "无", "/", "/", "/", "/", "/", "/", "/"},
                                            {"1", "—", "—", "—", "—", "—", "—", "—", "—"},
                                            {"", "", "零报告"},
                                            {"零报告"},
                                            {"", "", "实行零报告"},
                                            {"", "", "未发现“中梗阻”问题"},
                                            {"", "", "未发现"},
                                            {"", "", "不存在"},
                                            {"", "", "没有问题"},
                                            {"", "", "经排查，本单位未发现“中梗阻”问题。"},
                                            {"经排查，本单位未发现“中梗阻”问题。"},
                                            {"经自查自纠，我局不存在方案所列十一类问题，特此报告。"},
                                            {"", "", "经认真排查，本单位未发现存在“中梗阻”问题，实行零报告"},
                                            {"", "", "财政局未发现“中梗阻”问题"},
                                            {"", "", "截至2020年12月4日，未发现问题"},
                                            none_found,
                                            {"经排查，本单位（存在上述问题□　未发现问题☑）"},
                                            unticked,
                                            {"1"}}) {
    INFO(join(line, " | "));
    auto const reading = read_form({line});
    CHECK(faults_of(reading).empty());
    CHECK(reading.zero);
    CHECK(reading.rows.empty());
    CHECK(reading.signatory == "王某某");
  }
  CHECK(read_form({}).zero);
}

TEST_CASE("a problem listed beside the statement that there is none is refused") {
  for (auto const& line : std::vector<Line>{{"2", "", "无"}, {"经排查，本单位未发现“中梗阻”问题。"}, none_found, {"", "", "零报告"}}) {
    INFO(join(line, " | "));
    auto const reading = read_form({problem(), line});
    CHECK(faults_of(reading) == "zero-and-items");
    CHECK_FALSE(reading.zero);
  }
  CHECK(faults_of(read_form({{"1", "", "无"}}, {statement, signature})) == "zero-and-items");
}

TEST_CASE("a form that says there are problems and lists none is refused") {
  for (auto const& line : std::vector<Line>{statement, {"经排查，本单位存在上述问题"}, {"经排查，本单位发现问题3项，详见附件"}}) {
    INFO(join(line, " | "));
    auto const reading = read_form({}, {line, signature});
    CHECK(faults_of(reading) == "empty-checklist");
    CHECK_FALSE(reading.zero);
  }
}

TEST_CASE("a table with a refused row is no zero report") {
  auto const reading = read_form({{"1", "", "无"}, {"窗口排队时间长"}});
  CHECK(faults_of(reading) == "unrecognised-row");
  CHECK_FALSE(reading.zero);
}

TEST_CASE("hidden rows and columns are read and noted, hidden sheets are noted and not read") {
  auto table = form({problem("1"), problem("2")});
  table.rows[4].hidden = true;
  table.hidden_columns = {9};
  auto other = form({problem("3")});
  other.name = "旧表";
  other.hidden = true;
  auto const reading = read({other, table});
  CHECK(faults_of(reading).empty());
  CHECK(notes_of(reading) == "hidden-rows hidden-columns hidden-sheet");
  CHECK(reading.rows.size() == 2);
  other.rows.clear();
  CHECK(notes_of(read({table, other})) == "hidden-rows hidden-columns");
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
  auto const reading = read(sheet({{"序号", "问题", "措施", "时限"}, {"1", "窗口超时", "限时办结", "2020-12-20"}, headings, problem()}));
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

TEST_CASE("every row is accounted for whatever stands in it, and no text is lost as furniture with the rest filled in") {
  std::vector<std::string> const texts{"", "无", "/", "合计", "示例", "主要负责人（签字）：", "填表说明：", "2020-12-20", "5", "窗口超时", "备注", "经排查，本单位未发现问题"};
  for (auto const& a : texts) {
    for (auto const& b : texts) {
      for (auto const& c : texts) {
        auto const reading = read_form({{a, "5", b, "", "", c, "2020-12-20", "", "张某某"}, {"", a, "", b, c}, {c, "", b, "", a}});
        CHECK_FALSE((reading.zero && !reading.rows.empty()));
      }
    }
  }
}
