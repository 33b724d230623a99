#include "lib/seal/contact_marker.hpp"

#include <tuple>

#include "lib/seal/sodium.hpp"

namespace zgz::seal {

static_assert(std::tuple_size_v<ContactMark> >= crypto_generichash_BYTES_MIN);

ContactMarker::ContactMarker() : m_key(crypto_generichash_KEYBYTES, '\0') {
  start_library();
  randombytes_buf(m_key.data(), m_key.size());
}

ContactMarker::~ContactMarker() { sodium_memzero(m_key.data(), m_key.size()); }

ContactMark ContactMarker::mark(std::string_view text) const {
  ContactMark mark{};
  crypto_generichash(mark.data(), mark.size(), bytes_in(text), text.size(), bytes_in(std::string_view{m_key}),
                     m_key.size());
  return mark;
}

}  // namespace zgz::seal
