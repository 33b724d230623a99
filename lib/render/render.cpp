#include "lib/render/render.hpp"

#include "lib/render/document_book.hpp"
#include "lib/render/docx_document.hpp"
#include "lib/render/formats.hpp"
#include "lib/render/html.hpp"

namespace zgz::render {

std::string render(Document const& document, Format format, Style const& style) {
  switch (format) {
    case Format::csv:
      return csv_text(document);
    case Format::json:
      return json_text(document);
    case Format::md:
      return md_text(document);
    case Format::html:
      return html_text(document);
    case Format::docx:
      return docx_bytes(document);
    case Format::xlsx:
      return xlsx_bytes(document_book(document, style.made));
    case Format::table:
      break;
  }
  return table_text(document, style);
}

}  // namespace zgz::render
