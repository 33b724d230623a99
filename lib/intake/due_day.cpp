#include "lib/intake/due_day.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/intake/numeral.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t longest_writing = 40;
constexpr Date excel_epoch = std::chrono::sys_days{std::chrono::year{1899} / 12 / 30};
/// 1982 to 2064: what an unformatted number in this column can only be.
constexpr double first_serial = 30000, last_serial = 60000;

constexpr int last_of_month = -1;
constexpr int first_year = 1900, last_year = 2199;
constexpr int longest_day = 99;  // 11月31日 is a slip, 7/2020 is no day at all

/// A date as written.
struct Written {
  std::optional<int> year;
  int month = 0;
  int day = 0;  ///< or `last_of_month`
  bool assumed = false;
  bool period = false;       ///< a month, a third of one or a quarter, not its end: “前” would be open
  bool month_named = false;  ///< 13月 is a slip, 13/5 is unreadable
};

struct Scanner {
  std::u32string_view text;
  std::size_t at = 0;

  [[nodiscard]] bool done() const { return at >= text.size(); }
  bool take(std::u32string_view word) {
    if (text.substr(at, word.size()) != word) return false;
    at += word.size();
    return true;
  }
  bool take_any(std::u32string_view set) {
    if (done() || set.find(text[at]) == std::u32string_view::npos) return false;
    ++at;
    return true;
  }
  [[nodiscard]] bool at_any(std::u32string_view set) const {
    return !done() && set.find(text[at]) != std::u32string_view::npos;
  }
  std::optional<int> number() { return read_number(text, at); }
};

constexpr std::u32string_view date_marks = U"-/.";

/// The part of a month after its name: a day, or 底, 上旬 ….
bool read_day(Scanner& scan, Written& written) {
  if (auto const day = scan.number()) {
    written.day = *day;
    (void)scan.take_any(U"日号");
    return true;
  }
  bool const month_of_year = scan.take(U"份");
  written.assumed = true;
  written.day = last_of_month;
  if (scan.take_any(U"底末")) return true;
  written.period = true;
  if (scan.take(U"上旬")) return written.day = 10, true;
  if (scan.take(U"中旬")) return written.day = 20, true;
  if (scan.take(U"下旬")) return true;
  return month_of_year || !scan.at_any(U"内之");  // 3月内 may be three months
}

bool read_month_and_day(Scanner& scan, Written& written, int month, bool marks) {
  written.month = month;
  bool const dash = scan.at_any(U"-");
  if (marks && scan.take_any(date_marks)) {
    auto const day = scan.number();
    if (!day) return false;
    written.day = *day;
    bool const named = scan.take_any(U"日号");
    return !(named && dash && !written.year);  // 3-5日 are days, not the fifth of March
  }
  written.month_named = true;
  return scan.take(U"月") && read_day(scan, written);
}

/// 底, 年底, 一季度末 … after the year.
bool read_year_part(Scanner& scan, Written& written) {
  written.assumed = true;
  written.day = last_of_month;
  if (scan.take(U"年底") || scan.take(U"年末") || scan.take_any(U"底末")) return written.month = 12, true;
  (void)scan.take(U"第");
  auto const quarter = scan.number();
  if (!quarter || *quarter < 1 || *quarter > 4 || !scan.take(U"季度")) return false;
  written.period = !scan.take_any(U"底末");
  return written.month = *quarter * 3, true;
}

bool read_after_year(Scanner& scan, Written& written, int year) {
  written.year = year;
  bool const chinese = scan.take(U"年");
  if (!chinese && !scan.take_any(date_marks)) return false;
  auto const before = scan.at;
  if (auto const month = scan.number()) {
    if (read_month_and_day(scan, written, *month, !chinese)) return true;
    scan.at = before;
    written = {};
    written.year = year;
  }
  return chinese && read_year_part(scan, written);
}

std::optional<Written> read_written(Scanner& scan) {
  auto const before = scan.at;
  Written written;
  auto const number = scan.number();
  if (number && *number >= 19000101)
    return Written{*number / 10000, *number / 100 % 100, *number % 100, false, false, true};
  if (number && *number > last_year) return std::nullopt;
  if (number && *number >= first_year)
    return read_after_year(scan, written, *number) ? std::optional{written} : std::nullopt;
  if (number && read_month_and_day(scan, written, *number, true)) return written;
  scan.at = before;
  written = {};
  // 底 alone says nothing, 年底 does.
  if (!scan.at_any(U"底末") && read_year_part(scan, written)) return written;
  return std::nullopt;
}

/// 12月1—7日: the day alone.
std::optional<Written> read_last_day(Scanner& scan, Written const& first) {
  auto const day = scan.number();
  if (!day) return std::nullopt;
  (void)scan.take_any(U"日号");
  auto last = first;
  last.day = *day;
  return last;
}

bool ends_before(Written const& last, Written const& first) {
  auto const rank = [](Written const& w) { return w.month * 100 + (w.day == last_of_month ? 99 : w.day); };
  return last.year.value_or(0) == first.year.value_or(0) && first.year && rank(last) < rank(first);
}

/// The last day of the range `first` … what follows, or `first` where nothing does.
std::optional<Written> read_range(Scanner& scan) {
  auto first = read_written(scan);
  if (!first || !scan.take_any(U"至到~-—–")) return first;
  (void)scan.take_any(U"—–");
  auto const before = scan.at;
  auto second = read_written(scan);
  if (!second) {
    scan.at = before;
    second = read_last_day(scan, *first);
  }
  if (!second) return std::nullopt;
  if (!second->year) second->year = first->year;
  if (ends_before(*second, *first)) return std::nullopt;
  return second;
}

bool take_any_word(Scanner& scan, std::initializer_list<std::u32string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return scan.take(word); });
}

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

DueDay from_text(std::string const& raw, DueContext const& context) {
  auto const folded = fold(without_time(trim(raw)));
  auto refused = refuse(Fault::unreadable_due, {shorten(raw, longest_writing)});
  if (folded.size() > longest_writing * 3) return refused;
  auto const points = code_points(folded);
  if (is_long_term(points)) return {{}, true, false, {}, {}};
  if (is_at_once(points)) return {context.received, false, true, {}, {}};
  if (may_have_lost_zero(points)) return refused;
  Scanner scan{points};
  (void)take_any_word(scan, {U"截止", U"截至", U"于", U"在", U"至", U"到"});
  auto const written = read_range(scan);
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
