#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cmd/command.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/read_options.hpp"

namespace zgz::cmd {

/// What can be said of a file whose form is not found by itself, as it was typed.
struct ReadingWords {
  std::string sheet, hidden, header_row;
  std::vector<std::string> columns;
};

/// What `--map` says of a column, `梗阻点=problem`: the heading, which may hold a sign of its own, and one of the
/// `words` of fields, found by `field_named`. Throws `Error` (usage, bad-map).
template <typename Words, typename FieldNamed>
[[nodiscard]] auto column_said(std::string const& text, Words const& words, FieldNamed field_named) {
  auto const sign = text.rfind('=');
  auto heading = sign == std::string::npos ? std::string{} : tidy(text.substr(0, sign));
  auto const field =
      field_named(sign == std::string::npos ? std::string_view{} : trim(std::string_view{text}.substr(sign + 1)));
  if (field && !heading.empty()) return std::pair{std::move(heading), *field};
  std::vector<std::string> known;
  for (auto const& word : words) known.emplace_back(word.word);
  throw usage_error(Fault::bad_map, {text, join(known, ", ")});
}

/// `--sheet`, `--header-row`, `--map` and `--hidden`.
void add_reading(Command const& command, ReadingWords& into);

/// Throws `Error` (usage): bad-choice, bad-count, bad-map.
[[nodiscard]] intake::ReadOptions read_options(ReadingWords const& words);

}  // namespace zgz::cmd
