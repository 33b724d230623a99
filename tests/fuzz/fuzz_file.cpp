#include "tests/fuzz/support/check.hpp"

/// A file of any kind, as it lies on disk.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  zgz::fuzz::check_file(zgz::fuzz::text_of(bytes, size));
  return 0;
}
