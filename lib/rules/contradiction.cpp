#include "lib/rules/contradiction.hpp"

#include <algorithm>

#include "lib/model/case_words.hpp"

namespace zgz::rules {

namespace {

void note_day(Contradiction& it, Date day) {
  if (!it.first || day < *it.first) it.first = day;
}

bool is_of_earlier_conduct(CaseIndex const& index, Problem const& problem, Date reported) {
  auto const& dispositions = index.dispositions(problem.ref);
  return is_founded(problem) && std::any_of(dispositions.begin(), dispositions.end(), [&](Disposition const* each) {
           return each->conduct && *each->conduct < reported;
         });
}

void look_at(CaseIndex const& index, Problem const& problem, Contradiction& it) {
  if (!problem.added_on) return;
  if (*problem.added_on < it.reported) {
    if (finding_of(problem.notes) == FactFinding::unfounded) return;
    ++it.problems;
    note_day(it, *problem.added_on);
  } else {
    if (!is_of_earlier_conduct(index, problem, it.reported)) return;
    ++it.conduct;
  }
  // However many complaints there are, the first problems are named.
  if (it.problems + it.conduct <= static_cast<std::int64_t>(most_named)) it.records.push_back(problem.ref.str());
}

}  // namespace

Submission const* zero_report(CaseIndex const& index, std::string const& department) {
  auto const* const latest = index.latest_checklist(department);
  return latest != nullptr && latest->reading.zero ? latest : nullptr;
}

Date last_day_before(Submission const& report) { return report.received - std::chrono::days{1}; }

std::optional<Contradiction> contradiction(CaseIndex const& index, Submission const& report,
                                           ComplaintTally const& earlier) {
  Contradiction it;
  it.report = report.ref;
  it.reported = report.received;
  it.complaints = earlier.count;
  for (auto const& complaint : earlier.first) {
    note_day(it, complaint.received);
    it.records.push_back(complaint.ref.str());
  }
  for (auto const* problem : index.problems_of(report.department)) look_at(index, *problem, it);
  if (it.count() == 0) return std::nullopt;
  return it;
}

}  // namespace zgz::rules
