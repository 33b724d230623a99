#include "lib/intake/xlsx_strings.hpp"

#include "lib/base/i18n.hpp"
#include "lib/intake/xlsx_values.hpp"

namespace zgz::intake {

namespace {

class StringsHandler : public XmlHandler {
 public:
  StringsHandler(SharedStrings& strings, SharedLimits const& limits) : m_strings(strings), m_limits(limits) {}

  void start(std::string_view name, XmlAttributes attributes) override {
    if (m_inside) return m_rich.start(name, attributes);
    if (name != "si") return;
    m_inside = true;
    m_rich.clear();
  }

  void end() override {
    if (!m_inside || m_rich.end()) return;
    m_inside = false;
    if (m_strings.size() >= m_limits.texts) {
      throw failure(Fault::unreadable_too_large, {say("{} different texts", std::to_string(m_limits.texts))});
    }
    m_strings.add(m_rich.str());
  }

  void text(std::string_view piece) override {
    if (!m_inside) return;
    m_rich.text(piece);
    if (m_strings.bytes() + m_rich.str().size() > m_limits.bytes) throw too_large(m_limits.bytes);
  }

 private:
  SharedStrings& m_strings;
  SharedLimits m_limits;
  RichText m_rich;
  bool m_inside = false;
};

}  // namespace

void RichText::start(std::string_view name, XmlAttributes attributes) {
  bool const inside = m_skipped > 0 || m_collecting;
  if (!inside && name == "t") {
    m_collecting = true;
    m_preserve = attributes.text("xml:space") == "preserve";
    m_from = m_text.size();
  } else if (!inside && name == "r" && !m_run) {
    m_run = true;
  } else {
    ++m_skipped;
  }
}

bool RichText::end() {
  if (m_skipped > 0) {
    --m_skipped;
  } else if (m_collecting) {
    m_collecting = false;
    finish_text();
  } else if (m_run) {
    m_run = false;
  } else {
    return false;
  }
  return true;
}

void RichText::finish_text() {
  auto const whole = std::string_view{m_text}.substr(m_from);
  auto const kept = m_preserve ? whole : trim_xml(whole);
  bool const escaped = kept.find("_x") != std::string_view::npos;
  if (!escaped && kept.size() == whole.size()) return;
  auto const replacement = escaped ? decode_escapes(kept) : std::string{kept};
  m_text.replace(m_from, std::string::npos, replacement);
}

SharedStrings read_shared_strings(Archive& archive, std::string const& part, SharedLimits const& limits) {
  SharedStrings strings;
  StringsHandler handler{strings, limits};
  auto source = archive.open(part);
  parse_xml(
      part, [&](char* to, std::size_t size) { return source.read(to, size); }, handler);
  return strings;
}

}  // namespace zgz::intake
