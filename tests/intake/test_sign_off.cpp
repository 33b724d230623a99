#include "tests/intake/sheets.hpp"

#include "lib/base/text.hpp"
#include "lib/intake/sign_off.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

intake::SignOffReader reader() { return intake::SignOffReader{shipped_plan().checklist}; }

intake::SignOff read_lines(std::vector<Line> const& lines) {
  auto const labels = reader();
  intake::SignOff sign_off;
  for (auto const& row : sheet(lines).rows) labels.read(intake::folded_line(row), sign_off);
  return sign_off;
}

std::string signatory(Line const& line) { return read_lines({line}).signatory; }
bool stamped(std::string const& text) { return read_lines({{text}}).stamped; }

bool furniture(Line const& line) { return reader().is_furniture(sheet({line}).rows.front()); }

}  // namespace

TEST_CASE("labels in one cell, apart by full-width spaces, each have their value") {
  auto const said = read_lines({{"填报单位（盖章）：财政局（已盖章）　　填报时间：2020年12月4日"},
                                {"主要负责人（签字）：王某某　分管领导（签字）：李某某"},
                                {"填表人：赵某某　联系电话：0000-1201"}});
  CHECK(said.department == "财政局(已盖章)");
  CHECK(said.date == "2020年12月4日");
  CHECK(said.signatory == "王某某");
  CHECK(said.stamped);
}

TEST_CASE("a label's value may stand in the next cell") {
  auto const said = read_lines({{"填报单位（盖章）：", "", "财政局", "", "填报时间", "2020年12月4日"},
                                {"主要负责人签字", "王某某", "分管领导签字", "李某某"}});
  CHECK(said.department == "财政局");
  CHECK(said.date == "2020年12月4日");
  CHECK(said.signatory == "王某某");
  CHECK(read_lines({{"填报单位：", "财政局", "2020年12月4日"}}).department == "财政局");
  CHECK(read_lines({{"填报单位：财政局　填报人：赵某某　填报时间：2020年12月4日"}}).department == "财政局");
}

TEST_CASE("the head's signature is a name behind the head's label") {
  for (auto const& line : std::vector<Line>{{"主要负责人（签字）：王某某"},
                                            {"主要负责人(签字):王某某"},
                                            {"主要负责人（签字）王某某"},
                                            {"主要负责人签字：王某某"},
                                            {"主 要 负 责 人（签 字）： 王 某 某"},
                                            {"主要负责同志（签字）：王某某"},
                                            {"单位主要负责人（签字）：王某某"},
                                            {"本单位主要负责人（签字）：王某某"},
                                            {"负责人签字：王某某"},
                                            {"单位负责人（签字）：王某某"},
                                            {"主要负责人（签字）：王某某（已签）"},
                                            {"主要负责人（签字）：王某某 已签字"},
                                            {"主要负责人（签字）：王某某　2020年12月4日"},
                                            {"主要负责人（签字）：＿王某某＿"},
                                            {"主要负责人（签字）：\n王某某"},
                                            {"主要负责人（签字）", "王某某"},
                                            {"填表人：赵某某　主要负责人（签字）：王某某"},
                                            {"填表人：赵某某；主要负责人（签字）：王某某"},
                                            {"填表人：", "赵某某", "主要负责人（签字）：", "王某某"},
                                            {"分管领导（签字）：李某某　主要负责人（签字）：王某某"},
                                            {"填报单位（盖章）：财政局　　主要负责人（签字）：王某某"}}) {
    INFO(join(line, " | "));
    CHECK(signatory(line) == "王某某");
  }
  CHECK(signatory({"主要负责人（签字）：欧阳某某"}) == "欧阳某某");
  CHECK(signatory({"主要负责人（签字）：示例·某某某"}) == "示例·某某某");
  CHECK(signatory({"主要负责人（签字）：王某某、李某某"}) == "王某某、李某某");
}

TEST_CASE("a blank to be filled in, a remark or an excuse signs nothing") {
  for (auto const& line : std::vector<Line>{{"主要负责人（签字）："},
                                            {"主要负责人（签字）"},
                                            {"主要负责人（签字）：____"},
                                            {"主要负责人（签字）：＿＿＿＿"},
                                            {"主要负责人（签字）：————"},
                                            {"主要负责人（签字）：......"},
                                            {"主要负责人（签字）：/"},
                                            {"主要负责人（签字）：　　年　月　日"},
                                            {"主要负责人（签字）：　2020年　月　日"},
                                            {"主要负责人（签字）：　　2020年12月4日"},
                                            {"主要负责人（签字）：　　（公章）"},
                                            {"主要负责人（签字）：", "", "（盖章）"},
                                            {"主要负责人（签字）：（已盖章）"},
                                            {"主要负责人（签字）：已签字"},
                                            {"主要负责人（签字）：未签字"},
                                            {"主要负责人（签字）：尚未签字"},
                                            {"主要负责人（签字）：待签"},
                                            {"主要负责人（签字）：待补"},
                                            {"主要负责人（签字）：无"},
                                            {"主要负责人（签字）：暂无"},
                                            {"主要负责人（签字）：空缺"},
                                            {"主要负责人（签字）：见附件"},
                                            {"主要负责人（签字）：详见纸质件"},
                                            {"主要负责人（签字）：见扫描件"},
                                            {"主要负责人（签字）：同意"},
                                            {"主要负责人（签字）：财政局"},
                                            {"主要负责人（签字）：0000-1201"},
                                            {"主要负责人（签字）：　填报日期　2020年12月4日"},
                                            {"主要负责人（签字）：　审核　李某某"},
                                            {"主要负责人（签字）：", "分管领导（签字）：李某某"},
                                            {"主要负责人（签字）：　分管领导（签字）：李某某"},
                                            {"主要负责人（签字）：", "填表人：", "赵某某"}}) {
    INFO(join(line, " | "));
    CHECK(signatory(line).empty());
  }
}

TEST_CASE("nobody but the head signs for the head") {
  for (auto const& line : std::vector<Line>{{"分管领导（签字）：李某某"},
                                            {"分管领导签字：李某某"},
                                            {"分管负责人（签字）：李某某"},
                                            {"填表人：赵某某"},
                                            {"填表人（签字）：赵某某"},
                                            {"审核人：李某某"},
                                            {"科室负责人（签字）：赵某某"},
                                            {"科室主要负责人（签字）：赵某某"},
                                            {"财务负责人签字：赵某某"},
                                            {"经办负责人（签字）：赵某某"},
                                            {"填表人：赵某某　科室负责人（签字）：李某某"},
                                            {"填报单位：财政局　股室负责人签字：李某某"}}) {
    INFO(join(line, " | "));
    CHECK(signatory(line).empty());
  }
}

TEST_CASE("instructions and sentences sign nothing") {
  for (auto const& line : std::vector<Line>{{"填表说明：1.一事一行；2.由主要负责人签字并加盖公章；3.报纪工委"},
                                            {"填表说明：3.主要负责人（签字）：须本人签字"},
                                            {"说明：由主要负责人（签字）后报送"},
                                            {"注：本表由主要负责人（签字）并加盖公章"},
                                            {"本表须经主要负责人（签字）并加盖公章后报送"},
                                            {"须主要负责人签字（盖章）后报送"},
                                            {"主要负责人（签字）并加盖单位公章后报送"},
                                            {"主要负责人签字（盖章）后报送纪工委"},
                                            {"经主要负责人签字确认"}}) {
    INFO(join(line, " | "));
    CHECK(signatory(line).empty());
    CHECK_FALSE(read_lines({line}).stamped);
  }
}

TEST_CASE("what stands first is kept") {
  auto const said = read_lines({{"填报单位：财政局"},
                                {"填报单位：税务局"},
                                {"主要负责人（签字）："},
                                {"主要负责人（签字）：王某某"},
                                {"负责人签字：李某某"}});
  CHECK(said.department == "财政局");
  CHECK(said.signatory == "王某某");
}

TEST_CASE("a blank department or day is none") {
  for (std::string const text :
       {"填报单位（盖章）：____　填报时间：　年　月　日", "填报单位：　　　填报时间：", "填报单位（盖章）："}) {
    INFO(text);
    auto const said = read_lines({{text}});
    CHECK(said.department.empty());
    CHECK(said.date.empty());
  }
}

TEST_CASE("the seal is there where the form says so") {
  for (std::string const text :
       {"填报单位（盖章）：财政局（已盖章）", "已盖章", "（盖章）已", "盖章：是", "盖章:是", "已加盖公章", "公章已盖",
        "公章：已盖", "盖章：√", "（已 盖 章）", "☑已盖章　□未盖章", "已盖章☑　未盖章□", "已盖章（√）　未盖章（ ）"}) {
    INFO(text);
    CHECK(stamped(text));
  }
}

TEST_CASE("a label, a question, a demand or an unticked choice is no seal") {
  for (std::string const text :
       {"填报单位（盖章）：财政局", "（盖章）", "公章", "未盖章", "盖章：否", "盖章：", "是否已盖章：否",
        "是否已加盖公章", "盖章：是/否", "盖章：是□　否☑", "□已盖章　☑未盖章", "已盖章□　未盖章☑",
        "已盖章（ ）　未盖章（√）", "请在已盖章后报送", "填表说明：须已加盖公章"}) {
    INFO(text);
    CHECK_FALSE(stamped(text));
  }
}

TEST_CASE("ticks are read in front of their words and behind them, in every shape") {
  struct Case {
    std::string text;
    bool zero, items;
  };
  for (auto const& each :
       std::vector<Case>{{"经排查，本单位（□存在上述问题　☑未发现问题，实行零报告）", true, false},
                         {"经排查，本单位（☑存在上述问题　□未发现问题，实行零报告）", false, true},
                         {"经排查，本单位（□存在上述问题　□未发现问题，实行零报告）", false, false},
                         {"经排查，本单位（☑存在上述问题　☑未发现问题，实行零报告）", true, true},
                         {"经排查，本单位（存在上述问题☑　未发现问题□，实行零报告）", false, true},
                         {"经排查，本单位（存在上述问题□　未发现问题☑，实行零报告）", true, false},
                         {"经排查，本单位：（√）存在上述问题　（ ）未发现问题，实行零报告", false, true},
                         {"经排查，本单位：（ ）存在上述问题　（√）未发现问题，实行零报告", true, false},
                         {"经排查，本单位：存在上述问题（√）　未发现问题（ ）", false, true},
                         {"经排查，本单位：存在上述问题（　）　未发现问题（√）", true, false},
                         {"[√]存在 [ ]未发现", false, true},
                         {"[ ]存在 [√]未发现", true, false},
                         {"■存在上述问题　□未发现问题", false, true},
                         {"☐存在上述问题　☒未发现问题", true, false},
                         {"○存在上述问题　●未发现问题", true, false},
                         {"√存在上述问题　□未发现问题", false, true},
                         {"✔未发现问题　□存在上述问题", true, false},
                         {"□未发现问题　☑存在上述问题", false, true},
                         {"未发现问题□　存在上述问题☑", false, true},
                         {"问题存在情况：□未发现　☑存在", false, true},
                         {"√存在上述问题　未发现问题，实行零报告", false, false},
                         {"经排查，本单位存在上述问题", false, true},
                         {"经排查，本单位发现问题3项", false, true},
                         {"经排查，本单位（存在上述问题　未发现问题，实行零报告）", false, false},
                         {"联系电话：0000-1201", false, false},
                         {"", false, false}}) {
    INFO(each.text);
    auto const said = read_lines({{each.text}});
    CHECK(said.ticked_zero == each.zero);
    CHECK(said.ticked_items == each.items);
  }
}

TEST_CASE("a row is furniture if it is labels and what belongs to them") {
  for (auto const& line :
       std::vector<Line>{{"主要负责人（签字）：王某某　分管领导（签字）：李某某"},
                         {"主要负责人（签字）：", "王某某", "", "填表人：", "赵某某", "联系电话：", "0000-1201"},
                         {"填表人：", "", "赵某某", "", "", "审核人：", "李某某"},
                         {"主要负责人（签字）：", "", "（盖章）"},
                         {"填报时间：", "2020年", "12月", "4日"},
                         {"填表人：赵某某", "联系电话：0000-1201"},
                         {"联系电话"},
                         {"附件：会议记录"},
                         {"经排查，本单位（□存在上述问题　☑未发现问题）"},
                         {"经认真排查，本单位（□存在　☑未发现）"},
                         {"填表说明：1.一事一行"},
                         {"说明：", "一事一行"},
                         {"注：由主要负责人签字"}}) {
    INFO(join(line, " | "));
    CHECK(furniture(line));
  }
}

TEST_CASE("a row that may be a problem is no furniture") {
  for (auto const& line : std::vector<Line>{{"主要负责人不作为、慢作为"},
                                            {"联系电话长期无人接听"},
                                            {"联系电话：窗口公示的号码长期无人接听，群众多次反映没有结果", "", ""},
                                            {"联系电话：无人接听", "加强值守", "李某某"},
                                            {"主要负责人：不作为", "督办", "2020-12-20"},
                                            {"说明材料反复补交"},
                                            {"说明：材料反复补交", "一次告知", "2020-12-20"},
                                            {"公章，保管不善"},
                                            {"经办人脱岗"},
                                            {"1", "联系电话：", "无人接听"},
                                            {"附件材料反复补交"},
                                            {"盖章环节多"},
                                            {"王某某"}}) {
    INFO(join(line, " | "));
    CHECK_FALSE(furniture(line));
  }
}
