#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lib/model/events.hpp"
#include "lib/store/search.hpp"
#include "lib/store/store.hpp"

namespace zgz::store {

/// Which complaints to read; an empty member does not restrict. Withdrawn ones are left out unless asked for by state.
struct ComplaintFilter {
  std::string about, holder, category, channel;  ///< codes
  std::vector<CaseState> states;
  std::optional<Date> received_from, received_until;
  std::optional<ComplaintRef> repeat_of;
  std::size_t most = 0;  ///< 0: all
};

/// How many complaints there are about a department, in registers of others and in our own.
struct ComplaintCount {
  std::string about;
  std::int64_t complaints = 0, named = 0;
};

/// What the register knows of cases. It must not outlive its store; every function throws as those of `Store` do.
class Casework {
 public:
  explicit Casework(Store const& store) : m_store(store) {}

  /// Complaints that the office handles, in order of number.
  [[nodiscard]] std::vector<ComplaintCase> cases(ComplaintFilter const& filter = {}) const;
  [[nodiscard]] std::optional<ComplaintCase> complaint_case(ComplaintRef ref) const;
  /// The one for which this receipt was given, by its SHA-256.
  [[nodiscard]] std::optional<ComplaintCase> case_with_receipt(std::string const& sha256) const;
  [[nodiscard]] std::vector<ComplaintCase> merged_into(ComplaintRef ref) const;

  /// The open waits of one kind that began on `start_until` or before, and those whose clock was extended or stopped
  /// whenever they began; by complaint.
  [[nodiscard]] std::vector<ComplaintCase> waiting(Wait const& wait, Date start_until) const;
  /// Whether anything at all is waited for.
  [[nodiscard]] bool anything_waits() const;
  /// Those whose superior's deadline is on `due_until` or before.
  [[nodiscard]] std::vector<ComplaintCase> waiting_for_superior(Date due_until) const;

  /// Standing complaints of registers and our own, counted by the department complained of; received on `until` or
  /// before.
  [[nodiscard]] std::vector<ComplaintCount> complaint_counts(Date until) const;
  /// Standing complaints about a department that were received on `until` or before, the earliest first.
  [[nodiscard]] std::vector<Complaint> complaints_about(std::string const& department, Date until,
                                                        std::size_t most) const;

  [[nodiscard]] std::vector<Disposition> dispositions(std::optional<ProblemRef> problem = {}) const;
  [[nodiscard]] std::optional<Disposition> disposition(DispositionRef ref) const;
  [[nodiscard]] std::vector<Supervision> supervisions(std::optional<ProblemRef> problem = {}) const;
  [[nodiscard]] std::optional<Supervision> supervision(SupervisionRef ref) const;
  [[nodiscard]] std::vector<Accountability> accountabilities(std::optional<ProblemRef> problem = {}) const;
  [[nodiscard]] std::optional<Accountability> accountability(AccountabilityRef ref) const;
  [[nodiscard]] DispositionRef next_disposition() const;
  [[nodiscard]] SupervisionRef next_supervision() const;
  [[nodiscard]] AccountabilityRef next_accountability() const;
  [[nodiscard]] std::vector<Silence> silences() const;

  [[nodiscard]] std::vector<Found> search(std::vector<std::string> const& words, std::size_t most) const;

 private:
  Store const& m_store;
};

}  // namespace zgz::store
