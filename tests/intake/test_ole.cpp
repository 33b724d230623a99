#include "lib/intake/ole.hpp"

#include <catch2/catch.hpp>

#include "tests/intake/old_workbook.hpp"

using namespace zgz;
using namespace zgz::test;
using intake::OleFile;

namespace {

/// `accepted` when every stream named can be read, else the word of the refusal.
std::string outcome(std::string const& bytes, std::string const& name = "示例") {
  try {
    OleFile const file{bytes};
    if (file.has(name)) static_cast<void>(file.read(name));
  } catch (Error const& error) {
    return std::string{word_of(error.fault)};
  }
  return "accepted";
}

std::string with_number(std::string bytes, std::size_t at, std::uint32_t value) {
  return bytes.replace(at, 4, u32(value));
}

}  // namespace

TEST_CASE("streams of a container are read by name, without regard to case") {
  auto const bytes = ole_of({{"Workbook", std::string(1300, 'a')}, {"Book", "short"}, {"Empty", ""}});
  OleFile const file{bytes};
  CHECK(file.read("WORKBOOK") == std::string(1300, 'a'));
  CHECK(file.has("empty"));
  CHECK(file.read("Empty").empty());
  CHECK_FALSE(file.has("Work"));
  CHECK_THROWS_AS(static_cast<void>(file.read("Work")), Error);
}

TEST_CASE("a short stream is read from its own kind of sectors, as office programs write it") {
  auto const bytes = fixture("office.xls");
  OleFile const file{bytes};
  CHECK(file.has("Workbook"));
  REQUIRE(file.has("\x05SummaryInformation"));
  CHECK(file.read("\x05SummaryInformation").size() < 4096);
}

TEST_CASE("a big stream needs several sectors of the table") {
  std::string const big(300'000, 'b');
  auto const bytes = ole_of({{"Workbook", big}});
  CHECK(OleFile{bytes}.read("Workbook") == big);
}

TEST_CASE("a damaged container is refused and never followed in circles") {
  auto const whole = ole_of({{"A", std::string(2000, 'a')}, {"B", std::string(2000, 'b')}});
  // Sectors: 0–3 and 4–7 the streams, 8 the directory, 9 the table.
  auto const directory = std::size_t{512} * 9, table = std::size_t{512} * 10;
  struct Row {
    std::string what, bytes;
  };
  auto const row = GENERATE_COPY(values<Row>({
      {"cut after the sign", whole.substr(0, 8)},
      {"cut in the header", whole.substr(0, 511)},
      {"cut before the table", whole.substr(0, table)},
      {"sector size", with_number(whole, 0x1E, 30 | 6 << 16)},
      {"directory outside", with_number(whole, 0x30, 1000)},
      {"directory in a circle", with_number(whole, table + std::size_t{4} * 8, 8)},
      {"table outside", with_number(whole, 0x4C, 1000)},
      {"list of tables in a circle", with_number(whole, 0x44, 0)},
      {"stream in a circle that is too short", with_number(whole, table + 4, 1000)},
      {"stream larger than the file", with_number(whole, directory + 128 + 0x78, 0x7FFFFFFF)},
      {"entry that is its own sibling", with_number(whole, directory + 128 + 0x48, 1)},
      {"entry outside", with_number(whole, directory + 128 + 0x48, 77)},
  }));
  CAPTURE(row.what);
  CHECK(outcome(row.bytes, "A") == "unreadable-workbook");
  CHECK(outcome(whole, "A") == "accepted");
}

TEST_CASE("a stream whose sectors run in a circle ends at its size") {
  auto const whole = ole_of({{"A", std::string(2000, 'a')}});
  auto const table = std::size_t{512} * 6;
  auto const circular = with_number(whole, table, 0);
  CHECK(OleFile{circular}.read("A").size() == 2000);
}
