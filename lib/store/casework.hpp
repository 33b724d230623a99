#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "lib/model/complaint_tally.hpp"
#include "lib/model/events.hpp"
#include "lib/model/late_entry.hpp"
#include "lib/store/search.hpp"
#include "lib/store/store.hpp"

namespace zgz::store {

/// Which complaints to read; an empty member does not restrict. Withdrawn ones are left out unless asked for by state.
struct ComplaintFilter {
  std::string about, holder, category, channel;  ///< codes
  std::vector<CaseState> states;
  std::optional<Date> received_from, received_until;
  std::optional<ComplaintRef> repeat_of;
  std::optional<CaseStep::Kind> step;  ///< those with which it was taken
  std::size_t most = 0;                ///< 0: all
};

/// How many complaints there are about a department, in registers of others and in our own.
struct ComplaintCount {
  std::string about;
  std::int64_t complaints = 0, named = 0;
};

/// Which of the complaints about a department are tallied.
enum class Tallied {
  all,
  not_unfounded,    ///< without those that were concluded as unfounded
  without_category  ///< only those that have none
};

/// What the register knows of cases. It must not outlive its store; every function throws as those of `Store` do.
class Casework {
 public:
  /// The complaints of `hidden` are in none of its lists, counts and finds, and no other record names them; what is
  /// asked for by its own number or receipt is given all the same.
  explicit Casework(Store const& store, std::set<ComplaintRef> hidden = {})
      : m_store(store), m_hidden(std::move(hidden)) {}

  /// The complaints that a person must neither handle nor see (回避), with those that are handled together with them:
  /// the ones merged into them and into which they are merged. How the name is spaced does not matter.
  [[nodiscard]] std::set<ComplaintRef> recused(std::string const& person) const;

  /// The entries of the log that speak of one that is hidden.
  [[nodiscard]] std::set<std::int64_t> hidden_entries(std::vector<LogEntry> const& entries) const;

  /// Complaints that the office handles, in order of number.
  [[nodiscard]] std::vector<ComplaintCase> cases(ComplaintFilter const& filter = {}) const;
  [[nodiscard]] std::optional<ComplaintCase> complaint_case(ComplaintRef ref) const;
  /// The one for which this receipt was given, by its SHA-256.
  [[nodiscard]] std::optional<ComplaintCase> case_with_receipt(std::string const& sha256) const;
  [[nodiscard]] std::vector<ComplaintCase> merged_into(ComplaintRef ref) const;

  /// Complaints linked to problems that are open or only reported done, with those that were merged into them, however
  /// often over.
  [[nodiscard]] std::vector<ComplaintCase> linked_to_open_problems(Date received_until) const;

  /// The parts that were split from it, in order of number.
  [[nodiscard]] std::vector<ComplaintCase> parts_of(ComplaintRef ref) const;
  /// Those whose seal is one, because they were split from each other: `ref` among them, in order of number.
  [[nodiscard]] std::vector<ComplaintRef> sealed_together(ComplaintRef ref) const;
  /// Calls `take` with the rows of one seal after the other, in order of number; no more than one is held.
  void each_sealed(std::function<void(SealedRows const&)> const& take) const;

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
  /// The same, counted in full and only the first of them read; an empty code: about none of the plan's.
  [[nodiscard]] ComplaintTally tally(std::string const& department, Date until, Tallied which) const;

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

  /// Steps with complaints and problems that were recorded more than so many calendar days after the day they give, in
  /// order of the log.
  [[nodiscard]] std::vector<LateEntry> recorded_late(int days) const;

  [[nodiscard]] std::vector<Found> search(std::vector<std::string> const& words, std::size_t most) const;

 private:
  Store const& m_store;
  std::set<ComplaintRef> m_hidden;
};

}  // namespace zgz::store
