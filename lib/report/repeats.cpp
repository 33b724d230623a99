#include "lib/report/repeats.hpp"

#include <string>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"

namespace zgz::report {

namespace {

template <typename Ref>
Words words_of(std::vector<Ref> const& refs) {
  Words words;
  for (auto const ref : refs) words.push_back(ref.str());
  return words;
}

}  // namespace

Document repeats_document(Repeats const& repeats) {
  Document document{"zgz.repeats/1",
                    {{"compared", repeats.compared},
                     {"without_contact", repeats.without_contact},
                     {"unreadable", words_of(repeats.unreadable)}},
                    {}};
  auto const tell = [&](std::string text, Tone tone) {
    document.blocks.emplace_back(Paragraph{std::move(text), tone});
  };
  tell(say("Complaints compared: {0}; without a contact: {1}.", repeats.compared, repeats.without_contact), Tone::dim);
  for (auto const& register_ref : repeats.unreadable) {
    tell(say("{}: no column of it is known to hold a contact. Name one: --map HEADING=phone.", register_ref.str()),
         Tone::warn);
  }
  DocTable table{"items", {}, {{"complaints", "complaints"}, {"count", "count", true}}, {}, {}, {}, Show::machines};
  for (auto const& group : repeats.groups) {
    tell(say("{}: same contact", join(words_of(group), tr(", "))), Tone::plain);
    table.rows.push_back({{words_of(group)}, {static_cast<std::int64_t>(group.size())}});
  }
  if (repeats.groups.empty()) tell(tr("No two complaints have the same contact."), Tone::plain);
  document.blocks.emplace_back(std::move(table));
  return document;
}

}  // namespace zgz::report
