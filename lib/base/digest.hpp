#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace zgz {

/// SHA-256 of the bytes as 64 lower-case hexadecimal digits, as `sha256sum` prints it.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

/// The same of bytes that come in pieces.
class Sha256 {
 public:
  Sha256();
  Sha256(Sha256 const&) = delete;
  Sha256& operator=(Sha256 const&) = delete;
  ~Sha256();

  void add(std::string_view bytes);

  /// Of everything that was added; nothing may be added afterwards.
  [[nodiscard]] std::string hex();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace zgz
