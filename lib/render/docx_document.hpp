#pragma once

#include <string>

#include "lib/model/document.hpp"

namespace zgz::render {

/// The document as people read it, as the bytes of a .docx file. Landscape if a table needs it, an annex
/// by itself; a table's columns get
/// the width that their texts ask for; the value that groups rows stands in a row of its own across the table.
[[nodiscard]] std::string docx_bytes(Document const& document);

}  // namespace zgz::render
