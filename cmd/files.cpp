#include "cmd/files.hpp"

#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "lib/base/error.hpp"
#include "lib/base/reason.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace zgz::cmd {

namespace fs = std::filesystem;

namespace {

bool is_passed_over(fs::path const& path) {
  auto const name = path.filename().string();
  return name.starts_with('.') || name.starts_with("~$");
}

void add_folder(fs::path const& folder, std::vector<NamedFile>& files) {
  std::error_code error;
  std::vector<fs::path> found;
  for (fs::recursive_directory_iterator it{folder, error}, end; !error && it != end; it.increment(error)) {
    if (is_passed_over(it->path())) {
      it.disable_recursion_pending();
    } else if (!it->is_directory(error)) {
      found.push_back(it->path());
    }
  }
  if (error) return files.push_back({folder.string(), on_one_line(folder.string())});
  std::sort(found.begin(), found.end());
  for (auto const& path : found)
    files.push_back({path.string(), on_one_line(path.lexically_relative(folder).string())});
}

}  // namespace

std::string as_utf8(std::string const& text) {
  if (is_utf8(text)) return text;
  std::string result;
  for (auto const point : code_points(text)) append_code_point(result, point);
  return result;
}

std::string on_one_line(std::string const& text) {
  std::string line;
  for (char const c : as_utf8(text)) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      line += fmt::format("\\x{:02x}", c);
    } else {
      line += c;
    }
  }
  return line;
}

std::string read_file(std::string const& path, std::uint64_t most_bytes) {
  std::error_code error;
  auto const place = as_utf8(path);
  auto const status = fs::status(path, error);
  if (fs::is_directory(status)) throw failure(Fault::unreadable_directory, {}, place);
  if (fs::exists(status) && !fs::is_regular_file(status))
    throw failure(Fault::unreadable_file, {reason_of(ENODEV)}, place);
  std::ifstream in{path, std::ios::binary};
  if (!in) throw failure(Fault::unreadable_file, {reason_of(errno)}, place);
  auto const size = fs::file_size(path, error);
  if (!error && size > most_bytes)
    throw failure(Fault::unreadable_too_large, {fmt::format("{} MB", most_bytes >> 20)}, place);
  std::string bytes(error ? 0 : size, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  if (in.bad()) throw failure(Fault::unreadable_file, {reason_of(EIO)}, place);
  return bytes;
}

void write_file(std::string const& path, std::string_view bytes) {
  auto const beside = path + ".part" + std::to_string(getpid());
  std::ofstream out{beside, std::ios::binary | std::ios::trunc};
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  std::error_code error;
  if (out) fs::rename(beside, path, error);
  if (out && !error) return;
  auto const reason = reason_of(error ? error.value() : errno);
  fs::remove(beside, error);
  throw failure(Fault::unwritable, {reason}, as_utf8(path));
}

std::vector<NamedFile> files_in(std::vector<std::string> const& paths) {
  std::vector<NamedFile> files;
  for (auto const& path : paths) {
    std::error_code error;
    if (fs::is_directory(path, error)) {
      add_folder(path, files);
    } else {
      files.push_back({path, on_one_line(fs::path{path}.filename().string())});
    }
  }
  return files;
}

}  // namespace zgz::cmd
