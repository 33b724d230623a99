#include "tests/intake/sheets.hpp"

#include "lib/base/text.hpp"
#include "lib/intake/department.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

std::string codes_of(std::vector<Department const*> const& departments) {
  std::vector<std::string> codes;
  for (auto const* department : departments) codes.push_back(department->code);
  return join(codes, "+");
}

struct Case {
  std::string text, codes;
};

}  // namespace

TEST_CASE("a form's line names a department by its name, an alias, or with the zone's name in front") {
  for (auto const& each : std::vector<Case>{{"财政局", "caizheng"},
                                            {"财政分局", "caizheng"},
                                            {"开发区财政局", "caizheng"},
                                            {"砀山经济开发区财政局", "caizheng"},
                                            {"经济开发区财政局", "caizheng"},
                                            {"砀山经济开发区管委会财政局", "caizheng"},
                                            {"管委会财政局", "caizheng"},
                                            {"财政局（已盖章）", "caizheng"},
                                            {"砀山经济开发区财政局（盖章）", "caizheng"},
                                            {"财 政 局", "caizheng"},
                                            {"财　政　局", "caizheng"},
                                            {"\n\t财政局", "caizheng"},
                                            {"党政办", "dangzheng"},
                                            {"办公室", "dangzheng"},
                                            {"开发区办公室", "dangzheng"},
                                            {"征地拆迁办公室", "zhengqian"},
                                            {"服务中心", "qifu"},
                                            {"政务服务中心", "shenpi"},
                                            {"企业服务中心", "qifu"},
                                            {"市场监督管理局", "shichang"},
                                            {"综合执法局", "zhifa"}}) {
    INFO(each.text);
    CHECK(codes_of(intake::departments_named(each.text, shipped_plan())) == each.codes);
  }
}

TEST_CASE("another body's name is nobody's") {
  for (std::string const text :
       {"", "财政", "财政局局", "财政居", "某某公司", "砀山县财政局", "县财政局", "宿州市财政局", "专项治理办公室",
        "治理办公室", "领导小组办公室", "便民服务中心", "纪工委办公室", "财政局办公室", "财政局、税务局", "局"}) {
    INFO(text);
    CHECK(codes_of(intake::departments_named(text, shipped_plan())).empty());
  }
}

TEST_CASE("a file's name tells the departments in it") {
  for (auto const& each : std::vector<Case>{{"附件2-财政局清单.xlsx", "caizheng"},
                                            {"财政局清单最终版(2).xlsx", "caizheng"},
                                            {"清单（财政局）.xlsx", "caizheng"},
                                            {"问题排查清单财政局.xlsx", "caizheng"},
                                            {"12月4日财政局.csv", "caizheng"},
                                            {"砀山经济开发区财政局“中梗阻”清单.xlsx", "caizheng"},
                                            {"财政局/清单.xlsx", ""},
                                            {"税务局/财政局清单.xlsx", "caizheng"},
                                            {"征地拆迁办公室清单.xlsx", "zhengqian"},
                                            {"党政办公室零报告.xlsx", "dangzheng"},
                                            {"办公室清单.xlsx", "dangzheng"},
                                            {"开发区办公室清单.xlsx", "dangzheng"},
                                            {"政务服务中心清单.xlsx", "shenpi"},
                                            {"企业服务中心.xlsx", "qifu"},
                                            {"综合执法大队清单.xlsx", "zhifa"},
                                            {"财政局、税务局清单.xlsx", "caizheng+shuiwu"},
                                            {"财政局转财政分局.xlsx", "caizheng"},
                                            {"征地拆迁办公室、办公室.xlsx", "dangzheng+zhengqian"},
                                            {"专项治理办公室清单.xlsx", ""},
                                            {"报纪工委办公室.xlsx", ""},
                                            {"便民服务中心清单.xlsx", ""},
                                            {"砀山县财政局清单.xlsx", ""},
                                            {"市财政局清单.xlsx", ""},
                                            {"某某公司清单.xlsx", ""},
                                            {"清单.xlsx", ""},
                                            {"", ""}}) {
    INFO(each.text);
    CHECK(codes_of(intake::departments_in_file_name(each.text, shipped_plan())) == each.codes);
  }
}

TEST_CASE("remarks in brackets are left out") {
  CHECK(intake::without_remarks("财政局(已盖章)") == "财政局");
  CHECK(intake::without_remarks("(a)财(b)政(c)") == "财政");
  CHECK(intake::without_remarks("财政局(已盖章") == "财政局(已盖章");
  CHECK(intake::without_remarks(")财政局(") == ")财政局(");
  CHECK(intake::without_remarks("").empty());
}
