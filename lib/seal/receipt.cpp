#include "lib/seal/receipt.hpp"

#include "lib/base/digest.hpp"
#include "lib/base/text.hpp"
#include "lib/seal/sodium.hpp"

namespace zgz::seal {

std::string make_receipt() {
  constexpr std::string_view signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  constexpr int groups = 3;
  constexpr int group_length = 4;
  start_library();
  std::string number;
  for (int group = 0; group < groups; ++group) {
    if (group > 0) number += '-';
    for (int i = 0; i < group_length; ++i)
      number += signs[randombytes_uniform(static_cast<std::uint32_t>(signs.size()))];
  }
  return number;
}

std::string receipt_digest(std::string_view typed) { return sha256_hex(replace_all(fold(typed), "-", "")); }

}  // namespace zgz::seal
