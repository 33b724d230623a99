#include "tests/intake/sheets.hpp"

#include "lib/base/text.hpp"
#include "lib/intake/due_day.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

intake::DueDay due_of(Cell const& cell) { return intake::read_due_day(cell, {day("2020-11-20"), day("2020-12-04")}); }

intake::DueDay due_of(std::string const& text) { return due_of({6, CellKind::text, text, {}, false}); }

Cell number(std::string const& text, double value) { return {6, CellKind::number, text, value, false}; }
Cell date(std::string const& text, double value) { return {6, CellKind::date, text, value, false}; }

/// The day, `~` in front where it was assumed, `long-term`, or the fault's word.
std::string said(intake::DueDay const& due) {
  CHECK((due.day.has_value() ? 1 : 0) + (due.long_term ? 1 : 0) + (due.fault ? 1 : 0) == 1);
  if (due.fault) return std::string{word_of(*due.fault)};
  if (due.long_term) return "long-term";
  return (due.assumed ? "~" : "") + iso(*due.day);
}

struct Case {
  std::string text, read;
};

void check(std::vector<Case> const& cases) {
  for (auto const& each : cases) {
    INFO(each.text);
    CHECK(said(due_of(each.text)) == each.read);
  }
}

void refuses(std::vector<std::string> const& texts) {
  for (auto const& text : texts) {
    INFO(text);
    CHECK(said(due_of(text)) == "unreadable-due");
  }
}

}  // namespace

TEST_CASE("a day with its year is read in every writing") {
  for (std::string const text : {"2020-12-07",
                                 "2020-12-7",
                                 "2020/12/7",
                                 "2020/12/07",
                                 "2020.12.7",
                                 "2020.12.07",
                                 "2020年12月7日",
                                 "2020 年 12 月 7 日",
                                 "2020年12月7号",
                                 "2020年12月7",
                                 "2020年12月7日前",
                                 "2020年12月07日之前",
                                 "2020年12月7日以前",
                                 "2020.12.7前",
                                 "2020-12-07前",
                                 "20201207",
                                 "2020 12 07",
                                 "二〇二〇年十二月七日",
                                 "二○二○年十二月七日",
                                 "二零二零年十二月七日",
                                 "２０２０年１２月７日",
                                 "２０２０－１２－０７",
                                 "２０２０／１２／７",
                                 "2020．12．7",
                                 "2020-12月7日",
                                 "2020/12/7 11:25:05",
                                 "2020-12-07 00:00:00",
                                 "2020-12-07T10:00:00",
                                 "2020年12月7日 18:00前",
                                 "2020年12月7日 18：00",
                                 "2020年12月7日前完成",
                                 "2020年12月7日完成整改",
                                 "2020年12月7日前整改到位",
                                 "2020年12月7日前全部整改完毕",
                                 "2020年12月7日前办结。",
                                 "2020年12月7日止",
                                 "截止2020年12月7日",
                                 "截至2020年12月7日",
                                 "于2020年12月7日前完成",
                                 "\n\t\t2020-12-07",
                                 "2020年12月7日　",
                                 "2020.12.7."}) {
    INFO(text);
    CHECK(said(due_of(text)) == "2020-12-07");
  }
}

TEST_CASE("a day without its year is given one, and said to be assumed") {
  for (std::string const text : {"12月7日",
                                 "12月7日前",
                                 "12月7号",
                                 "12月7号前",
                                 "12 月 7 日前",
                                 "12月07日",
                                 "十二月七日",
                                 "十二月七日前",
                                 "12-7",
                                 "12/7",
                                 "12.7",
                                 "12.07",
                                 "12.7日",
                                 "12.7前",
                                 "12月7",
                                 "12月7日前完成",
                                 "12月7日前整改到位",
                                 "１２月７日",
                                 "12月7日 18:00前",
                                 "截止12月7日"}) {
    INFO(text);
    CHECK(said(due_of(text)) == "~2020-12-07");
  }
  check({{"8 月 25 日前", "~2021-08-25"},
         {"二十五日", "unreadable-due"},
         {"十二月二十五日", "~2020-12-25"},
         {"十二月三十一日", "~2020-12-31"}});
}

TEST_CASE("the missing year is that of the first such day from a month before the campaign on") {
  check({{"11月30日", "~2020-11-30"},
         {"11月20日", "~2020-11-20"},
         {"11月1日", "~2020-11-01"},
         {"10月20日", "~2020-10-20"},
         {"10月19日", "~2021-10-19"},
         {"10月1日", "~2021-10-01"},
         {"12月31日", "~2020-12-31"},
         {"1月1日", "~2021-01-01"},
         {"1月15日", "~2021-01-15"},
         {"2月28日", "~2021-02-28"},
         {"2月底", "~2021-02-28"},
         {"10月底", "~2020-10-31"}});
}

TEST_CASE("words for a time are taken as its last day, and said to be assumed") {
  check({{"12月底", "~2020-12-31"},
         {"12月底前", "~2020-12-31"},
         {"12月末", "~2020-12-31"},
         {"十二月底前", "~2020-12-31"},
         {"2020年12月底", "~2020-12-31"},
         {"2020年12月底前完成", "~2020-12-31"},
         {"12月份底", "~2020-12-31"},
         {"12月", "~2020-12-31"},
         {"12月份", "~2020-12-31"},
         {"12月份内", "~2020-12-31"},
         {"2020年12月", "~2020-12-31"},
         {"2021年2月底", "~2021-02-28"},
         {"2月上旬", "~2021-02-10"},
         {"2月中旬", "~2021-02-20"},
         {"2月下旬", "~2021-02-28"},
         {"12月下旬", "~2020-12-31"},
         {"年底", "~2020-12-31"},
         {"年底前", "~2020-12-31"},
         {"年末", "~2020-12-31"},
         {"年底前完成", "~2020-12-31"},
         {"2020年底", "~2020-12-31"},
         {"2020年底前", "~2020-12-31"},
         {"2020年年底前", "~2020-12-31"},
         {"2021年末", "~2021-12-31"},
         {"四季度", "~2020-12-31"},
         {"四季度末", "~2020-12-31"},
         {"第四季度末", "~2020-12-31"},
         {"2020年第四季度", "~2020-12-31"},
         {"2021年一季度末", "~2021-03-31"},
         {"一季度末", "~2021-03-31"},
         {"2021年二季度底前", "~2021-06-30"},
         {"截止2020年12月底", "~2020-12-31"}});
}

TEST_CASE("before a month, a part of one or a quarter is open, and refused") {
  refuses({"12月前", "12月份前", "2020年12月前", "12月之前", "12月中旬前", "12月下旬前", "2月上旬以前", "一季度前",
           "2021年一季度前", "2021年前"});
}

TEST_CASE("at once means the day on which the list came in") {
  for (std::string const text :
       {"立行立改", "立即整改", "立即整改到位", "立行立改。", "即知即改", "马上改", "立即", "立行立改、立即完成"}) {
    INFO(text);
    CHECK(said(due_of(text)) == "~2020-12-04");
  }
}

TEST_CASE("a state without an end is long-term and no day") {
  for (std::string const text : {"长期坚持", "长期", "持续整改", "常态化", "常态化推进", "长期坚持、持续整改",
                                 "持续推进", "长期坚持（常态化）"}) {
    INFO(text);
    CHECK(said(due_of(text)) == "long-term");
  }
}

TEST_CASE("words that say more than at once or for ever are not taken for it") {
  refuses({"立行立改，长期坚持", "立即整改，年底前完成", "立即整改，十二月底前完成", "收到通知后立即整改",
           "不能立即整改", "立即启动", "持续整改至年底", "十二月七日前完成并长期坚持", "12月7日前完成，长期坚持",
           "12月7日 后续:长期坚持", "长期未解决", "长期规划另行制定", "短期整改，持续跟踪三个月", "坚持", "整改"});
}

TEST_CASE("of a range the last day counts") {
  check({{"12月1日至12月7日", "~2020-12-07"},
         {"12月1日到12月7日", "~2020-12-07"},
         {"12月1-7日", "~2020-12-07"},
         {"12月1日-7日", "~2020-12-07"},
         {"12月1日—7日", "~2020-12-07"},
         {"12月1日～7日", "~2020-12-07"},
         {"12.1-12.7", "~2020-12-07"},
         {"2020.12.1—2020.12.7", "2020-12-07"},
         {"2020.12.1——2020.12.7", "2020-12-07"},
         {"2020-12-01至2020-12-07", "2020-12-07"},
         {"2020年12月1日至12月7日", "2020-12-07"},
         {"2020年12月1日-7日", "2020-12-07"},
         {"2020年11月20日至2020年12月底", "~2020-12-31"},
         {"2020年12月至2021年1月", "~2021-01-31"},
         {"11月-12月", "~2020-12-31"},
         {"2020年12月25日至2021年1月10日", "2021-01-10"}});
  refuses({"2020年12月25日至1月10日", "2020年12月7日至12月1日", "12月1日至", "自12月1日起", "12月1日起", "11-12月",
           "2020年11-12月", "2021年1-2月"});
}

TEST_CASE("a spreadsheet's own day is that day; a bare serial number is assumed to be one") {
  CHECK(said(due_of(date("2020-12-07", 44172))) == "2020-12-07");
  CHECK(said(due_of(date("2020-12-07 18:00:00", 44172.75))) == "2020-12-07");
  CHECK(said(due_of(number("44172", 44172))) == "~2020-12-07");
  CHECK(said(due_of(number("44172.5", 44172.5))) == "~2020-12-07");
  CHECK(said(due_of(number("43782.4725", 43782.4725))) == "~2019-11-13");
  CHECK(said(due_of("44172")) == "~2020-12-07");
  CHECK(said(due_of("44172.5")) == "~2020-12-07");
  CHECK(said(due_of(number("20201207", 20201207))) == "2020-12-07");
  CHECK(said(due_of("2019/2/28 11:25:05")) == "2019-02-28");
}

TEST_CASE("numbers that are no serial are refused") {
  for (auto const& cell :
       {number("7", 7), number("1", 1), number("12", 12), number("2020", 2020), number("202012", 202012),
        number("2020.12", 2020.12), number("29999", 29999), number("60001", 60001), number("0.5", 0.5),
        number("-44172", -44172), date("11:25:05", 0.4757)}) {
    INFO(cell.text);
    CHECK(said(due_of(cell)) == "unreadable-due");
  }
}

TEST_CASE("a number that may have lost a nought is no day") {
  // 12.10 typed into a cell for numbers becomes 12.1.
  CHECK(said(due_of(number("12.1", 12.1))) == "unreadable-due");
  CHECK(said(due_of(number("12.2", 12.2))) == "unreadable-due");
  CHECK(said(due_of(number("12.15", 12.15))) == "~2020-12-15");
  CHECK(said(due_of(number("12.7", 12.7))) == "~2020-12-07");
  check({{"12.1", "unreadable-due"},
         {"12.3", "unreadable-due"},
         {"12.1日", "~2020-12-01"},
         {"12.1前", "~2020-12-01"},
         {"12.31", "~2020-12-31"}});
}

TEST_CASE("a day that does not exist is named with the days next to it") {
  struct Impossible {
    std::string text, before, after;
  };
  std::vector<Impossible> const cases{
      {"2020年11月31日", "2020-11-30", "2020-12-01"}, {"11月31日", "2020-11-30", "2020-12-01"},
      {"2月30日", "2021-02-28", "2021-03-01"},        {"2月29日", "2021-02-28", "2021-03-01"},
      {"2020年2月30日", "2020-02-29", "2020-03-01"},  {"2020-12-32", "2020-12-31", "2021-01-01"},
      {"20201131", "2020-11-30", "2020-12-01"},       {"2020年12月0日", "2020-11-30", "2020-12-01"},
      {"13月1日", "2020-12-31", "2021-01-01"},        {"2020年13月1日", "2020-12-31", "2021-01-01"},
      {"2020.13.1", "2020-12-31", "2021-01-01"},      {"20201301", "2020-12-31", "2021-01-01"}};
  for (auto const& each : cases) {
    INFO(each.text);
    auto const due = due_of(each.text);
    CHECK(said(due) == "impossible-day");
    CHECK(due.args == std::vector<std::string>{each.text, each.before, each.after});
  }
}

TEST_CASE("what is no day is refused and not guessed") {
  refuses({"",
           "　",
           "/",
           "—",
           "尽快",
           "待定",
           "暂无",
           "无",
           "见附件",
           "同上",
           "收到后15个工作日内",
           "15日内",
           "3日内",
           "5个工作日",
           "一个月内",
           "1个月内",
           "1月内",
           "一月内",
           "3月内",
           "12月内",
           "7",
           "7日",
           "1",
           "12",
           "2020",
           "2020年",
           "202012",
           "2020.12",
           "2020-12",
           "1207",
           "20年12月7日",
           "20.12.7",
           "12/7/2020",
           "12月7日或12月10日",
           "12月7日、12月20日",
           "12月7日，12月20日",
           "12月初",
           "3-5日",
           "3-5日内",
           "5月1日/6月1日",
           "春节前",
           "国庆前",
           "十一前",
           "五一前",
           "底",
           "末",
           "月底",
           "本月底",
           "今年底",
           "季度末",
           "五季度末",
           "20/5",
           "7/2020",
           "2020年12月7日延期至2021年",
           "12月7日前完成50%",
           "2020年7日",
           "TRUE",
           "2020年12-20",
           "2020年12月7日18:00",
           "完成时限：",
           "12月７日？",
           "44172.5.3",
           "随时",
           "已完成",
           "序时完成"});
}

TEST_CASE("a long text is refused and cut short in the message") {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "根据工程进度";
  auto const due = due_of("2020年12月7日" + text);
  CHECK(said(due) == "unreadable-due");
  REQUIRE(due.args.size() == 1);
  CHECK(length(due.args.front()) == 40);
}

TEST_CASE("no text, however it is cut, is read as a day and a fault at once") {
  for (std::string const text :
       {"2020年12月7日至二〇二〇年十二月底前完成", "12月1-7日", "2021年第一季度末", "2020-12-07T10:00:00", "44172.5"}) {
    for (std::size_t end = 0; end <= text.size(); ++end) {
      for (std::size_t begin = 0; begin < end; begin += 3)
        static_cast<void>(said(due_of(text.substr(begin, end - begin))));
    }
  }
}
