#include "lib/intake/due_day.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/intake/written_day.hpp"
#include "lib/intake/written_period.hpp"
#include "lib/model/workdays.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t longest_writing = 40;
constexpr Date excel_epoch = std::chrono::sys_days{std::chrono::year{1899} / 12 / 30};
/// 1982 to 2064: what an unformatted number in this column can only be.
constexpr double first_serial = 30000, last_serial = 60000;

constexpr int longest_day = 99;  // 11月31日 is a slip, 7/2020 is no day at all

/// Words that may follow a date without changing it. “前” includes the day, but before a month or a quarter is open.
bool only_filler(Scanner& scan, bool period) {
  if (period && take_any_word(scan, {U"之前", U"以前", U"前"})) return false;
  while (!scan.done()) {
    if (!take_any_word(scan, {U"之前", U"以前", U"前", U"之内", U"内", U"截止", U"止", U"完成", U"整改", U"到位",
                              U"完毕", U"办结", U"解决", U"落实", U"全部", U"。", U".", U",", U";"})) {
      return false;
    }
  }
  return true;
}

DueDay refuse(Fault fault, std::vector<std::string> args) {
  DueDay due;
  due.fault = fault;
  due.args = std::move(args);
  return due;
}

/// The first such day from a month before the campaign on: 1月15日 of a campaign from November is next January's.
int missing_year(Written const& written, Date campaign_start) {
  auto const earliest = campaign_start - std::chrono::days{31};
  auto const year = year_of(earliest);
  auto const month = static_cast<unsigned>(written.month);
  auto const day = make_date(year, month, static_cast<unsigned>(std::max(written.day, 0)));
  return day.value_or(last_day_of(year, month)) < earliest ? year + 1 : year;
}

/// 13月 comes after the year's last day.
DueDay refuse_month(Written const& written, std::string const& raw, DueContext const& context) {
  if (!written.month_named && !written.year) return refuse(Fault::unreadable_due, {raw});
  auto const year = written.year.value_or(year_of(context.campaign_start));
  auto const last = last_day_of(written.month < 1 ? year - 1 : year, 12);
  return refuse(Fault::impossible_day, {raw, iso(last), iso(last + std::chrono::days{1})});
}

DueDay settle(Written const& written, std::string const& raw, DueContext const& context) {
  if (written.month < 1 || written.month > 12) return refuse_month(written, raw, context);
  auto const month = static_cast<unsigned>(written.month);
  auto const year = written.year.value_or(missing_year(written, context.campaign_start));
  auto const last = last_day_of(year, month);
  DueDay due;
  due.assumed = written.assumed || !written.year;
  if (written.day == last_of_month) {
    due.day = last;
  } else if (auto const day = make_date(year, month, static_cast<unsigned>(written.day))) {
    due.day = day;
  } else {
    auto const before = written.day < 1 ? make_date(year, month, 1).value_or(last) - std::chrono::days{1} : last;
    return refuse(Fault::impossible_day, {raw, iso(before), iso(before + std::chrono::days{1})});
  }
  return due;
}

/// Whether a text is a time of day and nothing else: `11:25:05`, `18:00前`, `T10:00`.
bool is_time(std::string const& folded) {
  auto const end = folded.ends_with("前") ? folded.size() - std::string_view{"前"}.size() : folded.size();
  auto const text = folded.substr(0, end);
  return contains(text, ":") && text.find_first_not_of("0123456789:.") == std::string::npos;
}

/// Cuts a time of day off, before blanks are folded away and the hour runs into the day.
std::string_view without_time(std::string_view text) {
  auto const cut = text.find_last_of(" T");
  return cut != std::string_view::npos && is_time(fold(text.substr(cut + 1))) ? text.substr(0, cut) : text;
}

/// Nothing but these words, a key word among them: 长期坚持整改, but not 立即整改，年底前完成.
bool is_made_of(std::u32string_view text, std::initializer_list<std::u32string_view> keys,
                std::initializer_list<std::u32string_view> others) {
  Scanner scan{text};
  bool key = false;
  while (!scan.done()) {
    if (take_any_word(scan, keys)) {
      key = true;
    } else if (!take_any_word(scan, others)) {
      return false;
    }
  }
  return key;
}

bool is_long_term(std::u32string_view text) {
  return is_made_of(
      text, {U"长期", U"持续", U"常态"},
      {U"坚持不懈", U"坚持", U"整改", U"推进", U"落实", U"执行", U"保持", U"巩固", U"开展", U"抓好", U"实施",
       U"进行",     U"完善", U"改进", U"提升", U"加强", U"管理", U"监督", U"工作", U"跟踪", U"不断", U"化",
       U"性",       U"的",   U"并",   U"、",   U",",    U"。",   U";",    U"(",    U")"});
}

bool is_at_once(std::u32string_view text) {
  return is_made_of(text, {U"立行立改", U"立即", U"即知即改", U"立知立改", U"立查立改", U"即查即改", U"马上"},
                    {U"整改", U"改正", U"纠正", U"办理", U"解决", U"落实", U"执行", U"完成", U"到位", U"改", U"、",
                     U",", U"。", U";"});
}

/// 12.1 may be what a spreadsheet left of 12.10.
bool may_have_lost_zero(std::u32string_view text) {
  auto const point = text.find(U'.');
  if (point == std::u32string_view::npos || point == 0 || point > 2 || point + 2 != text.size()) return false;
  bool const digits = std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(point),
                                  [](char32_t c) { return c >= U'0' && c <= U'9'; });
  return digits && text.back() >= U'1' && text.back() <= U'3';
}

DueDay assumed(Date day) {
  DueDay due;
  due.day = day;
  due.assumed = true;
  return due;
}

/// The same day some months later, or the month's last.
Date months_after(Date start, int count) {
  auto const months = static_cast<int>(month_of(start)) - 1 + count;
  auto const year = year_of(start) + months / 12;
  auto const month = static_cast<unsigned>(months % 12) + 1;
  return make_date(year, month, day_of(start)).value_or(last_day_of(year, month));
}

DueDay end_of(WrittenPeriod const& period, DueContext const& context) {
  switch (period.unit) {
    case WrittenPeriod::Unit::day:
      return assumed(context.received + std::chrono::days{period.count});
    case WrittenPeriod::Unit::week:
      return assumed(context.received + std::chrono::days{7 * period.count});
    case WrittenPeriod::Unit::month:
      return assumed(months_after(context.received, period.count));
    case WrittenPeriod::Unit::workday:
      break;
  }
  try {
    return assumed(add_workdays(context.calendar, context.received, period.count));
  } catch (Error const& error) {
    return refuse(error.fault, error.args);
  }
}

/// 本月底, 下旬, 下月5日, 季度末: named from the day on which they are read.
std::optional<DueDay> from_here(std::u32string_view folded, std::string const& raw, DueContext const& context) {
  Scanner scan{folded};
  bool const next = take_any_word(scan, {U"下个月", U"下月", U"次月"});
  bool const named = next || take_any_word(scan, {U"本月", U"当月", U"这个月", U"这月"});
  Written written{};
  auto const month = months_after(make_date(year_of(context.received), month_of(context.received), 1).value(), next);
  written.year = year_of(month);
  written.month = static_cast<int>(month_of(month));
  written.assumed = true;
  if (named ? take_any_word(scan, {U"份底", U"底", U"末"}) : take_any_word(scan, {U"月底", U"月末"})) {
    written.day = last_of_month;
  } else if (take_any_word(scan, {U"上旬", U"中旬", U"下旬"})) {
    auto const which = folded[scan.at - 2];
    written.day = which == U'上' ? 10 : which == U'中' ? 20 : last_of_month;
    written.period = true;
  } else if (!next && take_any_word(scan, {U"本季度末", U"本季度底", U"本季末", U"季度末", U"季度底", U"季末"})) {
    written.month = (written.month + 2) / 3 * 3;
    written.day = last_of_month;
  } else if (auto const day = named ? scan.number() : std::nullopt; day && *day <= longest_day) {
    written.day = *day;
    if (!scan.take_any(U"日号")) return std::nullopt;
  } else {
    return std::nullopt;
  }
  if (!only_filler(scan, written.period)) return std::nullopt;
  auto due = settle(written, raw, context);
  if (due.day && *due.day < context.received) return std::nullopt;  // 上旬 on the 15th is of no month that it names
  return due;
}

DueDay from_text(std::string const& raw, DueContext const& context) {
  auto const folded = fold(without_time(trim(raw)));
  auto refused = refuse(Fault::unreadable_due, {shorten(raw, longest_writing)});
  if (folded.size() > longest_writing * 3) return refused;
  auto const points = code_points(folded);
  if (is_long_term(points)) return {{}, true, false, {}, {}};
  if (is_at_once(points)) return {context.received, false, true, {}, {}};
  if (may_have_lost_zero(points)) return refused;
  if (auto const period = read_written_period(points)) return end_of(*period, context);
  if (auto const due = from_here(points, raw, context)) return *due;
  Scanner scan{points};
  (void)take_any_word(scan, {U"截止", U"截至", U"于", U"在", U"至", U"到"});
  auto const written = read_written_day(scan);
  if (!written || written->day > longest_day || !only_filler(scan, written->period)) return refused;
  return settle(*written, raw, context);
}

/// A day that a spreadsheet counts: a number, or five digits, perhaps with a fraction, as text.
std::optional<Date> serial_in(Cell const& cell) {
  auto const text = std::string{trim(cell.text)};
  bool const digits = text.find_first_not_of("0123456789.") == std::string::npos &&
                      std::min(text.find('.'), text.size()) == 5 && text.rfind('.') == text.find('.');
  auto const serial = cell.kind == CellKind::number ? cell.number
                      : digits                      ? std::optional{std::stod(text)}
                                                    : std::nullopt;
  if (!serial || *serial < first_serial || *serial > last_serial) return std::nullopt;
  return excel_epoch + std::chrono::days{static_cast<int>(std::floor(*serial))};
}

}  // namespace

DueDay read_due_day(Cell const& cell, DueContext const& context) {
  if (cell.kind == CellKind::date) {
    if (auto const day = parse_iso_date(std::string_view{cell.text}.substr(0, 10))) return {day, false, false, {}, {}};
  }
  if (auto const serial = serial_in(cell)) return {serial, false, true, {}, {}};
  return from_text(cell.text, context);
}

}  // namespace zgz::intake
