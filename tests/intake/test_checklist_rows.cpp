#include "tests/intake/forms.hpp"

#include "lib/base/text.hpp"

using namespace zgz;
using namespace zgz::test;

TEST_CASE("totals, the sample row, blank template rows and repeated headings are no problems") {
  struct Case {
    Line line;
    RowCount counts;
    std::string note;
  };
  RowCount const furniture{6, 1, 1, 0, 4, 0}, blank{6, 1, 1, 1, 3, 0}, header{6, 2, 1, 0, 3, 0};
  for (auto const& each : std::vector<Case>{
           {{"合计", "", "11个问题"}, furniture, "total-row"},
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
  for (std::string const text : {"无正当理由拖延拨付资金",
                                 "无人负责，长期不办",
                                 "无",
                                 "主要负责人不作为、慢作为",
                                 "主要负责人：不作为",
                                 "负责人签字不及时，资料积压",
                                 "联系电话无人接听",
                                 "联系电话：长期无人接听",
                                 "电话：无人接听",
                                 "合计拖欠企业款项未拨付",
                                 "合计：3家企业未兑现",
                                 "总计超时20件",
                                 "说明材料反复补交",
                                 "说明：材料反复补交",
                                 "注：超时未办",
                                 "备注：超时",
                                 "附件材料反复补交",
                                 "附件：反复补交",
                                 "盖章环节多",
                                 "公章，保管不善",
                                 "审核人不在岗",
                                 "填表人反复更换，资料多次退回",
                                 "例如窗口超时未告知",
                                 "例如，某企业三次补正",
                                 "示例文本与要求不一致",
                                 "序号重复排队叫号",
                                 "未发现问题及时上报",
                                 "未发现问题整改不到位的原因",
                                 "经排查，窗口排队时间长",
                                 "经自查，未一次性告知",
                                 "经查，窗口不存在一次性告知制度",
                                 "不存在公示栏",
                                 "本单位未按要求公示",
                                 "我局窗口长期无人，领导未发现问题",
                                 "零报告制度不落实",
                                 "未报送问题排查清单",
                                 "问题清单未公示",
                                 "截至11月底未办结",
                                 "填报单位反复更改",
                                 "分管领导：久拖不决"}) {
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
       {"无正当理由拖延拨付资金", "主要负责人不作为、慢作为", "负责人签字不及时，资料积压", "联系电话无人接听",
        "合计拖欠企业款项未拨付", "说明材料反复补交", "附件材料反复补交", "盖章环节多", "例如窗口超时未告知",
        "未发现问题及时上报", "经排查，窗口排队时间长", "经排查，发现窗口排队时间长", "经查，窗口不存在一次性告知制度",
        "零报告制度不落实", "未报送问题排查清单", "截至11月底未办结", "联系电话：无人接听", "窗口无人"}) {
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
  auto const reading = read_form(
      {problem()}, {statement,
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
  auto table = form(
      {problem(), {"", "", "", "", "", "", "", "", "孙某某 0000-1203"}, {"", "", "", "某学校", "", "", "", "周某某"}});
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

TEST_CASE(
    "every row is accounted for whatever stands in it, and no text is lost as furniture with the rest filled in") {
  std::vector<std::string> const texts{"",           "无",         "/", "合计",     "示例", "主要负责人（签字）：",
                                       "填表说明：", "2020-12-20", "5", "窗口超时", "备注", "经排查，本单位未发现问题"};
  for (auto const& a : texts) {
    for (auto const& b : texts) {
      for (auto const& c : texts) {
        auto const reading =
            read_form({{a, "5", b, "", "", c, "2020-12-20", "", "张某某"}, {"", a, "", b, c}, {c, "", b, "", a}});
        CHECK_FALSE((reading.zero && !reading.rows.empty()));
      }
    }
  }
}
