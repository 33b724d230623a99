#include "lib/rules/weekly.hpp"

#include <algorithm>
#include <set>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/rules/disposition.hpp"
#include "lib/rules/weekly_cases.hpp"
#include "lib/rules/weekly_late.hpp"
#include "lib/rules/weekly_problems.hpp"

namespace zgz::rules {

namespace {

constexpr std::size_t most_named = 20;

/// A table that does not foot is not printed: the records that are to blame are named.
void need_balance(std::vector<DatedProblem> const& problems, ReportPeriod const& period) {
  for (auto const& each : {period, period.before()}) {
    auto refs = unbalanced(problems, each);
    if (refs.empty()) continue;
    auto const count = refs.size();
    if (count > most_named) {
      refs.resize(most_named);
      refs.push_back(say("… ({} in all)", count));
    }
    throw failure(Fault::report_unbalanced, {join(refs, tr(", "))});
  }
}

/// Duties as of the end of the period: problems that came later do not make a zero report one with items.
std::vector<DutyStatus> statuses_on(Plan const& plan, WeeklyRecords const& records, Date day) {
  std::set<std::string> with_problems;
  for (auto const& each : records.problems) {
    if (each.came <= day) with_problems.insert(each.problem.department);
  }
  auto duties = records.duties;
  duties.with_problems = {with_problems.begin(), with_problems.end()};
  return duty_statuses(plan, duties, day);
}

Submission const* taken(Records const& records, std::optional<SubmissionRef> ref) {
  auto const found = std::find_if(records.submissions.begin(), records.submissions.end(), [&](Submission const& each) {
    return ref && each.ref == *ref && each.state == SubmissionState::taken;
  });
  return found == records.submissions.end() ? nullptr : &*found;
}

std::vector<HandInLine> hand_ins(WeeklyRecords const& records, std::vector<DutyStatus> const& statuses, Date day) {
  std::vector<HandInLine> lines;
  for (auto const& status : statuses) {
    if (!status.duty->checklist || status.department == nullptr) continue;
    HandInLine line{status, 0, {}, {}};
    if (auto const* const submission = taken(records.duties, status.submission)) {
      line.is_signed = submission->is_signed;
      line.stamped = submission->stamped;
    }
    line.problems = std::count_if(records.problems.begin(), records.problems.end(), [&](DatedProblem const& each) {
      return each.came <= day && each.problem.department == status.department->code;
    });
    lines.push_back(std::move(line));
  }
  return lines;
}

ZeroLine zero_line(WeeklyRecords const& records, DutyStatus const& status, Date day) {
  ZeroLine line{status.department->code, status.met_on};
  for (auto const& draw : records.draws) {
    if (draw.drawn > day) continue;
    line.drawn += std::count_if(draw.units.begin(), draw.units.end(),
                                [&](DrawnUnit const& unit) { return unit.department == line.code; });
  }
  line.found = std::count_if(records.problems.begin(), records.problems.end(), [&](DatedProblem const& each) {
    return each.came <= day && each.problem.added_on && each.problem.department == line.code;
  });
  auto const complaints = records.complaints_about.find(line.code);
  if (complaints != records.complaints_about.end()) line.complaints = complaints->second;
  return line;
}

std::vector<ZeroLine> zeros(WeeklyRecords const& records, std::vector<DutyStatus> const& statuses, Date day) {
  std::vector<ZeroLine> lines;
  for (auto const& status : statuses) {
    auto const* const submission = status.duty->checklist ? taken(records.duties, status.submission) : nullptr;
    if (status.department != nullptr && submission != nullptr && submission->reading.zero)
      lines.push_back(zero_line(records, status, day));
  }
  return lines;
}

std::vector<FormCount> forms_on(Plan const& plan, std::vector<Disposition> dispositions, Date day) {
  std::erase_if(dispositions, [day](Disposition const& each) { return each.decided > day; });
  return count_by_form(plan, dispositions);
}

template <typename Coded>
std::vector<std::string> codes_of(std::vector<Coded> const& list) {
  std::vector<std::string> codes;
  for (auto const& each : list) codes.push_back(each.code);
  return codes;
}

void add_problems(Plan const& plan, WeeklyRecords const& records, Weekly& report) {
  auto const& problems = records.problems;
  auto const& period = report.period;
  report.departments =
      flows_by(problems, period, codes_of(plan.departments), [](Problem const& problem) { return problem.department; });
  report.categories = flows_by(problems, period, codes_of(plan.categories),
                               [](Problem const& problem) { return problem.row.category; });
  count_touching(report.categories, problems, period.to);
  report.sources = flows_by(problems, period, {std::string{}}, [](Problem const& problem) {
    return problem.added_on ? problem.row.source : std::string{};
  });
  report.self_found = std::count_if(problems.begin(), problems.end(), [&](DatedProblem const& each) {
    return each.came <= period.to && !each.problem.added_on;
  });
  report.standing = standing_by_department(plan, problems, period.to);
  report.all = flow_of_all(problems, period);
  report.whole = standing_of_all(problems, period.to);
  report.stages = stage_lines(plan, problems, period.to);
  report.movements = movements(problems, period, plan.soon_days);
}

void add_cases(Plan const& plan, WeeklyRecords const& records, std::vector<ComplaintCase> const& standing,
               Weekly& report) {
  auto const& period = report.period;
  report.channels = channel_lines(plan, standing, period);
  report.given = given_lines(plan, standing);
  report.given_once = given_once(standing);
  report.clocks = clock_lines(plan, standing, period);
  report.satisfaction = satisfaction_of(standing);
  std::int64_t all = 0;
  for (auto const& [code, count] : records.complaints_about) all += count;
  report.other_complaints = std::max<std::int64_t>(0, all - static_cast<std::int64_t>(standing.size()));
  report.forms = forms_on(plan, records.dispositions, period.to);
  report.dispositions = disposition_lines(plan, records.dispositions, period);
  report.second_track = second_track(records, period.to);
}

}  // namespace

Weekly weekly(Plan const& plan, WeeklyRecords const& records, ReportPeriod const& period) {
  need_balance(records.problems, period);
  Weekly report;
  report.period = period;
  report.head = records.head;
  auto const statuses = statuses_on(plan, records, period.to);
  auto const standing = complaints_on(records.complaints, period.to);
  report.coverage = coverage(statuses);
  report.hand_ins = hand_ins(records, statuses, period.to);
  add_problems(plan, records, report);
  add_cases(plan, records, standing, report);
  report.overdue = late_on(plan, records, statuses, standing, period.to);
  for (auto const& draw : records.draws) {
    if (draw.drawn <= period.to) report.draws.push_back(draw);
  }
  report.zeros = zeros(records, statuses, period.to);
  return report;
}

}  // namespace zgz::rules
