#include "lib/report/diagnostics.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

std::string sentence(Diagnostic const& diagnostic) {
  auto const place = diagnostic.place.str();
  auto text = what_of(diagnostic.kind, diagnostic.args);
  if (auto const next = next_step_of(diagnostic.kind, diagnostic.args); !next.empty())
    text = say("{0} {1}", text, next);
  auto const word = std::string{word_of(diagnostic.kind)};
  return place.empty() ? say("{0} [{1}]", text, word) : say("{0}: {1} [{2}]", place, text, word);
}

DocTable diagnostics_table(std::vector<Diagnostic> const& diagnostics) {
  DocTable table{"diagnostics", {}, {}, {}, {}, {}, Show::machines};
  table.columns = {{"file", tr("File")},   {"severity", tr("Severity")}, {"word", tr("Word")},
                   {"place", tr("Place")}, {"what", tr("What")},         {"next", tr("Next step")}};
  for (auto const& d : diagnostics) {
    table.rows.push_back({{d.place.file},
                          {term(d.severity)},
                          {std::string{word_of(d.kind)}},
                          {d.place.str()},
                          {what_of(d.kind, d.args)},
                          {next_step_of(d.kind, d.args)}});
  }
  return table;
}

std::size_t count(std::vector<Diagnostic> const& diagnostics, Severity severity) {
  return static_cast<std::size_t>(std::count_if(diagnostics.begin(), diagnostics.end(),
                                                [&](Diagnostic const& d) { return d.severity == severity; }));
}

}  // namespace zgz::report
