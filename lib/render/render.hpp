#pragma once

#include <cstddef>
#include <string>

#include "lib/model/document.hpp"

namespace zgz::render {

enum class Format { table, csv, json, md };

/// How to show a document to people; machine formats do not depend on it.
struct Style {
  std::size_t width = 0;  ///< columns of the terminal; 0: as wide as it takes
  bool colour = false;
};

/// The document in a format, ending with a line feed (empty if it has nothing to say).
/// csv has the rows of the table `items`, which lists what the document is about; else of the first one.
[[nodiscard]] std::string render(Document const& document, Format format, Style const& style);

}  // namespace zgz::render
