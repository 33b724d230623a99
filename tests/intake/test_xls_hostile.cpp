#include <random>

#include <catch2/catch.hpp>

#include "tests/intake/old_workbook.hpp"

using namespace zgz;
using namespace zgz::test;
using Catch::Matchers::StartsWith;

namespace {

std::string label(std::uint32_t row, std::uint32_t column, std::string const& text) {
  return record(BiffKind::label, u16(row) + u16(column) + u16(0) + u16(text.size()) + u8(0) + text);
}

std::string refusal_of(std::string sheet, std::string globals = {}) {
  return refusal(OldBook{std::move(globals), std::move(sheet)}.bytes());
}

}  // namespace

TEST_CASE("an encrypted workbook is told as such, whichever way it is encrypted") {
  CHECK(refusal_of("", record(BiffKind::password, u16(1))) == "unreadable-password");
  CHECK(refusal(ole_of({{"EncryptedPackage", "x"}, {"EncryptionInfo", "x"}})) == "unreadable-password");
}

TEST_CASE("old files of other kinds are told by their streams") {
  CHECK(refusal(ole_of({{"WordDocument", "x"}})) == "unreadable-kind: an old .doc or .wps document; save it as .docx");
  CHECK(refusal(ole_of({{"PowerPoint Document", "x"}})) == "unreadable-kind: an old .ppt presentation");
  CHECK(refusal(ole_of({{"Contents", "x"}})) == "unreadable-kind: an old office file without a workbook");
}

TEST_CASE("damage inside a worksheet is refused with its place") {
  struct Row {
    std::string what, records, told;
  };
  auto const cell = label(0, 0, "a");
  auto const row = GENERATE_COPY(values<Row>({
      {"two cells at one place", cell + label(0, 0, "b"), "cell A1 of worksheet A cannot be read"},
      {"a column that cannot be", label(2, 256, "a"), "cell IW3 of worksheet A cannot be read"},
      {"a text that is not there", record(BiffKind::shared_label, std::string(10, '\0')),
       "cell A1 of worksheet A cannot be read"},
      {"an unknown error", record(BiffKind::truth_or_error, std::string(6, '\0') + u8(99) + u8(1)),
       "cell A1 of worksheet A cannot be read"},
      {"a number that is none", record(BiffKind::number, std::string(6, '\0') + u32(0) + u32(0x7FF80000)),
       "cell A1 of worksheet A cannot be read"},
      {"a record without its value", record(BiffKind::number, std::string(6, '\0')), "a record in it is cut short"},
      {"a text without its end", record(BiffKind::label, std::string(6, '\0') + u16(9) + u8(0) + "a"),
       "a text in it is cut short"},
      {"a zero character", label(0, 0, std::string(1, '\0')), "a text in it holds a zero character, as no text does"},
      {"merges without their end", record(BiffKind::merges, u16(5)), "a record in it is cut short"},
  }));
  CAPTURE(row.what);
  CHECK(refusal_of(row.records) == "unreadable-workbook: " + row.told);
}

TEST_CASE("a stream that is no workbook, or only the start of one, is refused") {
  OldBook book;
  book.sheet = label(0, 0, "a");
  auto const stream = book.stream();
  CHECK_THAT(refusal(ole_of({{"Workbook", ""}})), StartsWith("unreadable-workbook"));
  CHECK_THAT(refusal(ole_of({{"Workbook", begin_record(5, 0x0200)}})), StartsWith("unreadable-workbook"));
  book.shift = 4;
  CHECK_THAT(refusal(book.bytes()), StartsWith("unreadable-workbook"));
  for (std::size_t size = 0; size < stream.size(); ++size) {
    CAPTURE(size);
    CHECK_THAT(refusal(ole_of({{"Workbook", stream.substr(0, size)}})), StartsWith("unreadable-workbook"));
  }
}

TEST_CASE("what an old workbook may hold is bounded") {
  intake::Limits limits;
  limits.cells = 1;
  OldBook book;
  book.sheet = label(0, 0, "a") + label(0, 1, "b");
  CHECK(refusal(book.bytes(), limits) == "unreadable-too-large: 1 cells");
  limits = {};
  limits.inflated_bytes = 1000;
  book.globals = record(BiffKind::strings, u32(1) + u32(1) + u16(900) + u8(0) + std::string(900, 'x'));
  book.sheet = record(BiffKind::shared_label, std::string(10, '\0')) +
               record(BiffKind::shared_label, u16(0) + u16(1) + std::string(6, '\0'));
  CHECK(refusal(book.bytes(), limits) == "unreadable-too-large: 1000 bytes");
}

TEST_CASE("a damaged workbook is read or refused, whatever byte of it is wrong") {
  auto const name = GENERATE("checklist.xls", "office.xls");
  auto const whole = fixture(name);
  std::mt19937 random{20201207};
  for (int round = 0; round < 400; ++round) {
    auto bytes = whole;
    for (int i = 0; i < 1 + round % 20; ++i) bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
    auto const told = refusal(bytes);
    CAPTURE(round, told);
    CHECK((told == "accepted" || told.starts_with("unreadable-")));
  }
  for (std::size_t size = 0; size < whole.size(); size += 97) {
    auto const told = refusal(std::string_view{whole}.substr(0, size));
    CAPTURE(size, told);
    CHECK((told == "accepted" || told.starts_with("unreadable-")));
  }
}
