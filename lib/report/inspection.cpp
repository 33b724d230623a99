#include "lib/report/inspection.hpp"

#include <algorithm>

#include "lib/base/digest.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/rate.hpp"
#include "lib/report/complaints.hpp"
#include "lib/report/diagnostics.hpp"
#include "lib/report/fact_list.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

Value department(Plan const& plan, std::string const& code) {
  if (code.empty()) return Term{"", tr("the whole list")};
  return code_and_name(code, department_name(plan, code));
}

Value text_or_nothing(std::string const& text) { return text.empty() ? Value{} : Value{text}; }

DocTable sizes_table(Plan const& plan, Frame const& frame) {
  DocTable table{"departments", {}, {}, {}, {}, {}};
  table.columns = {{"department", tr("Department")}, {"units", tr("Units"), true}};
  for (auto const& stratum : frame.strata)
    table.rows.push_back({{department(plan, stratum.department)}, {stratum.units}});
  return table;
}

DocTable strata_table(Plan const& plan, std::vector<Stratum> const& strata) {
  DocTable table{"strata", {}, {}, {}, {}, {}};
  table.columns = {{"department", tr("Department")},
                   {"units", tr("Units"), true},
                   {"drawn", tr("Drawn"), true},
                   {"certain", tr("Certain")}};
  for (auto const& stratum : strata) {
    table.rows.push_back({{department(plan, stratum.department)}, {stratum.units}, {stratum.drawn}, {stratum.certain}});
  }
  return table;
}

std::int64_t drawn_in(std::vector<Stratum> const& strata) {
  std::int64_t sum = 0;
  for (auto const& stratum : strata) sum += stratum.drawn;
  return sum;
}

std::int64_t units_in(std::vector<Stratum> const& strata) {
  std::int64_t sum = 0;
  for (auto const& stratum : strata) sum += stratum.units;
  return sum;
}

/// `5% of each department, at least 10, at most 200`.
std::string design_text(DrawDesign const& design) {
  auto text = !design.whole ? say("{} of each department", rate_text(design.rate))
                            : say("{} of the whole list", rate_text(design.rate));
  if (design.least > 0) text += say(", at least {}", design.least);
  if (design.most > 0) text += say(", at most {}", design.most);
  return text;
}

std::string algorithm_text() {
  return tr(
      "The ticket of a unit is the SHA-256 of the seed, a line feed and the unit's number, in hexadecimal digits; in "
      "each part of the list the lowest tickets are drawn.");
}

std::vector<Entry> draw_entries(Plan const& plan, Draw const& draw) {
  Words certain;
  for (auto const& code : draw.design.certain) certain.push_back(department_name(plan, code));
  return {{"draw", tr("No."), draw.ref.str()},
          {"drawn", tr("Drawn on"), draw.drawn},
          {"frame", tr("Frame"), draw.design.frame},
          {"design", tr("Design"), design_text(draw.design)},
          {"certain", tr("Certain"), certain.empty() ? Value{} : Value{certain}},
          {"seed", tr("Seed"), draw.design.seed},
          {"seed_source", tr("Where the seed comes from"), draw.design.seed_source},
          {"witnesses", tr("Witnesses"), draw.witnesses},
          {"decided_by", tr("Who decided on the ratio"), text_or_nothing(draw.decided_by)},
          {"document", tr("Document no."), text_or_nothing(draw.document)},
          {"reason", tr("Why it was drawn again"), text_or_nothing(draw.reason)},
          {"units", tr("Units in the list"), units_in(draw.strata)},
          {"count", tr("Units drawn"), drawn_in(draw.strata)}};
}

std::string decision_text(Plan const& plan, Draw const& draw) {
  auto decided = say("{0} decided on the ratio ({1}).", draw.decided_by, draw.document);
  if (plan.inspection.sampling.empty()) return decided;
  return say("The plan says “{0}” and gives no number. {1}", plan.inspection.sampling, decided);
}

/// Takes the lowest tickets of each part, in the order of the departments' codes.
std::string taken_line(Draw const& draw) {
  if (draw.design.whole) return "head -n " + std::to_string(draw.strata.front().drawn) + " tickets | cut -f1,3";
  std::string most;
  for (auto const& stratum : draw.strata)
    most += "n[\"" + stratum.department + "\"]=" + std::to_string(stratum.drawn) + ';';
  return "awk -F'\\t' 'BEGIN{" + most + "} c[$1]++ < n[$1] {print $1 \"\\t\" $3}' tickets";
}

/// What the third line of shell writes: department and number of each unit that was drawn.
std::string sample_digest(Draw const& draw) {
  auto units = draw.units;
  std::sort(units.begin(), units.end(), [&](DrawnUnit const& a, DrawnUnit const& b) {
    return draw.design.whole || a.department == b.department ? a.ticket < b.ticket : a.department < b.department;
  });
  std::string lines;
  for (auto const& unit : units) lines += unit.department + '\t' + unit.unit + '\n';
  return sha256_hex(lines);
}

/// What a witness signs for, a line each.
DocTable protocol_table(Plan const& plan, Draw const& draw, Frame const& frame) {
  auto const& design = draw.design;
  std::vector<std::pair<std::string, std::string>> lines{
      {tr("No."), draw.ref.str()},
      {tr("Drawn on"), long_date(draw.drawn)},
      {tr("Frame"), say("“{0}”: {1} units, frozen on {2}", frame.name, frame.units(), long_date(frame.frozen))},
      {tr("SHA-256 of the list"), frame.sha256},
      {tr("Design"), design_text(design)},
      {tr("Seed"), say("{0} (given after the list was frozen)", design.seed)},
      {tr("Where the seed comes from"), design.seed_source},
      {tr("Tickets"), algorithm_text()},
      {tr("SHA-256 of the sample"), sample_digest(draw)}};
  if (!draw.decided_by.empty()) lines.emplace_back(tr("Ratio"), decision_text(plan, draw));
  if (!design.certain.empty()) {
    lines.emplace_back(tr("Certain"), tr("Departments to be looked at closely come first, with as many units as the "
                                         "design allows at most."));
  }
  if (!draw.reason.empty()) lines.emplace_back(tr("Why it was drawn again"), draw.reason);
  lines.emplace_back(tr("Witnesses"), join(draw.witnesses, tr(", ")));
  DocTable table{"facts", {}, {}, {}, {}, {}};
  table.columns = {{"item", tr("Item")}, {"content", tr("Content")}};
  for (auto& [item, content] : lines) table.rows.push_back({{std::move(item)}, {std::move(content)}});
  return table;
}

/// A text between quotes of the shell.
std::string quoted(std::string const& text) { return "'" + replace_all(text, "'", "'\\''") + "'"; }

}  // namespace

Document frame_receipt_document(Plan const& plan, FrameReceipt const& receipt) {
  auto const& frame = receipt.frame;
  bool const frozen = receipt.fault_count == 0;
  Document document{"zgz.inspect-frame/1",
                    {{"frame", frame.name},
                     {"file", frame.file},
                     {"frozen", frozen},
                     {"units", frozen ? Value{frame.units()} : Value{}},
                     {"sha256", frozen ? Value{frame.sha256} : Value{}},
                     {"physical", static_cast<std::int64_t>(receipt.counts.physical)},
                     {"data", static_cast<std::int64_t>(receipt.counts.data)},
                     {"blank", static_cast<std::int64_t>(receipt.counts.blank)},
                     {"furniture", static_cast<std::int64_t>(receipt.counts.furniture + receipt.counts.header)},
                     {"refused", static_cast<std::int64_t>(receipt.counts.refused)},
                     {"faults", static_cast<std::int64_t>(receipt.fault_count)}},
                    {}};
  auto& blocks = document.blocks;
  auto const line = [&](std::string text, Tone tone) { blocks.emplace_back(Paragraph{std::move(text), tone}); };
  auto const& counts = receipt.counts;
  if (frozen) {
    line(say("Frame “{0}”: {1} units, frozen on {2}.", frame.name, frame.units(), iso(frame.frozen)), Tone::good);
    line(say("SHA-256 of its list: {}", frame.sha256), Tone::plain);
  } else {
    line(say_count("{0}: {1} fault; nothing was stored", "{0}: {1} faults; nothing was stored", receipt.fault_count,
                   frame.file, receipt.fault_count),
         Tone::bad);
  }
  line(say("{0} rows below the headings = {1} data + {2} blank + {3} furniture + {4} refused", counts.physical,
           counts.data, counts.blank, counts.furniture + counts.header, counts.refused),
       Tone::dim);
  for (auto const& fault : receipt.faults) line("  " + sentence(fault), Tone::bad);
  if (receipt.fault_count > receipt.faults.size())
    line("  " + say("… shown {0} of {1}", receipt.faults.size(), receipt.fault_count), Tone::bad);
  if (frozen) blocks.emplace_back(sizes_table(plan, frame));
  return document;
}

Document frames_document(Plan const& plan, std::vector<Frame> const& frames) {
  DocTable table{"items", {}, {}, {}, tr("No list of service users is frozen yet."), {}};
  table.columns = {{"frame", tr("Frame")},
                   {"frozen", tr("Frozen on")},
                   {"department", tr("Department")},
                   {"units", tr("Units"), true},
                   {"file", tr("File"), false, Show::machines},
                   {"sha256", tr("SHA-256"), false, Show::machines}};
  table.group_by = "frame";
  for (auto const& frame : frames) {
    for (auto const& stratum : frame.strata) {
      table.rows.push_back({{frame.name},
                            {frame.frozen},
                            {department(plan, stratum.department)},
                            {stratum.units},
                            {frame.file},
                            {frame.sha256}});
    }
  }
  Document document{"zgz.frames/1", {{"count", static_cast<std::int64_t>(frames.size())}}, {}};
  document.blocks.emplace_back(std::move(table));
  for (auto const& frame : frames)
    document.blocks.emplace_back(Paragraph{say("SHA-256 of “{0}”: {1}", frame.name, frame.sha256)});
  return document;
}

Document draw_sizes_document(Plan const& plan, DrawDesign const& design, std::vector<Stratum> const& strata) {
  Document document{
      "zgz.draw-sizes/1", {{"frame", design.frame}, {"units", units_in(strata)}, {"count", drawn_in(strata)}}, {}};
  document.blocks.emplace_back(
      Paragraph{say("{0}: {1} of {2} units would be drawn. Nothing was drawn: a seed is given "
                    "only once the sizes stand.",
                    design_text(design), drawn_in(strata), units_in(strata))});
  document.blocks.emplace_back(strata_table(plan, strata));
  return document;
}

Document draws_document(std::vector<Draw> const& draws) {
  DocTable table{"items", {}, {}, {}, tr("Nothing was drawn yet."), {}};
  table.columns = {{"draw", tr("No.")},
                   {"drawn", tr("Drawn on")},
                   {"frame", tr("Frame")},
                   {"design", tr("Design")},
                   {"units", tr("Units in the list"), true},
                   {"count", tr("Units drawn"), true},
                   {"witnesses", tr("Witnesses")},
                   {"reason", tr("Why it was drawn again")}};
  for (auto const& draw : draws) {
    table.rows.push_back({{draw.ref.str()},
                          {draw.drawn},
                          {draw.design.frame},
                          {design_text(draw.design)},
                          {units_in(draw.strata)},
                          {drawn_in(draw.strata)},
                          {draw.witnesses},
                          {draw.reason}});
  }
  Document document{"zgz.draws/1", {{"count", static_cast<std::int64_t>(draws.size())}}, {}};
  document.blocks.emplace_back(std::move(table));
  return document;
}

Document draw_document(Plan const& plan, Draw const& draw) {
  Document document{"zgz.draw/1", {}, {}};
  add_entries(document, draw_entries(plan, draw));
  document.blocks.emplace_back(strata_table(plan, draw.strata));
  DocTable table{"items", tr("Units drawn"), {}, {}, {}, {}};
  table.columns = {{"department", tr("Department")},
                   {"unit", tr("No. of the unit")},
                   {"line", tr("Line"), true},
                   {"ticket", tr("Ticket"), false, Show::machines},
                   {"ticket_start", tr("Ticket"), false, Show::people}};
  table.group_by = "department";
  constexpr std::size_t shown = 16;
  for (auto const& unit : draw.units) {
    table.rows.push_back({{department(plan, unit.department)},
                          {unit.unit},
                          {unit.line},
                          {unit.ticket},
                          {unit.ticket.substr(0, shown) + "…"}});
  }
  document.blocks.emplace_back(std::move(table));
  return document;
}

std::vector<std::string> redraw_lines(Draw const& draw) {
  std::string const key = draw.design.whole ? " -k2" : "";
  return {
      "zgz inspect units " + quoted(draw.design.frame) + " > list; sha256sum list",
      "seed=" + quoted(draw.design.seed) +
          "; while IFS=$'\\t' read -r d u; do printf '%s\\t%s\\t%s\\n' \"$d\" \"$(printf '%s\\n%s' \"$seed\" \"$u\" | "
          "sha256sum | cut -c1-64)\" \"$u\"; done < list | LC_ALL=C sort -t$'\\t'" +
          key + " > tickets",
      taken_line(draw) + " > sample; sha256sum sample"};
}

Document draw_protocol(Plan const& plan, Draw const& draw, Frame const& frame) {
  Document document{"zgz.draw-protocol/1", {{"draw", draw.ref.str()}, {"drawn", draw.drawn}}, {}};
  auto& blocks = document.blocks;
  blocks.emplace_back(Heading{tr("Record of a sample"), 0});
  blocks.emplace_back(protocol_table(plan, draw, frame));
  blocks.emplace_back(strata_table(plan, draw.strata));
  DocTable lines{"redraw", {}, {}, {}, {}, {}};
  lines.columns = {{"line", tr("Anybody who has the list draws the same with these lines")}};
  for (auto const& line : redraw_lines(draw)) lines.rows.push_back({{line}});
  blocks.emplace_back(std::move(lines));
  blocks.emplace_back(Paragraph{tr("Witnesses (signatures):")});
  blocks.emplace_back(Paragraph{long_date(draw.drawn), Tone::plain, Alignment::right});
  return document;
}

}  // namespace zgz::report
