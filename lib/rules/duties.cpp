#include "lib/rules/duties.hpp"

#include <algorithm>

namespace zgz::rules {

namespace {

int days_after(Date last_day, Date day) { return std::max(0, days_between(last_day, day)); }

void mark_unmet(DutyStatus& status, Date today) {
  status.days_late = days_after(status.duty->last_day(), today);
  if (status.state != DutyState::returned) {
    status.state = status.days_late > 0 ? DutyState::missing : DutyState::not_due;
  }
}

void mark_met(DutyStatus& status, DutyState state, Date on) {
  status.state = state;
  status.met_on = on;
  status.days_late = days_after(status.duty->last_day(), on);
}

bool has_problems(Records const& records, std::string const& department) {
  return std::find(records.with_problems.begin(), records.with_problems.end(), department) !=
         records.with_problems.end();
}

void judge_checklist(DutyStatus& status, Records const& records, Date today) {
  std::optional<Date> first;
  bool brought_items = false;
  for (auto const& submission : records.submissions) {
    if (submission.kind != SubmissionKind::checklist) continue;
    if (submission.department != status.department->code || submission.duty != status.duty->code) continue;
    if (submission.received > today) continue;
    // One that was undone may have left problems that a person had acted on.
    if (submission.state != SubmissionState::returned && !submission.reading.zero) brought_items = true;
    if (submission.state == SubmissionState::undone) continue;
    ++status.rounds;
    if (submission.state == SubmissionState::returned) {
      ++status.returns;
      if (!first) status.submission = submission.ref, status.state = DutyState::returned;
      continue;
    }
    if (!first || submission.received < *first) first = submission.received, status.met_by = submission.ref;
    status.submission = submission.ref;
  }
  if (!first) return mark_unmet(status, today);
  // Problems that came in after today have not happened.
  bool const has_items = brought_items && has_problems(records, status.department->code);
  mark_met(status, has_items ? DutyState::has_items : DutyState::zero_report, *first);
}

void judge_record(DutyStatus& status, Records const& records, Date today) {
  auto const code = status.department != nullptr ? status.department->code : std::string{};
  for (auto const& record : records.duties) {
    if (record.duty != status.duty->code || record.department != code || record.on > today) continue;
    status.evidence = record.evidence;
    return mark_met(status, DutyState::done, record.on);
  }
  mark_unmet(status, today);
}

DutyStatus status_of(Duty const& duty, Department const* department, Records const& records, Date today) {
  DutyStatus status;
  status.duty = &duty;
  status.department = department;
  if (duty.checklist && department != nullptr) {
    judge_checklist(status, records, today);
  } else {
    judge_record(status, records, today);
  }
  return status;
}

}  // namespace

std::vector<DutyStatus> duty_statuses(Plan const& plan, Records const& records, Date today) {
  std::vector<DutyStatus> statuses;
  for (auto const& duty : plan.duties) {
    if (duty.owed_by != OwedBy::every_department) {
      statuses.push_back(status_of(duty, nullptr, records, today));
      continue;
    }
    for (auto const& department : plan.departments) statuses.push_back(status_of(duty, &department, records, today));
  }
  return statuses;
}

Coverage coverage(std::vector<DutyStatus> const& statuses) {
  Coverage sum;
  for (auto const& status : statuses) {
    if (!status.duty->checklist || status.department == nullptr) continue;
    ++sum.owed;
    switch (status.state) {
      case DutyState::has_items:
        ++sum.has_items;
        break;
      case DutyState::zero_report:
        ++sum.zero;
        break;
      case DutyState::returned:
        ++sum.returned;
        break;
      case DutyState::missing:
        ++sum.missing;
        break;
      case DutyState::not_due:
      case DutyState::done:
        ++sum.not_due;
        break;
    }
  }
  return sum;
}

}  // namespace zgz::rules
