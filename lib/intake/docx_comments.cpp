#include "lib/intake/docx_comments.hpp"

#include <utility>

#include "lib/intake/xml.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t most_comments = 10'000;
constexpr std::size_t longest_comment = 32'767;  // bytes

class CommentsHandler : public XmlHandler {
 public:
  std::map<std::string, std::string> found;

  void start(std::string_view name, XmlAttributes attributes) override {
    m_collecting = name == "t";
    if (name == "comment") {
      m_text = found.size() < most_comments ? &found[std::string{attributes.prefixed("id")}] : nullptr;
    } else if (name == "p" && m_text != nullptr && !m_text->empty()) {
      m_text->push_back('\n');
    }
  }

  void end() override { m_collecting = false; }

  void text(std::string_view piece) override {
    if (m_collecting && m_text != nullptr && m_text->size() < longest_comment) m_text->append(piece);
  }

 private:
  std::string* m_text = nullptr;
  bool m_collecting = false;
};

}  // namespace

std::map<std::string, std::string> read_docx_comments(Archive& archive, std::string const& part) {
  CommentsHandler handler;
  auto source = archive.open(part);
  parse_xml(
      part, [&](char* to, std::size_t size) { return source.read(to, size); }, handler);
  return std::move(handler.found);
}

}  // namespace zgz::intake
