#include "lib/base/digest.hpp"

#include <array>
#include <stdexcept>

#include <openssl/evp.h>

namespace zgz {

namespace {

using Hash = std::array<unsigned char, 32>;

void check(int result) {
  if (result != 1) throw std::runtime_error("SHA-256 is not available");
}

std::string hex_of(Hash const& hash) {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * hash.size());
  for (auto const byte : hash) {
    hex += digits[byte >> 4U];
    hex += digits[byte & 15U];
  }
  return hex;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  Hash hash{};
  check(EVP_Digest(bytes.data(), bytes.size(), hash.data(), nullptr, EVP_sha256(), nullptr));
  return hex_of(hash);
}

struct Sha256::State {
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  State() = default;
  State(State const&) = delete;
  State& operator=(State const&) = delete;
  ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {
  check(EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr));
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) { check(EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size())); }

std::string Sha256::hex() {
  Hash hash{};
  check(EVP_DigestFinal_ex(m_state->context, hash.data(), nullptr));
  return hex_of(hash);
}

}  // namespace zgz
