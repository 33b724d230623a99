#include "lib/intake/contact_columns.hpp"

#include <catch2/catch.hpp>

#include "lib/intake/statement.hpp"

using namespace zgz;
using namespace zgz::intake;

using Texts = std::vector<std::string>;

TEST_CASE("a sealed table is read by its headings: those of registers and those of our own statements") {
  struct Row {
    Texts headings, cells;
    Contact contact;
    bool lead;
  };
  auto const row = GENERATE(values<Row>({
      {statement_headings(),
       {"示例甲", "0000-1", "示例路", "示例厂", "", "", "内容"},
       {"示例甲", "0000-1\n", "示例路"},
       true},
      {{"编号", "来电人", "来电号码", "反映人地址"},
       {"1", "示例甲", "0000-1", "示例路"},
       {"示例甲", "0000-1\n", "示例路"},
       true},
      {{"联系电话", "手机"}, {"0000-1", "0000-2"}, {"", "0000-1\n0000-2\n", ""}, true},
      {{"市民联系电话", "姓名"}, {"0000-1"}, {"", "0000-1\n", ""}, true},
      {{"承办人电话", "被反映单位地址", "被投诉单位电话"}, {"0000-1", "示例路", "0000-2"}, {"", "", ""}, false},
      {{"姓名", "内容"}, {"示例甲", "内容"}, {"示例甲", "", ""}, false},
      {{"Complainant", "Address"}, {"示例甲", "示例路"}, {"示例甲", "", "示例路"}, true},
  }));
  ContactColumns const columns{row.headings, {}};
  CHECK(columns.contact_in(row.cells) == row.contact);
  CHECK(columns.lead_to_somebody() == row.lead);
}

TEST_CASE("what a person says of a column goes before its heading") {
  ContactColumns const columns{{"拨入号", "手机"},
                               {{"拨入号", ComplaintField::phone}, {"手机", ComplaintField::handler}}};
  CHECK(columns.contact_in({"0000-1", "示例"}).phone == "0000-1\n");
}
