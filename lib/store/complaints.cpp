#include "lib/store/complaints.hpp"

#include "lib/store/cases.hpp"
#include "lib/store/connection.hpp"

namespace zgz::store {

namespace {

constexpr char const* columns = complaint_column_names;

}  // namespace

Complaint complaint_of(SQLite::Statement& row) {
  Complaint complaint;
  complaint.ref.number = row.getColumn(0).getInt64();
  complaint.submission.number = row.getColumn(1).getInt64();
  complaint.number = row.getColumn(2).getString();
  complaint.received = parse_iso_date(row.getColumn(3).getString()).value_or(Date{});
  complaint.channel = row.getColumn(4).getString();
  complaint.category = row.getColumn(5).getString();
  complaint.about = row.getColumn(6).getString();
  complaint.handler = row.getColumn(7).getString();
  complaint.named = row.getColumn(8).getInt() != 0;
  complaint.row = static_cast<std::uint32_t>(row.getColumn(9).getInt64());
  complaint.withdrawn = row.getColumn(10).getInt() != 0;
  return complaint;
}

namespace {

std::string insertion() {
  return std::string{"INSERT INTO complaint ("} + columns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
}

/// The statement must have been made with `columns`.
std::optional<Complaint> first_of(SQLite::Statement& rows) {
  if (!rows.executeStep()) return std::nullopt;
  return complaint_of(rows);
}

void put(SQLite::Statement& statement, Complaint const& complaint, std::string& day) {
  day = iso(complaint.received);
  statement.bind(1, complaint.ref.number);
  if (complaint.submission.number > 0) {
    statement.bind(2, complaint.submission.number);
  } else {
    statement.bind(2);
  }
  statement.bindNoCopy(3, complaint.number);
  statement.bindNoCopy(4, day);
  statement.bindNoCopy(5, complaint.channel);
  statement.bindNoCopy(6, complaint.category);
  statement.bindNoCopy(7, complaint.about);
  statement.bindNoCopy(8, complaint.handler);
  statement.bind(9, complaint.named ? 1 : 0);
  statement.bind(10, static_cast<std::int64_t>(complaint.row));
  statement.bind(11, complaint.withdrawn ? 1 : 0);
  statement.exec();
  statement.reset();
}

void put_one(Connection& db, Complaint const& complaint) {
  Statement row{db, insertion()};
  std::string day;
  put(row, complaint, day);
}

void put_batch(Connection& db, ComplaintRef first, ComplaintRef last, std::int64_t seq) {
  Statement batch{db, "INSERT INTO complaint_batch (first, last, entry) VALUES (?, ?, ?)"};
  batch.bind(1, first.number);
  batch.bind(2, last.number);
  batch.bind(3, seq);
  batch.exec();
}

}  // namespace

void put_complaints(Connection& db, ComplaintsTaken const& event, std::int64_t seq) {
  if (event.complaints.empty()) return;
  put_batch(db, event.complaints.front().ref, event.complaints.back().ref, seq);
  Statement row{db, insertion()};
  std::string day;
  for (auto const& complaint : event.complaints) put(row, complaint, day);
  if (!event.handled) return;
  for (auto const& complaint : event.complaints) put_case(db, {complaint, {}, {}});
}

void add_complaint(Connection& db, ComplaintAdded const& event, std::int64_t seq) {
  put_batch(db, event.complaint.ref, event.complaint.ref, seq);
  put_one(db, event.complaint);
  put_case(db, {event.complaint, event.facts, {}});
}

void split_complaint(Connection& db, ComplaintSplit const& event) {
  put_one(db, event.complaint);
  split_case(db, event);
}

void put_category(Connection& db, ComplaintRef ref, std::string const& category) {
  Statement update{db, "UPDATE complaint SET category = ? WHERE number = ?"};
  update.bind(1, category);
  update.bind(2, ref.number);
  update.exec();
}

void withdraw_complaints(Connection& db, SubmissionRef submission) {
  withdraw_cases(db, submission);
  Statement update{db, R"sql(
    UPDATE complaint SET withdrawn = 1 WHERE submission = ? AND NOT EXISTS (
      SELECT 1 FROM complaint_case WHERE complaint_case.number = complaint.number AND steps <> '[]'))sql"};
  update.bind(1, submission.number);
  update.exec();
}

std::optional<Complaint> read_complaint(Connection& db, ComplaintRef ref) {
  Statement row{db, std::string{"SELECT "} + columns + " FROM complaint WHERE number = ?"};
  row.bind(1, ref.number);
  return first_of(row);
}

std::optional<Complaint> find_complaint(Connection& db, std::string const& channel, std::string const& number) {
  if (number.empty()) return std::nullopt;
  Statement row{db, std::string{"SELECT "} + columns + R"sql( FROM complaint
    WHERE source_number = ? AND channel = ? AND source_number <> '' AND withdrawn = 0 LIMIT 1)sql"};
  row.bindNoCopy(1, number);
  row.bindNoCopy(2, channel);
  return first_of(row);
}

std::int64_t count_complaints(Connection& db) {
  return db.execAndGet("SELECT count(*) FROM complaint WHERE withdrawn = 0").getInt64();
}

}  // namespace zgz::store
