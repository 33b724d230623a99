#include "tests/intake/forms.hpp"

#include "lib/base/text.hpp"

using namespace zgz;
using namespace zgz::test;

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
  for (auto const& line :
       std::vector<Line>{{"2", "", "无"}, {"经排查，本单位未发现“中梗阻”问题。"}, none_found, {"", "", "零报告"}}) {
    INFO(join(line, " | "));
    auto const reading = read_form({problem(), line});
    CHECK(faults_of(reading) == "zero-and-items");
    CHECK_FALSE(reading.zero);
  }
  CHECK(faults_of(read_form({{"1", "", "无"}}, {statement, signature})) == "zero-and-items");
}

TEST_CASE("a form that says there are problems and lists none is refused") {
  for (auto const& line :
       std::vector<Line>{statement, {"经排查，本单位存在上述问题"}, {"经排查，本单位发现问题3项，详见附件"}}) {
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
