#pragma once

#include <string>
#include <string_view>

namespace zgz::seal {

/// The two halves of the office's key, 32 bytes each. What the public half seals only the secret half opens.
struct KeyPair {
  std::string public_key, secret_key;
};

[[nodiscard]] KeyPair make_keys();

/// The pair that belongs to a secret half.
[[nodiscard]] KeyPair keys_from(std::string const& secret_key);

/// The number of characters that a passphrase may have.
inline constexpr std::size_t shortest_passphrase = 8, longest_passphrase = 200;

/// The custodian's key file: text with the public half in the clear and the secret half locked by the passphrase
/// (Argon2id, then XSalsa20-Poly1305).
[[nodiscard]] std::string lock_key(KeyPair const& keys, std::string const& passphrase);

/// The public half that a key file names, in hexadecimal digits. Throws `Error` (failed, key-unreadable).
[[nodiscard]] std::string public_half(std::string_view key_file);

/// The keys of a key file. Throws `Error` (failed): key-unreadable, wrong-passphrase.
[[nodiscard]] KeyPair unlock_key(std::string_view key_file, std::string const& passphrase);

/// The secret half as a person writes it down: sixteen groups of four hexadecimal digits and one to check them.
[[nodiscard]] std::string recovery_text(KeyPair const& keys);

/// The keys again. Throws `Error` (failed, bad-recovery-key) for any other text; blanks, dashes and line ends between
/// the groups do not matter.
[[nodiscard]] KeyPair keys_from_recovery(std::string_view text);

[[nodiscard]] std::string to_hex(std::string_view bytes);

/// Empty for anything but an even number of hexadecimal digits.
[[nodiscard]] std::string from_hex(std::string_view digits);

}  // namespace zgz::seal
