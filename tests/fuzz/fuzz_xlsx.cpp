#include "tests/fuzz/support/check.hpp"
#include "tests/fuzz/support/mutate.hpp"
#include "tests/fuzz/support/packages.hpp"

/// A workbook whose parts are invented.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  zgz::fuzz::check_file(zgz::fuzz::xlsx_of(zgz::fuzz::text_of(bytes, size)));
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size, std::size_t most, unsigned seed) {
  return zgz::fuzz::mutate(bytes, size, most, seed, zgz::fuzz::changed_xml);
}
