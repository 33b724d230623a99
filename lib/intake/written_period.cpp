#include "lib/intake/written_period.hpp"

#include "lib/intake/written_day.hpp"

namespace zgz::intake {

namespace {

constexpr int longest = 366;

/// 自收到整改通知书之日起, 收到后, 接到转办单起: from when, in so many words.
bool skip_start(Scanner& scan) {
  (void)take_any_word(scan, {U"自", U"从", U"于"});
  if (!take_any_word(scan, {U"收到", U"接到", U"接收", U"收悉", U"受理", U"发现"})) return true;
  while (take_any_word(scan, {U"本", U"该", U"整改", U"问题", U"书面", U"通知书", U"通知", U"文件", U"清单", U"转办单",
                              U"转办", U"交办单", U"交办", U"工单", U"投诉", U"诉求", U"单"})) {
  }
  return take_any_word(scan, {U"之日起", U"当日起", U"之日后", U"之后", U"以后", U"后", U"起", U"之日"});
}

std::optional<int> read_count(Scanner& scan) {
  if (scan.take(U"两")) return 2;
  return scan.number();
}

std::optional<WrittenPeriod::Unit> read_unit(Scanner& scan) {
  using Unit = WrittenPeriod::Unit;
  bool const counted = scan.take(U"个");
  if (take_any_word(scan, {U"工作日", U"工作天"})) return Unit::workday;
  if (counted) {
    if (take_any_word(scan, {U"自然日", U"日历日"})) return Unit::day;
    if (scan.take(U"月")) return Unit::month;
    return take_any_word(scan, {U"星期", U"礼拜", U"周"}) ? std::optional{Unit::week} : std::nullopt;
  }
  if (take_any_word(scan, {U"自然日", U"日历日", U"天", U"日"})) return Unit::day;
  return take_any_word(scan, {U"星期", U"周"}) ? std::optional{Unit::week} : std::nullopt;
}

/// 7日 alone is the seventh; a time allowed says so: 7日内, 5个工作日.
bool skip_end(Scanner& scan, WrittenPeriod::Unit unit) {
  bool const within = take_any_word(scan, {U"之内", U"以内", U"内"});
  if (!within && unit == WrittenPeriod::Unit::day) return false;
  while (!scan.done()) {
    if (!take_any_word(scan, {U"完成", U"整改", U"办结", U"解决", U"落实", U"到位", U"完毕", U"全部", U"答复", U"。",
                              U",", U"."})) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::optional<WrittenPeriod> read_written_period(std::u32string_view folded) {
  Scanner scan{folded};
  if (!skip_start(scan)) return std::nullopt;
  auto const count = read_count(scan);
  if (!count || *count < 1 || *count > longest) return std::nullopt;
  auto const unit = read_unit(scan);
  if (!unit || !skip_end(scan, *unit)) return std::nullopt;
  return WrittenPeriod{*count, *unit};
}

}  // namespace zgz::intake
