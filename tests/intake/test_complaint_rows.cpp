#include <catch2/catch.hpp>

#include "lib/base/error.hpp"
#include "lib/intake/complaint_rows.hpp"
#include "tests/intake/sheets.hpp"

using namespace zgz;
using namespace zgz::intake;
using test::row_of;

namespace {

std::vector<std::string> const headings{"受理编号", "受理时间", "来电人", "联系电话",  "诉求内容",
                                        "诉求类别", "承办单位", "渠道",   "被投诉单位"};

ComplaintRows reader(std::vector<std::string> const& words = headings) {
  auto const header = complaint_header(row_of(1, words), {});
  REQUIRE(header);
  return ComplaintRows{test::shipped_plan(), *header, Place{"热线.csv", {}, 0, {}, {}, 0}, "hotline",
                       *parse_iso_date("2020-12-08")};
}

}  // namespace

TEST_CASE("the headings of a register are told by their words") {
  struct Case {
    std::vector<std::string> headings;
    bool is_register;
  };
  for (auto const& [words, is_register] :
       {Case{headings, true}, Case{{"日期", "反映内容"}, true}, Case{{"信访日期", "问题描述（必填）", "姓名"}, true},
        Case{{"日期", "姓名"}, false}, Case{{"反映内容"}, false},
        Case{{"序号", "问题", "整改措施", "整改时限"}, false}}) {
    INFO(words.front());
    CHECK(complaint_header(row_of(1, words), {}).has_value() == is_register);
  }
}

TEST_CASE("a heading for whoever complained is told in many writings, and not one for whoever is complained of") {
  struct Case {
    char const* heading;
    bool names;
  };
  for (auto const& [heading, names] : {Case{"投诉人", true},
                                       {"信访人姓名", true},
                                       {"投诉人及电话", true},
                                       {"市民姓名", true},
                                       {"来电人 联系电话", true},
                                       {"反映人（必填）", true},
                                       {"反映人：某甲", true},
                                       {"Complainant's phone", true},
                                       {"被反映人", false},
                                       {"被投诉单位", false},
                                       {"责任人", false},
                                       {"市民", false},
                                       {"市民热线", false},
                                       {"回访投诉人", false},
                                       {"投诉人多次来访未获答复", false}}) {
    INFO(heading);
    Sheet sheet;
    sheet.rows = {row_of(1, {"某登记表"}), row_of(2, {"序号", heading})};
    CHECK(complainant_heading({sheet}).has_value() == names);
  }
}

TEST_CASE("a name or a telephone beside what was complained of is that of whoever complained") {
  using Words = std::vector<std::string>;
  auto const told = [](Words const& words) {
    Sheet sheet;
    sheet.rows = {row_of(1, words)};
    return complainant_heading({sheet}).value_or("");
  };
  CHECK(told({"姓名", "投诉内容", "被投诉单位"}) == "姓名");
  CHECK(told({"诉求内容", "联系电话（必填）"}) == "联系电话（必填）");
  CHECK(told({"问题", "姓名", "联系电话"}).empty());
  CHECK(told({"投诉内容", "被投诉单位", "责任人"}).empty());
}

TEST_CASE("columns may be named by a person, whose word goes first") {
  auto const row = row_of(1, {"收到", "诉求"});
  CHECK_FALSE(complaint_header(row, {}));
  auto const header = complaint_header(row, {{"收到", ComplaintField::received}, {"诉求", ComplaintField::text}});
  REQUIRE(header);
  CHECK(header->column_of(ComplaintField::text) == 1U);
}

TEST_CASE("a row gives what may be in the clear, and all its cells to be sealed") {
  auto rows = reader();
  REQUIRE(rows.read(row_of(2, {"RX-2020-0001", "2020/11/28 9:05", "来电人甲", "0000-0001", "窗口没人", "5", "财政局",
                               "没有这个渠道", "砀山经济开发区财政局"})));
  auto const& open = rows.row().open;
  CHECK(open.number == "RX-2020-0001");
  CHECK(iso(open.received) == "2020-11-28");
  CHECK(open.channel == "hotline");
  CHECK(open.category == "5");
  CHECK_FALSE(open.handler.empty());
  CHECK(open.about == open.handler);
  CHECK(open.named);
  CHECK(rows.row().cells.at(2) == "来电人甲");
  CHECK(rows.row().cells.at(4) == "窗口没人");
}

TEST_CASE("named is who gave a name and a way to be reached") {
  struct Case {
    char const* name;
    char const* phone;
    bool named;
  };
  for (auto const& [name, phone, named] : {Case{"来电人甲", "0000-0001", true},
                                           {"来电人甲", "", false},
                                           {"", "0000-0001", false},
                                           {"匿名", "0000-0001", false},
                                           {"不愿透露", "0000-0001", false},
                                           {"来电人甲", "无", false}}) {
    INFO(name << '/' << phone);
    auto rows = reader();
    REQUIRE(rows.read(row_of(2, {"RX-1-A", "2020-11-28", name, phone, "内容"})));
    CHECK(rows.row().open.named == named);
  }
}

TEST_CASE("a column that says who is anonymous goes before a name") {
  auto words = headings;
  words.push_back("是否匿名");
  for (auto const& [said, named] : {std::pair{"是", false}, std::pair{"否", true}, std::pair{"", true}}) {
    auto rows = reader(words);
    REQUIRE(rows.read(row_of(2, {"RX-1-A", "2020-11-28", "来电人甲", "0000-0001", "内容", "", "", "", "", said})));
    CHECK(rows.row().open.named == named);
  }
}

TEST_CASE("faulty rows are told by place and kind, never by what they say") {
  struct Case {
    std::vector<std::string> row;
    Fault fault;
  };
  for (auto const& [texts, fault] : {Case{{"A1-1", "2020-11-28", "甲", "", ""}, Fault::complaint_without_text},
                                     Case{{"A1-1", "", "甲", "", "机密内容"}, Fault::complaint_without_day},
                                     Case{{"A1-1", "不记得", "甲", "", "机密内容"}, Fault::complaint_bad_day},
                                     Case{{"A1-1", "2020-12-09", "甲", "", "机密内容"}, Fault::complaint_future_day}}) {
    auto rows = reader();
    CHECK_FALSE(rows.read(row_of(9, texts)));
    REQUIRE(rows.fault_count() == 1);
    auto const& diagnostic = rows.faults().front();
    CHECK(diagnostic.kind == fault);
    CHECK(diagnostic.place.row == 9);
    for (auto const& word : diagnostic.args) CHECK(word.find("机密") == std::string::npos);
  }
}

TEST_CASE("rows that are no complaints are counted as what they are") {
  auto rows = reader();
  CHECK_FALSE(rows.read(row_of(5, headings)));
  CHECK_FALSE(rows.read(row_of(6, {"合计", "", "", "", "", "120"})));
  CHECK_FALSE(rows.read(row_of(7, {})));
  CHECK(rows.read(row_of(8, {"7", "2020-11-28", "", "", "内容"})));
  CHECK(rows.row().open.number.empty());  // a number of the row only
  auto const& counts = rows.counts();
  CHECK(counts.header == 1);
  CHECK(counts.furniture == 1);
  CHECK(counts.blank == 1);
  CHECK(counts.data == 1);
  CHECK(counts.physical == 4);
  CHECK(rows.fault_count() == 0);
}

TEST_CASE("of many faults the first are kept and all are counted") {
  auto rows = reader();
  for (std::uint32_t i = 2; i < 1002; ++i) CHECK_FALSE(rows.read(row_of(i, {"A", "2020-11-28"})));
  CHECK(rows.fault_count() == 1000);
  CHECK(rows.faults().size() == 200);
}
