#include "lib/report/doctor.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"

namespace zgz::report {

namespace {

std::string label(std::string const& what) {
  if (what == "file") return tr("file and references");
  if (what == "chain") return tr("chain of the log");
  if (what == "originals") return tr("originals");
  if (what == "tables") return tr("tables against the log");
  return tr("plan against the log");
}

}  // namespace

bool is_sound(std::vector<Check> const& checks) {
  return std::all_of(checks.begin(), checks.end(), [](Check const& check) { return check.faults.empty(); });
}

bool is_whole(std::vector<Check> const& checks) {
  return std::all_of(checks.begin(), checks.end(),
                     [](Check const& check) { return check.faults.empty() || check.what == "plan"; });
}

Document doctor_document(std::vector<Check> const& checks, LogHead const& head) {
  DocTable table{"items", {}, {{"check", tr("Check")}, {"sound", tr("Sound")}, {"faults", tr("Faults")}}, {}, {}, {}};
  for (auto const& check : checks) {
    bool const sound = check.faults.empty();
    table.rows.push_back(
        {{Term{check.what, label(check.what)}}, {sound, sound ? Tone::good : Tone::bad}, {Words{check.faults}}});
  }
  Document document{"zgz.doctor/1", {{"sound", is_sound(checks)}, {"count", head.count}, {"head", head.hash}}, {}};
  document.blocks.emplace_back(std::move(table));
  document.blocks.emplace_back(Paragraph{say("Log: {0} entries, head {1}.", head.count, head.hash.substr(0, 12))});
  return document;
}

}  // namespace zgz::report
