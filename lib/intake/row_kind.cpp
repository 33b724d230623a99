#include "lib/intake/row_kind.hpp"

#include <algorithm>
#include <array>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/intake/ticks.hpp"

namespace zgz::intake {

namespace {

constexpr std::array substance{Field::problem, Field::measure, Field::due, Field::owner, Field::category};
constexpr std::size_t longest_number = 6;  // characters of a running number

std::vector<std::string> folded(std::vector<std::string> const& words) {
  std::vector<std::string> result;
  for (auto const& word : words) result.push_back(fold(word));
  return result;
}

std::size_t count_own(RowValues const& values) {
  return static_cast<std::size_t>(
      std::count_if(substance.begin(), substance.end(), [&](Field field) { return values.own(field); }));
}

bool has(RowValues const& values, Field field) { return values.values.contains(field); }

/// 12, 十二, （1）, 1., 3个, 11条问题: no words but those of counting.
bool only_counts(std::string_view text) {
  static constexpr std::u32string_view counting =
      U"0123456789〇零一二三四五六七八九十百.,、()第项个条件户家类共计问题:%-/";
  auto const points = code_points(fold(text));
  return std::all_of(points.begin(), points.end(),
                     [](char32_t c) { return counting.find(c) != std::u32string_view::npos; });
}

/// Whether a text is one of the words, alone or with what is labelled or counted by it: `合计：12项`, `示例：…`.
bool opens_with(std::string const& text, std::vector<std::string> const& words, bool counted) {
  return std::any_of(words.begin(), words.end(), [&](auto const& word) {
    if (!text.starts_with(word)) return false;
    auto const rest = text.substr(word.size());
    if (rest.empty() || word.ends_with(')') || word.ends_with(':')) return true;
    return counted ? only_counts(rest) : rest.front() == ':' || rest.front() == ')';
  });
}

/// The row of the form that shows how to fill it in; 例如… may begin a problem.
bool is_sample(RowValues const& values, RowWords const& words) {
  if (values.own(Field::seq)) {
    auto const number = fold(values.text(Field::seq));
    if (number.starts_with("例") || opens_with(number, words.sample, true)) return true;
  }
  return opens_with(fold(values.text(Field::category)), words.sample, false) ||
         opens_with(fold(values.text(Field::problem)), words.sample, false);
}

/// The word, and nothing that describes a problem.
bool is_total(Row const& row, RowValues const& values, RowWords const& words) {
  if (row.cells.empty()) return false;
  auto const first = fold(row.cells.front().text);
  if (values.own(Field::seq) && row.cells.size() == 1) {
    return std::any_of(words.total.begin(), words.total.end(),
                       [&](auto const& word) { return first.starts_with(word); });
  }
  if (!opens_with(first, words.total, true)) return false;
  return std::all_of(row.cells.begin() + 1, row.cells.end(), [](Cell const& cell) { return only_counts(cell.text); });
}

/// A row that goes on with the one above: what makes a problem stands in merged cells, what is its own does not.
bool continues(RowValues const& values) {
  static constexpr std::array further{Field::owner,    Field::leader, Field::subject,
                                      Field::progress, Field::note,   Field::department};
  return has(values, Field::problem) && !values.own(Field::problem) && !values.own(Field::measure) &&
         !values.own(Field::due) && !values.own(Field::category) &&
         std::any_of(further.begin(), further.end(), [&](Field field) { return values.own(field); });
}

bool none_or_empty(RowValues const& values, Field field, RowWords const& words) {
  auto const text = values.text(field);
  return !values.own(field) || words.none.says_none(text) || is_crossed_out(text);
}

bool is_zero(Row const& row, RowValues const& values, RowWords const& words) {
  for (auto const field : {Field::category, Field::due, Field::owner, Field::measure}) {
    if (!none_or_empty(values, field, words)) return false;
  }
  if (has(values, Field::problem) && !is_crossed_out(values.text(Field::problem))) {
    return words.none.says_none(values.text(Field::problem));
  }
  return std::any_of(row.cells.begin(), row.cells.end(),
                     [&](Cell const& cell) { return words.none.says_none(cell.text); });
}

/// Only a number in a prepared form that nobody filled in, or a row that was crossed out.
bool is_blank(RowValues const& values, Row const& row) {
  auto const number = fold(values.text(Field::seq));
  if (length(number) > longest_number || !only_counts(number)) return false;
  auto const known =
      static_cast<std::size_t>(values.own(Field::seq)) + static_cast<std::size_t>(values.own(Field::department));
  auto const filled =
      std::count_if(row.cells.begin(), row.cells.end(), [](Cell const& cell) { return !is_crossed_out(cell.text); });
  return static_cast<std::size_t>(filled) <= known && std::all_of(substance.begin(), substance.end(), [&](Field field) {
           return !values.own(field) || is_crossed_out(values.text(field));
         });
}

/// A day, a department or a title in a line of its own.
bool is_loose_line(Row const& row, RowValues const& values, RowWords const& words, bool after_sign_off) {
  if (row.cells.size() != 1) return false;
  auto const text = fold(row.cells.front().text);
  bool const title =
      std::any_of(words.title.begin(), words.title.end(), [&](auto const& word) { return text.ends_with(word); });
  if (title && !values.own(Field::problem)) return true;
  return after_sign_off && (words.none.is_department(text) ||
                            only_counts(replace_all(replace_all(replace_all(text, "年", ""), "月", ""), "日", "")));
}

/// In the column of problems a sentence is a line of the form only with its boxes: 经排查，发现窗口排队时间长 is a
/// problem.
bool belongs_to_form(Row const& row, RowValues const& values, SignOffReader const& labels) {
  if (!labels.is_furniture(row)) return false;
  auto const problem = fold(values.text(Field::problem));
  return !values.own(Field::problem) || row.cells.size() > 1 || !problem.starts_with("经") || holds_boxes(problem);
}

RowKind kind_of_other(Row const& row, RowValues const& values, RowWords const& words, SignOffReader const& labels,
                      bool after_sign_off) {
  if (is_loose_line(row, values, words, after_sign_off)) return RowKind::furniture;
  if (continues(values)) return RowKind::continuation;
  if (is_blank(values, row)) return RowKind::blank;
  if (count_own(values) > 0) return RowKind::data;
  return after_sign_off || labels.holds_label(folded_line(row)) ? RowKind::furniture : RowKind::unrecognised;
}

}  // namespace

RowWords::RowWords(Plan const& plan)
    : title(folded(plan.checklist.titles)),
      total(folded(plan.checklist.total_words)),
      sample(folded(plan.checklist.sample_words)),
      none(plan) {}

RowKind kind_of(Row const& row, RowValues const& values, Headings const& headings, RowWords const& words,
                SignOffReader const& labels, bool after_sign_off) {
  auto const& as_header = headings.row.fields;
  if (as_header.size() >= 3 && as_header.size() * 2 > row.cells.size()) {
    return as_header == headings.table.fields ? RowKind::header : RowKind::unrecognised;
  }
  if (is_sample(values, words)) return RowKind::sample;
  if (is_zero(row, values, words)) return RowKind::zero;
  if (belongs_to_form(row, values, labels)) return RowKind::furniture;
  if (is_total(row, values, words)) return RowKind::total;
  bool const complete = has(values, Field::problem) && values.own(Field::measure) && values.own(Field::due);
  if (complete && !is_blank(values, row)) return RowKind::data;
  return kind_of_other(row, values, words, labels, after_sign_off);
}

}  // namespace zgz::intake
