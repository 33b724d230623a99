#include "lib/intake/statement.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::intake;

TEST_CASE("a statement is read from labelled lines in any order and what follows them") {
  struct Row {
    char const* bytes;
    Statement expected;
  };
  auto const row = GENERATE(values<Row>({
      {"姓名：金丝雀甲\n电话：0000-0001\n\n金丝雀内容\n第二行\n",
       {"金丝雀甲", "0000-0001", "", "", "", "", "金丝雀内容\n第二行"}},
      {"Phone: 0000-0001\r\nName: Canary\r\n\r\nCanary text\r\n",
       {"Canary", "0000-0001", "", "", "", "", "Canary text"}},
      {"地址: 示例路\n单位：示例厂\n证件：ZJ-1\n邮箱：a@invalid\n\n内容",
       {"", "", "示例路", "示例厂", "ZJ-1", "a@invalid", "内容"}},
      {"来电人：金丝雀甲\n联系电话：0000-0001\n住址：示例路\n内容",
       {"金丝雀甲", "0000-0001", "示例路", "", "", "", "内容"}},
      {"Contact: Canary\nTelephone: 0000-0001\nCanary text", {"Canary", "0000-0001", "", "", "", "", "Canary text"}},
      {"姓名：金丝雀甲\n姓名：金丝雀乙\n电话：\n电话：0000-0001\n内容",
       {"金丝雀甲、金丝雀乙", "0000-0001", "", "", "", "", "内容"}},
      {"只有内容", {"", "", "", "", "", "", "只有内容"}},
      {"姓名：金丝雀甲\n微信：不丢失\n内容", {"金丝雀甲", "", "", "", "", "", "微信：不丢失\n内容"}},
      {"姓名：金丝雀甲\n\n电话：也是内容", {"金丝雀甲", "", "", "", "", "", "电话：也是内容"}},
      {"姓名：金丝雀甲\n", {"金丝雀甲", "", "", "", "", "", ""}},
      {"", {}},
  }));
  CAPTURE(row.bytes);
  CHECK(read_statement(row.bytes) == row.expected);
}

TEST_CASE("a statement that is no text is refused") {
  CHECK(small::refusal([] { return read_statement("\xff\xfe"); }) == "unreadable-text | it is not UTF-8");
}

TEST_CASE("named is who gives a name and a way to be reached") {
  CHECK(is_named({"金丝雀甲", "0000-0001", "", "", "", "", ""}));
  CHECK(is_named({"金丝雀甲", "", "示例路", "", "", "", ""}));
  CHECK_FALSE(is_named({"金丝雀甲", "", "", "示例厂", "", "", ""}));
  CHECK_FALSE(is_named({"", "0000-0001", "", "", "", "", ""}));
  CHECK_FALSE(is_named({"匿 名", "0000-0001", "", "", "", "", ""}));
}

TEST_CASE("every cell of a statement has its heading") {
  CHECK(statement_headings().size() == statement_cells({}).size());
}
