#include <catch2/catch.hpp>

#include "lib/render/render.hpp"
#include "tests/render/sample.hpp"

using namespace zgz;
using namespace zgz::render;
using namespace zgz::render::test;

namespace {

std::string csv(Document const& document) { return render::render(document, Format::csv, {}); }

std::string field(Value value) {
  auto const text = csv(with(single(std::move(value))));
  REQUIRE(text.substr(0, 6) == "value\n");
  REQUIRE(text.back() == '\n');
  return text.substr(6, text.size() - 7);
}

}  // namespace

TEST_CASE("csv has keys, machine values and the columns for machines") {
  CHECK(csv(with(matters())) ==
        R"(ref,department,matter,due,days_late,state,code
P7,示例经发局,备案材料反复退补，企业跑了5趟仍未办结（涉及“一次性告知”）,2020-11-30,12,overdue_open,K1
P19,示例经发局,提交问题排查清单,2020-12-07,5,overdue_open,K1
P112,示例规划分局,Land-use permit waiting for the third signature,2020-12-14,,open,K1
P113,示例规划分局,公示,,0,open,K1
)");
}

TEST_CASE("csv has one table, with its head even without rows, and nothing without a table") {
  auto empty = matters();
  empty.rows.clear();
  CHECK(csv({"zgz.sample/1", {}, {Heading{"题"}, empty, single(text("x"))}}) ==
        "ref,department,matter,due,days_late,state,code\n");
  CHECK(csv(with(Paragraph{"文"})).empty());
}

TEST_CASE("csv has the table of what the document is about, wherever it stands") {
  auto sizes = matters();
  sizes.key = "sizes";
  auto items = matters();
  items.key = "items";
  items.rows.clear();
  CHECK(csv({"zgz.sample/1", {}, {sizes, items}}) == "ref,department,matter,due,days_late,state,code\n");
}

TEST_CASE("each kind of value has its field") {
  CHECK(field(std::monostate{}).empty());
  CHECK(field(std::int64_t{-12}) == "-12");
  CHECK(field(12.5) == "12.5");
  CHECK(field(-0.1) == "-0.1");
  CHECK(field(true) == "true");
  CHECK(field(false) == "false");
  CHECK(field(day(12, 7)) == "2020-12-07");
  CHECK(field(Term{"open", "在办"}) == "open");
  CHECK(field(Words{"甲", "乙"}) == "甲;乙");
  CHECK(field(Words{}).empty());
}

TEST_CASE("commas, quotation marks and line ends are quoted") {
  CHECK(field(text("a,b")) == "\"a,b\"");
  CHECK(field(text("说\"好\"")) == "\"说\"\"好\"\"\"");
  CHECK(field(text("一\n二")) == "\"一\n二\"");
  CHECK(field(text("一\r\n二")) == "\"一\r\n二\"");
  CHECK(field(text("一，二")) == "一，二");
}

TEST_CASE("no text becomes a formula in a spreadsheet") {
  struct Case {
    std::string text, field;
  };
  Case const cases[] = {
      {"=1+2", "'=1+2"}, {"+86", "'+86"},     {"-", "'-"},     {"@x", "'@x"},
      {"\tx", "'\tx"},   {"\rx", "\"'\rx\""}, {"＝1", "'＝1"}, {"=A1,B1", "\"'=A1,B1\""},
      {"1=2", "1=2"},    {"'=1", "'=1"},      {" =1", " =1"},
  };
  for (auto const& [given, wanted] : cases) CHECK(field(given) == wanted);
  CHECK(field(Term{"=x", "甲"}) == "'=x");
  CHECK(field(Words{"-a", "b"}) == "'-a;b");
}

TEST_CASE("control characters and broken bytes do not pass through csv") {
  CHECK(field(text("甲\x1b[2J\x7f\u009b乙\xff")) == "甲\\x1b[2J\\x7f\\x9b乙\uFFFD");
}
