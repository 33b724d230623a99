#include "lib/base/places.hpp"

#include <filesystem>

namespace zgz {

namespace fs = std::filesystem;

namespace {

/// An installed program finds its data from where it lies, so that the whole prefix can be moved.
std::string beside_program(char const* installed, char const* built) {
  std::error_code error;
  auto const program = fs::read_symlink("/proc/self/exe", error);
  if (!error) {
    auto const found = program.parent_path().parent_path() / installed;
    if (fs::is_directory(found, error)) return found.string();
  }
  return built;
}

}  // namespace

std::string config_folder() { return beside_program("share/zgz", ZGZ_SOURCE_CONFIG); }

std::string locale_folder() {
  std::error_code error;
  return fs::is_directory(config_folder(), error) && config_folder() != ZGZ_SOURCE_CONFIG
             ? beside_program("share/locale", ZGZ_BUILD_LOCALE)
             : std::string{ZGZ_BUILD_LOCALE};
}

}  // namespace zgz
