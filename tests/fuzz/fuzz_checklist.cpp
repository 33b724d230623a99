#include "lib/intake/checklist.hpp"
#include "lib/intake/marker.hpp"
#include "lib/intake/preview.hpp"
#include "tests/fuzz/support/check.hpp"
#include "tests/fuzz/support/mutate.hpp"
#include "tests/fuzz/support/packages.hpp"
#include "tests/fuzz/support/shipped_plan.hpp"

namespace zgz::fuzz {

namespace {

void check_checklist(std::vector<Sheet> const& sheets, intake::Hidden hidden) {
  static intake::ChecklistReader const reader{shipped_plan()};
  intake::ReadOptions options;
  options.hidden = hidden;
  auto trace = reader.trace(sheets, make_date(2020, 12, 4).value(), options);
  check_reading(trace.reading);
  require(trace.sheet < sheets.size(), "the sheet that was read is there");
  auto const preview = intake::preview_of(sheets, std::move(trace), shipped_plan(), "");
  check_diagnostics(preview.reading.diagnostics);
}

}  // namespace

}  // namespace zgz::fuzz

/// What is read of a checklist: a workbook where the input begins as XML does, else text with separators.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  using namespace zgz::fuzz;
  auto const input = text_of(bytes, size);
  bool const workbook = input.starts_with('<');
  attempt([&] {
    auto const sheets = zgz::intake::read_sheets("清单", workbook ? xlsx_of(input) : std::string{input}, small_limits);
    static_cast<void>(zgz::intake::marker_in(sheets));
    attempt([&] { check_checklist(sheets, zgz::intake::Hidden::ask); });
    // Text hides nothing.
    if (!workbook) return;
    attempt([&] { check_checklist(sheets, zgz::intake::Hidden::include); });
    attempt([&] { check_checklist(sheets, zgz::intake::Hidden::skip); });
  });
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size, std::size_t most, unsigned seed) {
  return zgz::fuzz::mutate(bytes, size, most, seed, zgz::fuzz::changed_xml);
}
