#include "lib/report/why.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/report/diagnostics.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

Document begin(std::string subject, Date today) {
  return {"zgz.why/1", {{"subject", std::move(subject)}, {"today", today}}, {}};
}

void tell(Document& document, std::string text, Tone tone = Tone::plain) {
  document.blocks.emplace_back(Paragraph{std::move(text), tone});
}

/// What was said, for machines too.
void close(Document& document) {
  Words sentences;
  for (auto const& block : document.blocks) {
    if (auto const* paragraph = std::get_if<Paragraph>(&block)) sentences.push_back(paragraph->text);
  }
  document.facts.push_back({"reasons", std::move(sentences)});
}

DocTable days_table(std::vector<CountedDay> const& days) {
  DocTable table{
      "days",
      {},
      {{"day", tr("Day")}, {"weekday", tr("Weekday")}, {"number", tr("Days late"), true}, {"note", tr("Remark")}},
      {},
      {},
      {}};
  for (auto const& day : days) {
    table.rows.push_back({{day.day}, {weekday_name(day.day)}, {std::int64_t{day.number}}, {day.note}});
  }
  return table;
}

std::string deadline_sentence(Duty const& duty) {
  auto text = duty.inclusive ? say("“{0}” is owed by {1} ({2}), that day included to its end.", duty.title,
                                   iso(duty.due), weekday_name(duty.due))
                             : say("“{0}” is owed before {1} ({2}): the last day is {3}.", duty.title, iso(duty.due),
                                   weekday_name(duty.due), iso(duty.last_day()));
  if (!duty.clause.empty()) text = say("{0} {1}", text, say("Clause: {}.", duty.clause));
  if (!duty.due_assumed) return text;
  return say("{0} {1}", text,
             tr("The plan gives no day of its own here; the end of the stage or of the campaign is taken."));
}

std::string state_sentence(DutyStatus const& status, Date today) {
  if (status.met()) {
    auto const by = status.met_by ? say(" ({})", status.met_by->str()) : std::string{};
    if (status.days_late == 0) return say("Met on {0}{1}: in time.", iso(*status.met_on), by);
    return say("Met on {0}{1}: {2} days late.", iso(*status.met_on), by, status.days_late);
  }
  auto now = status.days_late == 0 ? say("Not due yet as of {0}.", iso(today))
                                   : say("Not met as of {0}: {1} days late.", iso(today), status.days_late);
  if (status.state != DutyState::returned) return now;
  return say("{0} {1}",
             say("Returned {0} times, last {1}; it is still owed.", status.returns, status.submission->str()), now);
}

std::string counted_sentence(std::vector<CountedDay> const& days) {
  if (days.size() == 1) return say("Counted: {} is day 1.", iso(days.front().day));
  return say("Counted: {0} is day 1, {1} is day {2}.", iso(days.front().day), iso(days.back().day), days.back().number);
}

Tone tone_of(DutyStatus const& status) {
  if (status.days_late == 0) return status.met() ? Tone::good : Tone::plain;
  return status.met() ? Tone::warn : Tone::bad;
}

void tell_duty(Document& document, CountedDuty const& counted) {
  tell(document, deadline_sentence(*counted.status.duty));
}

std::string checklist_clause(Plan const& plan) {
  for (auto const& duty : plan.duties) {
    if (duty.checklist) return duty.clause;
  }
  return {};
}

/// A checklist that says 已完成 names no day; what it says counts from the day it came in.
std::string reported_sentence(Problem const& problem) {
  if (problem.touched) return say("Reported done on {}.", iso(*problem.reported_on));
  return say("The checklist that came in on {} says that it is done, without a day: the day it came in is taken.",
             iso(*problem.reported_on));
}

std::string judged_sentence(JudgedProblem const& judged, Date today) {
  auto const late = judged.judged.days_late;
  if (judged.problem.rectification == Rectification::reported) {
    return late > 0 ? say("Reported done {} days late; the office has not closed it yet.", late)
                    : std::string{tr("Reported done in time; the office has not closed it yet.")};
  }
  switch (judged.judged.timeliness) {
    case Timeliness::on_time:
      return tr("Finished in time; what is finished is judged by the day it was finished.");
    case Timeliness::finished_late:
      return say("Finished {} days late; what is finished is judged by the day it was finished.", late);
    case Timeliness::open:
      return say("Open, and not late as of {}.", iso(today));
    case Timeliness::overdue:
      return say("Open, and {0} days late as of {1}; what is open is judged by today.", late, iso(today));
    case Timeliness::no_deadline:
      return tr("It has no day to keep.");
  }
  return {};
}

}  // namespace

Document why_problem(Plan const& plan, JudgedProblem const& judged, std::optional<Submission> const& first,
                     std::vector<CountedDay> const& days, Date today) {
  auto const& p = judged.problem;
  auto document = begin(p.ref.str(), today);
  document.blocks.emplace_back(
      Heading{say("{0} of {1}: {2}", p.ref.str(), department_name(plan, p.department), first_line(p.row.problem, 40))});
  if (first) {
    tell(document, say("It came in with {0} on {1}, {2}, row {3}.", first->ref.str(), iso(first->received),
                       first->reading.file, p.row.row));
  } else if (p.added_on) {
    tell(document, say("The office added it on {0}; source: {1}.", iso(*p.added_on), p.row.source));
  }
  if (p.row.long_term) tell(document, say("“{}” is a state and no day.", p.row.due_text));
  if (p.row.due) {
    tell(document, say("The day in force is {0} ({1}), that day included to its end; written as “{2}”. Clause: {3}.",
                       iso(*p.row.due), weekday_name(*p.row.due), p.row.due_text, checklist_clause(plan)));
  }
  for (auto const& e : p.extensions) {
    tell(document,
         say("Extended from {0} to {1} on {2}, when it was {3} days late; approved by {4}, {5}: {6}.", iso(e.from),
             iso(e.to), iso(e.on), std::max(0, days_between(e.from, e.on)), e.approver, e.document, e.reason));
  }
  if (p.wished_due)
    tell(document, say("The department asks for {}; nobody has granted it, so it does not count.", iso(*p.wished_due)),
         Tone::warn);
  if (p.absent) tell(document, tr("The latest submission leaves it out; that closes nothing."), Tone::warn);
  if (p.reported_on) tell(document, reported_sentence(p));
  if (p.closed_on)
    tell(document, say("Closed on {0}; verified by {1}; evidence: {2}.", iso(*p.closed_on), p.verifier, p.evidence));
  tell(document, judged_sentence(judged, today), tone(judged.judged));
  close(document);
  document.blocks.emplace_back(days_table(days));
  return document;
}

Document why_submission(Plan const& plan, Submission const& submission, CountedDuty const* duty, Date today) {
  auto document = begin(submission.ref.str(), today);
  document.blocks.emplace_back(Heading{say("{0} of {1}: {2}", submission.ref.str(),
                                           department_name(plan, submission.department), submission.reading.file)});
  auto const state = term(submission.state).label;
  tell(document, say("Received on {0}; {1}.", iso(submission.received), state));
  for (auto const& d : submission.reading.diagnostics) {
    if (d.severity == Severity::fault) tell(document, sentence(d), Tone::bad);
  }
  if (submission.supersedes) tell(document, say("It takes the place of {}.", submission.supersedes->str()));
  if (duty != nullptr) {
    tell_duty(document, *duty);
    tell(document, state_sentence(duty->status, today), tone_of(duty->status));
  }
  close(document);
  if (duty != nullptr) document.blocks.emplace_back(days_table(duty->days));
  return document;
}

Document why_department(Department const& department, std::vector<CountedDuty> const& duties,
                        std::vector<OverdueItem> const& problems, Date today) {
  auto document = begin(department.name, today);
  document.blocks.emplace_back(Heading{say("{0} as of {1} ({2})", department.name, iso(today), weekday_name(today))});
  DocTable days{"days",
                {},
                {{"duty", tr("Duty")}, {"day", tr("Day")}, {"number", tr("Days late"), true}, {"note", tr("Remark")}},
                {},
                {},
                {},
                Show::machines};
  for (auto const& counted : duties) {
    tell_duty(document, counted);
    tell(document, "  " + state_sentence(counted.status, today), tone_of(counted.status));
    if (!counted.days.empty()) {
      tell(document, "  " + counted_sentence(counted.days), Tone::dim);
    }
    for (auto const& day : counted.days)
      days.rows.push_back({{counted.status.duty->code}, {day.day}, {std::int64_t{day.number}}, {day.note}});
  }
  for (auto const& item : problems) {
    tell(document,
         say("{0} was due on {1} and is {2} days late (`zgz why {0}`). Clause: {3}.", item.subject, iso(item.due),
             item.days_late, item.basis),
         Tone::bad);
  }
  close(document);
  document.facts.push_back({"department_code", department.code});
  document.blocks.emplace_back(std::move(days));
  return document;
}

}  // namespace zgz::report
