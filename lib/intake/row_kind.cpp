#include "lib/intake/row_kind.hpp"

#include <algorithm>
#include <array>

#include "lib/base/text.hpp"

namespace zgz::intake {

namespace {

constexpr std::array substance{Field::problem, Field::measure, Field::due, Field::owner, Field::category};
constexpr std::size_t longest_none = 60;       // characters; a longer text describes something

std::vector<std::string> folded(std::vector<std::string> const& words) {
  std::vector<std::string> result;
  for (auto const& word : words) result.push_back(fold(word));
  return result;
}

std::string without_punctuation(std::string text) {
  for (auto const* mark : {"。", ".", ",", "、", ";", ":", "(", ")", "!", "/", "-", "—"}) {
    text = replace_all(std::move(text), mark, "");
  }
  return text;
}

bool starts_with_one_of(std::string const& text, std::vector<std::string> const& words) {
  return std::any_of(words.begin(), words.end(), [&](auto const& word) { return text.starts_with(word); });
}

bool holds_one_of(std::string const& text, std::vector<std::string> const& words) {
  return std::any_of(words.begin(), words.end(), [&](auto const& word) { return contains(text, word); });
}

std::size_t count_own(RowValues const& values) {
  return static_cast<std::size_t>(
      std::count_if(substance.begin(), substance.end(), [&](Field field) { return values.own(field); }));
}

bool has(RowValues const& values, Field field) { return values.values.contains(field); }

/// A row that goes on with the one above: what makes a problem stands in merged cells, what is its own does not.
bool continues(RowValues const& values) {
  return has(values, Field::problem) && !values.own(Field::problem) && !values.own(Field::measure) &&
         !values.own(Field::due) && !values.own(Field::category);
}

bool none_or_empty(RowValues const& values, Field field, RowWords const& words) {
  return !values.own(field) || says_none(values.text(field), words) ||
         without_punctuation(fold(values.text(field))).empty();
}

bool is_zero(Row const& row, RowValues const& values, RowWords const& words) {
  for (auto const field : {Field::measure, Field::due, Field::owner, Field::category}) {
    if (!none_or_empty(values, field, words)) return false;
  }
  if (has(values, Field::problem)) return says_none(values.text(Field::problem), words);
  return std::any_of(row.cells.begin(), row.cells.end(), [&](Cell const& cell) { return says_none(cell.text, words); });
}

/// Only a number in a prepared form that nobody filled in.
bool is_blank(RowValues const& values, Row const& row) {
  auto const known = static_cast<std::size_t>(values.own(Field::seq)) + static_cast<std::size_t>(values.own(Field::department));
  return count_own(values) == 0 && known == row.cells.size() && (known > 0 || row.cells.empty());
}

}  // namespace

RowWords::RowWords(ChecklistForm const& form)
    : title(folded(form.titles)), zero(folded(form.zero_words)), total(folded(form.total_words)), sample(folded(form.sample_words)) {}

std::string folded_line(Row const& row) {
  std::string line;
  for (auto const& cell : row.cells) {
    if (!line.empty()) line += cell_end;
    line += fold(cell.text);
  }
  return line;
}

bool says_none(std::string const& text, RowWords const& words) {
  auto const bare = without_punctuation(fold(text));
  if (bare.empty() || length(bare) > longest_none) return false;
  // 经排查，本单位未发现… speaks of the department; 制度不存在公示 describes a problem.
  static std::vector<std::string> const openings{"经", "本", "我", "未", "无", "没", "不"};
  bool const speaks_of_itself = starts_with_one_of(bare, openings);
  return std::any_of(words.zero.begin(), words.zero.end(), [&](auto const& word) {
    return bare == word || (speaks_of_itself && length(word) >= 3 && contains(bare, word));
  });
}

RowKind kind_of(Row const& row, RowValues const& values, Header const& header_match, RowWords const& words,
                SignOffReader const& labels, bool after_sign_off) {
  bool const complete = has(values, Field::problem) && values.own(Field::measure) && values.own(Field::due);
  auto const first = row.cells.empty() ? std::string{} : fold(row.cells.front().text);
  if (header_match.fields.size() >= 3 && header_match.fields.size() * 2 > row.cells.size()) return RowKind::header;
  if (starts_with_one_of(first, words.sample) || starts_with_one_of(fold(values.text(Field::problem)), words.sample)) {
    return RowKind::sample;
  }
  if (complete) return RowKind::data;
  if (labels.starts_with_label(folded_line(row))) return RowKind::furniture;
  if (is_zero(row, values, words)) return RowKind::zero;
  if (starts_with_one_of(first, words.total) && !has(values, Field::measure)) return RowKind::total;
  if (row.cells.size() == 1 && holds_one_of(first, words.title)) return RowKind::furniture;
  if (is_blank(values, row)) return RowKind::blank;
  if (continues(values)) return RowKind::continuation;
  if (after_sign_off && count_own(values) < 2) return RowKind::furniture;
  return count_own(values) > 0 ? RowKind::data : RowKind::unrecognised;
}

}  // namespace zgz::intake
