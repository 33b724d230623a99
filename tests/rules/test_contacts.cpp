#include "lib/rules/contacts.hpp"

#include <catch2/catch.hpp>

using namespace zgz;
using namespace zgz::rules;

using Keys = std::vector<std::string>;

TEST_CASE("a telephone is its digits, however it is written; several are several") {
  struct Row {
    char const* phone;
    Keys keys;
  };
  auto const row = GENERATE(values<Row>({
      {"0000-0001234", {"00000001234"}},
      {"（0000）０００１２３４", {"00000001234"}},
      {"0000 000 1234", {"00000001234"}},
      {"+86 100 0000 1234", {"10000001234"}},
      {"0086-10000001234", {"10000001234"}},
      {"0000-0001234、0000-0001235", {"00000001234", "00000001235"}},
      {"0000-0001234 0000-0001235", {"00000001234", "00000001235"}},
      {"0000-0001234或0000-0001234", {"00000001234"}},
      {"1234567", {"1234567"}},
      {"123456", {}},
      {"0000-0000000", {}},
      {"不详", {}},
      {"", {}},
  }));
  INFO(row.phone);
  CHECK(contact_keys({"", row.phone, ""}) == row.keys);
}

TEST_CASE("without a telephone it is the name with the address, and neither alone") {
  CHECK(contact_keys({"示例 甲", "无", "示例路 9 号"}) == contact_keys({"示例甲", "", "示例路９号"}));
  CHECK(contact_keys({"示例甲", "", "示例路9号"}).size() == 1);
  CHECK(contact_keys({"示例甲", "", "示例路9号"}) != contact_keys({"示例乙", "", "示例路9号"}));
  CHECK(contact_keys({"示例甲", "0000-0001234", "示例路9号"}) == Keys{"00000001234"});
  for (auto const& contact : {Contact{"匿名", "", "示例路9号"}, Contact{"示例甲", "", "不详"},
                              Contact{"示例甲", "", ""}, Contact{"", "", "示例路9号"}}) {
    CHECK(contact_keys(contact).empty());
  }
}

TEST_CASE("complaints that share a mark are a group, once, by number") {
  ContactMark const a{1};
  ContactMark const b{2};
  ContactMark const c{3};
  using Groups = std::vector<std::vector<ComplaintRef>>;
  CHECK(same_contacts({}) == Groups{});
  CHECK(same_contacts({{a, {1}}, {b, {2}}}) == Groups{});
  CHECK(same_contacts({{a, {1}}, {a, {1}}}) == Groups{});
  CHECK(same_contacts({{b, {9}}, {a, {7}}, {a, {4}}, {b, {3}}, {c, {5}}}) == Groups{{{3}, {9}}, {{4}, {7}}});
  CHECK(same_contacts({{a, {1}}, {a, {2}}, {b, {1}}, {b, {2}}}) == Groups{{{1}, {2}}});
  CHECK(same_contacts({{a, {1}}, {a, {2}}, {b, {2}}, {b, {3}}}) == Groups{{{1}, {2}}, {{2}, {3}}});
}
