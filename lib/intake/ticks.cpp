#include "lib/intake/ticks.hpp"

#include <algorithm>
#include <utility>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace zgz::intake {

namespace {

using Words = std::vector<std::string>;

constexpr std::u32string_view ticked = U"☑✓√✔✅■☒●", unticked = U"□☐○◯◻▢";

bool is_one_of(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }
bool is_mark(char32_t c) { return is_one_of(c, ticked) || is_one_of(c, unticked); }

/// `(√)` and `()` are boxes, too.
std::string with_boxes(std::string text) {
  for (auto const* brackets : {"()", "[]", "【】", "〔〕"}) {
    std::string const whole{brackets};
    auto const open = whole.substr(0, whole.size() / 2);
    auto const close = whole.substr(whole.size() / 2);
    text = replace_all(std::move(text), whole, "□");
    for (auto const* tick : {"√", "✓", "✔"}) text = replace_all(std::move(text), open + tick + close, "☑");
  }
  return text;
}

/// What a choice says; one that names both says nothing.
Ticks meaning_of(std::string option, Words const& zero_words) {
  bool zero = false;
  for (auto const& word : zero_words) {
    if (length(word) < 2 || !contains(option, word)) continue;
    zero = true;
    option = replace_all(std::move(option), word, "");
  }
  bool const items = contains(option, "存在") || contains(option, "发现");
  return {zero && !items, items && !zero};
}

bool names_choice(std::string_view text) { return contains(text, "存在") || contains(text, "发现"); }

/// The texts before, between and after the marks, and the marks.
struct Marked {
  Words texts{std::string{}};
  std::u32string marks;
};

Marked split_at_marks(std::string_view text) {
  Marked marked;
  for (auto const point : code_points(with_boxes(std::string{text}))) {
    if (is_mark(point)) {
      marked.marks += point;
      marked.texts.emplace_back();
    } else {
      append_code_point(marked.texts.back(), point);
    }
  }
  return marked;
}

/// The code points next to `text[begin, end)`, 0 at the ends of the line.
std::pair<char32_t, char32_t> neighbours(std::string_view text, std::size_t begin, std::size_t end) {
  auto const before = code_points(text.substr(0, begin));
  auto const after = code_points(text.substr(end));
  return {before.empty() ? 0 : before.back(), after.empty() ? 0 : after.front()};
}

/// Whether a word stands between these as a statement; a box in front belongs to it rather than one behind.
bool affirms(std::pair<char32_t, char32_t> beside) {
  auto const [before, after] = beside;
  if (is_mark(before)) return is_one_of(before, ticked);
  if (is_mark(after)) return is_one_of(after, ticked);
  return !is_one_of(before, U"否未非没须请") && !is_one_of(after, U"否后的/?");
}

}  // namespace

Ticks read_ticks(std::string_view folded, Words const& zero_words) {
  auto const [texts, marks] = split_at_marks(folded);
  if (marks.empty()) return folded.starts_with("经") ? meaning_of(std::string{folded}, zero_words) : Ticks{};
  bool const behind = names_choice(texts.front()) && !names_choice(texts.back());
  Ticks result;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (!is_one_of(marks[i], ticked)) continue;
    auto const meaning = meaning_of(texts[behind ? i : i + 1], zero_words);
    result.zero = result.zero || meaning.zero;
    result.items = result.items || meaning.items;
  }
  return result;
}

bool holds_boxes(std::string_view folded) { return !split_at_marks(folded).marks.empty(); }

bool speaks_of_choice(std::string_view folded) { return holds_boxes(folded) || names_choice(folded); }

bool says_stamped(std::string_view folded, Words const& stamp_words) {
  auto const text = with_boxes(std::string{folded});
  return std::any_of(stamp_words.begin(), stamp_words.end(), [&](auto const& word) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
      if (affirms(neighbours(text, at, at + word.size()))) return true;
    }
    return false;
  });
}

}  // namespace zgz::intake
