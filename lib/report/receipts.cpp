#include "lib/report/receipts.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/words.hpp"
#include "lib/report/diagnostics.hpp"
#include "lib/report/diff.hpp"
#include "lib/report/kind_receipts.hpp"
#include "lib/report/resubmission.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

using Outcome = Receipt::Outcome;

std::int64_t changes_of(Receipt const& receipt, ProblemChange::Outcome outcome) {
  return std::count_if(receipt.changes.begin(), receipt.changes.end(),
                       [&](ProblemChange const& change) { return change.outcome == outcome; });
}

std::string verdict(Receipt const& receipt) {
  auto const& reading = receipt.submission.reading;
  switch (receipt.outcome) {
    case Outcome::refused:
      return tr("nothing was stored");
    case Outcome::known:
      return say("the same bytes came in as {}; nothing changes", receipt.submission.ref.str());
    case Outcome::returned:
      if (is_of_other_kind(receipt)) return verdict_of_other(receipt);
      return say_count("{} fault; the department still owes it", "{} faults; the department still owes it",
                       count(reading.diagnostics, Severity::fault), count(reading.diagnostics, Severity::fault));
    case Outcome::taken:
      break;
  }
  if (is_of_other_kind(receipt)) return verdict_of_other(receipt);
  if (reading.zero) return tr("zero report");
  return say_count("{0} problem ({1} new, {2} changed, {3} same)", "{0} problems ({1} new, {2} changed, {3} same)",
                   receipt.changes.size(), receipt.changes.size(), changes_of(receipt, ProblemChange::Outcome::added),
                   changes_of(receipt, ProblemChange::Outcome::changed),
                   changes_of(receipt, ProblemChange::Outcome::same));
}

std::string headline(Plan const& plan, Receipt const& receipt) {
  auto const label = term(receipt.outcome).label;
  bool const without_number = receipt.outcome == Outcome::refused || receipt.roster;
  if (without_number) return say("[{0}] {1}: {2}", label, receipt.file, verdict(receipt));
  return say("[{0}] {1} {2}, {3}: {4}", label, receipt.submission.ref.str(),
             department_name(plan, receipt.submission.department), receipt.file, verdict(receipt));
}

std::string reconciled(RowCount const& rows) {
  return say("  {0} rows = {1} header + {2} data + {3} blank + {4} furniture + {5} refused", rows.physical, rows.header,
             rows.data, rows.blank, rows.furniture, rows.refused);
}

void add_lines(std::vector<Block>& blocks, std::vector<std::string> const& lines, Tone tone) {
  for (auto const& line : lines) blocks.emplace_back(Paragraph{"  " + line, tone});
}

/// Notes such as “taken from the merged cell above” come in numbers: after the third of a kind, only their count.
void add_notes(std::vector<Block>& blocks, std::vector<Diagnostic> const& diagnostics) {
  constexpr int shown = 3;
  std::vector<Fault> kinds;
  for (auto const& d : diagnostics) {
    if (d.severity == Severity::note && std::find(kinds.begin(), kinds.end(), d.kind) == kinds.end())
      kinds.push_back(d.kind);
  }
  for (auto const kind : kinds) {
    int seen = 0;
    int total = 0;
    for (auto const& d : diagnostics) total += d.severity == Severity::note && d.kind == kind ? 1 : 0;
    for (auto const& d : diagnostics) {
      if (d.severity != Severity::note || d.kind != kind || ++seen > shown) continue;
      blocks.emplace_back(Paragraph{"  " + sentence(d), Tone::dim});
    }
    if (total > shown)
      blocks.emplace_back(Paragraph{say("  … shown {0} of {1} of this kind", shown, total), Tone::dim});
  }
}

void add_diff(std::vector<Block>& blocks, Receipt const& receipt) {
  if (is_of_other_kind(receipt)) return add_lines(blocks, lines_of_other(receipt), Tone::plain);
  for (auto const& change : receipt.changes) {
    auto const tone = change.after.wished_due ? Tone::warn : Tone::plain;
    add_lines(blocks, change_lines(change), tone);
    if (!change.before && receipt.submission.supersedes) {
      add_lines(blocks, {say("{0} new: {1}", change.after.ref.str(), first_line(change.after.row.problem, 30))},
                Tone::plain);
    }
  }
  for (auto const& problem : receipt.absent) {
    add_lines(
        blocks,
        {say("{0} is no longer listed and stays open: {1}", problem.ref.str(), first_line(problem.row.problem, 30))},
        Tone::warn);
  }
  if (receipt.zero_over_open)
    add_lines(blocks, {tr("A zero report, while the department has open problems.")}, Tone::warn);
}

void add_reading(std::vector<Block>& blocks, Receipt const& receipt) {
  auto const& reading = receipt.submission.reading;
  blocks.emplace_back(Paragraph{reconciled(reading.counts), Tone::dim});
  for (auto const& d : reading.diagnostics) {
    if (d.severity == Severity::fault) add_lines(blocks, {sentence(d)}, Tone::bad);
  }
  add_notes(blocks, reading.diagnostics);
  if (receipt.again) add_resubmission(blocks, *receipt.again, 2);
  add_diff(blocks, receipt);
}

void add_receipt(std::vector<Block>& blocks, Plan const& plan, Receipt const& receipt) {
  blocks.emplace_back(Paragraph{headline(plan, receipt), tone(receipt.outcome)});
  for (auto const& d : receipt.refusal) add_lines(blocks, {sentence(d)}, Tone::bad);
  if (receipt.outcome == Outcome::taken || receipt.outcome == Outcome::returned) add_reading(blocks, receipt);
  for (auto const& paper : receipt.papers) add_lines(blocks, {say("For the sender: {0}", paper)}, Tone::plain);
}

std::int64_t with_outcome(std::vector<Receipt> const& receipts, Outcome outcome) {
  return std::count_if(receipts.begin(), receipts.end(), [&](Receipt const& r) { return r.outcome == outcome; });
}

std::int64_t zero_reports(std::vector<Receipt> const& receipts) {
  return std::count_if(receipts.begin(), receipts.end(),
                       [](Receipt const& r) { return r.outcome == Outcome::taken && r.submission.reading.zero; });
}

std::int64_t all_changes(std::vector<Receipt> const& receipts, ProblemChange::Outcome outcome) {
  std::int64_t sum = 0;
  for (auto const& receipt : receipts) sum += changes_of(receipt, outcome);
  return sum;
}

std::string summary(std::vector<Receipt> const& receipts) {
  auto const files =
      say_count("{0} file: {1} taken ({2} of them zero reports), {3} returned, {4} known already, {5} not taken.",
                "{0} files: {1} taken ({2} of them zero reports), {3} returned, {4} known already, {5} not taken.",
                receipts.size(), receipts.size(), with_outcome(receipts, Outcome::taken), zero_reports(receipts),
                with_outcome(receipts, Outcome::returned), with_outcome(receipts, Outcome::known),
                with_outcome(receipts, Outcome::refused));
  auto const problems =
      say("Problems: {0} new, {1} changed, {2} same.", all_changes(receipts, ProblemChange::Outcome::added),
          all_changes(receipts, ProblemChange::Outcome::changed), all_changes(receipts, ProblemChange::Outcome::same));
  return say("{0} {1}", files, problems);
}

Words refs_of(std::vector<Problem> const& problems) {
  Words refs;
  for (auto const& problem : problems) refs.push_back(problem.ref.str());
  return refs;
}

/// What a resubmission counts: the round, the returned file, its faults by what became of them, rows by what differs.
void add_round_columns(DocTable& table) {
  for (auto const* key : {"round", "returned_before", "faults_mended", "faults_remaining", "faults_new", "rows_added",
                          "rows_removed", "rows_changed"}) {
    table.columns.push_back({key, key});
  }
}

void add_round_cells(std::vector<DocCell>& row, Receipt const& receipt) {
  if (!receipt.again) return row.resize(row.size() + 8);
  auto const& change = receipt.again->change;
  auto const number = [](auto value) { return DocCell{static_cast<std::int64_t>(value)}; };
  auto const rows = [&](RowChange::Kind kind) {
    return number(
        std::count_if(change.rows.begin(), change.rows.end(), [&](RowChange const& one) { return one.kind == kind; }));
  };
  auto const faults = [&](std::vector<Diagnostic> const& list) {
    return change.comparable ? number(list.size()) : DocCell{};
  };
  row.insert(row.end(), {number(receipt.again->round), DocCell{receipt.again->earlier.str()}, faults(change.mended),
                         faults(change.remaining), faults(change.appeared), rows(RowChange::Kind::added),
                         rows(RowChange::Kind::removed), rows(RowChange::Kind::changed)});
}

DocTable receipts_table(Plan const& plan, std::vector<Receipt> const& receipts) {
  DocTable table{"receipts", {}, {}, {}, {}, {}, Show::machines};
  for (auto const* key : {"file",     "outcome", "submission", "department", "signed",     "stamped", "zero",
                          "added",    "changed", "same",       "absent",     "supersedes", "format",  "encoding",
                          "physical", "header",  "data",       "blank",      "furniture",  "refused", "papers"}) {
    table.columns.push_back({key, key});
  }
  add_round_columns(table);
  table.columns.push_back({"kind", "kind"});
  auto const number = [](auto value) { return Value{static_cast<std::int64_t>(value)}; };
  for (auto const& r : receipts) {
    auto const& s = r.submission;
    auto const& rows = s.reading.counts;
    bool const stored = r.outcome != Outcome::refused && !r.roster;
    table.rows.push_back({{r.file},
                          {term(r.outcome)},
                          {stored ? Value{s.ref.str()} : Value{}},
                          {s.department.empty() ? Value{} : Value{department_name(plan, s.department)}},
                          {s.is_signed},
                          {s.stamped},
                          {s.reading.zero},
                          {number(changes_of(r, ProblemChange::Outcome::added))},
                          {number(changes_of(r, ProblemChange::Outcome::changed))},
                          {number(changes_of(r, ProblemChange::Outcome::same))},
                          {refs_of(r.absent)},
                          {s.supersedes ? Value{s.supersedes->str()} : Value{}},
                          {s.reading.format},
                          {s.reading.encoding},
                          {number(rows.physical)},
                          {number(rows.header)},
                          {number(rows.data)},
                          {number(rows.blank)},
                          {number(rows.furniture)},
                          {number(rows.refused)},
                          {r.papers}});
    add_round_cells(table.rows.back(), r);
    table.rows.back().push_back({kind_of(r).empty() ? Value{} : Value{kind_of(r)}});
  }
  return table;
}

/// What a progress report brought about besides the words of its rows.
template <typename Add>
void add_steps(ProblemChange const& change, Add add) {
  auto const& before = *change.before;
  auto const& after = change.after;
  auto const day = [](std::optional<Date> date) { return date ? iso(*date) : std::string{}; };
  if (before.rectification != after.rectification)
    add("rectification", std::string{word_of(before.rectification)}, std::string{word_of(after.rectification)});
  if (before.reported_on != after.reported_on) add("reported_on", day(before.reported_on), day(after.reported_on));
}

DocTable changes_table(std::vector<Receipt> const& receipts) {
  DocTable table{"changes", {}, {}, {}, {}, {}, Show::machines};
  for (auto const* key : {"submission", "problem", "field", "before", "after"}) table.columns.push_back({key, key});
  for (auto const& receipt : receipts) {
    for (auto const& change : receipt.changes) {
      if (!change.before) continue;
      auto const add = [&](std::string field, std::string before, std::string after) {
        table.rows.push_back({{receipt.submission.ref.str()},
                              {change.after.ref.str()},
                              {std::move(field)},
                              {std::move(before)},
                              {std::move(after)}});
      };
      for (auto const& d : field_changes(change.before->row, change.after.row))
        add(std::string{word_of(d.field)}, d.before, d.after);
      if (is_of_other_kind(receipt)) {
        add_steps(change, add);
        continue;
      }
      if (change.after.wished_due)
        add("wished_due", change.before->wished_due ? iso(*change.before->wished_due) : "",
            iso(*change.after.wished_due));
    }
  }
  return table;
}

std::vector<Resubmitted> handed_in_again(std::vector<Receipt> const& receipts) {
  std::vector<Resubmitted> list;
  for (auto const& receipt : receipts) {
    if (receipt.again) list.push_back({receipt.submission.ref, &*receipt.again});
  }
  return list;
}

std::vector<Diagnostic> all_diagnostics(std::vector<Receipt> const& receipts) {
  std::vector<Diagnostic> all;
  for (auto const& receipt : receipts) {
    all.insert(all.end(), receipt.refusal.begin(), receipt.refusal.end());
    if (receipt.outcome == Outcome::known) continue;
    auto const& own = receipt.submission.reading.diagnostics;
    all.insert(all.end(), own.begin(), own.end());
  }
  return all;
}

}  // namespace

Document receipts_document(Plan const& plan, std::vector<Receipt> const& receipts, bool dry_run) {
  Document document{"zgz.import/1",
                    {{"files", static_cast<std::int64_t>(receipts.size())},
                     {"taken", with_outcome(receipts, Outcome::taken)},
                     {"zero_reports", zero_reports(receipts)},
                     {"returned", with_outcome(receipts, Outcome::returned)},
                     {"known", with_outcome(receipts, Outcome::known)},
                     {"refused", with_outcome(receipts, Outcome::refused)},
                     {"dry_run", dry_run}},
                    {}};
  for (auto const& receipt : receipts) add_receipt(document.blocks, plan, receipt);
  document.blocks.emplace_back(receipts_table(plan, receipts));
  document.blocks.emplace_back(diagnostics_table(all_diagnostics(receipts)));
  document.blocks.emplace_back(changes_table(receipts));
  document.blocks.emplace_back(departments_table(receipts));
  document.blocks.emplace_back(resubmitted_rows(handed_in_again(receipts)));
  document.blocks.emplace_back(resubmitted_faults(handed_in_again(receipts)));
  document.blocks.emplace_back(Paragraph{summary(receipts)});
  if (dry_run) document.blocks.emplace_back(Paragraph{tr("Dry run: nothing was stored.")});
  return document;
}

}  // namespace zgz::report
