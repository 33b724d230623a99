#pragma once

#include "lib/model/document.hpp"
#include "lib/render/workbook.hpp"

namespace zgz::render {

/// The document as people read it, as a workbook: a sheet with its headings and paragraphs, then a sheet for each
/// table, with its headings frozen and repeated on each page. Numbers, days and percentages are values that can be
/// computed with; texts are texts, whatever they look like. A table's chart is drawn below it.
[[nodiscard]] Book document_book(Document const& document, Date made);

}  // namespace zgz::render
