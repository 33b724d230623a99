#include <algorithm>

#include "lib/intake/archive.hpp"
#include "tests/fuzz/support/check.hpp"
#include "tests/fuzz/support/packages.hpp"

namespace zgz::fuzz {

namespace {

bool stays_inside(std::string const& name) {
  return !name.empty() && name.front() != '/' && name.find('\\') == std::string::npos && !name.starts_with("../") &&
         name.find("/../") == std::string::npos && !name.ends_with("/..") && name != "..";
}

void check_entries(intake::FolderArchive const& archive) {
  auto const& entries = archive.entries();
  bool const sorted =
      std::is_sorted(entries.begin(), entries.end(), [](auto const& a, auto const& b) { return a.name < b.name; });
  require(sorted, "the files of an archive are in order of name");
  for (auto const& entry : entries) {
    require(stays_inside(entry.name), "no file leads out of the archive");
    attempt([&] { check_file(archive.read(entry)); });
  }
}

void check_archive(std::string const& bytes) {
  attempt([&] { check_entries(intake::FolderArchive{bytes, small_limits}); });
  static_cast<void>(intake::zip_kind(bytes));
  static_cast<void>(intake::may_be_folder_archive(bytes));
}

}  // namespace

}  // namespace zgz::fuzz

/// An archive of submissions, as it lies on disk, or made of invented names and files.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  using namespace zgz::fuzz;
  auto const input = text_of(bytes, size);
  check_archive(input.starts_with("PK") ? std::string{input} : archive_of(input));
  return 0;
}
