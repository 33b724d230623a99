#include <catch2/catch.hpp>

#include "lib/intake/frame_rows.hpp"
#include "tests/intake/sheets.hpp"

using namespace zgz;
using namespace zgz::intake;
using test::row_of;

namespace {

std::vector<std::string> const headings{"办件编号", "办理单位", "申请人", "联系电话", "办理事项"};

FrameRows reader(std::vector<std::string> const& words = headings, std::string const& department = {}) {
  auto const header = frame_header(row_of(1, words), {});
  REQUIRE(header);
  return FrameRows{test::shipped_plan(), *header, Place{"服务对象.csv", {}, 0, {}, {}, 0}, department};
}

}  // namespace

TEST_CASE("the headings of a list of service users are told by their words") {
  struct Case {
    std::vector<std::string> words;
    bool is_list;
  };
  for (auto const& [words, is_list] :
       {Case{headings, true}, Case{{"企业名称", "联系电话"}, true}, Case{{"编号", "部门（必填）"}, true},
        Case{{"姓名"}, false}, Case{{"部门", "事项"}, false}, Case{{"序号", "问题", "整改措施"}, false}}) {
    INFO(words.front());
    CHECK(frame_header(row_of(1, words), {}).has_value() == is_list);
  }
}

TEST_CASE("a heading that somebody named is read as they said") {
  auto const header =
      frame_header(row_of(3, {"牌子", "窗口"}), {{"牌子", FrameField::name}, {"窗口", FrameField::department}});
  REQUIRE(header);
  CHECK(header->row == 3);
  CHECK(header->columns.at(FrameField::department) == 1);
}

TEST_CASE("a column of names or telephones never becomes the open number, whatever is said") {
  auto const header =
      frame_header(row_of(1, {"姓名", "联系电话"}), {{"姓名", FrameField::unit}, {"联系电话", FrameField::unit}});
  REQUIRE(header);
  CHECK_FALSE(header->columns.contains(FrameField::unit));
  CHECK(header->columns.contains(FrameField::name));
}

TEST_CASE("a unit has its number, its department by code, and its person folded") {
  auto rows = reader();
  REQUIRE(rows.read(row_of(2, {" A-17 ", "财政局", "示例商行甲", "0000-1234567", "开户"})));
  CHECK(rows.row().unit == "A-17");
  CHECK(rows.row().department == "caizheng");
  CHECK(rows.row().person == "示例商行甲00001234567");
  CHECK(rows.row().cells == std::vector<std::string>{" A-17 ", "财政局", "示例商行甲", "0000-1234567", "开户"});
}

TEST_CASE("a list without numbers is numbered by its rows, and without departments it is that of one") {
  auto rows = reader({"企业名称", "电话"}, "caizheng");
  REQUIRE(rows.read(row_of(5, {"示例商行甲", "0000-1234567"})));
  CHECK(rows.row().unit == "R5");
  CHECK(rows.row().department == "caizheng");
}

TEST_CASE("rows with a fault are refused by name, and what they hold is not told") {
  struct Case {
    std::vector<std::string> texts;
    Fault fault;
    std::uint32_t column;
  };
  auto const mobile = "1380000" + std::string{"0000"};
  auto const card = "34132119900101" + std::string{"001X"};
  for (auto const& [texts, fault, column] :
       {Case{{"", "财政局", "示例商行甲"}, Fault::frame_without_number, 0},
        Case{{mobile, "财政局", "示例商行甲"}, Fault::frame_personal_number, 0},
        Case{{card, "财政局", "示例商行甲"}, Fault::frame_personal_number, 0},
        Case{{"0000-7654321", "财政局", "某商行", "0000 7654321"}, Fault::frame_personal_number, 0},
        Case{{"某商行", "财政局", "某 商行"}, Fault::frame_personal_number, 0},
        Case{{"A1", "查无此局", "示例商行甲"}, Fault::frame_unknown_department, 1},
        Case{{"A1", "", "示例商行甲"}, Fault::frame_unknown_department, 1}}) {
    auto rows = reader();
    CHECK_FALSE(rows.read(row_of(2, texts)));
    REQUIRE(rows.faults().size() == 1);
    CHECK(rows.faults().front().kind == fault);
    CHECK(rows.faults().front().place.column == column);
    for (auto const& arg : rows.faults().front().args) CHECK(arg.find("示例") == std::string::npos);
    CHECK(rows.counts().refused == 1);
  }
}

TEST_CASE("a code of a company that has eighteen signs is no personal number") {
  auto rows = reader();
  CHECK(rows.read(row_of(2, {"91341321MA0000000X", "财政局", "示例商行甲"})));
}

TEST_CASE("whoever is called like a total or a remark is a unit all the same") {
  auto rows = reader({"企业名称", "联系电话"}, "caizheng");
  CHECK(rows.read(row_of(2, {"合计商行", "0000-1234567"})));
  CHECK(rows.read(row_of(3, {"总计科技示例厂"})));
  CHECK(rows.read(row_of(4, {"填报单位示例厂", "0000-7654321"})));
  CHECK_FALSE(rows.read(row_of(5, {"合计", "3"})));
  CHECK_FALSE(rows.read(row_of(6, {"合计：3"})));
  CHECK(rows.counts().data == 3);
  CHECK(rows.counts().furniture == 2);
}

TEST_CASE("blank rows, totals and repeated headings are counted and left out") {
  auto rows = reader();
  CHECK_FALSE(rows.read(row_of(2, {})));
  CHECK_FALSE(rows.read(row_of(3, headings)));
  CHECK_FALSE(rows.read(row_of(4, {"合计", "3"})));
  CHECK(rows.read(row_of(5, {"A1", "财政局"})));
  auto const& counts = rows.counts();
  CHECK(counts.blank == 1);
  CHECK(counts.header == 1);
  CHECK(counts.furniture == 1);
  CHECK(counts.data == 1);
  CHECK(counts.physical == 4);
  CHECK(rows.fault_count() == 0);
}
