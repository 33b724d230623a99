#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

namespace zgz {

/// Chooses the language of everything that people read: `zh_CN` or `en`. Catalogues are looked for
/// where the program was installed, then where it was built.
void choose_language(std::string const& language);

/// The language in force.
[[nodiscard]] std::string const& language();

/// The sentence in the reader's language; the English one where there is no translation.
[[nodiscard]] char const* tr(char const* english);

/// As `tr` for a text that depends on a count.
[[nodiscard]] char const* tr(char const* one, char const* many, unsigned long count);

/// A translated sentence with its blanks (`{}`, `{0}`) filled.
template <typename... Args>
[[nodiscard]] std::string say(char const* english, Args const&... args) {
  return fmt::format(fmt::runtime(tr(english)), args...);
}

/// As `say` for a sentence that depends on a count.
template <typename... Args>
[[nodiscard]] std::string say_count(char const* one, char const* many, std::size_t count, Args const&... args) {
  return fmt::format(fmt::runtime(tr(one, many, count)), args...);
}

}  // namespace zgz

/// Marks a text in a table for translation without translating it there.
#define ZGZ_N_(text) text
