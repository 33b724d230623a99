#include "lib/intake/due_day.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/intake/numeral.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t longest_writing = 40;
constexpr Date excel_epoch = std::chrono::sys_days{std::chrono::year{1899} / 12 / 30};
/// 1982 to 2064: what an unformatted number in this column can only be.
constexpr double first_serial = 30000, last_serial = 60000;

/// A date as written: month 0 means that only the year stands there.
struct Written {
  std::optional<int> year;
  int month = 0;
  int day = 0;
  bool assumed = false;
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
  (void)scan.take_any(U"份");
  written.assumed = true;
  if (scan.take(U"上旬")) return written.day = 10, true;
  if (scan.take(U"中旬")) return written.day = 20, true;
  (void)(scan.take(U"下旬") || scan.take_any(U"底末"));
  return written.day = -1, true;
}

bool read_month_and_day(Scanner& scan, Written& written, int month) {
  written.month = month;
  if (scan.take_any(date_marks)) {
    auto const day = scan.number();
    if (!day) return false;
    written.day = *day;
    (void)scan.take_any(U"日号");
    return true;
  }
  return scan.take(U"月") && read_day(scan, written);
}

/// 年底, 一季度末 … after the year.
bool read_year_part(Scanner& scan, Written& written) {
  written.assumed = true;
  written.day = -1;
  if (scan.take(U"底") || scan.take(U"末")) return written.month = 12, true;
  (void)scan.take(U"第");
  auto const quarter = scan.number();
  if (!quarter || *quarter < 1 || *quarter > 4) return false;
  if (!scan.take(U"季度")) return false;
  (void)scan.take_any(U"底末");
  return written.month = *quarter * 3, true;
}

bool read_after_year(Scanner& scan, Written& written, int year) {
  written.year = year;
  bool const chinese = scan.take(U"年");
  if (!chinese && !scan.take_any(date_marks)) return false;
  auto const before = scan.at;
  if (auto const month = scan.number()) {
    if (read_month_and_day(scan, written, *month)) return true;
    scan.at = before;
  }
  return chinese && read_year_part(scan, written);
}

std::optional<Written> read_written(Scanner& scan) {
  Written written;
  if (scan.take(U"年底") || scan.take(U"年末")) return Written{{}, 12, -1, true};
  auto const before = scan.at;
  auto const number = scan.number();
  if (!number) return std::nullopt;
  if (*number >= 19000101) return Written{*number / 10000, *number / 100 % 100, *number % 100, false};
  if (*number >= 1900) {
    if (read_after_year(scan, written, *number)) return written;
    return std::nullopt;
  }
  if (read_month_and_day(scan, written, *number)) return written;
  scan.at = before;
  written = {};
  if (read_year_part(scan, written)) return written;
  return std::nullopt;
}

/// The last day of the range `first` … what follows, or `first` where nothing does.
std::optional<Written> read_range(Scanner& scan) {
  auto first = read_written(scan);
  if (!first || !scan.take_any(U"至到~—-")) return first;
  auto const before = scan.at;
  auto second = read_written(scan);
  if (!second) {
    scan.at = before;
    auto const day = scan.number();
    if (!day) return std::nullopt;
    (void)scan.take_any(U"日号");
    second = Written{first->year, first->month, *day, first->assumed};
  }
  if (!second->year) second->year = first->year;
  return second;
}

/// Words that may follow a date without changing it. “前” includes the day.
bool only_filler(Scanner& scan) {
  static constexpr std::array<std::u32string_view, 20> fillers{
      U"之前", U"以前", U"前", U"底", U"内", U"止", U"截止", U"之内", U"完成", U"整改", U"到位",
      U"完毕", U"办结", U"解决", U"落实", U"全部", U"。", U",", U";", U"日"};
  while (!scan.done()) {
    if (!std::any_of(fillers.begin(), fillers.end(), [&](auto word) { return scan.take(word); })) return false;
  }
  return true;
}

DueDay refuse(Fault fault, std::vector<std::string> args) {
  DueDay due;
  due.fault = fault;
  due.args = std::move(args);
  return due;
}

/// The first such day from a month before the campaign on; a day of December written in a January campaign is next December's.
int missing_year(Written const& written, Date campaign_start) {
  auto const earliest = campaign_start - std::chrono::days{31};
  auto const year = year_of(earliest);
  auto const month = static_cast<unsigned>(written.month);
  return last_day_of(year, month) < earliest ? year + 1 : year;
}

DueDay settle(Written const& written, std::string const& raw, DueContext const& context) {
  if (written.month < 1 || written.month > 12) return refuse(Fault::unreadable_due, {raw});
  auto const month = static_cast<unsigned>(written.month);
  auto const year = written.year.value_or(missing_year(written, context.campaign_start));
  auto const last = last_day_of(year, month);
  DueDay due;
  due.assumed = written.assumed || !written.year;
  if (written.day == -1) {
    due.day = last;
  } else if (auto const day = make_date(year, month, static_cast<unsigned>(written.day))) {
    due.day = day;
  } else {
    return refuse(Fault::impossible_day, {raw, iso(last), iso(last + std::chrono::days{1})});
  }
  return due;
}

bool holds_one_of(std::string const& text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return contains(text, word); });
}

/// Cuts a time of day off, before blanks are folded away and the hour runs into the day.
std::string_view without_time(std::string_view text) {
  auto const colon = text.find(':');
  if (colon == std::string_view::npos) return text;
  auto const cut = text.find_last_of(" T", colon);
  return cut == std::string_view::npos ? text : text.substr(0, cut);
}

DueDay from_serial(double serial) {
  DueDay due;
  due.day = excel_epoch + std::chrono::days{static_cast<int>(std::floor(serial))};
  return due;
}

DueDay from_text(std::string const& raw, DueContext const& context) {
  auto const folded = fold(without_time(trim(raw)));
  if (folded.size() > longest_writing * 3) return refuse(Fault::unreadable_due, {shorten(raw, longest_writing)});
  bool const has_digit = std::any_of(folded.begin(), folded.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!has_digit && holds_one_of(folded, {"长期", "持续", "常态"})) return {{}, true, false, {}, {}};
  if (!has_digit && holds_one_of(folded, {"立行立改", "立即", "即知即改", "马上"})) {
    return {context.received, false, true, {}, {}};
  }
  auto const points = code_points(folded);
  Scanner scan{points};
  auto const written = read_range(scan);
  if (!written || !only_filler(scan)) return refuse(Fault::unreadable_due, {shorten(raw, longest_writing)});
  return settle(*written, raw, context);
}

std::optional<double> serial_in(Cell const& cell) {
  if (cell.kind == CellKind::number) return cell.number;
  auto const text = trim(cell.text);
  bool const five_digits = text.size() == 5 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return five_digits ? std::optional{std::stod(std::string{text})} : std::nullopt;
}

}  // namespace

DueDay read_due_day(Cell const& cell, DueContext const& context) {
  if (cell.kind == CellKind::date) {
    if (auto const day = parse_iso_date(std::string_view{cell.text}.substr(0, 10))) return {day, false, false, {}, {}};
  }
  if (auto const serial = serial_in(cell); serial && *serial >= first_serial && *serial <= last_serial) {
    return from_serial(*serial);
  }
  return from_text(cell.text, context);
}

}  // namespace zgz::intake
