#include "lib/seal/sodium.hpp"

#include <stdexcept>

namespace zgz::seal {

void start_library() {
  static bool const ready = sodium_init() >= 0;
  if (!ready) throw std::runtime_error("libsodium");
}

std::string to_base64(std::string_view bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes_in(bytes), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // the zero at its end
  return text;
}

std::string from_base64(std::string_view text) {
  std::string bytes(text.size() / 4 * 3 + 3, '\0');
  std::size_t length = 0;
  char const* end = nullptr;
  bool const whole = sodium_base642bin(bytes_in(bytes), bytes.size(), text.data(), text.size(), nullptr, &length, &end,
                                       sodium_base64_VARIANT_ORIGINAL) == 0;
  bytes.resize(whole && end == text.data() + text.size() ? length : 0);
  return bytes;
}

}  // namespace zgz::seal
