#include "lib/store/store.hpp"

#include <filesystem>
#include <utility>

#include "lib/base/digest.hpp"
#include "lib/model/words.hpp"
#include "lib/store/attachments.hpp"
#include "lib/store/codec.hpp"
#include "lib/store/column_names.hpp"
#include "lib/store/complaints.hpp"
#include "lib/store/connection.hpp"
#include "lib/store/fold.hpp"
#include "lib/store/guard.hpp"
#include "lib/store/impl.hpp"
#include "lib/store/open.hpp"
#include "lib/store/rebuild.hpp"
#include "lib/store/rows.hpp"
#include "lib/store/schema.hpp"
#include "lib/store/seals.hpp"
#include "lib/store/upgrade.hpp"

namespace zgz::store {

namespace fs = std::filesystem;

Store::Store(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::create(std::string const& path) {
  if (fs::exists(path)) throw failure(Fault::store_exists, {}, path);
  if (on_network_share(path)) throw failure(Fault::store_network, {}, path);
  return guarded(path, [&] {
    auto impl = std::make_unique<Impl>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    impl->db.exec("PRAGMA journal_mode = WAL");
    set_up_connection(impl->db);
    SQLite::Transaction transaction{impl->db};
    create_schema(impl->db);
    transaction.commit();
    return Store{std::move(impl)};
  });
}

Store Store::open(std::string const& path) {
  if (!fs::exists(path)) throw failure(Fault::store_missing, {}, path);
  if (on_network_share(path)) throw failure(Fault::store_network, {}, path);
  return guarded(path, [&] {
    auto impl = std::make_unique<Impl>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    set_up_connection(impl->db);
    check_is_ours(impl->db, path);
    upgrade_layout(impl->db, path);
    return Store{std::move(impl)};
  });
}

namespace {

std::string condition(ProblemFilter const& filter, std::vector<std::string>& bound) {
  std::string where = "1";
  auto const add = [&](std::string const& text, std::string value) {
    where += " AND " + text;
    bound.push_back(std::move(value));
  };
  if (!filter.department.empty()) add("department = ?", filter.department);
  if (!filter.category.empty()) add("category = ?", filter.category);
  if (filter.due_before) add("due < ?", iso(*filter.due_before));
  if (filter.received_until) {
    add("coalesce(added_on, (SELECT received FROM submission WHERE number = first)) <= ?", iso(*filter.received_until));
  }
  if (filter.open_only) where += " AND rectification IN ('not-started', 'ongoing')";
  if (!filter.states.empty()) {
    std::string marks;
    for (auto const state : filter.states) {
      marks += marks.empty() ? "?" : ", ?";
      bound.emplace_back(word_of(state));
    }
    where += " AND rectification IN (" + marks + ")";
  }
  return where;
}

}  // namespace

std::vector<Problem> Store::problems(ProblemFilter const& filter) const {
  return guarded(m_impl->path, [&] {
    std::vector<std::string> bound;
    auto const where = condition(filter, bound);
    return read_problems(m_impl->db, where + " ORDER BY number", bound);
  });
}

std::optional<Problem> Store::problem(ProblemRef ref) const {
  return guarded(m_impl->path, [&] { return read_problem(m_impl->db, ref); });
}

std::vector<Submission> Store::submissions() const {
  return guarded(m_impl->path, [&] { return read_submissions(m_impl->db, "1 ORDER BY number", {}); });
}

std::vector<Submission> Store::submissions_of(std::string const& department) const {
  return guarded(m_impl->path,
                 [&] { return read_submissions(m_impl->db, "department = ? ORDER BY number", {department}); });
}

std::vector<Submission> Store::submissions_with(std::string const& sha256) const {
  return guarded(m_impl->path, [&] { return read_submissions(m_impl->db, "sha256 = ? ORDER BY number", {sha256}); });
}

std::optional<Submission> Store::submission(SubmissionRef ref) const {
  return guarded(m_impl->path, [&] { return read_submission(m_impl->db, ref); });
}

std::optional<SubmissionRef> Store::latest_taken(std::string const& department, std::string const& duty) const {
  return guarded(m_impl->path, [&]() -> std::optional<SubmissionRef> {
    Statement row{m_impl->db, R"sql(
      SELECT number FROM submission WHERE department = ? AND duty = ? AND state = 'taken'
      ORDER BY number DESC LIMIT 1)sql"};
    row.bind(1, department);
    row.bind(2, duty);
    if (!row.executeStep()) return std::nullopt;
    return SubmissionRef{row.getColumn(0).getInt64()};
  });
}

namespace {

/// Whether it is one of the checklists that its department handed in.
bool is_round(Submission const& submission) {
  return submission.kind == SubmissionKind::checklist && submission.state != SubmissionState::undone &&
         !submission.department.empty();
}

}  // namespace

std::optional<Submission> Store::checklist_before(Submission const& submission) const {
  if (!is_round(submission)) return std::nullopt;
  return guarded(m_impl->path, [&]() -> std::optional<Submission> {
    auto found = read_submissions(m_impl->db, R"sql(
      department = ? AND duty = ? AND number < CAST(? AS INTEGER) AND kind = 'checklist' AND state <> 'undone'
      ORDER BY number DESC LIMIT 1)sql",
                                  {submission.department, submission.duty, std::to_string(submission.ref.number)});
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
  });
}

int Store::round_of(Submission const& submission) const {
  if (!is_round(submission)) return 0;
  return guarded(m_impl->path, [&] {
    Statement row{m_impl->db, R"sql(
      SELECT count(*) FROM submission
      WHERE department = ? AND duty = ? AND number < ? AND kind = 'checklist' AND state <> 'undone')sql"};
    row.bind(1, submission.department);
    row.bind(2, submission.duty);
    row.bind(3, submission.ref.number);
    row.executeStep();
    return row.getColumn(0).getInt() + 1;
  });
}

std::vector<DutyRecord> Store::duty_records() const {
  return guarded(m_impl->path, [&] {
    Statement rows{m_impl->db, "SELECT duty, department, done_on, evidence FROM duty_record ORDER BY 1, 2"};
    std::vector<DutyRecord> records;
    while (rows.executeStep()) {
      records.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                         parse_iso_date(rows.getColumn(2).getString()).value_or(Date{}),
                         rows.getColumn(3).getString()});
    }
    return records;
  });
}

std::vector<Attachment> Store::attachments(std::string const& ref) const {
  return guarded(m_impl->path, [&] { return read_attachments(m_impl->db, ref); });
}

std::map<std::string, ColumnNames> Store::column_names() const {
  return guarded(m_impl->path, [&] { return read_column_names(m_impl->db); });
}

std::vector<std::string> Store::departments_with_problems() const {
  return guarded(m_impl->path, [&] {
    // One that only the office knows of is not on the checklist of the department.
    Statement rows{m_impl->db, R"sql(
      SELECT DISTINCT department FROM problem
      WHERE rectification <> 'withdrawn' AND (added_on IS NULL OR last IS NOT NULL) ORDER BY 1)sql"};
    std::vector<std::string> codes;
    while (rows.executeStep()) codes.push_back(rows.getColumn(0).getString());
    return codes;
  });
}

bool Store::was_taken(SubmissionRef ref) const {
  return guarded(m_impl->path, [&] {
    Statement row{m_impl->db, R"sql(
      SELECT 1 FROM log
      WHERE kind = 'submission-taken' AND json_extract(payload, '$.submission.ref') = ?)sql"};
    row.bind(1, ref.number);
    return row.executeStep();
  });
}

SubmissionTaken Store::taken_event(SubmissionRef ref) const {
  return guarded(m_impl->path, [&] {
    Statement row{m_impl->db, R"sql(
      SELECT payload FROM log
      WHERE kind = 'submission-taken' AND json_extract(payload, '$.submission.ref') = ?)sql"};
    row.bind(1, ref.number);
    if (!row.executeStep()) throw failure(Fault::unknown_ref, {ref.str()});
    return std::get<SubmissionTaken>(event_from("submission-taken", row.getColumn(0).getString()));
  });
}

bool Store::adopted(std::string_view plan_file) const {
  return guarded(m_impl->path, [&] {
    Statement row{m_impl->db, "SELECT 1 FROM adopted_plan JOIN blob USING (sha256) WHERE bytes = ?"};
    row.bindNoCopy(1, plan_file.empty() ? "" : plan_file.data(), static_cast<int>(plan_file.size()));
    return row.executeStep();
  });
}

std::string Store::adopted_plan() const {
  return guarded(m_impl->path, [&] {
    Statement row{m_impl->db, "SELECT sha256 FROM adopted_plan"};
    return row.executeStep() ? row.getColumn(0).getString() : std::string{};
  });
}

std::vector<std::string> Store::adopted_plans() const {
  return guarded(m_impl->path, [&] {
    Statement rows{m_impl->db, R"sql(
      SELECT json_extract(payload, '$.sha256') AS digest FROM log WHERE kind = 'plan-adopted'
      GROUP BY digest ORDER BY min(seq))sql"};
    std::vector<std::string> digests;
    while (rows.executeStep()) digests.push_back(rows.getColumn(0).getString());
    return digests;
  });
}

SubmissionRef Store::next_submission() const {
  return guarded(m_impl->path, [&] {
    return SubmissionRef{m_impl->db.execAndGet("SELECT coalesce(max(number), 0) + 1 FROM submission").getInt64()};
  });
}

ProblemRef Store::next_problem() const {
  return guarded(m_impl->path, [&] {
    return ProblemRef{m_impl->db.execAndGet("SELECT coalesce(max(number), 0) + 1 FROM problem").getInt64()};
  });
}

std::string Store::office_key() const {
  return guarded(m_impl->path, [&] {
    Statement row{m_impl->db, "SELECT public_key FROM office_key"};
    return row.executeStep() ? row.getColumn(0).getString() : std::string{};
  });
}

ComplaintRef Store::next_complaint() const {
  return guarded(m_impl->path, [&] {
    return ComplaintRef{m_impl->db.execAndGet("SELECT coalesce(max(number), 0) + 1 FROM complaint").getInt64()};
  });
}

std::optional<Complaint> Store::complaint(ComplaintRef ref) const {
  return guarded(m_impl->path, [&] { return read_complaint(m_impl->db, ref); });
}

std::optional<Complaint> Store::complaint_numbered(std::string const& channel, std::string const& number) const {
  return guarded(m_impl->path, [&] { return find_complaint(m_impl->db, channel, number); });
}

std::optional<Seal> Store::seal_of(ComplaintRef ref) const {
  return guarded(m_impl->path, [&] { return read_seal(m_impl->db, ref); });
}

std::int64_t Store::complaint_count() const {
  return guarded(m_impl->path, [&] { return count_complaints(m_impl->db); });
}

LogHead Store::head() const {
  return guarded(m_impl->path, [&] { return read_head(m_impl->db); });
}

void Store::each_entry(std::int64_t first, std::function<bool(LogEntry const&)> const& take) const {
  guarded(m_impl->path, [&] { store::each_entry(m_impl->db, first, take); });
}

std::optional<ChainBreak> Store::find_break(std::int64_t count) const {
  return guarded(m_impl->path, [&] { return store::find_break(m_impl->db, count); });
}

std::string Store::hash_at(std::int64_t seq) const {
  return guarded(m_impl->path, [&] { return store::hash_at(m_impl->db, seq); });
}

std::optional<std::string> Store::original(std::string const& sha256) const {
  return guarded(m_impl->path, [&]() -> std::optional<std::string> {
    Statement row{m_impl->db, "SELECT bytes FROM blob WHERE sha256 = ?"};
    row.bind(1, sha256);
    if (!row.executeStep()) return std::nullopt;
    auto bytes = row.getColumn(0).getString();
    if (sha256_hex(bytes) != sha256) throw failure(Fault::original_altered, {sha256}, m_impl->path);
    return bytes;
  });
}

std::vector<std::string> Store::integrity_faults() const {
  return guarded(m_impl->path, [&] { return store::integrity_faults(m_impl->db); });
}

std::vector<std::string> Store::altered_originals() const {
  return guarded(m_impl->path, [&] { return store::altered_originals(m_impl->db); });
}

std::vector<std::string> Store::missing_tables() const {
  return guarded(m_impl->path, [&] { return store::missing_tables(m_impl->db); });
}

std::vector<std::string> Store::differing_tables() const {
  return guarded(m_impl->path, [&] { return store::differing_tables(m_impl->db); });
}

void Store::rebuild() {
  guarded(m_impl->path, [&] { store::remake_tables(m_impl->db); });
}

Change::Change(Store& store, Author author) : m_store(store), m_author(std::move(author)) {
  auto& impl = *store.m_impl;
  m_transaction = guarded(impl.path, [&] {
    return std::make_unique<SQLite::Transaction>(impl.db, SQLite::TransactionBehavior::IMMEDIATE);
  });
}

Change::~Change() = default;

void Change::keep_original(std::string const& sha256, std::string const& name, std::string_view bytes) {
  guarded(m_store.m_impl->path, [&] {
    Statement put{m_store.m_impl->db,
                  "INSERT INTO blob (sha256, name, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING"};
    put.bind(1, sha256);
    put.bind(2, name);
    // A null pointer would be bound as NULL, which an empty original is not.
    put.bindNoCopy(3, bytes.empty() ? "" : bytes.data(), static_cast<int>(bytes.size()));
    put.exec();
  });
}

void Change::record(Event const& event) {
  guarded(m_store.m_impl->path, [&] {
    auto const entry = append(m_store.m_impl->db, m_author, event);
    // Ill-formed text is marked in the log; the tables must hold what the log gives.
    if (entry.payload.find("\xEF\xBF\xBD") == std::string::npos) {
      fold(m_store.m_impl->db, event, entry.seq);
    } else {
      fold(m_store.m_impl->db, event_from(entry.kind, entry.payload), entry.seq);
    }
  });
}

namespace {

bool& committed() {
  static bool value = false;
  return value;
}

}  // namespace

void Change::commit() {
  guarded(m_store.m_impl->path, [&] { m_transaction->commit(); });
  committed() = true;
}

bool something_was_stored() { return committed(); }

}  // namespace zgz::store
