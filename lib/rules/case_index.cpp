#include "lib/rules/case_index.hpp"

#include "lib/model/case_words.hpp"

namespace zgz::rules {

namespace {

template <typename Key, typename Record>
std::vector<Record const*> const& found_in(std::map<Key, std::vector<Record const*>> const& map, Key const& key) {
  static std::vector<Record const*> const none;
  auto const found = map.find(key);
  return found == map.end() ? none : found->second;
}

Submission const* found_in(std::map<std::string, Submission const*> const& map, std::string const& department) {
  auto const found = map.find(department);
  return found == map.end() ? nullptr : found->second;
}

bool is_standing_checklist(Submission const& submission) {
  return submission.state == SubmissionState::taken && submission.kind == SubmissionKind::checklist;
}

}  // namespace

CaseIndex::CaseIndex(CaseRecords const& records) : m_records(records) {
  for (auto const& problem : records.problems) {
    m_problems.emplace(problem.ref.str(), &problem);
    m_by_department[problem.department].push_back(&problem);
  }
  for (auto const& submission : records.submissions) {
    m_submissions.emplace(submission.ref, &submission);
    if (!is_standing_checklist(submission)) continue;
    m_latest[submission.department] = &submission;
    if (submission.is_signed) m_first_signed.emplace(submission.department, &submission);
  }
  for (auto const& disposition : records.dispositions) {
    if (disposition.problem && disposition.withdrawn.empty())
      m_dispositions[*disposition.problem].push_back(&disposition);
  }
  for (auto const& supervision : records.supervisions) m_supervisions[supervision.problem].push_back(&supervision);
  for (auto const& each : records.accountabilities) m_accountabilities[each.problem].push_back(&each);
}

Problem const* CaseIndex::problem(std::string const& ref) const {
  auto const found = m_problems.find(ref);
  return found == m_problems.end() ? nullptr : found->second;
}

std::vector<Problem const*> const& CaseIndex::problems_of(std::string const& department) const {
  return found_in(m_by_department, department);
}

Date CaseIndex::received(Problem const& problem) const {
  if (problem.added_on) return *problem.added_on;
  auto const found = m_submissions.find(problem.first);
  return found == m_submissions.end() ? Date{} : found->second->received;
}

Submission const* CaseIndex::latest_checklist(std::string const& department) const {
  return found_in(m_latest, department);
}

Submission const* CaseIndex::first_signed_checklist(std::string const& department) const {
  return found_in(m_first_signed, department);
}

std::vector<Disposition const*> const& CaseIndex::dispositions(ProblemRef problem) const {
  return found_in(m_dispositions, problem);
}

std::vector<Supervision const*> const& CaseIndex::supervisions(ProblemRef problem) const {
  return found_in(m_supervisions, problem);
}

std::vector<Accountability const*> const& CaseIndex::accountabilities(ProblemRef problem) const {
  return found_in(m_accountabilities, problem);
}

bool is_founded(Problem const& problem) {
  auto const finding = finding_of(problem.notes);
  return finding == FactFinding::founded || finding == FactFinding::partly_founded;
}

}  // namespace zgz::rules
