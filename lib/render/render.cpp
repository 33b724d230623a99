#include "lib/render/render.hpp"

#include "lib/render/formats.hpp"

namespace zgz::render {

std::string render(Document const& document, Format format, Style const& style) {
  switch (format) {
    case Format::csv:
      return csv_text(document);
    case Format::json:
      return json_text(document);
    case Format::md:
      return md_text(document);
    case Format::table:
      break;
  }
  return table_text(document, style);
}

}  // namespace zgz::render
