#pragma once

#include <string>

#include "lib/model/document.hpp"

namespace zgz::render {

/// The document as people read it, as one HTML page that needs nothing from anywhere: tables with headings that a
/// screen reader speaks, a box above each longer table that leaves only the rows with the words typed into it, light
/// and dark, for paper and for a phone. The same document gives the same bytes.
[[nodiscard]] std::string html_text(Document const& document);

}  // namespace zgz::render
