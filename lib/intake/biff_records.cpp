#include "lib/intake/biff_records.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t head_size = 4;

}  // namespace

bool BiffRecords::next() {
  if (m_at > m_stream.size() || m_stream.size() - m_at < head_size) return false;
  ByteView const stream{m_stream};
  m_kind = static_cast<BiffKind>(stream.u16(m_at));
  m_data = ByteView{stream.part(m_at + head_size, stream.u16(m_at + 2))};
  m_at += head_size + m_data.size();
  return true;
}

std::vector<std::string_view> BiffRecords::pieces() {
  std::vector<std::string_view> list{m_data.bytes()};
  auto ahead = *this;
  while (ahead.next() && ahead.m_kind == BiffKind::continued) {
    list.push_back(ahead.m_data.bytes());
    m_at = ahead.m_at;
  }
  return list;
}

}  // namespace zgz::intake
