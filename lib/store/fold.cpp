#include "lib/store/fold.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/model/take_step.hpp"
#include "lib/store/attachments.hpp"
#include "lib/store/cases.hpp"
#include "lib/store/casework_rows.hpp"
#include "lib/store/column_names.hpp"
#include "lib/store/complaints.hpp"
#include "lib/store/connection.hpp"
#include "lib/store/inspection.hpp"
#include "lib/store/inspection_results.hpp"
#include "lib/store/rows.hpp"

namespace zgz::store {

namespace {

Problem must_read(Connection& db, ProblemRef ref) {
  auto problem = read_problem(db, ref);
  if (!problem) throw failure(Fault::unknown_ref, {ref.str()});
  return *std::move(problem);
}

void apply(Connection& db, PlanAdopted const& event) {
  Statement put{db, "INSERT OR REPLACE INTO adopted_plan (only, title, sha256) VALUES (1, ?, ?)"};
  put.bind(1, event.title);
  put.bind(2, event.sha256);
  put.exec();
}

void apply(Connection& db, SubmissionTaken const& event) {
  put_submission(db, event.submission);
  std::vector<Problem const*> changed;
  for (auto const& change : event.problems) changed.push_back(&change.after);
  put_problems(db, changed);
  for (auto const ref : event.absent) {
    auto problem = must_read(db, ref);
    problem.absent = true;
    put_problems(db, {&problem});
  }
}

void apply(Connection& db, SubmissionReturned const& event) { put_submission(db, event.submission); }

void apply(Connection& db, SubmissionUndone const& event) {
  auto submission = read_submission(db, event.submission);
  if (!submission) throw failure(Fault::unknown_ref, {event.submission.str()});
  submission->state = SubmissionState::undone;
  put_submission(db, *submission);
  for (auto const ref : event.withdrawn) {
    auto problem = must_read(db, ref);
    problem.rectification = Rectification::withdrawn;
    put_problems(db, {&problem});
  }
  for (auto const& problem : event.restored) put_problems(db, {&problem});
  withdraw_complaints(db, event.submission);
}

void apply(Connection& db, DutyDone const& event) {
  Statement put{db, "INSERT OR REPLACE INTO duty_record (duty, department, done_on, evidence) VALUES (?, ?, ?, ?)"};
  put.bind(1, event.duty);
  put.bind(2, event.department);
  put.bind(3, iso(event.on));
  put.bind(4, event.evidence);
  put.exec();
}

void apply(Connection& db, DutyWithdrawn const& event) {
  Statement remove{db, "DELETE FROM duty_record WHERE duty = ? AND department = ?"};
  remove.bind(1, event.duty);
  remove.bind(2, event.department);
  remove.exec();
}

/// Reads the problem, lets `change` act on it, and writes it back as touched.
template <typename Change>
void touch(Connection& db, ProblemRef ref, Change change) {
  auto problem = must_read(db, ref);
  change(problem);
  problem.touched = true;
  put_problems(db, {&problem});
}

void apply(Connection& db, ProblemStarted const& event) {
  touch(db, event.problem, [&](Problem& problem) { take_step(problem, event); });
}

void apply(Connection& db, ProblemReported const& event) {
  touch(db, event.problem, [&](Problem& problem) { take_step(problem, event); });
}

void apply(Connection& db, ProblemSentBack const& event) {
  touch(db, event.problem, [&](Problem& problem) {
    problem.rectification = Rectification::ongoing;
    problem.steps.push_back({ProblemStep::Kind::sent_back, event.on});
    problem.reported_on.reset();
    problem.closed_on.reset();
    problem.evidence.clear();
    problem.verifier.clear();
  });
}

void apply(Connection& db, ProblemClosed const& event) {
  touch(db, event.problem, [&](Problem& problem) {
    problem.rectification = Rectification::closed;
    problem.closed_on = event.on;
    problem.steps.push_back({ProblemStep::Kind::closed, event.on});
    problem.evidence = event.evidence;
    problem.verifier = event.verifier;
  });
}

void apply(Connection& db, ProblemExtended const& event) {
  touch(db, event.problem, [&](Problem& problem) {
    problem.extensions.push_back(event.extension);
    problem.steps.push_back({ProblemStep::Kind::extended, event.extension.on});
    problem.row.due = event.extension.to;
    problem.wished_due.reset();
  });
}

void apply(Connection& db, ProblemExtensionWithdrawn const& event) {
  touch(db, event.problem, [&](Problem& problem) {
    if (problem.extensions.empty() || problem.steps.empty())
      throw failure(Fault::no_extension_to_withdraw, {event.problem.str()});
    auto const& extension = problem.extensions.back();
    problem.row.due = extension.from;
    problem.wished_due = extension.wished;
    problem.extensions.pop_back();
    problem.steps.pop_back();
  });
}

void apply(Connection& db, EvidenceAttached const& event) { put_attachment(db, event); }

void apply(Connection& db, ColumnsNamed const& event) { put_column_names(db, event); }

void apply(Connection& db, OfficeKeyMade const& event) {
  Statement put{db, "INSERT OR REPLACE INTO office_key (only, public_key) VALUES (1, ?)"};
  put.bind(1, event.public_key);
  put.exec();
}

/// Stand in the log for whoever looks there; no table needs them.
void apply(Connection&, SealAskedFor const&) {}
void apply(Connection&, OfficeKeyRecovered const&) {}
void apply(Connection&, ContactsCompared const&) {}

void apply(Connection& db, ComplaintSplit const& event) { split_complaint(db, event); }

void apply(Connection& db, ComplaintStepTaken const& event) { add_step(db, event); }

void apply(Connection& db, ProblemAdded const& event) { put_problems(db, {&event.problem}); }

void apply(Connection& db, ProblemNoted const& event) {
  touch(db, event.problem, [&](Problem& problem) { problem.notes.push_back(event.note); });
}

void apply(Connection& db, ProblemWithdrawn const& event) {
  touch(db, event.problem, [&](Problem& problem) {
    problem.rectification = Rectification::withdrawn;
    problem.notes.push_back({ProblemNote::Kind::withdrawn, event.on, event.reason, event.by});
  });
}

void apply(Connection& db, PersonDisposed const& event) { put_record(db, event.disposition); }

void apply(Connection& db, DispositionWithdrawn const& event) {
  auto disposition = must_read_record<Disposition>(db, event.disposition);
  disposition.withdrawn = event.reason;
  put_record(db, disposition);
}

void apply(Connection& db, SupervisionStepTaken const& event) {
  auto supervision =
      read_record<Supervision>(db, event.supervision).value_or(Supervision{event.supervision, event.problem, {}});
  supervision.steps.push_back(event.step);
  put_record(db, supervision);
}

void apply(Connection& db, AccountabilityOpened const& event) { put_record(db, event.accountability); }

void apply(Connection& db, AccountabilityFound const& event) {
  auto accountability = must_read_record<Accountability>(db, event.accountability);
  auto& findings = accountability.findings;
  auto const same = std::find_if(findings.begin(), findings.end(), [&](AccountabilityFinding const& finding) {
    return finding.role == event.finding.role && finding.title == event.finding.title;
  });
  if (same == findings.end()) {
    findings.push_back(event.finding);
  } else {
    *same = event.finding;
  }
  put_record(db, accountability);
}

void apply(Connection& db, CheckSilenced const& event) { put_silence(db, event.silence); }

void apply(Connection& db, FrameFrozen const& event) { put_frame(db, event.frame); }

void apply(Connection& db, DrawMade const& event) { put_record(db, event.draw); }

void apply(Connection& db, WorksheetMade const& event) { put_worksheet(db, event.worksheet); }

void apply(Connection&, WorksheetRefused const&) {}

void apply(Connection& db, ResultsTaken const& event) { put_results(db, event); }

void apply(Connection& db, UnitSubstituted const& event) { put_substitute(db, event.substitute); }

void apply(Connection& db, FindingRegistered const& event) { put_finding(db, event.finding); }

void apply(Connection& db, ReviewOpened const& event) { put_record(db, event.review); }

void apply(Connection& db, BallotsCounted const& event) {
  auto review = must_read_record<Review>(db, event.review);
  auto& groups = review.groups;
  auto const same = std::find_if(groups.begin(), groups.end(),
                                 [&](GroupCount const& count) { return count.group == event.count.group; });
  if (same == groups.end()) {
    groups.push_back(event.count);
  } else {
    *same = event.count;
  }
  put_record(db, review);
}

}  // namespace

void fold(Connection& db, Event const& event, std::int64_t seq) {
  std::visit(
      [&](auto const& value) {
        using Kind = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::same_as<Kind, ComplaintsTaken>) {
          put_complaints(db, value, seq);
        } else if constexpr (std::same_as<Kind, ComplaintAdded>) {
          add_complaint(db, value, seq);
        } else if constexpr (std::same_as<Kind, UnitsSealed>) {
          put_units(db, value, seq);
        } else {
          apply(db, value);
        }
      },
      event);
}

}  // namespace zgz::store
