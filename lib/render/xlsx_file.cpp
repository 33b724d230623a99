#include "lib/render/xlsx_file.hpp"

#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>
#include <cerrno>
#include <chrono>

#include "lib/base/error.hpp"
#include "lib/base/reason.hpp"

namespace zgz::render {

namespace {

std::string path_of(int memory) { return "/proc/self/fd/" + std::to_string(memory); }

/// The library takes a path and nothing else; a file that lives in memory has one, too, and leaves nothing behind.
int open_memory() {
  int const memory = memfd_create("workbook", MFD_CLOEXEC);
  if (memory < 0) throw failure(Fault::unwritable, {reason_of(errno)});
  return memory;
}

std::string contents_of(int memory) {
  auto const size = lseek(memory, 0, SEEK_END);
  if (size < 0) throw failure(Fault::unwritable, {reason_of(errno)});
  std::string bytes(static_cast<std::size_t>(size), '\0');
  for (std::size_t at = 0; at < bytes.size();) {
    auto const count = pread(memory, bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
    if (count <= 0) throw failure(Fault::unwritable, {reason_of(count < 0 ? errno : EIO)});
    at += static_cast<std::size_t>(count);
  }
  return bytes;
}

}  // namespace

void check(lxw_error error) {
  if (error != LXW_NO_ERROR) throw failure(Fault::unwritable, {lxw_strerror(error)});
}

XlsxFile::XlsxFile(Date made) : m_memory(open_memory()), m_book(workbook_new(path_of(m_memory).c_str())) {
  if (!m_book) {
    close(m_memory);
    throw failure(Fault::unwritable, {reason_of(ENOMEM)});
  }
  lxw_doc_properties properties{};
  properties.created = std::chrono::system_clock::to_time_t(made);
  check(workbook_set_properties(m_book.get(), &properties));
}

XlsxFile::~XlsxFile() { close(m_memory); }

lxw_worksheet& XlsxFile::add_sheet(std::string const& name) {
  check(workbook_validate_sheet_name(m_book.get(), name.c_str()));
  auto* const sheet = workbook_add_worksheet(m_book.get(), name.c_str());
  if (sheet == nullptr) throw failure(Fault::unwritable, {reason_of(ENOMEM)});
  return *sheet;
}

lxw_format& XlsxFile::add_format() {
  auto* const format = workbook_add_format(m_book.get());
  if (format == nullptr) throw failure(Fault::unwritable, {reason_of(ENOMEM)});
  return *format;
}

lxw_chart& XlsxFile::add_bar_chart() {
  auto* const chart = workbook_add_chart(m_book.get(), LXW_CHART_BAR);
  if (chart == nullptr) throw failure(Fault::unwritable, {reason_of(ENOMEM)});
  return *chart;
}

std::string XlsxFile::bytes() {
  check(workbook_close(m_book.release()));
  return contents_of(m_memory);
}

}  // namespace zgz::render
