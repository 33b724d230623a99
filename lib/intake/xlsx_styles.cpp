#include "lib/intake/xlsx_styles.hpp"

#include <unordered_map>

#include "lib/intake/xlsx_values.hpp"
#include "lib/intake/xml.hpp"

namespace zgz::intake {

namespace {

class StylesHandler : public XmlHandler {
 public:
  void start(std::string_view name, XmlAttributes attributes) override {
    if (++m_depth == 2) {
      m_section = name;
    } else if (name == "numFmt" && m_section == "numFmts") {
      if (auto const id = parse_count(attributes.text("numFmtId"))) {
        m_formats[*id] = is_date_format(attributes.text("formatCode"));
      }
    } else if (name == "xf" && m_section == "cellXfs") {
      m_styles.push_back(parse_count(attributes.text("numFmtId")).value_or(0));
    }
  }

  void end() override { --m_depth; }

  // Formats can stand after the styles that use them.
  [[nodiscard]] DateStyles dates() const {
    DateStyles result;
    result.reserve(m_styles.size());
    for (auto const id : m_styles) {
      auto const own = m_formats.find(id);
      result.push_back(own == m_formats.end() ? is_date_format_id(id) : own->second);
    }
    return result;
  }

 private:
  unsigned m_depth = 0;
  std::string m_section;  // the child of the root element
  std::unordered_map<std::uint32_t, bool> m_formats;
  std::vector<std::uint32_t> m_styles;
};

}  // namespace

DateStyles read_date_styles(Archive& archive, std::string const& part) {
  StylesHandler handler;
  auto source = archive.open(part);
  parse_xml(
      part, [&](char* to, std::size_t size) { return source.read(to, size); }, handler);
  return handler.dates();
}

}  // namespace zgz::intake
