#include "lib/seal/batch.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>

#include <zstd.h>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/seal/sodium.hpp"

namespace zgz::seal {

namespace {

constexpr char between_cells = '\x1F', between_rows = '\x1E';
constexpr std::uint64_t most_bytes = 1u << 30;

bool parts(char c) { return c == between_cells || c == between_rows; }

std::string packed(std::string_view text) {
  constexpr int fastest = 1;
  std::string bytes(ZSTD_compressBound(text.size()), '\0');
  auto const size = ZSTD_compress(bytes.data(), bytes.size(), text.data(), text.size(), fastest);
  if (ZSTD_isError(size) != 0) throw std::runtime_error(ZSTD_getErrorName(size));
  bytes.resize(size);
  return bytes;
}

/// Nothing where it is no pack.
std::optional<std::string> unpacked(std::string_view bytes) {
  auto const size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
  if (size > most_bytes) return std::nullopt;
  std::string text(size, '\0');
  if (ZSTD_decompress(text.data(), text.size(), bytes.data(), bytes.size()) != size) return std::nullopt;
  return text;
}

/// A batch's key is used for nothing else, so the label alone makes each nonce a new one.
std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> nonce_of(std::int64_t label) {
  std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> nonce{};
  auto const bits = static_cast<std::uint64_t>(label);
  for (std::size_t i = 0; i < sizeof bits; ++i) nonce[i] = static_cast<unsigned char>(bits >> (8 * i));
  return nonce;
}

}  // namespace

void RowPack::add(std::vector<std::string> const& cells) {
  if (!m_empty) m_text += between_rows;
  m_empty = false;
  for (auto const& cell : cells) {
    if (&cell != &cells.front()) m_text += between_cells;
    auto const start = m_text.size();
    m_text += cell;
    if (std::any_of(cell.begin(), cell.end(), parts))
      std::replace_if(m_text.begin() + static_cast<std::ptrdiff_t>(start), m_text.end(), parts, ' ');
  }
}

void RowPack::add(RowPack const& rows) {
  if (rows.m_empty) return;
  if (!m_empty) m_text += between_rows;
  m_empty = false;
  m_text += rows.m_text;
}

RowPack RowPack::without(std::vector<bool> const& left_out) const {
  RowPack rest;
  std::size_t place = 0;
  for (auto const& row : split(m_text, between_rows)) {
    if (left_out.at(place++)) continue;
    if (!rest.m_empty) rest.m_text += between_rows;
    rest.m_empty = false;
    rest.m_text += row;
  }
  return rest;
}

std::vector<std::string> row_in(std::string_view pack, std::size_t row) {
  return split(split(pack, between_rows).at(row), between_cells);
}

void each_row(std::string_view pack, std::function<void(std::vector<std::string> const&)> const& take) {
  for (std::size_t at = 0; at <= pack.size();) {
    auto const end = std::min(pack.find(between_rows, at), pack.size());
    take(split(pack.substr(at, end - at), between_cells));
    at = end + 1;
  }
}

BatchSealer::BatchSealer(std::string_view public_key) : m_key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0') {
  start_library();
  auto const office = from_hex(public_key);
  if (office.size() != crypto_box_PUBLICKEYBYTES) throw failure(Fault::key_unreadable);
  randombytes_buf(m_key.data(), m_key.size());
  std::string sealed(m_key.size() + crypto_box_SEALBYTES, '\0');
  crypto_box_seal(bytes_in(sealed), bytes_in(std::string_view{m_key}), m_key.size(),
                  bytes_in(std::string_view{office}));
  m_sealed_key = to_base64(sealed);
}

BatchSealer::~BatchSealer() { sodium_memzero(m_key.data(), m_key.size()); }

std::string BatchSealer::seal(std::string_view text, std::int64_t label) const {
  auto const nonce = nonce_of(label);
  auto const bytes = packed(text);
  std::string sealed(bytes.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
  unsigned long long length = 0;
  crypto_aead_xchacha20poly1305_ietf_encrypt(bytes_in(sealed), &length, bytes_in(std::string_view{bytes}), bytes.size(),
                                             nullptr, 0, nullptr, nonce.data(), bytes_in(std::string_view{m_key}));
  return to_base64(sealed);
}

std::string open(std::string_view sealed, std::int64_t label, std::string_view batch_key, KeyPair const& keys,
                 std::string const& what) {
  start_library();
  auto const box = from_base64(batch_key);
  auto const bytes = from_base64(sealed);
  constexpr std::size_t key_size = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
  constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;
  std::string key(key_size, '\0');
  bool whole = box.size() == key_size + crypto_box_SEALBYTES && bytes.size() >= tag_size;
  whole = whole && crypto_box_seal_open(bytes_in(key), bytes_in(std::string_view{box}), box.size(),
                                        bytes_in(std::string_view{keys.public_key}),
                                        bytes_in(std::string_view{keys.secret_key})) == 0;
  std::string text(whole ? bytes.size() - tag_size : 0, '\0');
  unsigned long long length = 0;
  auto const nonce = nonce_of(label);
  whole = whole && crypto_aead_xchacha20poly1305_ietf_decrypt(bytes_in(text), &length, nullptr,
                                                              bytes_in(std::string_view{bytes}), bytes.size(), nullptr,
                                                              0, nonce.data(), bytes_in(std::string_view{key})) == 0;
  sodium_memzero(key.data(), key.size());
  auto opened = whole ? unpacked(text) : std::nullopt;
  if (!opened) throw failure(Fault::sealed_damaged, {what});
  return *std::move(opened);
}

}  // namespace zgz::seal
