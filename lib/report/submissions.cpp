#include "lib/report/submissions.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/report/attachments.hpp"
#include "lib/report/diagnostics.hpp"
#include "lib/report/fact_list.hpp"
#include "lib/report/resubmission.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

Tone tone_of(SubmissionState state) {
  if (state == SubmissionState::returned) return Tone::bad;
  return state == SubmissionState::undone ? Tone::dim : Tone::plain;
}

Term duty_term(Plan const& plan, std::string const& code) {
  for (auto const& duty : plan.duties) {
    if (duty.code == code) return {code, duty.title};
  }
  return {code, code};
}

Value number(std::size_t value) { return static_cast<std::int64_t>(value); }

Value round_value(int round) { return round == 0 ? Value{} : Value{std::int64_t{round}}; }

/// What the form itself does not say, and the clerk did when importing it.
Words seen_on_paper(Submission const& s) {
  Words seen;
  if (s.is_signed && s.reading.signatory.empty()) seen.emplace_back(tr("signature"));
  if (s.stamped && !s.reading.stamped) seen.emplace_back(tr("seal"));
  return seen;
}

std::vector<Entry> entries_of(Plan const& plan, RoundSubmission const& submission) {
  auto const& s = submission.submission;
  auto const& reading = s.reading;
  return {{"submission", tr("Submission"), s.ref.str()},
          {"kind", tr("Kind"), term(s.kind)},
          {"department", tr("Department"), department_name(plan, s.department)},
          {"duty", tr("Duty"), s.duty.empty() ? Value{} : Value{duty_term(plan, s.duty)}},
          {"received", tr("Received"), s.received},
          {"round", tr("Round"), round_value(submission.round)},
          {"state", tr("State"), term(s.state)},
          {"zero", tr("Zero report"), reading.zero},
          {"signed", tr("Signed"), s.is_signed},
          {"signatory", tr("Signed by"), reading.signatory},
          {"stamped", tr("Stamped"), s.stamped},
          {"seen_on_paper", tr("Seen on paper by the clerk"), seen_on_paper(s)},
          {"supersedes", tr("Takes the place of"), s.supersedes ? Value{s.supersedes->str()} : Value{}},
          {"file", tr("File"), reading.file},
          {"sheet", tr("Sheet"), reading.sheet},
          {"format", tr("Format"), reading.format},
          {"encoding", tr("Encoding"), reading.encoding},
          {"form_date", tr("Date on the form"), reading.date_text},
          {"sha256", "SHA-256", s.sha256},
          {"rows", tr("Rows"), number(reading.counts.physical)},
          {"header_rows", tr("of these header"), number(reading.counts.header)},
          {"data_rows", tr("data"), number(reading.counts.data)},
          {"blank_rows", tr("blank"), number(reading.counts.blank)},
          {"furniture_rows", tr("furniture"), number(reading.counts.furniture)},
          {"refused_rows", tr("refused"), number(reading.counts.refused)}};
}

/// People see what kind each is only where there are several.
void show_kinds(DocTable& table, std::vector<RoundSubmission> const& submissions) {
  constexpr int behind_department = 3;
  bool const several = std::any_of(submissions.begin(), submissions.end(), [](RoundSubmission const& each) {
    return each.submission.kind != SubmissionKind::checklist;
  });
  if (!several) return;
  table.columns.insert(table.columns.begin() + behind_department, {"kind", tr("Kind"), false, Show::people});
  for (std::size_t i = 0; i < submissions.size(); ++i) {
    auto& row = table.rows[i];
    row.insert(row.begin() + behind_department, DocCell{term(submissions[i].submission.kind)});
  }
}

}  // namespace

Document submissions_document(Plan const& plan, std::vector<RoundSubmission> const& submissions) {
  DocTable table{"items", {}, {}, {}, tr("Nothing has come in yet."), {}};
  // What programs read by its place stays there: what was added later stands last for them.
  table.columns = {{"submission", tr("No.")},
                   {"received", tr("Received")},
                   {"department", tr("Department")},
                   {"round", tr("Round"), true, Show::people},
                   {"state", tr("State")},
                   {"zero", tr("Zero report"), false, Show::machines},
                   {"signed", tr("Signed"), false, Show::machines},
                   {"stamped", tr("Stamped"), false, Show::machines},
                   {"data_rows", tr("Data rows"), true},
                   {"faults", tr("Faults"), true},
                   {"file", tr("File")},
                   {"kind", tr("Kind"), false, Show::machines},
                   {"round", tr("Round"), true, Show::machines}};
  for (auto const& [s, round] : submissions) {
    table.rows.push_back({{s.ref.str()},
                          {s.received},
                          {department_name(plan, s.department)},
                          {round_value(round)},
                          {term(s.state), tone_of(s.state)},
                          {s.reading.zero},
                          {s.is_signed},
                          {s.stamped},
                          {number(s.reading.counts.data)},
                          {number(count(s.reading.diagnostics, Severity::fault))},
                          {s.reading.file},
                          {term(s.kind)},
                          {round_value(round)}});
  }
  show_kinds(table, submissions);
  return {"zgz.submissions/1", {{"count", number(submissions.size())}}, {std::move(table)}};
}

Document submission_document(Plan const& plan, RoundSubmission const& shown, std::optional<Resubmission> const& again,
                             std::vector<JudgedProblem> const& problems, std::vector<Attachment> const& attachments) {
  auto const& submission = shown.submission;
  Document document{"zgz.submission/1", {}, {}};
  add_entries(document, entries_of(plan, shown));
  for (auto const& diagnostic : submission.reading.diagnostics) {
    document.blocks.emplace_back(
        Paragraph{sentence(diagnostic), diagnostic.severity == Severity::fault ? Tone::bad : Tone::dim});
  }
  document.blocks.emplace_back(diagnostics_table(submission.reading.diagnostics));
  std::vector<Resubmitted> rounds;
  if (again) {
    add_resubmission(document.blocks, *again, 0);
    rounds.push_back({submission.ref, &*again});
  }
  auto listed = problem_table(plan, problems);
  listed.empty = tr("No problem was listed in it last.");
  document.blocks.emplace_back(std::move(listed));
  document.blocks.emplace_back(attachments_table(attachments));
  document.blocks.emplace_back(resubmitted_rows(rounds));
  document.blocks.emplace_back(resubmitted_faults(rounds));
  return document;
}

}  // namespace zgz::report
