#include "lib/intake/ole.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"

namespace zgz::intake {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t header_size = 512, entry_size = 128, small_size = 64, listed_in_header = 109;
constexpr std::uint32_t last_sector = 0xFFFFFFFA, end_of_chain = 0xFFFFFFFE, no_entry = 0xFFFFFFFF;

Error damaged() { return damaged_workbook(tr("its container is incomplete or damaged")); }

std::vector<std::uint32_t> numbers(std::string_view bytes) {
  ByteView const view{bytes};
  std::vector<std::uint32_t> list(bytes.size() / 4);
  for (std::size_t i = 0; i < list.size(); ++i) list[i] = view.u32(i * 4);
  return list;
}

std::string folded(std::string_view name) {
  std::string key{name};
  for (char& c : key) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return key;
}

/// The name of a directory entry; characters that no name we ask for has are a question mark.
std::string name_of(ByteView entry) {
  std::string name;
  auto const size = std::min<std::size_t>(entry.u16(0x40), 64);
  for (std::size_t at = 0; at + 2 < size; at += 2) {
    auto const unit = entry.u16(at);
    name.push_back(unit < 0x80 ? static_cast<char>(unit) : '?');
  }
  return folded(name);
}

}  // namespace

bool is_ole(std::string_view bytes) { return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv); }

OleFile::OleFile(std::string_view bytes) : m_bytes(bytes) {
  if (!is_ole(bytes) || bytes.size() < header_size) throw damaged();
  ByteView const header{bytes.substr(0, header_size)};
  auto const power = header.u16(0x1E);
  if ((power != 9 && power != 12) || header.u16(0x20) != 6) throw damaged();
  m_sector_size = std::size_t{1} << power;
  m_most_sectors = bytes.size() / m_sector_size + 1;
  m_small_below = header.u32(0x38);
  read_table(header);
  auto const directory = whole_chain(header.u32(0x30));
  ByteView const root{ByteView{directory}.part(0, entry_size)};
  m_small = chain(root.u32(0x74), root.u32(0x78));
  if (header.u32(0x3C) <= last_sector) m_small_next = numbers(whole_chain(header.u32(0x3C)));
  list_entries(directory);
}

bool OleFile::has(std::string_view name) const { return m_entries.contains(folded(name)); }

std::string OleFile::read(std::string_view name) const {
  auto const found = m_entries.find(folded(name));
  if (found == m_entries.end() || !found->second.stream) throw damaged();
  auto const& entry = found->second;
  return entry.size < m_small_below ? small_chain(entry.start, entry.size) : chain(entry.start, entry.size);
}

/// Which sector follows which; the sectors of this table are listed in the header, then in a chain of their own.
void OleFile::read_table(ByteView header) {
  for (std::size_t i = 0; i < listed_in_header; ++i) add_table_sector(header.u32(0x4C + i * 4));
  auto list = header.u32(0x44);
  for (std::size_t i = 0; list <= last_sector; ++i) {
    if (i > m_most_sectors) throw damaged();
    auto const entries = numbers(sector(list));
    if (entries.size() * 4 != m_sector_size) throw damaged();
    std::for_each(entries.begin(), entries.end() - 1, [this](auto number) { add_table_sector(number); });
    list = entries.back();
  }
}

void OleFile::add_table_sector(std::uint32_t number) {
  if (number > last_sector) return;
  auto const entries = numbers(sector(number));
  if (m_next.size() + entries.size() > (m_most_sectors + 1) * m_sector_size / 4) throw damaged();
  m_next.insert(m_next.end(), entries.begin(), entries.end());
}

/// The entries are a binary tree below the first, the root.
void OleFile::list_entries(std::string_view directory) {
  auto const count = directory.size() / entry_size;
  std::vector<bool> seen(count);
  std::vector<std::uint32_t> open{ByteView{directory}.u32(0x4C)};
  while (!open.empty()) {
    auto const index = open.back();
    open.pop_back();
    if (index == no_entry) continue;
    if (index >= count || seen[index]) throw damaged();
    seen[index] = true;
    ByteView const entry{directory.substr(index * entry_size, entry_size)};
    // The upper half of the size is rubbish in files of the older version.
    m_entries.insert_or_assign(name_of(entry), Entry{entry.u8(0x42) == 2, entry.u32(0x74), entry.u32(0x78)});
    open.push_back(entry.u32(0x44));
    open.push_back(entry.u32(0x48));
  }
}

/// The last sector of a file may be short.
std::string_view OleFile::sector(std::uint32_t number) const {
  auto const at = (std::uint64_t{number} + 1) * m_sector_size;
  if (at >= m_bytes.size()) throw damaged();
  return m_bytes.substr(static_cast<std::size_t>(at), m_sector_size);
}

std::string OleFile::chain(std::uint32_t start, std::uint64_t size) const {
  if (size > m_bytes.size()) throw damaged();
  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(size));
  for (auto next = start; bytes.size() < size; next = m_next[next]) {
    if (next >= m_next.size()) throw damaged();
    bytes.append(sector(next).substr(0, static_cast<std::size_t>(size) - bytes.size()));
  }
  return bytes;
}

std::string OleFile::whole_chain(std::uint32_t start) const {
  std::string bytes;
  std::size_t count = 0;
  for (auto next = start; next != end_of_chain; next = m_next[next]) {
    if (next >= m_next.size() || ++count > m_most_sectors) throw damaged();
    bytes.append(sector(next));
  }
  return bytes;
}

/// Short streams lie in sectors of their own size inside another stream.
std::string OleFile::small_chain(std::uint32_t start, std::uint64_t size) const {
  std::string bytes;
  for (auto next = start; bytes.size() < size; next = m_small_next[next]) {
    auto const at = std::size_t{next} * small_size;
    if (next >= m_small_next.size() || at >= m_small.size()) throw damaged();
    bytes.append(m_small.substr(at, std::min(small_size, static_cast<std::size_t>(size) - bytes.size())));
  }
  return bytes;
}

}  // namespace zgz::intake
