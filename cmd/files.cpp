#include "cmd/files.hpp"

#include <unistd.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/printable.hpp"
#include "lib/base/reason.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/intake/archive.hpp"

namespace zgz::cmd {

namespace fs = std::filesystem;

namespace {

/// What an archive of many submissions may be at most.
constexpr std::uint64_t most_archive_bytes = 256u << 20;
constexpr std::array document_types{".xlsx", ".xlsm", ".xls", ".et", ".docx", ".doc", ".wps", ".ods", ".odt", ".ofd"};

bool is_passed_over(fs::path const& path) {
  auto const name = path.filename().string();
  return name.starts_with('.') || name.starts_with("~$");
}

/// Bytes in memory that live as long as their source.
class OwnedSource : public ByteSource {
 public:
  explicit OwnedSource(std::string bytes) : m_bytes(std::move(bytes)), m_source(m_bytes) {}

  [[nodiscard]] std::size_t read(char* to, std::size_t size) override { return m_source.read(to, size); }
  void rewind() override { m_source.rewind(); }
  [[nodiscard]] std::uint64_t size() const override { return m_source.size(); }

 private:
  std::string m_bytes;
  MemorySource m_source;
};

/// What cannot be looked at is refused when it is read.
std::function<std::string()> refused(Error error) {
  return [error = std::move(error)]() -> std::string { throw Error{error}; };
}

/// The files of an archive, or the archive itself where it can only be refused.
void add_archive(std::string bytes, std::string const& name, std::vector<NamedFile>& files) {
  try {
    auto const archive = std::make_shared<intake::FolderArchive const>(std::move(bytes));
    for (auto const& entry : archive->entries()) {
      files.push_back({{}, name + '/' + printable(entry.name), [archive, entry] { return archive->read(entry); }});
    }
    if (archive->entries().empty()) {
      throw failure(Fault::unreadable_archive, {tr("it holds no file that could be a submission")});
    }
  } catch (Error const& error) {
    files.push_back({{}, name, refused(error)});
  }
}

std::string start_of(std::string const& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return {};
  std::string start(intake::archive_sign_size, '\0');
  std::ifstream in{path, std::ios::binary};
  in.read(start.data(), static_cast<std::streamsize>(start.size()));
  start.resize(static_cast<std::size_t>(in.gcount()));
  return start;
}

/// A zip archive that says it is one document is no folder of submissions, whatever else is in it.
bool claims_document(std::string const& name) {
  auto const type = fold(fs::path{name}.extension().string());
  return std::find(document_types.begin(), document_types.end(), type) != document_types.end();
}

/// Documents are zip archives too: only what cannot be one by its first part is read here.
void add_file(std::string const& path, std::string const& name, std::vector<NamedFile>& files) {
  if (!claims_document(name) && intake::may_be_folder_archive(start_of(path))) {
    try {
      auto bytes = read_file(path, most_archive_bytes);
      auto const kind = intake::zip_kind(bytes);
      // A damaged archive does not tell what it was: then its name may.
      bool const broken = kind == intake::ZipKind::damaged && name.ends_with(".zip");
      if (broken || kind == intake::ZipKind::folder) return add_archive(std::move(bytes), name, files);
    } catch (Error const& error) {
      return files.push_back({path, name, refused(error)});
    }
  }
  files.push_back({path, name});
}

void add_stdin(std::string const& name, std::vector<NamedFile>& files) {
  std::string bytes;
  std::array<char, 1u << 16> buffer{};
  while (auto const count = std::fread(buffer.data(), 1, buffer.size(), stdin)) {
    bytes.append(buffer.data(), count);
    if (bytes.size() > most_archive_bytes) {
      auto const error = failure(Fault::unreadable_too_large, {fmt::format("{} MB", most_archive_bytes >> 20)});
      return files.push_back({{}, name, refused(error)});
    }
  }
  if (intake::zip_kind(bytes) == intake::ZipKind::folder) return add_archive(std::move(bytes), name, files);
  files.push_back({{}, name, [bytes = std::move(bytes)] { return bytes; }});
}

/// What lies in a folder and below, links to folders aside; those that cannot be looked into come with the reason.
struct FolderContent {
  std::vector<fs::path> files;
  std::vector<std::pair<fs::path, std::error_code>> closed;
};

void look_into(fs::path const& folder, FolderContent& content) {
  std::error_code error;
  for (fs::directory_iterator it{folder, error}, end; !error && it != end; it.increment(error)) {
    std::error_code unknown;
    auto const& path = it->path();
    if (is_passed_over(path)) continue;
    if (!it->is_directory(unknown)) {
      content.files.push_back(path);
    } else if (!it->is_symlink(unknown)) {
      look_into(path, content);
    }
  }
  if (error) content.closed.emplace_back(folder, error);
}

void add_folder(fs::path const& folder, std::vector<NamedFile>& files) {
  FolderContent content;
  look_into(folder, content);
  std::sort(content.files.begin(), content.files.end());
  auto const name_of = [&](fs::path const& path) {
    return printable(path == folder ? folder.string() : path.lexically_relative(folder).string());
  };
  for (auto const& [path, error] : content.closed) {
    files.push_back(
        {path.string(), name_of(path), refused(failure(Fault::unreadable_file, {reason_of(error.value())}))});
  }
  for (auto const& path : content.files) add_file(path.string(), name_of(path), files);
}

}  // namespace

std::string as_utf8(std::string const& text) {
  if (is_utf8(text)) return text;
  std::string result;
  for (auto const point : code_points(text)) append_code_point(result, point);
  return result;
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

std::string bytes_of(NamedFile const& file) { return file.content ? file.content() : read_file(file.path); }

std::unique_ptr<ByteSource> source_of(NamedFile const& file) {
  if (file.content) return std::make_unique<OwnedSource>(file.content());
  return std::make_unique<FileSource>(file.path);
}

std::vector<NamedFile> files_in(std::vector<std::string> const& paths, std::string const& stdin_name) {
  std::vector<NamedFile> files;
  for (auto const& path : paths) {
    std::error_code error;
    if (path == "-") {
      add_stdin(printable(stdin_name), files);
    } else if (fs::is_directory(path, error)) {
      add_folder(path, files);
    } else {
      auto const name = fs::path{path}.filename().string();
      add_file(path, printable(name.empty() ? path : name), files);
    }
  }
  return files;
}

}  // namespace zgz::cmd
