#pragma once

#include <string_view>

namespace zgz::intake {

/// The elements of a Word document that reading it depends on; `other` ones are gone through, `left_out` ones are not.
enum class DocxElement {
  other,
  left_out,
  body,
  paragraph,
  run,
  run_properties,
  text,
  line_break,
  tab,
  hyphen,
  symbol,
  field_box,  ///< a box to be ticked, of the old kind of form fields
  table,
  row,
  row_properties,
  cell,
  cell_properties,
  control,
  control_properties,
  control_content,
  alternatives,
  choice,
  fallback,
  comment_mark,
};

/// By its name without prefix.
[[nodiscard]] DocxElement docx_element(std::string_view name);

}  // namespace zgz::intake
