#pragma once

#include <string>
#include <string_view>

namespace zgz {

/// SHA-256 of the bytes as 64 lower-case hexadecimal digits, as `sha256sum` prints it.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

}  // namespace zgz
