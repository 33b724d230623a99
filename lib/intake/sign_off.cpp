#include "lib/intake/sign_off.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/intake/department.hpp"
#include "lib/intake/signatory.hpp"
#include "lib/intake/ticks.hpp"

namespace zgz::intake {

namespace {

constexpr std::string_view sentence_start = "经";
constexpr std::size_t longest_seal = 10;   // characters of 已盖章 and its like in a cell of its own
constexpr std::size_t longest_value = 20;  // characters behind 联系电话：; a longer text describes something

std::vector<std::string> folded(std::vector<std::string> const& words) {
  std::vector<std::string> result;
  for (auto const& word : words) result.push_back(fold(word));
  return result;
}

/// The end of a label's own remarks and colon: `（签字）：`.
std::size_t skip_remarks(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == '(') {
    auto const close = text.find(')', at);
    if (close == std::string_view::npos) return at;
    at = close + 1;
  }
  while (at < text.size() && (text[at] == ':' || text[at] == cell_end)) ++at;
  return at;
}

/// 主要负责人签字 inside a sentence (由主要负责人签字并盖章) is no label.
bool ends_label(std::string_view label, std::string_view rest) {
  if (rest.empty() || label.ends_with(':') || label.ends_with(')')) return true;
  return rest.front() == '(' || rest.front() == ':' || rest.front() == cell_end;
}

/// 说明1.…, but not 说明材料….
bool goes_on_with_number(std::string_view rest) { return !rest.empty() && rest.front() >= '0' && rest.front() <= '9'; }

/// A blank to be filled in is no value: `____`, `　年　月　日`.
std::string without_blanks(std::string_view text) {
  std::string value{text};
  for (auto const* blank : {"_", "、", ";", "。", ":", "\n"}) value = replace_all(value, blank, "");
  auto const rest = replace_all(replace_all(replace_all(value, "年", ""), "月", ""), "日", "");
  return rest.empty() ? std::string{} : value;
}

bool is_blank(char32_t c) {
  return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x3000;
}

/// Adds a cell's text, word by word.
void add_folded(std::string_view text, FoldedLine& line) {
  bool first = true;
  for (std::size_t at = 0; at < text.size();) {
    std::string word;
    while (at < text.size()) {
      auto const point = next_code_point(text, at);
      if (is_blank(point)) break;
      append_code_point(word, point);
    }
    auto const folded_word = fold(word);
    if (folded_word.empty()) continue;
    if (!first) line.gaps.push_back(line.text.size());
    first = false;
    line.text += folded_word;
  }
}

/// What may stand in a cell of its own beside labels: `（签字）`, `2020年`, `____`.
bool is_remark(std::string_view folded_text) {
  auto rest = without_remarks(std::string{folded_text});
  for (auto const* blank : {"_", "年", "月", "日", "-", "/", ".", ":"}) rest = replace_all(std::move(rest), blank, "");
  return std::all_of(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A number or a blank, perhaps with somebody's name; 联系电话：无人接听 is none.
bool is_phone(std::string_view value) {
  return is_remark(value) || value.find_first_of("0123456789") != std::string_view::npos;
}

/// Of values in several cells the first counts.
std::string_view first_cell(std::string_view text) {
  while (text.starts_with(cell_end)) text.remove_prefix(1);
  return text.substr(0, text.find(cell_end));
}

/// Whether a label of the head at `at` is not the end of another one: 科室负责人 is somebody else. `labelled` says that
/// a label stands before it, so that a blank ends that one's value.
bool stands_alone(FoldedLine const& line, std::size_t at, bool labelled) {
  static constexpr std::string_view ends = "\n_;,/0123456789";
  std::string_view before = std::string_view{line.text}.substr(0, at);
  if (line.text.compare(at, 6, "主要") == 0) {
    for (std::string_view const whose : {"单位", "部门", "本"}) {
      if (before.ends_with(whose)) before.remove_suffix(whose.size());
    }
  }
  if (before.empty() || ends.find(before.back()) != std::string_view::npos) return true;
  if (before.ends_with("。") || before.ends_with("、")) return true;
  return labelled && std::binary_search(line.gaps.begin(), line.gaps.end(), before.size());
}

}  // namespace

FoldedLine folded_line(Row const& row) {
  FoldedLine line;
  for (auto const& cell : row.cells) {
    if (!line.text.empty()) line.text += cell_end;
    add_folded(cell.text, line);
  }
  return line;
}

SignOffReader::SignOffReader(ChecklistForm const& form)
    : m_stamp_words(folded(form.stamp_words)), m_zero_words(folded(form.zero_words)) {
  auto const add = [&](std::vector<std::string> const& words, Kind kind) {
    for (auto& word : folded(words)) m_labels.push_back({std::move(word), kind});
  };
  add(form.department_labels, Kind::department);
  add(form.date_labels, Kind::date);
  add(form.signature_labels, Kind::signature);
  add(form.furniture, Kind::other);
  add(form.instructions, Kind::instruction);
  for (auto const field : {Field::filler, Field::checker, Field::phone}) {
    if (auto const found = form.headers.find(field); found != form.headers.end()) add(found->second, Kind::other);
  }
  std::stable_sort(m_labels.begin(), m_labels.end(),
                   [](Label const& a, Label const& b) { return a.text.size() > b.text.size(); });
}

SignOffReader::Label const* SignOffReader::label_at(std::string_view text, std::size_t at) const {
  for (auto const& label : m_labels) {
    auto const rest = text.substr(at);
    if (rest.starts_with(label.text) && ends_label(label.text, rest.substr(label.text.size()))) return &label;
  }
  return nullptr;
}

bool SignOffReader::is_instruction(std::string_view text) const {
  return std::any_of(m_labels.begin(), m_labels.end(), [&](Label const& label) {
    return label.kind == Kind::instruction && text.starts_with(label.text) &&
           (ends_label(label.text, text.substr(label.text.size())) ||
            goes_on_with_number(text.substr(label.text.size())));
  });
}

bool SignOffReader::starts_with_label(std::string_view text) const {
  // 经排查，本单位… goes on as a sentence.
  auto const opens = [&](Label const& label) {
    return text.starts_with(sentence_start) && text.starts_with(label.text) &&
           text.substr(label.text.size()).starts_with(',');
  };
  return label_at(text, 0) != nullptr || is_instruction(text) || std::any_of(m_labels.begin(), m_labels.end(), opens);
}

std::vector<SignOffReader::Found> SignOffReader::find_labels(FoldedLine const& line) const {
  std::vector<Found> found;
  std::size_t at = 0;
  while (at < line.text.size()) {
    if (auto const* label = label_at(line.text, at)) {
      auto const value = skip_remarks(line.text, at + label->text.size());
      bool const whose = label->kind == Kind::signature && !stands_alone(line, at, !found.empty());
      found.push_back({at, value, whose ? Kind::other : label->kind});
      at = value;
    } else {
      (void)next_code_point(line.text, at);
    }
  }
  return found;
}

bool SignOffReader::holds_label(FoldedLine const& line) const { return !find_labels(line).empty(); }

bool SignOffReader::is_statement(std::string_view text) const {
  auto const found = find_labels({std::string{text}, {}});
  for (std::size_t i = 0; i < found.size(); ++i) {
    auto const end = i + 1 < found.size() ? found[i + 1].begin : text.size();
    auto const value = text.substr(found[i].value, end - found[i].value);
    auto const label = text.substr(found[i].begin, found[i].value - found[i].begin);
    bool const of_phone = contains(label, "电话") || contains(label, "联系方式");
    if (length(value) > longest_value || (of_phone && !is_phone(value))) return true;
  }
  return false;
}

bool SignOffReader::is_furniture(Row const& row) const {
  bool label = false, awaits_value = false;
  for (auto const& cell : row.cells) {
    auto const text = fold(cell.text);
    if (!label && row.cells.size() <= 2 && is_instruction(text)) return true;
    if (text.starts_with(sentence_start) && row.cells.size() == 1) return speaks_of_choice(text);
    if (starts_with_label(text) && !is_statement(text)) {
      auto const found = find_labels({text, {}});
      awaits_value = !found.empty() && found.back().value >= text.size();
      label = true;
    } else if (!label) {
      return false;
    } else if (!is_remark(text) && !is_seal(text)) {
      if (!awaits_value) return false;
      awaits_value = false;
    }
  }
  return label;
}

bool SignOffReader::is_seal(std::string_view text) const {
  return length(text) <= longest_seal && says_stamped(text, m_stamp_words);
}

void SignOffReader::read(FoldedLine const& line, SignOff& into) const {
  std::string_view const text = line.text;
  if (is_instruction(text)) return;
  auto const found = find_labels(line);
  for (std::size_t i = 0; i < found.size(); ++i) {
    auto const end = i + 1 < found.size() ? found[i + 1].begin : text.size();
    auto const value = first_cell(text.substr(found[i].value, end - found[i].value));
    auto const keep = [&](std::string& place, std::string said) {
      if (place.empty()) place = std::move(said);
    };
    if (found[i].kind == Kind::department) keep(into.department, without_blanks(value));
    if (found[i].kind == Kind::date) keep(into.date, without_blanks(value));
    if (found[i].kind == Kind::signature) keep(into.signatory, signatory_in(value));
  }
  if (says_stamped(text, m_stamp_words)) into.stamped = true;
  auto const ticks = read_ticks(text, m_zero_words);
  into.ticked_zero = into.ticked_zero || ticks.zero;
  into.ticked_items = into.ticked_items || ticks.items;
}

}  // namespace zgz::intake
