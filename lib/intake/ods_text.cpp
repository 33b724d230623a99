#include "lib/intake/ods_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "lib/intake/ods_values.hpp"

namespace zgz::intake {

namespace {

constexpr std::array<std::string_view, 8> no_text{"annotation", "note",         "ruby-text", "frame",
                                                  "g",          "custom-shape", "rect",      "tracked-changes"};

}  // namespace

void OdsText::begin_paragraph() {
  if (m_paragraphs++ > 0) m_text += '\n';
  m_from = m_text.size();
  m_wrapped = false;
}

void OdsText::unwrap() {
  if (m_wrapped && m_text.size() > m_from) m_text += ' ';
  m_wrapped = false;
}

void OdsText::text(std::string_view piece) {
  for (char const c : piece) {
    if (c == '\n' || c == '\r' || c == '\t') {
      while (m_text.size() > m_from && m_text.back() == ' ') m_text.pop_back();
      m_wrapped = true;
    } else if (c != ' ' || !m_wrapped) {
      unwrap();
      m_text += c;
    }
  }
}

bool OdsText::enter(std::string_view name, XmlAttributes attributes) {
  if (std::find(no_text.begin(), no_text.end(), name) != no_text.end()) return false;
  if (name == "s" || name == "tab" || name == "line-break") unwrap();
  if (name == "s") {
    auto const count = repetitions(attributes.text("text:c"));
    m_allowance.take(0, count);
    m_text.append(count, ' ');
  } else if (name == "tab") {
    m_text += '\t';
  } else if (name == "line-break") {
    m_text += '\n';
  }
  return true;
}

std::string OdsText::take() {
  m_paragraphs = m_from = 0;
  return std::exchange(m_text, {});
}

}  // namespace zgz::intake
