#include "lib/intake/sign_off.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace zgz::intake {

namespace {

constexpr std::u32string_view ticks = U"☑✓√✔■☒●";
constexpr std::u32string_view boxes = U"□☐○";

std::vector<std::string> folded(std::vector<std::string> const& words) {
  std::vector<std::string> result;
  for (auto const& word : words) result.push_back(fold(word));
  return result;
}

bool holds_one_of(std::string_view text, std::vector<std::string> const& words, std::size_t at_least = 1) {
  return std::any_of(words.begin(), words.end(),
                     [&](auto const& word) { return length(word) >= at_least && contains(text, word); });
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

/// A blank to be filled in is no value: `____`, `　年　月　日`.
std::string without_blanks(std::string_view text) {
  std::string value{text};
  for (auto const* blank : {"_", "、", ";", "。", ":", "\n"}) value = replace_all(value, blank, "");
  auto const rest = replace_all(replace_all(replace_all(value, "年", ""), "月", ""), "日", "");
  return rest.empty() ? std::string{} : value;
}

void read_ticks(std::string_view text, std::vector<std::string> const& zero_words, SignOff& into) {
  auto const points = code_points(text);
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (ticks.find(points[i]) == std::u32string_view::npos) continue;
    std::string option;
    for (auto j = i + 1; j < points.size(); ++j) {
      if (ticks.find(points[j]) != std::u32string_view::npos || boxes.find(points[j]) != std::u32string_view::npos) break;
      append_code_point(option, points[j]);
    }
    if (holds_one_of(option, zero_words, 2)) {
      into.ticked_zero = true;
    } else if (contains(option, "存在")) {
      into.ticked_items = true;
    }
  }
}

}  // namespace

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
    return label.kind == Kind::instruction && text.starts_with(label.text);
  });
}

bool SignOffReader::starts_with_label(std::string_view text) const {
  return label_at(text, 0) != nullptr || is_instruction(text);
}

std::vector<SignOffReader::Found> SignOffReader::find_labels(std::string_view text) const {
  std::vector<Found> found;
  std::size_t at = 0;
  while (at < text.size()) {
    if (auto const* label = label_at(text, at)) {
      auto const value = skip_remarks(text, at + label->text.size());
      found.push_back({at, value, label->kind});
      at = value;
    } else {
      (void)next_code_point(text, at);
    }
  }
  return found;
}

void SignOffReader::read(std::string_view text, SignOff& into) const {
  if (is_instruction(text)) return;
  auto const found = find_labels(text);
  for (std::size_t i = 0; i < found.size(); ++i) {
    auto const end = i + 1 < found.size() ? found[i + 1].begin : text.size();
    auto value = without_blanks(text.substr(found[i].value, end - found[i].value));
    auto const keep = [&](std::string& place) {
      if (place.empty()) place = std::move(value);
    };
    if (found[i].kind == Kind::department) keep(into.department);
    if (found[i].kind == Kind::date) keep(into.date);
    if (found[i].kind == Kind::signature) keep(into.signatory);
  }
  if (holds_one_of(text, m_stamp_words)) into.stamped = true;
  read_ticks(text, m_zero_words, into);
}

}  // namespace zgz::intake
