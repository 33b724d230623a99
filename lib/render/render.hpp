#pragma once

#include <cstddef>
#include <string>

#include "lib/model/document.hpp"

namespace zgz::render {

enum class Format { table, csv, json, md, html, docx, xlsx };

/// Whether a format is a file of bytes and nothing that a terminal can show.
[[nodiscard]] constexpr bool is_binary(Format format) { return format == Format::docx || format == Format::xlsx; }

/// How to show a document to people; machine formats do not depend on it.
struct Style {
  std::size_t width = 0;  ///< columns of the terminal; 0: as wide as it takes
  bool colour = false;
  Date made{};  ///< what a workbook says of its making
};

/// The document in a format, ending with a line feed (empty if it has nothing to say).
/// html, docx and xlsx are whole files. csv has the rows of the table `items`, which lists what the document is about;
/// else of the first one.
[[nodiscard]] std::string render(Document const& document, Format format, Style const& style);

}  // namespace zgz::render
