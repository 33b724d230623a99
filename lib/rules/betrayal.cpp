#include "lib/rules/betrayal.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace zgz::rules {

namespace {

using Groups = std::vector<std::string>;

bool is_digit(char32_t code) { return code >= U'0' && code <= U'9'; }

/// Full-width digits and letters as the half-width ones, and the digits of Chinese as digits.
char32_t narrowed(char32_t code) {
  constexpr char32_t first = U'\uFF01';
  constexpr char32_t last = U'\uFF5E';
  constexpr std::u32string_view chinese = U"〇一二三四五六七八九";
  if (code == U'零') return U'0';
  if (auto const digit = chinese.find(code); digit != std::u32string_view::npos)
    return U'0' + static_cast<char32_t>(digit);
  return code >= first && code <= last ? code - first + U'!' : code;
}

/// Signs that nobody sees part nothing.
bool is_unseen(char32_t code) {
  return (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF || code == 0xAD;
}

bool may_part_digits(char32_t code) {
  return code == U' ' || code == U'\u3000' || code == U'-' || code == U'\u2013' || code == U'\u2014' || code == U'.' ||
         code == U'/' || code == U'\u00B7';
}

/// Runs of digits, those that only one blank, dash, point or stroke parts together: `1xx-xxxx xxxx` is one entry of
/// three groups. The X at the end of an identity card number counts as a digit.
std::vector<Groups> digit_groups(std::string_view text) {
  std::vector<Groups> runs;
  std::u32string const codes = code_points(text);
  bool in_group = false;
  bool joined = false;
  for (auto const raw : codes) {
    if (is_unseen(raw)) continue;
    auto const code = narrowed(raw);
    bool const check_sign = (code == U'x' || code == U'X') && in_group;
    if (is_digit(code) || check_sign) {
      if (!in_group && !joined) runs.emplace_back();
      if (!in_group) runs.back().emplace_back();
      runs.back().back() += check_sign ? 'X' : static_cast<char>(code);
      in_group = true;
      joined = false;
    } else {
      joined = in_group && may_part_digits(code);
      in_group = false;
    }
  }
  return runs;
}

bool is_mobile(std::string const& digits) {
  constexpr std::size_t length = 11;
  constexpr std::string_view country = "86";
  auto const own =
      digits.size() == length + country.size() && digits.starts_with(country) ? digits.substr(country.size()) : digits;
  return own.size() == length && own[0] == '1' && own[1] >= '3' && own[1] <= '9' && own.back() != 'X';
}

/// 18 signs with a day of birth in the middle, or the 15 of the first generation.
bool is_identity_card(std::string const& digits) {
  constexpr std::size_t length = 18;
  constexpr std::size_t old_length = 15;
  if (digits.size() != length && digits.size() != old_length) return false;
  auto const month = digits.substr(digits.size() == length ? 10 : 8, 2);
  auto const day = digits.substr(digits.size() == length ? 12 : 10, 2);
  bool const century = digits.size() == old_length || digits.substr(6, 2) == "19" || digits.substr(6, 2) == "20";
  return century && month >= "01" && month <= "12" && day >= "01" && day <= "31";
}

bool is_fixed_line(std::string const& area, std::string const& number) {
  return area.front() == '0' && (area.size() == 3 || area.size() == 4) && (number.size() == 7 || number.size() == 8);
}

bool any_joined(Groups const& groups, bool (*test)(std::string const&)) {
  for (auto first = groups.begin(); first != groups.end(); ++first) {
    std::string digits;
    for (auto each = first; each != groups.end(); ++each) {
      digits += *each;
      if (test(digits)) return true;
    }
  }
  return false;
}

bool has_fixed_line(Groups const& groups) {
  return std::adjacent_find(groups.begin(), groups.end(), is_fixed_line) != groups.end();
}

bool has_mail_address(std::string_view text) {
  auto const folded = fold(text);
  auto const at = folded.find('@');
  if (at == std::string::npos || at == 0) return false;
  return folded.find('.', at + 2) != std::string::npos;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (auto const& groups : digit_groups(text)) digits += join(groups, "");
  return digits;
}

bool names(std::string_view text, std::string const& thing, std::size_t shortest) {
  auto const folded = fold(thing);
  return length(folded) >= shortest && contains(fold(text), folded);
}

/// Of several people, as `甲某、乙某`, each by the name.
bool names_anyone(std::string_view text, std::string_view people, std::size_t shortest) {
  std::string person;
  for (auto const code : code_points(people)) {
    constexpr std::u32string_view partings = U"、，,；;/\n";
    if (partings.find(code) == std::u32string_view::npos) {
      append_code_point(person, code);
      continue;
    }
    if (names(text, person, shortest)) return true;
    person.clear();
  }
  return names(text, person, shortest);
}

/// Whether so many characters on end stand in both.
bool quotes(std::string_view text, std::string_view said, std::size_t shortest) {
  auto const written = code_points(fold(text));
  auto const sealed = code_points(fold(said));
  for (std::size_t at = 0; at + shortest <= written.size(); ++at) {
    if (sealed.find(written.substr(at, shortest)) != std::u32string::npos) return true;
  }
  return false;
}

bool gives_number(std::string_view text, std::string const& numbers) {
  constexpr std::size_t shortest = 6;
  auto const written = digits_of(text);
  auto const given = digit_groups(numbers);
  return std::any_of(given.begin(), given.end(), [&](Groups const& groups) {
    auto const digits = join(groups, "");
    return digits.size() >= shortest && contains(written, digits);
  });
}

void add(std::vector<std::string>& kinds, bool found, char const* kind) {
  if (found && std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.emplace_back(kind);
}

}  // namespace

std::vector<std::string> personal_numbers(std::string_view text) {
  auto const runs = digit_groups(text);
  auto const any = [&](auto test) { return std::any_of(runs.begin(), runs.end(), test); };
  std::vector<std::string> kinds;
  add(kinds, any([](Groups const& groups) { return any_joined(groups, is_mobile) || has_fixed_line(groups); }),
      tr("telephone number"));
  add(kinds, any([](Groups const& groups) { return any_joined(groups, is_identity_card); }),
      tr("identity card number"));
  add(kinds, has_mail_address(text), tr("e-mail address"));
  return kinds;
}

std::vector<std::string> betrayals(std::string_view text, Statement const& statement) {
  constexpr std::size_t shortest_name = 2;
  constexpr std::size_t shortest_address = 4;
  constexpr std::size_t shortest_quotation = 24;
  auto kinds = personal_numbers(text);
  add(kinds, names_anyone(text, statement.name, shortest_name), tr("name of the person"));
  add(kinds, gives_number(text, statement.phone), tr("telephone number"));
  add(kinds, names(text, statement.address, shortest_address), tr("address"));
  add(kinds, gives_number(text, statement.id), tr("identity card number"));
  add(kinds, names(text, statement.mail, shortest_address), tr("e-mail address"));
  add(kinds, quotes(text, statement.text, shortest_quotation), tr("the words of the complaint themselves"));
  return kinds;
}

void need_no_numbers(std::vector<std::string> const& texts) {
  std::vector<std::string> kinds;
  for (auto const& text : texts) {
    for (auto const& kind : personal_numbers(text)) add(kinds, true, kind.c_str());
  }
  if (!kinds.empty()) throw usage_error(Fault::number_in_text, {join(kinds, tr(", "))});
}

void need_no_betrayal(std::vector<std::string> const& kinds) {
  if (!kinds.empty()) throw usage_error(Fault::summary_betrays, {join(kinds, tr(", "))});
}

}  // namespace zgz::rules
