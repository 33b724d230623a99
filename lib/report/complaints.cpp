#include "lib/report/complaints.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/report/diagnostics.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

using Outcome = Receipt::Outcome;

std::string verdict(ComplaintsReceipt const& r) {
  switch (r.outcome) {
    case Outcome::known:
      return say("the same bytes came in as {}; nothing changes", r.submission.ref.str());
    case Outcome::refused:
      return say_count("{} fault; nothing was stored", "{} faults; nothing was stored", r.faults, r.faults);
    case Outcome::taken:
    case Outcome::returned:
      break;
  }
  if (r.taken == 0) return tr("no new complaint");
  return say_count("{0} complaint ({1}), {2} of them named", "{0} complaints ({1}), {2} of them named", r.taken,
                   r.taken, r.taken == 1 ? r.first.str() : r.first.str() + "–" + r.last.str(), r.named);
}

void add_line(Document& document, std::string text, Tone tone) {
  document.blocks.emplace_back(Paragraph{"  " + std::move(text), tone});
}

/// `row 3 (C1), row 9 (C4)`; of many only the first.
std::string first_of(std::vector<DifferingRow> const& rows) {
  constexpr std::size_t shown = 10;
  std::vector<std::string> words;
  for (auto const& each : rows) {
    if (words.size() == shown) break;
    words.push_back(say("row {0} ({1})", each.row, each.registered.str()));
  }
  return join(words, tr(", ")) + (rows.size() > shown ? "…" : "");
}

std::string first_rows(UnknownWords const& words) {
  std::vector<std::string> rows;
  for (auto const row : words.rows) rows.push_back(std::to_string(row));
  return join(rows, tr(", ")) + (words.count > words.rows.size() ? "…" : "");
}

std::string unknown_line(UnknownWords const& words) {
  switch (words.field) {
    case ComplaintField::channel:
      return say_count("{0} row names a channel that the plan does not know: row {1}",
                       "{0} rows name a channel that the plan does not know: rows {1}", words.count, words.count,
                       first_rows(words));
    case ComplaintField::category:
      return say_count("{0} row has a category that the plan does not know, so it has none: row {1}",
                       "{0} rows have a category that the plan does not know, so they have none: rows {1}", words.count,
                       words.count, first_rows(words));
    default:
      return say_count("{0} row was given to a unit that the plan does not know: row {1}",
                       "{0} rows were given to a unit that the plan does not know: rows {1}", words.count, words.count,
                       first_rows(words));
  }
}

void add_receipt(Document& document, ComplaintsReceipt const& r) {
  auto const ref = r.outcome == Outcome::refused ? std::string{} : r.submission.ref.str() + ' ';
  document.blocks.emplace_back(
      Paragraph{say("[{0}] {1}{2}: {3}", term(r.outcome).label, ref, r.file, verdict(r)), tone(r.outcome)});
  if (r.outcome == Outcome::known) return;
  auto const& rows = r.submission.reading.counts;
  if (rows.physical > 0) {
    add_line(document,
             say("{0} rows below the headings = {1} data + {2} blank + {3} furniture + {4} refused", rows.physical,
                 rows.data, rows.blank, rows.furniture + rows.header, rows.refused),
             Tone::dim);
  }
  for (auto const& d : r.diagnostics) add_line(document, sentence(d), Tone::bad);
  if (r.faults > r.diagnostics.size())
    add_line(document, say("… shown {0} of {1}", r.diagnostics.size(), r.faults), Tone::bad);
  if (r.outcome == Outcome::refused) return;
  if (r.registered > 0) {
    add_line(document,
             say_count("{} row has a number that is registered already",
                       "{} rows have a number that is registered already", r.registered, r.registered),
             Tone::dim);
  }
  if (!r.differing.empty()) {
    add_line(document,
             say_count(
                 "{0} row has a registered number, but another day, unit or category; what is registered stands: {1}",
                 "{0} rows have a registered number, but another day, unit or category; what is registered stands: {1}",
                 r.differing.size(), r.differing.size(), first_of(r.differing)),
             Tone::warn);
  }
  if (r.elsewhere > 0)
    add_line(document,
             say_count("{} complains of no unit of the plan by its name",
                       "{} complain of no unit of the plan by its name", r.elsewhere, r.elsewhere),
             Tone::plain);
  for (auto const& words : r.unknown) add_line(document, unknown_line(words), Tone::warn);
}

DocTable receipts_table(std::vector<ComplaintsReceipt> const& receipts) {
  DocTable table{"receipts", {}, {}, {}, {}, {}, Show::machines};
  for (auto const* key : {"file", "outcome", "submission", "first", "last", "taken", "named", "registered", "differing",
                          "elsewhere", "faults", "physical", "data", "blank", "furniture", "refused"}) {
    table.columns.push_back({key, key});
  }
  auto const number = [](std::uint64_t value) { return Value{static_cast<std::int64_t>(value)}; };
  for (auto const& r : receipts) {
    auto const& rows = r.submission.reading.counts;
    bool const brought = r.outcome == Outcome::taken && r.taken > 0;
    table.rows.push_back({{r.file},
                          {term(r.outcome)},
                          {r.outcome == Outcome::refused ? Value{} : Value{r.submission.ref.str()}},
                          {brought ? Value{r.first.str()} : Value{}},
                          {brought ? Value{r.last.str()} : Value{}},
                          {number(r.outcome == Outcome::taken ? r.taken : 0)},
                          {number(r.outcome == Outcome::taken ? r.named : 0)},
                          {number(r.registered)},
                          {number(r.differing.size())},
                          {number(r.outcome == Outcome::taken ? r.elsewhere : 0)},
                          {number(r.faults)},
                          {number(rows.physical)},
                          {number(rows.data)},
                          {number(rows.blank)},
                          {number(rows.furniture + rows.header)},
                          {number(rows.refused)}});
  }
  return table;
}

}  // namespace

Value code_and_name(std::string const& code, std::string name) {
  return code.empty() ? Value{} : Value{Term{code, std::move(name)}};
}

std::string channel_name(Plan const& plan, std::string const& code) {
  auto const found = std::find_if(plan.channels.begin(), plan.channels.end(),
                                  [&](Channel const& channel) { return channel.code == code; });
  return found == plan.channels.end() ? code : found->name;
}

std::vector<Entry> complaint_entries(Plan const& plan, Complaint const& c) {
  return {{"complaint", tr("Complaint"), c.ref.str()},
          {"submission", tr("Came in with"), c.submission.number > 0 ? Value{c.submission.str()} : Value{}},
          {"number", tr("No. in its register"), c.number},
          {"received", tr("Received"), c.received},
          {"channel", tr("Channel"), code_and_name(c.channel, channel_name(plan, c.channel))},
          {"category", tr("Category"), code_and_name(c.category, category_name(plan, c.category))},
          {"about", tr("Unit complained of"), code_and_name(c.about, department_name(plan, c.about))},
          {"handler", tr("Handled by"), code_and_name(c.handler, department_name(plan, c.handler))},
          {"named", tr("Gave the name"), c.named},
          {"row", tr("Row"), c.row > 0 ? Value{static_cast<std::int64_t>(c.row)} : Value{}},
          {"withdrawn", tr("Withdrawn"), c.withdrawn}};
}

Document complaints_receipts_document(std::vector<ComplaintsReceipt> const& receipts, bool dry_run) {
  Document document{
      "zgz.import-complaints/1", {{"files", static_cast<std::int64_t>(receipts.size())}, {"dry_run", dry_run}}, {}};
  std::vector<Diagnostic> all;
  for (auto const& receipt : receipts) {
    add_receipt(document, receipt);
    all.insert(all.end(), receipt.diagnostics.begin(), receipt.diagnostics.end());
  }
  document.blocks.emplace_back(receipts_table(receipts));
  document.blocks.emplace_back(diagnostics_table(all));
  bool const sealed = std::any_of(receipts.begin(), receipts.end(), [](ComplaintsReceipt const& receipt) {
    return receipt.outcome == Outcome::taken && receipt.taken > 0;
  });
  if (sealed && !dry_run)
    document.blocks.emplace_back(Paragraph{tr("What complainants said is sealed; the files themselves are not kept.")});
  if (dry_run) document.blocks.emplace_back(Paragraph{tr("Dry run: nothing was stored.")});
  return document;
}

Document complaint_document(Plan const& plan, Complaint const& complaint) {
  Document document{"zgz.complaint/1", {}, {}};
  add_entries(document, complaint_entries(plan, complaint));
  return document;
}

Document revealed_document(Plan const& plan, Complaint const& complaint, std::vector<std::string> const& headings,
                           std::vector<std::string> const& cells) {
  Document document{"zgz.reveal/1", {}, {}};
  add_entries(document, complaint_entries(plan, complaint));
  DocTable table{"sealed", tr("What was sealed"), {{"heading", tr("Column")}, {"text", tr("Content")}}, {}, {}, {}};
  for (std::size_t i = 0; i < std::max(headings.size(), cells.size()); ++i) {
    table.rows.push_back(
        {{i < headings.size() ? headings[i] : std::string{}}, {i < cells.size() ? cells[i] : std::string{}}});
  }
  document.blocks.emplace_back(std::move(table));
  return document;
}

}  // namespace zgz::report
