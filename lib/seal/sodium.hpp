#pragma once

#include <string>
#include <string_view>

#include <sodium.h>

namespace zgz::seal {

/// Makes the library ready; to be called before anything of it is used.
void start_library();

[[nodiscard]] inline unsigned char* bytes_in(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}
[[nodiscard]] inline unsigned char const* bytes_in(std::string_view text) {
  return reinterpret_cast<unsigned char const*>(text.data());
}

[[nodiscard]] std::string to_base64(std::string_view bytes);

/// Empty for what is not base64.
[[nodiscard]] std::string from_base64(std::string_view text);

}  // namespace zgz::seal
