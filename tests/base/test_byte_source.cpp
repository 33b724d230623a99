#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>
#include <filesystem>
#include <fstream>
#include <string>

#include "lib/base/byte_source.hpp"
#include "lib/base/error.hpp"

using namespace zgz;

namespace {

/// A folder of its own that goes with the test.
struct Folder {
  std::filesystem::path path;
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "zgz-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path = name;
  }
  Folder(Folder const&) = delete;
  Folder& operator=(Folder const&) = delete;
  ~Folder() { std::filesystem::remove_all(path); }

  [[nodiscard]] std::string file(std::string const& text) const {
    auto name = (path / "示例.txt").string();
    std::ofstream{name, std::ios::binary} << text;
    return name;
  }
};

std::string refusal(std::string const& path) {
  try {
    FileSource source{path};
    return all_bytes(source);
  } catch (Error const& error) {
    return std::string{word_of(error.fault)};
  }
}

/// Reads to the end, so many bytes at a time.
std::string drained(ByteSource& source, std::size_t size) {
  std::string all, piece(size, '\0');
  while (auto const count = source.read(piece.data(), piece.size())) all.append(piece, 0, count);
  return all;
}

}  // namespace

TEST_CASE("bytes come a piece at a time, and again from the start") {
  Folder const folder;
  MemorySource memory{"一二三"};
  FileSource file{folder.file("一二三")};
  for (ByteSource* source : {static_cast<ByteSource*>(&memory), static_cast<ByteSource*>(&file)}) {
    CHECK(source->size() == 9);
    CHECK(drained(*source, 4) == "一二三");
    CHECK(drained(*source, 4).empty());
    source->rewind();
    CHECK(drained(*source, 1) == "一二三");
    CHECK(all_bytes(*source) == "一二三");
    CHECK(drained(*source, 100) == "一二三");
  }
}

TEST_CASE("all pieces together are the file") {
  Folder const folder;
  std::string const text(1'000'000, 'x');
  FileSource file{folder.file(text)};
  std::string joined;
  int pieces = 0;
  each_piece(file, [&](std::string_view piece) {
    joined += piece;
    ++pieces;
  });
  CHECK(joined == text);
  CHECK(pieces > 1);
}

TEST_CASE("what is no regular file that can be read is refused") {
  Folder const folder;
  CHECK(refusal(folder.file("")).empty());
  CHECK(refusal((folder.path / "none").string()) == "unreadable-file");
  CHECK(refusal(folder.path.string()) == "unreadable-directory");
  auto const pipe = (folder.path / "pipe").string();
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  CHECK(refusal(pipe) == "unreadable-file");
  CHECK(refusal("/dev/null") == "unreadable-file");
}

TEST_CASE("a file that changes while it is read is refused") {
  Folder const folder;
  auto const name = folder.file(std::string(1000, 'x'));
  FileSource source{name};
  REQUIRE(drained(source, 100).size() == 1000);
  SECTION("it grows") { std::ofstream{name, std::ios::app} << "y"; }
  SECTION("it shrinks") { std::filesystem::resize_file(name, 10); }
  source.rewind();
  CHECK_THROWS_AS(drained(source, 100), Error);
}
