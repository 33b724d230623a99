#include "lib/intake/letter.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/intake/department.hpp"
#include "lib/intake/ticks.hpp"
#include "lib/intake/written_day.hpp"

namespace zgz::intake {

namespace {

constexpr std::u32string_view sentence_ends = U"。;!\n", clause_ends = U",:、";
constexpr std::size_t words_before_number = 6;  // code points between 发现 and how many

/// What turns a sentence into a rule for a case that may come.
constexpr std::array<std::string_view, 9> conditions{"如果", "如无", "如未",   "如没有",  "若",
                                                     "凡",   "的,",  "的实行", "的请填写"};

/// What only somebody says who has problems to tell.
constexpr std::array<std::string_view, 20> problem_words{"存在以下", "存在如下", "存在下列", "存在的问题", "存在问题",
                                                         "发现以下", "发现如下", "发现下列", "以下问题",   "主要问题",
                                                         "以下不足", "不足之处", "排查出",   "梳理出",     "查摆出",
                                                         "查找出",   "整改措施", "整改时限", "问题一",     "问题1"};

/// The words before the problem words that make them none: 是否存在问题.
constexpr std::array<std::string_view, 6> denials{"不存在", "未发现", "没有发现", "没有存在", "是否存在", "是否发现"};

std::vector<std::string> parts(std::string_view text, std::u32string_view ends) {
  std::vector<std::string> result{std::string{}};
  for (auto const point : code_points(text)) {
    if (ends.find(point) != std::u32string_view::npos) {
      result.emplace_back();
    } else {
      append_code_point(result.back(), point);
    }
  }
  return result;
}

bool holds_any(std::string_view text, auto const& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return contains(text, word); });
}

/// 无 alone, as in 电话：无, says nothing of the whole.
bool is_statement(std::string_view clauses, NoneWords const& none) {
  auto const text = fold(clauses);
  static constexpr std::array<std::string_view, 4> things{"问题", "情形", "情况", "现象"};
  return holds_any(text, things) && !text.ends_with("的") && none.says_none(text);
}

/// 发现3个问题, 发现问题3项: a number other than none behind the word.
bool counts_problems(std::string_view text) {
  constexpr std::string_view word = "发现";
  for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    auto const behind = code_points(text.substr(at + word.size()));
    auto const near = std::u32string_view{behind}.substr(0, words_before_number);
    if (near.find_first_of(U"123456789一二三四五六七八九十两") != std::u32string_view::npos) return true;
  }
  return false;
}

bool is_numbered(std::string_view folded) {
  auto const points = code_points(folded);
  return points.size() > 1 &&
         std::u32string_view{U"0123456789一二三四五六七八九十("}.find(points[0]) != std::u32string::npos &&
         std::u32string_view{U".、,)0123456789一二三四五六七八九十"}.find(points[1]) != std::u32string::npos;
}

std::string const& line_of(Row const& row) { return row.cells.front().text; }

/// A day in a line of its own.
std::string day_in(std::string const& line) {
  auto const text = fold(line);
  auto const points = code_points(text);
  Scanner scan{points};
  return read_written_day(scan) && scan.done() ? text : std::string{};
}

/// A department in a line of its own: what stands under a letter.
std::string sender_in(std::string const& line, Plan const& plan) {
  auto name = without_remarks(fold(line));
  return departments_named(name, plan).size() == 1 ? name : std::string{};
}

bool has_title(std::vector<Row> const& rows, Plan const& plan) {
  return std::any_of(rows.begin(), rows.end(), [&](Row const& row) {
    auto const text = fold(line_of(row));
    auto const& titles = plan.checklist.titles;
    return std::any_of(titles.begin(), titles.end(), [&](auto const& title) { return contains(text, fold(title)); });
  });
}

bool is_document_without_table(std::vector<Sheet> const& sheets) {
  return sheets.size() == 1 && !sheets.front().rows.empty() &&
         std::all_of(sheets.front().rows.begin(), sheets.front().rows.end(),
                     [](Row const& row) { return row.outside && row.cells.size() == 1; });
}

}  // namespace

bool states_zero(std::string_view text, NoneWords const& none) {
  for (auto const& sentence : parts(fold(replace_all(std::string{text}, "\n", "。")), sentence_ends)) {
    if (holds_any(sentence, conditions)) continue;
    auto const clauses = parts(sentence, clause_ends);
    std::string ending;
    for (auto i = clauses.size(); i-- > 0;) {
      ending = ending.empty() ? clauses[i] : clauses[i] + "," + ending;
      if (is_statement(ending, none)) return true;
    }
  }
  return false;
}

bool states_problems(std::string_view text) {
  auto folded = fold(text);
  for (auto const denial : denials) folded = replace_all(std::move(folded), denial, "");
  return holds_any(folded, problem_words) || counts_problems(folded);
}

bool states_zero_outside(Sheet const& sheet, NoneWords const& none, SignOffReader const& labels) {
  bool explains = false;
  for (auto const& row : sheet.rows) {
    if (!row.outside || row.cells.empty()) continue;
    auto const text = fold(line_of(row));
    bool const goes_on = explains && is_numbered(text);
    explains = labels.is_instruction(text) || goes_on;
    if (!explains && none.says_none(text)) return true;
  }
  return false;
}

std::optional<SignOff> read_zero_letter(std::vector<Sheet> const& sheets, Plan const& plan, NoneWords const& none,
                                        SignOffReader const& labels) {
  if (!is_document_without_table(sheets)) return std::nullopt;
  auto const& rows = sheets.front().rows;
  if (!has_title(rows, plan)) return std::nullopt;
  SignOff sign_off;
  std::string sender, day;
  bool zero = false;
  for (auto const& row : rows) {
    auto const& line = line_of(row);
    if (states_problems(line)) return std::nullopt;
    labels.read(folded_line(row), sign_off);
    zero = zero || states_zero(line, none) || (sign_off.ticked_zero && holds_boxes(fold(line)));
    if (auto found = sender_in(line, plan); !found.empty()) sender = std::move(found);
    if (auto found = day_in(line); !found.empty()) day = std::move(found);
  }
  if (!zero || sign_off.ticked_items) return std::nullopt;
  if (sign_off.department.empty()) sign_off.department = sender;
  if (sign_off.date.empty()) sign_off.date = day;
  return sign_off;
}

}  // namespace zgz::intake
