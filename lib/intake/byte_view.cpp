#include "lib/intake/byte_view.hpp"

#include <bit>
#include <utility>

#include "lib/base/i18n.hpp"

namespace zgz::intake {

Error damaged_workbook(std::string what) { return failure(Fault::unreadable_workbook, {std::move(what)}); }

double ByteView::real(std::size_t at) const { return std::bit_cast<double>(u64(at)); }

std::string_view ByteView::part(std::size_t at, std::size_t size) const {
  if (at > m_bytes.size() || size > m_bytes.size() - at) throw damaged_workbook(tr("a record in it is cut short"));
  return m_bytes.substr(at, size);
}

std::uint64_t ByteView::number(std::size_t at, std::size_t size) const {
  auto const bytes = part(at, size);
  std::uint64_t value = 0;
  for (auto i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
  return value;
}

}  // namespace zgz::intake
