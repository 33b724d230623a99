#include "lib/seal/office_key.hpp"

#include <stdexcept>

#include <fmt/format.h>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/seal/sodium.hpp"

namespace zgz::seal {

namespace {

constexpr std::string_view first_line = "zgz custodian's key, form 1";
constexpr std::size_t group = 4, check_digits = 4;

std::string random_bytes(std::size_t count) {
  std::string bytes(count, '\0');
  randombytes_buf(bytes.data(), bytes.size());
  return bytes;
}

/// The key that a passphrase gives: slow on purpose, about a second and 256 MB, so that guessing is dear.
std::string stretched(std::string const& passphrase, std::string const& salt) {
  std::string key(crypto_secretbox_KEYBYTES, '\0');
  if (crypto_pwhash(bytes_in(key), key.size(), passphrase.data(), passphrase.size(), bytes_in(std::string_view{salt}),
                    crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE,
                    crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw std::bad_alloc{};
  }
  return key;
}

/// The rest of the line that begins with a word; empty where there is none.
std::string value_of(std::string_view key_file, std::string_view word) {
  for (auto const& line : split(key_file, '\n')) {
    if (line.starts_with(word)) return std::string{trim(std::string_view{line}.substr(word.size()))};
  }
  return {};
}

std::string check_of(std::string_view digits) {
  std::string sum(crypto_generichash_BYTES_MIN, '\0');
  crypto_generichash(bytes_in(sum), sum.size(), bytes_in(digits), digits.size(), nullptr, 0);
  return to_hex(sum).substr(0, check_digits);
}

}  // namespace

KeyPair make_keys() {
  start_library();
  KeyPair keys{std::string(crypto_box_PUBLICKEYBYTES, '\0'), std::string(crypto_box_SECRETKEYBYTES, '\0')};
  crypto_box_keypair(bytes_in(keys.public_key), bytes_in(keys.secret_key));
  return keys;
}

KeyPair keys_from(std::string const& secret_key) {
  start_library();
  KeyPair keys{std::string(crypto_box_PUBLICKEYBYTES, '\0'), secret_key};
  crypto_scalarmult_base(bytes_in(keys.public_key), bytes_in(std::string_view{secret_key}));
  return keys;
}

std::string lock_key(KeyPair const& keys, std::string const& passphrase) {
  start_library();
  auto const salt = random_bytes(crypto_pwhash_SALTBYTES);
  auto const nonce = random_bytes(crypto_secretbox_NONCEBYTES);
  auto const lock = stretched(passphrase, salt);
  std::string locked(keys.secret_key.size() + crypto_secretbox_MACBYTES, '\0');
  crypto_secretbox_easy(bytes_in(locked), bytes_in(std::string_view{keys.secret_key}), keys.secret_key.size(),
                        bytes_in(std::string_view{nonce}), bytes_in(std::string_view{lock}));
  return fmt::format("{}\npublic {}\nsalt {}\nnonce {}\nlocked {}\n", first_line, to_hex(keys.public_key), to_hex(salt),
                     to_hex(nonce), to_hex(locked));
}

std::string public_half(std::string_view key_file) {
  auto digits = value_of(key_file, "public ");
  bool const ours = key_file.starts_with(first_line);
  if (!ours || from_hex(digits).size() != crypto_box_PUBLICKEYBYTES) throw failure(Fault::key_unreadable);
  return digits;
}

KeyPair unlock_key(std::string_view key_file, std::string const& passphrase) {
  start_library();
  auto const public_key = from_hex(public_half(key_file));
  auto const salt = from_hex(value_of(key_file, "salt "));
  auto const nonce = from_hex(value_of(key_file, "nonce "));
  auto const locked = from_hex(value_of(key_file, "locked "));
  if (salt.size() != crypto_pwhash_SALTBYTES || nonce.size() != crypto_secretbox_NONCEBYTES ||
      locked.size() != crypto_box_SECRETKEYBYTES + crypto_secretbox_MACBYTES) {
    throw failure(Fault::key_unreadable);
  }
  auto const lock = stretched(passphrase, salt);
  std::string secret(crypto_box_SECRETKEYBYTES, '\0');
  if (crypto_secretbox_open_easy(bytes_in(secret), bytes_in(std::string_view{locked}), locked.size(),
                                 bytes_in(std::string_view{nonce}), bytes_in(std::string_view{lock})) != 0) {
    throw failure(Fault::wrong_passphrase);
  }
  auto keys = keys_from(secret);
  if (keys.public_key != public_key) throw failure(Fault::key_unreadable);
  return keys;
}

std::string recovery_text(KeyPair const& keys) {
  auto const digits = to_hex(keys.secret_key);
  std::string text;
  for (std::size_t at = 0; at < digits.size(); at += group) text += digits.substr(at, group) + '-';
  return text + check_of(digits);
}

KeyPair keys_from_recovery(std::string_view text) {
  start_library();
  std::string digits;
  for (char const c : fold(text)) {
    if (c != '-') digits += c;
  }
  if (digits.size() != std::size_t{2} * crypto_box_SECRETKEYBYTES + check_digits)
    throw failure(Fault::bad_recovery_key);
  auto const check = digits.substr(digits.size() - check_digits);
  digits.resize(digits.size() - check_digits);
  auto const secret = from_hex(digits);
  if (secret.empty() || check_of(digits) != check) throw failure(Fault::bad_recovery_key);
  return keys_from(secret);
}

std::string to_hex(std::string_view bytes) {
  std::string digits;
  for (char const byte : bytes) digits += fmt::format("{:02x}", static_cast<unsigned char>(byte));
  return digits;
}

std::string from_hex(std::string_view digits) {
  std::string bytes(digits.size() / 2, '\0');
  std::size_t length = 0;
  char const* end = nullptr;
  bool const whole = digits.size() % 2 == 0 && sodium_hex2bin(bytes_in(bytes), bytes.size(), digits.data(),
                                                              digits.size(), nullptr, &length, &end) == 0;
  bytes.resize(whole && end == digits.data() + digits.size() ? length : 0);
  return bytes;
}

}  // namespace zgz::seal
