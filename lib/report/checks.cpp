#include "lib/report/checks.hpp"

#include "lib/base/i18n.hpp"

namespace zgz::report {

namespace {

Tone tone(CheckSeverity severity) {
  switch (severity) {
    case CheckSeverity::serious:
      return Tone::bad;
    case CheckSeverity::warning:
      return Tone::warn;
    case CheckSeverity::notice:
      break;
  }
  return Tone::plain;
}

struct Counts {
  std::int64_t serious = 0, warning = 0, notice = 0, silenced = 0;
};

Counts counts_of(std::vector<CheckFinding> const& findings) {
  Counts counts;
  for (auto const& finding : findings) {
    if (!finding.silenced.empty()) {
      ++counts.silenced;
    } else if (finding.check.severity == CheckSeverity::serious) {
      ++counts.serious;
    } else if (finding.check.severity == CheckSeverity::warning) {
      ++counts.warning;
    } else {
      ++counts.notice;
    }
  }
  return counts;
}

DocTable findings_table(std::vector<CheckFinding> const& findings, bool all) {
  DocTable table{"items", {}, {}, {}, tr("The standing checks find nothing."), "check"};
  table.columns = {{"severity", tr("Severity")},
                   {"check", tr("Check")},
                   {"ref", tr("Record")},
                   {"what", tr("What it found")},
                   {"records", tr("Records")},
                   {"next", tr("Next step")},
                   {"silenced", tr("Silenced because"), false, all ? Show::everywhere : Show::machines}};
  for (auto const& finding : findings) {
    if (!all && !finding.silenced.empty()) continue;
    auto const severity = finding.check.severity;
    table.rows.push_back(
        {{Term{std::string{word_of(severity)}, tr(title_of(severity))}, tone(severity)},
         {Term{std::string{finding.check.word}, std::string{finding.check.word} + ": " + tr(finding.check.title)}},
         {finding.ref},
         {finding.what},
         {finding.records},
         {finding.next},
         {finding.silenced}});
  }
  return table;
}

}  // namespace

Document checks_document(std::vector<CheckFinding> const& findings, bool all, Date today) {
  auto const counts = counts_of(findings);
  Document document{"zgz.check/1",
                    {{"today", today},
                     {"serious", counts.serious},
                     {"warnings", counts.warning},
                     {"notices", counts.notice},
                     {"silenced", counts.silenced}},
                    {}};
  document.blocks.emplace_back(findings_table(findings, all));
  document.blocks.emplace_back(Paragraph{say("Serious: {0}; warnings: {1}; notices: {2}; silenced: {3}.",
                                             counts.serious, counts.warning, counts.notice, counts.silenced)});
  return document;
}

}  // namespace zgz::report
