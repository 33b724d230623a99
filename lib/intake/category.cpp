#include "lib/intake/category.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/intake/numeral.hpp"

namespace zgz::intake {

namespace {

using Categories = std::vector<Category>;

constexpr std::u32string_view brackets = U"()[]【】〔〕<>第";
constexpr std::u32string_view separators = U"、,;/.:和及";
constexpr std::u32string_view counters = U"类项条种款";

bool is_one_of(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

void skip(std::u32string_view text, std::size_t& at, std::u32string_view set) {
  while (at < text.size() && is_one_of(text[at], set)) ++at;
}

Category const* with_code(Categories const& categories, int number) {
  auto const code = std::to_string(number);
  auto const found = std::find_if(categories.begin(), categories.end(), [&](auto const& c) { return c.code == code; });
  return found == categories.end() ? nullptr : &*found;
}

/// A lone stroke is what OCR leaves of （一）.
std::optional<int> read_ordinal(std::u32string_view text, std::size_t& at) {
  if (auto const number = read_number(text, at)) return number;
  if (at < text.size() && text[at] == U'ー') return ++at, 1;
  return std::nullopt;
}

/// The parts of a short name, such as 推诿扯皮 and 要素保障不力.
std::vector<std::string> name_parts(Category const& category) {
  auto parts = split(replace_all(category.name, "、", "\n"), '\n');
  for (auto& part : parts) part = fold(part);
  return parts;
}

bool named_by(std::string const& folded, Category const& category) {
  if (length(folded) < 2) return false;
  auto const name = fold(category.name);
  if (contains(name, folded)) return true;
  auto const parts = name_parts(category);
  return std::any_of(parts.begin(), parts.end(),
                     [&](auto const& part) { return length(part) >= 2 && contains(folded, part); });
}

std::vector<Category const*> all_named_by(std::string const& folded, Categories const& categories) {
  std::vector<Category const*> found;
  for (auto const& category : categories) {
    if (named_by(folded, category)) found.push_back(&category);
  }
  return found;
}

CategoryChoice refuse(Fault fault, std::vector<std::string> args) { return {{}, fault, std::move(args)}; }

CategoryChoice by_name(std::string_view raw, std::string const& folded, Categories const& categories) {
  for (auto const& category : categories) {
    if (fold(category.name) == folded) return {{category.code}, {}, {}};
  }
  auto const found = all_named_by(folded, categories);
  if (found.size() == 1) return {{found.front()->code}, {}, {}};
  return refuse(Fault::unknown_category, {std::string{raw}, categories.front().code, categories.back().code});
}

/// Ordinals first, then perhaps the name that belongs to the first of them.
struct Numbered {
  std::vector<Category const*> categories;
  std::string rest;
};

std::optional<Numbered> read_numbers(std::u32string const& text, Categories const& categories) {
  Numbered result;
  std::size_t at = 0;
  std::size_t end = 0;
  while (true) {
    skip(text, at, brackets);
    auto const number = read_ordinal(text, at);
    if (!number) break;
    auto const* category = with_code(categories, *number);
    if (category == nullptr) return std::nullopt;
    if (std::find(result.categories.begin(), result.categories.end(), category) == result.categories.end()) {
      result.categories.push_back(category);
    }
    skip(text, at, counters);
    skip(text, at, brackets);
    skip(text, at, separators);
    end = at;
  }
  if (result.categories.empty()) return std::nullopt;
  for (std::size_t i = end; i < text.size(); ++i) append_code_point(result.rest, text[i]);
  return result;
}

}  // namespace

CategoryChoice read_category(std::string_view text, Categories const& categories) {
  auto const folded = fold(text);
  auto const numbered = read_numbers(code_points(folded), categories);
  if (!numbered) return by_name(text, folded, categories);
  auto const& first = *numbered->categories.front();
  auto const named = all_named_by(numbered->rest, categories);
  bool const agrees = named.empty() || std::find(named.begin(), named.end(), &first) != named.end();
  if (!agrees) {
    return refuse(Fault::category_contradicts, {std::string{text}, first.code, first.name, named.front()->code});
  }
  CategoryChoice choice;
  for (auto const* category : numbered->categories) choice.codes.push_back(category->code);
  return choice;
}

}  // namespace zgz::intake
