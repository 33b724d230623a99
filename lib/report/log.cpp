#include "lib/report/log.hpp"

#include "lib/base/i18n.hpp"

namespace zgz::report {

namespace {

constexpr char const* withheld_word = ZGZ_N_("withheld: recused");

Value shown(std::string const& text, bool withheld) {
  return withheld ? Value{Term{withheld_word, tr(withheld_word)}} : Value{text};
}

}  // namespace

Document log_document(std::vector<LogEntry> const& entries, std::set<std::int64_t> const& hidden, LogHead const& head) {
  DocTable table{"items", {}, {}, {}, tr("The log is empty."), {}};
  table.columns = {{"seq", tr("No."), true},
                   {"at", tr("At")},
                   {"actor", tr("Who")},
                   {"kind", tr("Kind")},
                   {"command", tr("Command")},
                   {"payload", tr("Payload"), false, Show::machines},
                   {"prev", tr("Previous"), false, Show::machines},
                   {"hash", tr("Hash"), false, Show::machines},
                   {"hash_start", tr("Hash"), false, Show::people}};
  for (auto const& e : entries) {
    bool const withheld = hidden.contains(e.seq);
    table.rows.push_back({{e.seq},
                          {e.at},
                          {e.actor},
                          {Term{e.kind, tr(e.kind.c_str())}},
                          {shown(e.command, withheld)},
                          {shown(e.payload, withheld)},
                          {e.prev},
                          {e.hash},
                          {e.hash.substr(0, 12)}});
  }
  Document document{"zgz.log/1", {{"count", head.count}, {"head", head.hash}}, {}};
  document.blocks.emplace_back(std::move(table));
  document.blocks.emplace_back(
      Paragraph{say("Shown {0} of {1} entries; head {2}.", entries.size(), head.count, head.hash.substr(0, 12))});
  return document;
}

}  // namespace zgz::report
