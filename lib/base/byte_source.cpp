#include "lib/base/byte_source.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/printable.hpp"
#include "lib/base/reason.hpp"

namespace zgz {

namespace {

constexpr std::size_t piece_bytes = 256u << 10;

Error unreadable(int code, std::string const& place) {
  return failure(Fault::unreadable_file, {reason_of(code)}, place);
}

Error changed(std::string const& place) {
  return failure(Fault::unreadable_file, {tr("it was changed while it was read")}, place);
}

struct stat status_of(int file, std::string const& place) {
  struct stat status {};
  if (fstat(file, &status) != 0) throw unreadable(errno, place);
  return status;
}

/// Pipes and devices are opened without waiting for whoever is at their other end, to be refused.
int open_file(std::string const& path, std::string const& place) {
  int const file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) throw unreadable(errno, place);
  return file;
}

}  // namespace

std::size_t MemorySource::read(char* to, std::size_t size) {
  auto const count = m_bytes.copy(to, size, m_at);
  m_at += count;
  return count;
}

FileSource::Descriptor::~Descriptor() { close(number); }

FileSource::FileSource(std::string const& path) : m_place(printable(path)), m_file{open_file(path, m_place)} {
  auto const status = status_of(m_file.number, m_place);
  if (S_ISDIR(status.st_mode)) throw failure(Fault::unreadable_directory, {}, m_place);
  if (!S_ISREG(status.st_mode)) throw unreadable(ENODEV, m_place);
  m_size = static_cast<std::uint64_t>(status.st_size);
  m_written = {status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

std::size_t FileSource::read(char* to, std::size_t size) {
  size = static_cast<std::size_t>(std::min<std::uint64_t>(size, m_size - m_at));
  if (size == 0) {
    if (m_at == m_size) check_unchanged();
    return 0;
  }
  ssize_t count = -1;
  do {
    count = ::read(m_file.number, to, size);
  } while (count < 0 && errno == EINTR);
  if (count < 0) throw unreadable(errno, m_place);
  if (count == 0) throw changed(m_place);
  m_at += static_cast<std::uint64_t>(count);
  return static_cast<std::size_t>(count);
}

void FileSource::rewind() {
  if (lseek(m_file.number, 0, SEEK_SET) != 0) throw unreadable(errno, m_place);
  m_at = 0;
}

void FileSource::check_unchanged() const {
  auto const status = status_of(m_file.number, m_place);
  Moment const written{status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
  if (static_cast<std::uint64_t>(status.st_size) != m_size || written != m_written) throw changed(m_place);
}

void each_piece(ByteSource& source, std::function<void(std::string_view)> const& on_piece) {
  // Most files are far smaller than a piece.
  std::string buffer(static_cast<std::size_t>(std::min<std::uint64_t>(piece_bytes, source.size() + 1)), '\0');
  source.rewind();
  while (auto const count = source.read(buffer.data(), buffer.size())) {
    on_piece(std::string_view{buffer}.substr(0, count));
  }
  source.rewind();
}

std::string all_bytes(ByteSource& source) {
  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(source.size()));
  each_piece(source, [&](std::string_view piece) { bytes += piece; });
  return bytes;
}

}  // namespace zgz
