#pragma once

#include <string>
#include <string_view>

#include "lib/intake/allowance.hpp"
#include "lib/intake/xml.hpp"

namespace zgz::intake {

/// Collects the paragraphs of a cell or remark, one a line. Blanks count as they are written, which is how office
/// programs write them; a line's end in the file, with the blanks around it, is one blank, and none at either end of a
/// paragraph.
class OdsText {
 public:
  explicit OdsText(Allowance& allowance) : m_allowance(allowance) {}

  void begin_paragraph();
  void text(std::string_view piece);

  /// An element inside a paragraph: blanks, a tab, a line's end. Whether its content is part of the text, which that of
  /// notes, readings and drawings is not. Throws `Error` (failed) for more blanks than the file may hold.
  [[nodiscard]] bool enter(std::string_view name, XmlAttributes attributes);

  /// What was collected; the next text begins.
  [[nodiscard]] std::string take();

 private:
  void unwrap();

  Allowance& m_allowance;
  std::string m_text;
  std::size_t m_paragraphs = 0;
  std::size_t m_from = 0;  ///< where the paragraph begins
  bool m_wrapped = false;  ///< the last thing was a line's end in the file
};

}  // namespace zgz::intake
