#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lib/model/casework.hpp"
#include "lib/model/problem.hpp"
#include "lib/model/submission.hpp"

namespace zgz::rules {

/// What the register says of its cases, as the rules about accountability and the standing checks read it.
struct CaseRecords {
  std::vector<Problem> problems;        ///< without withdrawn ones
  std::vector<Submission> submissions;  ///< in order of number; without rows
  std::vector<Disposition> dispositions;
  std::vector<Supervision> supervisions;
  std::vector<Accountability> accountabilities;
  std::vector<Problem> withdrawn{};  ///< problems that were taken back, by undo or by hand
};

/// The records of cases by what they belong to. It refers to the records, which must outlive it.
class CaseIndex {
 public:
  explicit CaseIndex(CaseRecords const& records);

  [[nodiscard]] CaseRecords const& records() const { return m_records; }

  /// The standing problem with this reference; null where there is none.
  [[nodiscard]] Problem const* problem(std::string const& ref) const;
  [[nodiscard]] std::vector<Problem const*> const& problems_of(std::string const& department) const;

  /// The day on which the problem came in: with its submission, or added by the office. The first of days where the
  /// register no longer has the submission.
  [[nodiscard]] Date received(Problem const& problem) const;

  /// The last checklist or zero report of the department that was taken and not undone; null where there is none.
  [[nodiscard]] Submission const* latest_checklist(std::string const& department) const;

  /// The first of those that carries a signature.
  [[nodiscard]] Submission const* first_signed_checklist(std::string const& department) const;

  [[nodiscard]] std::vector<Disposition const*> const& dispositions(ProblemRef problem) const;  ///< that stand
  [[nodiscard]] std::vector<Supervision const*> const& supervisions(ProblemRef problem) const;
  [[nodiscard]] std::vector<Accountability const*> const& accountabilities(ProblemRef problem) const;

 private:
  CaseRecords const& m_records;
  std::map<std::string, Problem const*> m_problems;
  std::map<std::string, std::vector<Problem const*>> m_by_department;
  std::map<SubmissionRef, Submission const*> m_submissions;
  std::map<std::string, Submission const*> m_latest, m_first_signed;
  std::map<ProblemRef, std::vector<Disposition const*>> m_dispositions;
  std::map<ProblemRef, std::vector<Supervision const*>> m_supervisions;
  std::map<ProblemRef, std::vector<Accountability const*>> m_accountabilities;
};

/// Whether the fact was established, wholly or in part.
[[nodiscard]] bool is_founded(Problem const& problem);

}  // namespace zgz::rules
