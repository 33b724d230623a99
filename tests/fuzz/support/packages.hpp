#pragma once

#include <string>
#include <string_view>

/// Files made of an input, so that what the fuzzer invents reaches what stands behind the archive.
namespace zgz::fuzz {

/// A workbook. The input's pieces are the worksheet, the shared texts, the styles, the workbook and the remarks, each
/// a whole part; what is empty is as small as it can be.
[[nodiscard]] std::string xlsx_of(std::string_view input);

/// An OpenDocument spreadsheet of its content and its manifest.
[[nodiscard]] std::string ods_of(std::string_view input);

/// A Word document of its text and its remarks.
[[nodiscard]] std::string docx_of(std::string_view input);

/// An old workbook around its stream of records; the stream is called `Book` where it begins as Excel 5 does.
[[nodiscard]] std::string xls_of(std::string_view input);

/// An archive of files. The input's pieces are the files: name, line feed, content.
[[nodiscard]] std::string archive_of(std::string_view input);

}  // namespace zgz::fuzz
