#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "lib/base/byte_source.hpp"

namespace zgz::test {

/// Bytes in memory that come a few at a time, as from a pipe, so that characters and records lie across pieces: one,
/// two … up to `most`, and one again. They must outlive it.
class DrippingSource : public ByteSource {
 public:
  DrippingSource(std::string_view bytes, std::size_t most) : m_bytes(bytes), m_most(most) {}

  [[nodiscard]] std::size_t read(char* to, std::size_t size) override {
    m_drop = m_drop % m_most + 1;
    auto const count = std::min({size, m_drop, m_bytes.size() - m_at});
    std::copy_n(m_bytes.data() + m_at, count, to);
    m_at += count;
    return count;
  }

  void rewind() override { m_at = 0; }

  [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }

 private:
  std::string_view m_bytes;
  std::size_t m_most, m_at = 0, m_drop = 0;
};

}  // namespace zgz::test
