#include "lib/intake/archive.hpp"

#include <catch2/catch.hpp>

#include "tests/intake/workbook.hpp"

using namespace zgz;
using namespace zgz::test;
using intake::FolderArchive;
using intake::ZipKind;

namespace {

std::vector<std::string> names_in(std::string const& bytes) {
  std::vector<std::string> names;
  FolderArchive const archive{bytes};
  for (auto const& entry : archive.entries()) names.push_back(entry.name);
  return names;
}

/// `word: argument` of the refusal of the archive or its first file; `accepted` if there is none.
std::string refusal_of(std::string const& bytes, intake::Limits const& limits = {}) {
  try {
    FolderArchive const archive{bytes, limits};
    for (auto const& entry : archive.entries()) static_cast<void>(archive.read(entry));
  } catch (Error const& error) {
    return std::string{word_of(error.fault)} + (error.args.empty() ? "" : ": " + error.args[0]);
  }
  return "accepted";
}

/// The archive with a name replaced by one of the same length, as it stands in the bytes.
std::string renamed(std::string bytes, std::string const& from, std::string const& to) {
  for (auto at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at)) {
    bytes.replace(at, from.size(), to);
  }
  return bytes;
}

}  // namespace

TEST_CASE("an archive is a folder of its files, in order of name") {
  auto const bytes = zip_of({{"二/财政局.xlsx", "2"}, {"一/", ""}, {"一/示例局.csv", "1"}});
  CHECK(names_in(bytes) == std::vector<std::string>{"一/示例局.csv", "二/财政局.xlsx"});
  FolderArchive const archive{bytes};
  CHECK(archive.read(archive.entries()[0]) == "1");
  CHECK(archive.read(archive.entries()[1]) == "2");
}

TEST_CASE("what programs leave behind is passed over") {
  auto const bytes = zip_of({{"__MACOSX/._a.xlsx", ""},
                             {".DS_Store", ""},
                             {"表/Thumbs.db", ""},
                             {"desktop.ini", ""},
                             {"~$a.xlsx", ""},
                             {".git/config", ""},
                             {"a.xlsx", ""}});
  CHECK(names_in(bytes) == std::vector<std::string>{"a.xlsx"});
}

TEST_CASE("names that Windows wrote in GBK are decoded") {
  auto const bytes = renamed(zip_of({{"aaaaaa.xlsx", "1"}}), "aaaaaa", "\xB2\xC6\xD5\xFE\xBE\xD6");
  CHECK(names_in(bytes) == std::vector<std::string>{"财政局.xlsx"});
}

TEST_CASE("a path that leads out of the archive is refused") {
  auto const path =
      GENERATE(as<std::string>(), "../a.xlsx", "a/../../b.xlsx", "/etc/a.xlsx", "C:/a.xlsx", "..\\a.xlsx");
  CAPTURE(path);
  auto stand_in = std::string(path.size(), 'q');
  auto told = path;
  for (char& c : told) {
    if (c == '\\') c = '/';
  }
  CHECK(refusal_of(renamed(zip_of({{stand_in, "x"}}), stand_in, path)) == "archive-path: " + told);
}

TEST_CASE("archives in archives, passwords and damage are told apart") {
  CHECK(refusal_of(zip_of({{"内.zip", zip_of({{"a.csv", "x"}})}})) == "archive-nested: 内.zip");
  CHECK(refusal_of(zip_of({{"a.xlsx", book(rows("")).bytes()}})) == "accepted");
  CHECK(refusal_of(zip_of({{"a.csv", "x"}}, "示例")) == "unreadable-password");
  auto const whole = zip_of({{"a.csv", std::string(5000, 'x')}});
  CHECK(refusal_of(whole.substr(0, whole.size() / 2)) == "unreadable-archive: it is incomplete or damaged");
  auto broken = whole;
  broken[40] = static_cast<char>(broken[40] ^ 0x55);
  CHECK(refusal_of(broken) == "unreadable-archive: a.csv in it cannot be unpacked");
}

TEST_CASE("what an archive may hold is bounded") {
  intake::Limits limits;
  limits.file_bytes = 1000;
  CHECK(refusal_of(zip_of({{"a.csv", std::string(1001, 'x')}}), limits) == "unreadable-too-large: 1000 bytes");
  limits.inflated_bytes = 1500;
  CHECK(refusal_of(zip_of({{"a.csv", std::string(900, 'x')}, {"b.csv", std::string(900, 'x')}}), limits) ==
        "unreadable-too-large: 1500 bytes");
  Parts many;
  for (int i = 0; i < 10'001; ++i) many.emplace_back(std::to_string(i), "");
  CHECK(refusal_of(zip_of(many)) == "unreadable-too-large: 10000 files");
}

TEST_CASE("documents are zip archives too, and are told from folders by their parts") {
  struct Row {
    std::string bytes;
    ZipKind kind;
  };
  std::vector<Row> const table{{"", ZipKind::none},
                               {"text", ZipKind::none},
                               {zip_of({{"a.csv", "x"}}).substr(0, 40), ZipKind::damaged},
                               {zip_of({{"a.csv", "x"}}), ZipKind::folder},
                               {zip_of({{"a.xml", "x"}, {"XL/workbook.xml", "x"}}), ZipKind::document},
                               {zip_of({{"a", "x"}, {"mimetype", "application/x"}}), ZipKind::document},
                               {zip_of({{"OFD.xml", "x"}}), ZipKind::document},
                               {book(rows("")).bytes(), ZipKind::document}};
  for (std::size_t i = 0; i < table.size(); ++i) {
    CAPTURE(i);
    CHECK(intake::zip_kind(table[i].bytes) == table[i].kind);
  }
  CHECK(intake::may_be_folder_archive(zip_of({{"a.csv", "x"}})));
  CHECK_FALSE(intake::may_be_folder_archive(book(rows("")).bytes()));
  CHECK_FALSE(intake::may_be_folder_archive("PK"));
}
