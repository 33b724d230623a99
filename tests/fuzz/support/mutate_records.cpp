#include <algorithm>
#include <vector>

#include "tests/fuzz/support/mutate.hpp"
#include "tests/intake/old_workbook.hpp"

namespace zgz::fuzz {

namespace {

using intake::BiffKind;

struct Record {
  std::uint16_t kind;
  std::string data;
};

std::uint16_t word_at(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint16_t>(static_cast<unsigned char>(bytes[at]) | static_cast<unsigned char>(bytes[at + 1])
                                                                                << 8);
}

std::vector<Record> records_of(std::string_view stream) {
  std::vector<Record> records;
  while (stream.size() >= 4) {
    auto const size = std::min<std::size_t>(word_at(stream, 2), stream.size() - 4);
    records.push_back({word_at(stream, 0), std::string{stream.substr(4, size)}});
    stream.remove_prefix(4 + size);
  }
  return records;
}

bool is(Record const& record, BiffKind kind) { return record.kind == static_cast<std::uint16_t>(kind); }

/// Each record of the list of worksheets says where one of the later beginnings is.
void set_places(std::vector<Record>& records) {
  std::vector<std::size_t> beginnings;
  std::size_t at = 0;
  for (auto const& record : records) {
    if (is(record, BiffKind::begin)) beginnings.push_back(at);
    at += 4 + record.data.size();
  }
  std::size_t sheet = 1;
  for (auto& record : records) {
    if (!is(record, BiffKind::sheet) || record.data.size() < 4 || sheet >= beginnings.size()) continue;
    record.data.replace(0, 4, test::u32(beginnings[sheet++]));
  }
}

}  // namespace

std::string changed_records(std::string const& stream, Chance& chance) {
  auto records = records_of(stream);
  if (records.empty()) return {};
  auto const at = records.begin() + static_cast<std::ptrdiff_t>(below(chance, records.size()));
  auto const other = static_cast<std::ptrdiff_t>(below(chance, records.size()));
  auto const record = *at;
  switch (below(chance, 6)) {
    case 0:
      records.insert(at, record);
      break;
    case 1:
      records.erase(at);
      break;
    case 2:
      records.insert(records.begin() + other, record);
      break;
    default:
      at->data = changed(at->data);
  }
  set_places(records);
  std::string result;
  for (auto const& each : records) result += test::u16(each.kind) + test::u16(each.data.size()) + each.data;
  return result;
}

}  // namespace zgz::fuzz
