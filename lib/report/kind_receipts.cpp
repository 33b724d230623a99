#include "lib/report/kind_receipts.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/words.hpp"
#include "lib/report/diagnostics.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

constexpr std::size_t excerpt = 30;

std::size_t changes_with(Receipt const& receipt, ProblemChange::Outcome outcome) {
  return static_cast<std::size_t>(
      std::count_if(receipt.changes.begin(), receipt.changes.end(),
                    [&](ProblemChange const& change) { return change.outcome == outcome; }));
}

std::size_t departments_with(RosterComparison const& roster, RosterChange::Outcome outcome) {
  return static_cast<std::size_t>(std::count_if(roster.changes.begin(), roster.changes.end(),
                                                [&](RosterChange const& change) { return change.outcome == outcome; }));
}

std::string standing(Problem const& problem) {
  std::string state = tr(title_of(problem.rectification));
  if (!problem.reported_on) return state;
  return say("{0} ({1})", state, iso(*problem.reported_on));
}

std::string problem_line(ProblemChange const& change) {
  auto const& after = change.after;
  auto const text = first_line(after.row.problem, excerpt);
  auto const before = change.before ? standing(*change.before) : std::string{};
  if (before != standing(after)) return say("{0}: {1} → {2}: {3}", after.ref.str(), before, standing(after), text);
  return say("{0}: {1}, as before: {2}", after.ref.str(), before, text);
}

std::string department_line(RosterChange const& change) {
  auto const& department = change.department;
  if (change.outcome == RosterChange::Outcome::added) return say("{0} new: {1}", department.code, department.name);
  std::vector<std::string> parts;
  for (auto const& difference : change.differences) {
    auto const before = difference.before.empty() ? std::string{tr("none")} : difference.before;
    parts.push_back(say("{0}: {1} → {2}", tr(title_of(difference.field)), before, difference.after));
  }
  return say("{0} changed: {1}", department.code, join(parts, tr("; ")));
}

Term term(RosterChange::Outcome outcome) {
  switch (outcome) {
    case RosterChange::Outcome::added:
      return {"added", tr("new")};
    case RosterChange::Outcome::changed:
      return {"changed", tr("changed")};
    case RosterChange::Outcome::same:
      return {"same", tr("same")};
    case RosterChange::Outcome::kept:
      break;
  }
  return {"kept", tr("only in the plan")};
}

}  // namespace

bool is_of_other_kind(Receipt const& receipt) {
  return receipt.roster.has_value() || receipt.submission.kind != SubmissionKind::checklist;
}

std::string kind_of(Receipt const& receipt) {
  if (receipt.roster) return "departments";
  if (receipt.outcome == Receipt::Outcome::refused) return {};
  return std::string{word_of(receipt.submission.kind)};
}

std::string verdict_of_other(Receipt const& receipt) {
  if (receipt.outcome == Receipt::Outcome::returned) {
    auto const faults = count(receipt.submission.reading.diagnostics, Severity::fault);
    return receipt.roster ? say_count("{} fault; campaign.toml is as it was", "{} faults; campaign.toml is as it was",
                                      faults, faults)
                          : say_count("{} fault; nothing of it was registered",
                                      "{} faults; nothing of it was registered", faults, faults);
  }
  if (receipt.roster) {
    using Outcome = RosterChange::Outcome;
    auto const& roster = *receipt.roster;
    return say("departments: {0} new, {1} changed, {2} same, {3} only in the plan",
               departments_with(roster, Outcome::added), departments_with(roster, Outcome::changed),
               departments_with(roster, Outcome::same), departments_with(roster, Outcome::kept));
  }
  return say_count("progress of {0} problem ({1} changed, {2} same)",
                   "progress of {0} problems ({1} changed, {2} same)", receipt.changes.size(), receipt.changes.size(),
                   changes_with(receipt, ProblemChange::Outcome::changed),
                   changes_with(receipt, ProblemChange::Outcome::same));
}

std::vector<std::string> lines_of_other(Receipt const& receipt) {
  std::vector<std::string> lines;
  for (auto const& change : receipt.changes) {
    if (change.outcome != ProblemChange::Outcome::same) lines.push_back(problem_line(change));
  }
  if (!receipt.roster || receipt.outcome == Receipt::Outcome::returned) return lines;
  std::vector<std::string> kept;
  for (auto const& change : receipt.roster->changes) {
    if (change.outcome == RosterChange::Outcome::kept) {
      kept.push_back(change.department.name);
    } else if (change.outcome != RosterChange::Outcome::same) {
      lines.push_back(department_line(change));
    }
  }
  if (!kept.empty()) lines.push_back(say("Not in the list, stays in the plan: {}", join(kept, tr(", "))));
  return lines;
}

DocTable departments_table(std::vector<Receipt> const& receipts) {
  DocTable table{"departments", {}, {}, {}, {}, {}, Show::machines};
  for (auto const* key : {"file", "code", "name", "outcome", "field", "before", "after"})
    table.columns.push_back({key, key});
  for (auto const& receipt : receipts) {
    if (!receipt.roster || receipt.outcome == Receipt::Outcome::returned) continue;
    for (auto const& change : receipt.roster->changes) {
      auto const add = [&](Value field, Value before, Value after) {
        table.rows.push_back({{receipt.file},
                              {change.department.code},
                              {change.department.name},
                              {term(change.outcome)},
                              {std::move(field)},
                              {std::move(before)},
                              {std::move(after)}});
      };
      if (change.differences.empty() || change.outcome == RosterChange::Outcome::added) add({}, {}, {});
      if (change.outcome == RosterChange::Outcome::added) continue;
      for (auto const& difference : change.differences)
        add(std::string{word_of(difference.field)}, difference.before, difference.after);
    }
  }
  return table;
}

}  // namespace zgz::report
