#include "lib/base/digest.hpp"

#include <catch2/catch.hpp>

TEST_CASE("SHA-256 gives the published digests") {
  struct Case {
    std::string bytes, hex;
  };
  // FIPS 180-4 examples: one block, two blocks, a million characters.
  Case const cases[] = {
      {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
      {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
      {std::string(1'000'000, 'a'), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
  };
  for (auto const& [bytes, hex] : cases) CHECK(zgz::sha256_hex(bytes) == hex);
}

TEST_CASE("a digest covers bytes behind a zero byte") {
  using namespace std::string_view_literals;
  CHECK(zgz::sha256_hex("a\0b"sv) != zgz::sha256_hex("a\0c"sv));
}
