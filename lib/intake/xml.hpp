#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace zgz::intake {

/// The attributes of one element, valid during the call that gives them.
class XmlAttributes {
 public:
  explicit XmlAttributes(char const* const* raw) : m_raw(raw) {}

  /// The value of the attribute as written, prefix included; null if there is none.
  [[nodiscard]] char const* find(std::string_view name) const;

  /// The same as text, empty if there is none.
  [[nodiscard]] std::string_view text(std::string_view name) const;

  /// The value of an attribute of this local name that has a prefix, whichever; empty if there is none.
  [[nodiscard]] std::string_view prefixed(std::string_view local) const;

  /// Whether the attribute is `1` or `true`.
  [[nodiscard]] bool flag(std::string_view name) const;

  /// Names and values in turn, ended by null.
  [[nodiscard]] char const* const* raw() const { return m_raw; }

 private:
  char const* const* m_raw;
};

/// What is told of a document while it is read. Element names come without their prefix.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void start(std::string_view name, XmlAttributes attributes) = 0;
  virtual void end() {}
  /// A piece of character data; one text can come in several.
  virtual void text(std::string_view /*piece*/) {}
};

/// Fills at most so many bytes and returns how many; 0 at the end.
using XmlSource = std::function<std::size_t(char*, std::size_t)>;

/// Streams a document through `handler`; `part` names it in messages. Throws `Error` (unreadable-workbook) for text
/// that is not well-formed, has a document type (so no entities), or nests absurdly deep; passes on what `handler`
/// throws.
void parse_xml(std::string const& part, XmlSource const& source, XmlHandler& handler);

}  // namespace zgz::intake
