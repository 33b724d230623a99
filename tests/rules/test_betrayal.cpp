#include "lib/rules/betrayal.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::refusal;
using Kinds = std::vector<std::string>;

TEST_CASE("a text is told by the kind of personal number that it holds, however it is written") {
  struct Row {
    char const* text;
    Kinds kinds;
  };
  auto const row = GENERATE(values<Row>({
      {"窗口上午没有人", {}},
      {"文号〔2020〕12号，2020-12-08，第 3 次，共 12 件", {}},
      {"编号 20201208000123", {}},
      {"示例 138"
       "00000000 来电",
       {"telephone number"}},
      {"示例 138"
       "-0000 0000 来电",
       {"telephone number"}},
      {"示例 １３８"
       "００００００００ 来电",
       {"telephone number"}},
      {"示例 +86 138"
       "00000000",
       {"telephone number"}},
      {"2020 年 12 月 138"
       "00000000",
       {"telephone number"}},
      {"座机 0557-0000000", {"telephone number"}},
      {"示例 138"
       ".0000.0000 来电",
       {"telephone number"}},
      {"示例 138"
       "/0000/0000 来电",
       {"telephone number"}},
      {"示例 138"
       "\u200B0000\u200B0000 来电",
       {"telephone number"}},
      {"一三八"
       "零零零零零零零零",
       {"telephone number"}},
      {"2020.11.20—2020.12.31，3.15、二〇二〇年十二月七日，第十三批一百三十八件", {}},
      {"证件 340000199001010000", {"identity card number"}},
      {"证件 34000019900101000X", {"identity card number"}},
      {"证件 340000900101000", {"identity card number"}},
      {"不是证件 340000199013010000", {}},
      {"示例 someone@example.invalid", {"e-mail address"}},
      {"示例@甲局", {}},
      {"138"
       "00000000，a@b.invalid",
       {"telephone number", "e-mail address"}},
  }));
  CAPTURE(row.text);
  CHECK(personal_numbers(row.text) == row.kinds);
}

TEST_CASE("what was sealed is found again in a text, and only its kind is named") {
  Statement const statement{"金丝雀甲、金丝雀乙",
                            "0000-000123、0000-000456",
                            "示例路 9 号院",
                            "",
                            "ZJ-7654321",
                            "canary@invalid",
                            "我家在大集后面，每次去那个窗口都要等上一个上午，说是系统坏了也没有人管。"};
  struct Row {
    char const* text;
    Kinds kinds;
  };
  auto const row = GENERATE(values<Row>({
      {"窗口上午没有人", {}},
      {"金 丝 雀 甲反映窗口没有人", {"name of the person"}},
      {"金丝雀乙反映窗口没有人", {"name of the person"}},
      {"回电 0000000123", {"telephone number"}},
      {"回电 0000000456", {"telephone number"}},
      {"每次去那个窗口都要等上一个上午，说是系统坏了", {}},
      {"来电人说：每次去那个窗口都要等上一个上午,说是系统坏了也没有人管", {"the words of the complaint themselves"}},
      {"家住示例路9号院", {"address"}},
      {"证件尾号 7654321", {"identity card number"}},
      {"写信到 CANARY@INVALID", {"e-mail address"}},
  }));
  CAPTURE(row.text);
  CHECK(betrayals(row.text, statement) == row.kinds);
}

TEST_CASE("a text that betrays is refused without repeating what it holds") {
  CHECK(refusal([] {
          need_no_betrayal(
              personal_numbers("138"
                               "00000000"));
          return 0;
        }) == "summary-betrays | telephone number");
  CHECK(refusal([] {
          need_no_betrayal({});
          return 0;
        }) == "not refused");
}
