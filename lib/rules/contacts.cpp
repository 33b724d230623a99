#include "lib/rules/contacts.hpp"

#include <algorithm>
#include <array>

#include "lib/base/text.hpp"

namespace zgz::rules {

namespace {

constexpr std::size_t shortest_number = 7, longest_number = 13;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Without the code of the country, with which some write a mobile number.
std::string without_country(std::string digits) {
  constexpr std::size_t mobile = 11;
  for (std::string_view const code : {"0086", "86"}) {
    if (digits.size() == mobile + code.size() && digits.starts_with(code)) return digits.substr(code.size());
  }
  return digits;
}

/// A row of one digit stands in registers where no number is known.
bool is_number(std::string const& digits) {
  return digits.size() >= shortest_number && digits.find_first_not_of(digits.front()) != std::string::npos;
}

void add_number(std::vector<std::string>& numbers, std::string digits) {
  digits = without_country(std::move(digits));
  if (is_number(digits) && std::find(numbers.begin(), numbers.end(), digits) == numbers.end())
    numbers.push_back(std::move(digits));
}

/// Blanks and dashes stand within a number or between two: what is too long for one is several.
void add_numbers(std::vector<std::string>& numbers, std::string_view text) {
  std::string whole;
  std::vector<std::string> pieces{""};
  for (auto const c : text) {
    if (is_digit(c)) {
      whole += c;
      pieces.back() += c;
    } else if (c == ' ') {
      pieces.emplace_back();
    }
  }
  if (whole.size() <= longest_number) return add_number(numbers, std::move(whole));
  for (auto& piece : pieces) add_number(numbers, std::move(piece));
}

/// Full-width digits as plain ones, every blank as a plain one, and a line feed for what parts two numbers.
std::string plain(std::string_view text) {
  static constexpr std::array<std::pair<char const*, char const*>, 9> signs{{{"、", "\n"},
                                                                             {"，", "\n"},
                                                                             {"；", "\n"},
                                                                             {"或", "\n"},
                                                                             {",", "\n"},
                                                                             {";", "\n"},
                                                                             {"/", "\n"},
                                                                             {"　", " "},
                                                                             {"\t", " "}}};
  std::string parted{text};
  for (auto const& [from, to] : signs) parted = replace_all(std::move(parted), from, to);
  std::string lines;
  for (auto const& line : split(parted, '\n')) {
    for (auto const& word : split(line, ' ')) lines += fold(word) + ' ';
    lines += '\n';
  }
  return lines;
}

bool says_nothing(std::string const& folded) {
  static constexpr std::array words{"",  "匿名", "不详", "无",        "未知",    "保密", "不愿透露",
                                    "-", "--",   "/",    "anonymous", "unknown", "none"};
  return std::find(words.begin(), words.end(), folded) != words.end();
}

}  // namespace

std::vector<std::string> contact_keys(Contact const& contact) {
  std::vector<std::string> keys;
  for (auto const& line : split(plain(contact.phone), '\n')) add_numbers(keys, line);
  if (!keys.empty()) return keys;
  auto const name = fold(contact.name);
  auto const address = fold(contact.address);
  if (says_nothing(name) || says_nothing(address)) return {};
  return {name + '\n' + address};
}

std::vector<std::vector<ComplaintRef>> same_contacts(std::vector<MarkedComplaint> marked) {
  std::sort(marked.begin(), marked.end());
  marked.erase(std::unique(marked.begin(), marked.end()), marked.end());
  std::vector<std::vector<ComplaintRef>> groups;
  for (auto from = marked.begin(); from != marked.end();) {
    auto const to =
        std::find_if(from, marked.end(), [&](MarkedComplaint const& each) { return each.mark != from->mark; });
    if (to - from > 1) {
      auto& group = groups.emplace_back();
      for (auto each = from; each != to; ++each) group.push_back(each->complaint);
    }
    from = to;
  }
  std::sort(groups.begin(), groups.end());
  groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
  return groups;
}

}  // namespace zgz::rules
