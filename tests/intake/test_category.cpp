#include "tests/intake/sheets.hpp"

#include "lib/base/text.hpp"
#include "lib/intake/category.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

/// The codes in a line, or the fault's word.
std::string read_as(std::string const& text) {
  auto const choice = intake::read_category(text, shipped_plan().categories);
  CHECK(choice.fault.has_value() == choice.codes.empty());
  return choice.fault ? std::string{word_of(*choice.fault)} : join(choice.codes, "+");
}

struct Case {
  std::string text, read;
};

void check(std::vector<Case> const& cases) {
  for (auto const& each : cases) {
    INFO(each.text);
    CHECK(read_as(each.text) == each.read);
  }
}

}  // namespace

TEST_CASE("a category is told by its number in any writing") {
  check({{"5", "5"},        {" 5 ", "5"},    {"05", "5"},     {"５", "5"},        {"五", "5"},      {"（五）", "5"},
         {"(五)", "5"},     {"【五】", "5"}, {"〔五〕", "5"}, {"第五类", "5"},    {"第5类", "5"},   {"第五项", "5"},
         {"第五条", "5"},   {"五类", "5"},   {"五、", "5"},   {"5、", "5"},       {"5.", "5"},      {"5）", "5"},
         {"⑤", "5"},        {"㈤", "5"},     {"⑪", "11"},     {"10", "10"},       {"十", "10"},     {"（十）", "10"},
         {"11", "11"},      {"１１", "11"},  {"十一", "11"},  {"（十一）", "11"}, {"(十ー)", "11"}, {"（十－）", "11"},
         {"（十—）", "11"}, {"（ー）", "1"}, {"一", "1"},     {"1", "1"}});
}

TEST_CASE("a category is told by its name, a part of it, or most of a part") {
  check({{"效率低下、三项制度不落实", "5"},
         {"效率低下", "5"},
         {"效率低", "5"},
         {"三项制度不落实", "5"},
         {"三项制度", "5"},
         {"工作效率低下", "5"},
         {"以权谋私、违规经商", "3"},
         {"以权谋私，违规经商", "3"},
         {"违规经商", "3"},
         {"保护伞", "2"},
         {"充当“保护伞”", "2"},
         {"政策“棚架”", "8"},
         {"政策棚架", "8"},
         {"政策\"棚架\"", "8"},
         {"吃拿卡要", "10"},
         {"服务不主动", "6"},
         {"推诿扯皮类", "7"},
         {"其他", "11"},
         {"其他问题", "11"},
         {"借贷谋利", "4"}});
}

TEST_CASE("a number may stand beside its name") {
  check({{"5.效率低下", "5"},
         {"5效率低下", "5"},
         {"5 效率低", "5"},
         {"五、效率低下、三项制度不落实", "5"},
         {"（五）效率低下，三项制度不落实", "5"},
         {"第五类：效率低下", "5"},
         {"5\n效率低下", "5"},
         {"11其他", "11"},
         {"(十一)其他", "11"},
         {"7、推诿扯皮", "7"},
         {"5、工作拖拉", "5"},
         {"（五）工作拖拉", "5"},
         {"5.工作拖拉", "5"}});
}

TEST_CASE("several categories give a primary one and further ones, in their order") {
  check({{"5、7", "5+7"},
         {"5,7", "5+7"},
         {"5，7", "5+7"},
         {"7;5", "7+5"},
         {"5/7", "5+7"},
         {"5和7", "5+7"},
         {"五和七", "5+7"},
         {"五、七", "5+7"},
         {"（五）（七）", "5+7"},
         {"（五）、（七）", "5+7"},
         {"第五类、第七类", "5+7"},
         {"5\n7", "5+7"},
         {"5、5", "5"},
         {"1、10、11", "1+10+11"},
         {"5、7 推诿扯皮", "5+7"},
         {"5效率低下、7推诿扯皮", "5+7"},
         {"5 效率低下、推诿扯皮", "5+7"}});
}

TEST_CASE("what is no category, or may be two, is refused and not guessed") {
  check({{"", "unknown-category"},
         {"　", "unknown-category"},
         {"/", "unknown-category"},
         {"—", "unknown-category"},
         {"无", "unknown-category"},
         {"0", "unknown-category"},
         {"12", "unknown-category"},
         {"十二", "unknown-category"},
         {"5、12", "unknown-category"},
         {"12 以权谋私", "unknown-category"},
         {"57", "unknown-category"},
         {"5 7", "unknown-category"},
         {"5.1", "unknown-category"},
         {"5.7", "unknown-category"},
         {"1—11", "unknown-category"},
         {"1-11", "unknown-category"},
         {"5-7", "unknown-category"},
         {"服务意识不强", "unknown-category"},
         {"服务", "unknown-category"},
         {"执法", "unknown-category"},
         {"政策", "unknown-category"},
         {"作风", "unknown-category"},
         {"三项制度执行不严", "unknown-category"},
         {"三公经费", "unknown-category"},
         {"一次性告知不到位", "unknown-category"},
         {"5个月未办", "unknown-category"},
         {"7天内未办结", "unknown-category"},
         {"6月份", "unknown-category"},
         {"1人脱岗", "unknown-category"},
         {"2、3天未办", "unknown-category"},
         {"2020-05-07", "unknown-category"},
         {"效率低下、3", "unknown-category"},
         {"5效率低下、3", "unknown-category"},
         {"推诿扯皮、态度生硬", "unknown-category"},
         {"其他部门推诿扯皮", "unknown-category"},
         {"见附件", "unknown-category"}});
}

TEST_CASE("a number beside another category's name contradicts it") {
  check({{"5 以权谋私、违规经商", "category-contradicts"},
         {"5、以权谋私", "category-contradicts"},
         {"（五）借贷谋利", "category-contradicts"},
         {"3项制度不落实", "category-contradicts"},
         {"7效率低下", "category-contradicts"},
         {"5、7 以权谋私", "category-contradicts"}});
  auto const choice = intake::read_category("5 以权谋私、违规经商", shipped_plan().categories);
  CHECK(choice.args == std::vector<std::string>{"5 以权谋私、违规经商", "5", "效率低下、三项制度不落实", "3"});
}

TEST_CASE("an unknown category is named with the numbers that there are") {
  auto const choice = intake::read_category("服务意识不强", shipped_plan().categories);
  CHECK(choice.args == std::vector<std::string>{"服务意识不强", "1", "11"});
}

TEST_CASE("a plan may write its codes with a nought or with letters") {
  std::vector<Category> categories(3);
  categories[0].code = "01", categories[0].name = "甲方面";
  categories[1].code = "02", categories[1].name = "乙方面";
  categories[2].code = "X", categories[2].name = "丙方面";
  auto const codes = [&](std::string const& text) { return intake::read_category(text, categories).codes; };
  CHECK(codes("1") == std::vector<std::string>{"01"});
  CHECK(codes("02") == std::vector<std::string>{"02"});
  CHECK(codes("二") == std::vector<std::string>{"02"});
  CHECK(codes("x") == std::vector<std::string>{"X"});
  CHECK(codes("3").empty());
}
