#include <charconv>

#include "lib/base/text.hpp"
#include "lib/intake/due_day.hpp"
#include "lib/intake/received_day.hpp"
#include "tests/fuzz/support/check.hpp"
#include "tests/fuzz/support/shipped_plan.hpp"

namespace zgz::fuzz {

namespace {

void check_due(Cell const& cell) {
  auto const& plan = shipped_plan();
  auto const due = intake::read_due_day(cell, {plan.start, make_date(2020, 12, 4).value(), plan.calendar});
  int const meanings = (due.day ? 1 : 0) + (due.long_term ? 1 : 0) + (due.fault ? 1 : 0);
  require(meanings == 1, "a due day is a day, long-term or a fault");
  if (due.fault) require(!what_of(*due.fault, due.args).empty(), "a fault has a sentence");
}

}  // namespace

}  // namespace zgz::fuzz

/// The text of a cell with a day, as text, as a number and as a date of a spreadsheet.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  using namespace zgz;
  std::string const text{fuzz::text_of(bytes, size)};
  if (!is_utf8(text)) return -1;
  fuzz::check_due({0, CellKind::text, text, {}, false});
  double number = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc{} && end != text.data()) {
    fuzz::check_due({0, CellKind::number, text, number, false});
    fuzz::check_due({0, CellKind::date, text, number, false});
  }
  if (auto const day = intake::read_received_day(text))
    fuzz::require(year_of(*day) / 100 == 20, "a day of receipt is of our time");
  return 0;
}
