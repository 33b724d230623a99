#include "lib/report/search.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

constexpr std::size_t excerpt = 60;

/// The line of the text that holds the word, or the first.
std::string line_with(std::string const& text, std::string const& word) {
  auto const at = std::min(text.find(word), text.size());
  auto const before = at == text.size() ? std::string::npos : text.rfind('\n', at);
  return text.substr(before == std::string::npos ? 0 : before + 1);
}

}  // namespace

Document search_document(std::vector<std::string> const& words, std::vector<FoundText> const& found, bool more) {
  Document document{"zgz.search/1",
                    {{"words", Words{words}}, {"count", static_cast<std::int64_t>(found.size())}, {"more", more}},
                    {}};
  DocTable table{"items", {}, {{"ref", tr("No.")}, {"text", tr("Text")}}, {}, tr("Nothing holds these words."), {}};
  for (auto const& each : found)
    table.rows.push_back({{each.ref}, {first_line(line_with(each.text, words.front()), excerpt)}});
  document.blocks.emplace_back(std::move(table));
  if (more) document.blocks.emplace_back(Paragraph{say("Shown {}; there are more (--most).", found.size()), Tone::dim});
  return document;
}

}  // namespace zgz::report
