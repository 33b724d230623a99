#include <algorithm>
#include <vector>

#include "tests/fuzz/support/mutate.hpp"

namespace zgz::fuzz {

namespace {

/// Tags and the texts between them.
using Tokens = std::vector<std::string>;

Tokens tokens_of(std::string_view text) {
  Tokens tokens;
  while (!text.empty()) {
    auto const from = text.front() == '<' ? text.find('>') : text.find('<');
    auto const end = from == std::string_view::npos ? text.size() : from + (text.front() == '<' ? 1 : 0);
    tokens.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return tokens;
}

bool opens(std::string const& token) {
  return token.size() > 2 && token[0] == '<' && token[1] != '/' && token[1] != '?' && token[1] != '!' &&
         token[token.size() - 2] != '/';
}

bool closes(std::string const& token) { return token.starts_with("</"); }

/// The end of what begins at `at`: an element with all that is in it, else one tag or text.
std::size_t end_of(Tokens const& tokens, std::size_t at) {
  std::size_t depth = 0;
  for (auto end = at; end < tokens.size(); ++end) {
    if (opens(tokens[end])) ++depth;
    if (closes(tokens[end]) && depth > 0) --depth;
    if (depth == 0) return end + 1;
  }
  return at + 1;
}

/// Other bytes between the quotes of one attribute, or in the whole where there is none.
std::string changed_token(std::string token, Chance& chance) {
  if (!token.starts_with('<')) return changed(token);
  std::vector<std::size_t> quotes;
  for (std::size_t at = 0; at < token.size(); ++at) {
    if (token[at] == '"') quotes.push_back(at);
  }
  if (quotes.size() < 2) return changed(token);
  auto const which = below(chance, quotes.size() / 2) * 2;
  auto const from = quotes[which] + 1, size = quotes[which + 1] - from;
  return token.replace(from, size, changed(token.substr(from, size)));
}

}  // namespace

std::string changed_xml(std::string const& text, Chance& chance) {
  auto tokens = tokens_of(text);
  auto const at = below(chance, tokens.size());
  auto const first = tokens.begin() + static_cast<std::ptrdiff_t>(at);
  auto const last = tokens.begin() + static_cast<std::ptrdiff_t>(end_of(tokens, at));
  Tokens const element{first, last};
  auto const other = static_cast<std::ptrdiff_t>(below(chance, tokens.size()));
  switch (below(chance, 6)) {
    case 0:
      tokens.insert(first, element.begin(), element.end());
      break;
    case 1:
      tokens.erase(first, last);
      break;
    case 2:
      tokens.insert(tokens.begin() + other, element.begin(), element.end());
      break;
    default:
      *first = changed_token(*first, chance);
  }
  std::string result;
  for (auto const& token : tokens) result += token;
  return result;
}

}  // namespace zgz::fuzz
