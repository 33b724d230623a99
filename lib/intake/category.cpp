#include "lib/intake/category.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/intake/numeral.hpp"

namespace zgz::intake {

namespace {

using Categories = std::vector<Category>;
using Found = std::vector<Category const*>;

constexpr std::u32string_view openings = U"([【〔<", closings = U")]】〕>";
constexpr std::u32string_view separators = U"、,;/和及";
constexpr std::u32string_view counters = U"项条种款";

bool is_one_of(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

void add_once(Found& found, Category const* category) {
  if (std::find(found.begin(), found.end(), category) == found.end()) found.push_back(category);
}

bool holds(Found const& found, Category const* category) {
  return std::find(found.begin(), found.end(), category) != found.end();
}

/// By code, also where the plan writes 05 and the form 5.
Category const* with_code(Categories const& categories, int number) {
  auto const code = std::to_string(number);
  auto const found = std::find_if(categories.begin(), categories.end(), [&](auto const& c) {
    auto const first = std::min(c.code.find_first_not_of('0'), c.code.size());
    return c.code.substr(first) == code;
  });
  return found == categories.end() ? nullptr : &*found;
}

/// Without the marks in which forms differ: 政策棚架 is 政策“棚架”.
std::string bare(std::string_view text) {
  static constexpr std::u32string_view marks = U"“”\"'‘’「」《》、,;。. ";
  std::string result;
  for (auto const point : code_points(fold(text))) {
    if (!is_one_of(point, marks)) append_code_point(result, point);
  }
  return result;
}

/// The parts of a short name, such as 推诿扯皮 and 要素保障不力.
std::vector<std::string> name_parts(Category const& category) {
  auto parts = split(replace_all(category.name, "、", "\n"), '\n');
  for (auto& part : parts) part = bare(part);
  return parts;
}

/// A text names a category by a part of its name, or by most of one: 效率低 for 效率低下, but not 执法 for 执法不公.
bool is_most_of(std::string const& text, std::string const& part) {
  return length(text) >= 2 && length(text) * 2 > length(part) && contains(part, text);
}

bool named_by(std::string const& text, Category const& category) {
  auto const parts = name_parts(category);
  return std::any_of(parts.begin(), parts.end(), [&](auto const& part) {
    return is_most_of(text, part) || (length(part) >= 2 && contains(text, part));
  });
}

/// The categories that a text names, as a whole or piece by piece.
Found all_named_by(std::string const& folded, Categories const& categories) {
  std::vector<std::string> pieces{bare(folded)};
  for (auto const* separator : {"、", ",", ";"}) {
    if (!contains(folded, separator)) continue;
    for (auto const& piece : split(replace_all(folded, separator, "\n"), '\n')) pieces.push_back(bare(piece));
  }
  Found found;
  for (auto const& category : categories) {
    if (std::any_of(pieces.begin(), pieces.end(), [&](auto const& piece) { return named_by(piece, category); })) {
      found.push_back(&category);
    }
  }
  return found;
}

/// Reads the numbers at the start of a folded text.
class Ordinals {
 public:
  Ordinals(std::u32string_view text, Categories const& categories) : m_text(text), m_categories(categories) { read(); }

  /// In the order of the text.
  [[nodiscard]] Found const& found() const { return m_found; }
  /// Whether one of the numbers is no category's.
  [[nodiscard]] bool unknown() const { return m_unknown; }
  /// Whether the words behind the last number are set off from it: 5、工作效率低, but not 5个月.
  [[nodiscard]] bool set_off() const { return m_set_off; }
  [[nodiscard]] std::string rest() const {
    std::string rest;
    for (auto const point : m_text.substr(m_at)) append_code_point(rest, point);
    return rest;
  }

 private:
  bool skip(std::u32string_view set) {
    auto const before = m_at;
    while (m_at < m_text.size() && is_one_of(m_text[m_at], set)) ++m_at;
    return m_at != before;
  }

  [[nodiscard]] bool at_opening() const { return m_at < m_text.size() && is_one_of(m_text[m_at], openings); }

  /// A lone stroke is what OCR leaves of （一）.
  std::optional<int> number() {
    if (auto const number = read_number(m_text, m_at)) return number;
    if (m_at < m_text.size() && m_text[m_at] == U'ー') return ++m_at, 1;
    return std::nullopt;
  }

  void read() {
    bool more = true;
    while (more) {
      auto const start = m_at;
      (void)skip(openings);
      bool const ordinal = skip(U"第");
      auto const number_read = number();
      if (!number_read) {
        m_at = start;
        return;
      }
      auto const* category = with_code(m_categories, *number_read);
      if (category == nullptr) {
        m_unknown = true;
        return;
      }
      add_once(m_found, category);
      bool const counted = skip(U"类") || (ordinal && skip(counters));
      bool const closed = skip(closings);
      more = skip(separators) || (closed && at_opening());
      m_set_off = counted || closed || more || skip_point();
    }
  }

  /// 5.效率低下 and 5：效率低下, but 5.1 is a number of another kind.
  bool skip_point() {
    auto next = m_at;
    while (next < m_text.size() && is_one_of(m_text[next], U".:")) ++next;
    bool const digit = next < m_text.size() && m_text[next] >= U'0' && m_text[next] <= U'9';
    if (next == m_at || digit) return false;
    m_at = next;
    return true;
  }

  std::u32string_view m_text;
  Categories const& m_categories;
  Found m_found;
  std::size_t m_at = 0;
  bool m_set_off = false, m_unknown = false;
};

/// Whether a number stands after a separator among the words, as in 效率低下、3.
bool holds_further_number(std::string const& rest, Categories const& categories) {
  auto pieces = split(replace_all(replace_all(replace_all(rest, "、", "\n"), ",", "\n"), ";", "\n"), '\n');
  pieces.erase(pieces.begin());
  return std::any_of(pieces.begin(), pieces.end(), [&](auto const& piece) {
    auto const points = code_points(piece);
    std::size_t at = 0;
    return read_number(points, at).has_value() && all_named_by(piece, categories).empty();
  });
}

CategoryChoice chosen(Found const& found) {
  CategoryChoice choice;
  for (auto const* category : found) choice.codes.push_back(category->code);
  return choice;
}

CategoryChoice unknown(std::string_view raw, Categories const& categories) {
  return {{}, Fault::unknown_category, {std::string{raw}, categories.front().code, categories.back().code}};
}

CategoryChoice by_name(std::string_view raw, std::string const& folded, Categories const& categories) {
  auto const found = all_named_by(folded, categories);
  bool const clear = found.size() == 1 && !holds_further_number(folded, categories);
  return clear ? chosen(found) : unknown(raw, categories);
}

/// The numbers, and the words that go with them: those of the numbers' categories, or those of the first and further
/// ones.
CategoryChoice by_number(std::string_view raw, Ordinals const& ordinals, Categories const& categories) {
  auto numbers = ordinals.found();
  auto const rest = ordinals.rest();
  auto const named = all_named_by(rest, categories);
  if (named.empty() && !bare(rest).empty() && !ordinals.set_off()) return unknown(raw, categories);
  if (holds_further_number(rest, categories)) return unknown(raw, categories);
  if (named.empty()) return chosen(numbers);
  bool const explained =
      std::all_of(named.begin(), named.end(), [&](auto const* category) { return holds(numbers, category); });
  bool const extended =
      std::all_of(numbers.begin(), numbers.end(), [&](auto const* category) { return holds(named, category); });
  if (!explained && !extended) {
    auto const& first = *numbers.front();
    return {{}, Fault::category_contradicts, {std::string{raw}, first.code, first.name, named.front()->code}};
  }
  for (auto const* category : named) add_once(numbers, category);
  return chosen(numbers);
}

/// Before numbers are looked for: 三项制度 is a name.
bool is_name(std::string const& folded, Category const& category) {
  auto const parts = name_parts(category);
  auto const text = bare(folded);
  return text == bare(category.name) ||
         std::any_of(parts.begin(), parts.end(), [&](auto const& part) { return is_most_of(text, part); });
}

}  // namespace

CategoryChoice read_category(std::string_view text, Categories const& categories) {
  auto const folded = fold(replace_all(tidy(text), "\n", ";"));
  for (auto const& category : categories) {
    if (folded == category.code || folded == fold(category.code)) return chosen({&category});
  }
  for (auto const& category : categories) {
    if (length(folded) > 1 && is_name(folded, category)) return chosen({&category});
  }
  auto const points = code_points(folded);
  Ordinals const ordinals{points, categories};
  if (ordinals.unknown()) return unknown(text, categories);
  return ordinals.found().empty() ? by_name(text, folded, categories) : by_number(text, ordinals, categories);
}

}  // namespace zgz::intake
