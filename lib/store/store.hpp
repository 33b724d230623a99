#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/model/attachment.hpp"
#include "lib/model/events.hpp"
#include "lib/model/field.hpp"
#include "lib/store/log.hpp"

namespace SQLite {
class Transaction;
}

namespace zgz::store {

/// Which problems to read; an empty member does not restrict.
struct ProblemFilter {
  std::string department, category;  ///< codes
  std::vector<Rectification> states;
  std::optional<Date> due_before;      ///< due earlier than this day
  std::optional<Date> received_until;  ///< brought by a submission that came in on this day or before
  bool open_only = false;
};

/// The register of a campaign: one file with the log, the originals and the tables. Every function throws
/// `Error` (failed) with kind store-*, saying whether the register is locked, full, damaged, or not there.
class Store {
 public:
  /// Makes a new register; refuses an existing file (store-exists) and a network share (store-network).
  [[nodiscard]] static Store create(std::string const& path);

  /// Opens a register; refuses files that are not ours, and those of a newer program (store-newer). One of an older
  /// layout is brought up to date, with a copy left beside it.
  [[nodiscard]] static Store open(std::string const& path);

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  [[nodiscard]] std::vector<Problem> problems(ProblemFilter const& filter = {}) const;
  [[nodiscard]] std::optional<Problem> problem(ProblemRef ref) const;
  [[nodiscard]] std::vector<Submission> submissions() const;
  [[nodiscard]] std::vector<Submission> submissions_of(std::string const& department) const;
  [[nodiscard]] std::vector<Submission> submissions_with(std::string const& sha256) const;
  [[nodiscard]] std::optional<Submission> submission(SubmissionRef ref) const;
  /// The last submission of a department for a duty that was taken and not undone.
  [[nodiscard]] std::optional<SubmissionRef> latest_taken(std::string const& department, std::string const& duty) const;
  /// The checklist that came in last before this one, from the same department for the same duty; undone ones do not
  /// count. Nothing for a submission whose `round_of` is 0.
  [[nodiscard]] std::optional<Submission> checklist_before(Submission const& submission) const;
  /// Which of these checklists it is, from 1, whether or not it is kept yet; 0 for one that was undone, that nobody is
  /// known to have sent, or that is no checklist.
  [[nodiscard]] int round_of(Submission const& submission) const;
  [[nodiscard]] std::vector<DutyRecord> duty_records() const;
  /// The evidence kept with a submission or a problem (`S12`, `P7`), in order of number.
  [[nodiscard]] std::vector<Attachment> attachments(std::string const& ref) const;
  /// How departments call the columns of their forms, by code.
  [[nodiscard]] std::map<std::string, ColumnNames> column_names() const;
  [[nodiscard]] std::vector<std::string> departments_with_problems() const;  ///< codes; standing ones on checklists
  [[nodiscard]] bool was_taken(SubmissionRef ref) const;                     ///< though it may have been undone since
  [[nodiscard]] SubmissionTaken taken_event(SubmissionRef ref) const;        ///< as it stands in the log
  /// Whether the plan file last adopted has these bytes; compared as they are, since starting the digests costs more.
  [[nodiscard]] bool adopted(std::string_view plan_file) const;
  [[nodiscard]] std::string adopted_plan() const;                ///< digest of the plan file last adopted
  [[nodiscard]] std::vector<std::string> adopted_plans() const;  ///< digests of all that were, in order, each once
  [[nodiscard]] SubmissionRef next_submission() const;           ///< the number that the next one gets
  [[nodiscard]] ProblemRef next_problem() const;

  /// The public half of the office's key in hexadecimal digits; empty when there is none yet.
  [[nodiscard]] std::string office_key() const;
  [[nodiscard]] ComplaintRef next_complaint() const;
  [[nodiscard]] std::optional<Complaint> complaint(ComplaintRef ref) const;
  /// The standing complaint of a channel that its register gave this number; nothing for an empty number.
  [[nodiscard]] std::optional<Complaint> complaint_numbered(std::string const& channel,
                                                            std::string const& number) const;
  [[nodiscard]] std::optional<Seal> seal_of(ComplaintRef ref) const;  ///< from the log
  [[nodiscard]] std::int64_t complaint_count() const;                 ///< withdrawn ones do not count

  [[nodiscard]] LogHead head() const;
  void each_entry(std::int64_t first, std::function<bool(LogEntry const&)> const& take) const;
  [[nodiscard]] std::optional<ChainBreak> find_break(std::int64_t count = 0) const;
  [[nodiscard]] std::string hash_at(std::int64_t seq) const;

  /// The bytes of an original; nothing when it was never kept. Throws original-altered when they are no longer what
  /// came in.
  [[nodiscard]] std::optional<std::string> original(std::string const& sha256) const;

  /// What SQLite finds wrong with the file and its references; empty when all is well.
  [[nodiscard]] std::vector<std::string> integrity_faults() const;

  /// Originals whose bytes no longer have the digest they are kept under.
  [[nodiscard]] std::vector<std::string> altered_originals() const;

  /// The names of tables that are not there, of those that the log gives.
  [[nodiscard]] std::vector<std::string> missing_tables() const;

  /// The names of tables that differ from what the log gives, or are missing; empty when all are equal.
  [[nodiscard]] std::vector<std::string> differing_tables() const;

  /// Drops the tables and makes them anew from the whole log, in one transaction; log and originals stay.
  void rebuild();

 private:
  friend class Change;
  friend class Casework;
  friend class Inspections;
  friend class InspectionResults;
  struct Impl;
  explicit Store(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

/// One change of the register: everything recorded between construction and `commit` happens, or nothing.
/// It holds the register's write lock, so numbers read in between stay free.
class Change {
 public:
  /// Waits up to five seconds for another writer, then throws store-busy.
  Change(Store& store, Author author);
  ~Change();
  Change(Change const&) = delete;
  Change& operator=(Change const&) = delete;

  /// Keeps the bytes of an original under their digest; the same bytes are kept once.
  void keep_original(std::string const& sha256, std::string const& name, std::string_view bytes);

  /// Appends the event to the log and folds it into the tables.
  void record(Event const& event);

  void commit();

 private:
  Store& m_store;
  Author m_author;
  std::unique_ptr<SQLite::Transaction> m_transaction;
};

/// Whether this process has committed a change: what fails later must not say that nothing happened.
[[nodiscard]] bool something_was_stored();

}  // namespace zgz::store
