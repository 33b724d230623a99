#pragma once

#include <xlsxwriter.h>
#include <memory>
#include <string>

#include "lib/base/date.hpp"

namespace zgz::render {

/// A workbook that libxlsxwriter is writing, in memory. Everything the library refuses becomes an `Error` (failed,
/// unwritable).
class XlsxFile {
 public:
  /// The day is the only thing that the file tells of its making.
  explicit XlsxFile(Date made);
  ~XlsxFile();
  XlsxFile(XlsxFile const&) = delete;
  XlsxFile& operator=(XlsxFile const&) = delete;

  [[nodiscard]] lxw_worksheet& add_sheet(std::string const& name);
  [[nodiscard]] lxw_format& add_format();
  [[nodiscard]] lxw_chart& add_bar_chart();

  /// Ends the file; nothing can be added afterwards.
  [[nodiscard]] std::string bytes();

 private:
  struct Freed {
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
  };
  int m_memory;
  std::unique_ptr<lxw_workbook, Freed> m_book;
};

/// Throws what the library reports.
void check(lxw_error error);

}  // namespace zgz::render
