#include "lib/intake/complaint_rows.hpp"
#include "tests/fuzz/support/check.hpp"
#include "tests/fuzz/support/shipped_plan.hpp"

namespace zgz::fuzz {

namespace {

/// Reads what stands below the first row that heads a register.
void check_register(Sheet const& sheet) {
  auto const today = make_date(2020, 12, 8).value();
  std::optional<intake::ComplaintRows> rows;
  for (auto const& row : sheet.rows) {
    if (rows) {
      static_cast<void>(rows->read(row));
    } else if (auto const header = intake::complaint_header(row, {})) {
      rows.emplace(shipped_plan(), *header, place_in(sheet), "hotline", today);
    }
  }
  if (!rows) return;
  auto const& c = rows->counts();
  require(c.physical == c.header + c.data + c.blank + c.furniture + c.refused, "every row is accounted for");
  require(rows->faults().size() <= rows->fault_count(), "all faults are counted");
  check_diagnostics(rows->faults());
}

}  // namespace

}  // namespace zgz::fuzz

/// A register of complaints, as text with separators.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  using namespace zgz::fuzz;
  attempt([&] {
    for (auto const& sheet : zgz::intake::read_sheets("登记簿.csv", text_of(bytes, size), small_limits)) {
      check_register(sheet);
    }
  });
  return 0;
}
