#include "lib/intake/xlsx_comments.hpp"

#include "lib/intake/xlsx_values.hpp"
#include "lib/intake/xml.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t most_comments = 10'000;
constexpr std::size_t longest_comment = 32'767;  // bytes

class CommentsHandler : public XmlHandler {
 public:
  std::vector<Comment> found;

  void start(std::string_view name, XmlAttributes attributes) override {
    ++m_depth;
    if (name == "comment" && found.size() < most_comments) begin(attributes);
    if (name == "t" && m_within > 0) m_collecting = true;
  }

  void end() override {
    m_collecting = false;
    if (m_depth-- != m_within || m_within == 0) return;
    m_within = 0;
    if (!m_comment.text.empty()) found.push_back(m_comment);
  }

  void text(std::string_view piece) override {
    if (m_collecting && m_comment.text.size() < longest_comment) m_comment.text.append(piece);
  }

 private:
  void begin(XmlAttributes attributes) {
    auto const address = parse_address(attributes.text("ref"));
    if (!address) return;
    m_comment = {address->row, address->column, {}};
    m_within = m_depth;
  }

  Comment m_comment;
  std::size_t m_depth = 0, m_within = 0;
  bool m_collecting = false;
};

}  // namespace

std::vector<Comment> read_xlsx_comments(Archive& archive, std::string const& part) {
  CommentsHandler handler;
  auto source = archive.open(part);
  parse_xml(
      part, [&](char* to, std::size_t size) { return source.read(to, size); }, handler);
  return std::move(handler.found);
}

}  // namespace zgz::intake
