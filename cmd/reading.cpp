#include "cmd/reading.hpp"

#include <charconv>

#include "cmd/output.hpp"

namespace zgz::cmd {

namespace {

constexpr std::uint32_t last_row = 1'048'576;

std::uint32_t row_number(std::string const& text) {
  std::uint32_t number = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  bool const whole = error == std::errc{} && end == text.data() + text.size();
  if (!whole || number < 1 || number > last_row)
    throw usage_error(Fault::bad_count, {text, "--header-row", "1", std::to_string(last_row)});
  return number;
}

intake::Hidden hidden(std::string const& word) {
  if (word.empty()) return intake::Hidden::ask;
  check_choice(word, "--hidden", {"include", "skip"});
  return word == "include" ? intake::Hidden::include : intake::Hidden::skip;
}

}  // namespace

void add_reading(Command const& command, ReadingWords& into) {
  command.option("--sheet", into.sheet, tr("The sheet to read, where several fit"), "NAME");
  command.option("--header-row", into.header_row, tr("The row with the headings, where it is not found"), "N");
  command.options("--map", into.columns, tr("What a column is: 梗阻点=problem; remembered for the department"),
                  "COLUMN=FIELD");
  command.option("--hidden", into.hidden, tr("What to do about hidden rows, columns and sheets: include or skip"),
                 "WHAT");
}

intake::ReadOptions read_options(ReadingWords const& words) {
  intake::ReadOptions options;
  options.sheet = words.sheet;
  options.hidden = hidden(words.hidden);
  if (!words.header_row.empty()) options.header_row = row_number(words.header_row);
  for (auto const& text : words.columns) {
    options.columns.insert(column_said(text, field_names, [](std::string_view word) { return field_named(word); }));
  }
  return options;
}

}  // namespace zgz::cmd
