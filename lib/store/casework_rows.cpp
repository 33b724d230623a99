#include "lib/store/casework_rows.hpp"

#include "lib/store/connection.hpp"
#include "lib/store/json.hpp"

namespace zgz::store {

namespace {

template <char Letter>
constexpr char letter_of(Ref<Letter> const&) {
  return Letter;
}

template <typename Record>
void put(Connection& db, Record const& record, std::optional<ProblemRef> problem) {
  Statement put{db, "INSERT OR REPLACE INTO casework (letter, number, problem, record) VALUES (?, ?, ?, ?)"};
  put.bind(1, std::string(1, letter_of(record.ref)));
  put.bind(2, record.ref.number);
  if (problem) {
    put.bind(3, problem->number);
  } else {
    put.bind(3);
  }
  put.bind(4, dump(encode(record)));
  put.exec();
}

template <typename Record>
Record record_of(std::string const& text) {
  try {
    return decode<Record>(Json::parse(text));
  } catch (Json::exception const&) {
    throw failure(Fault::table_damaged, {"casework"});
  } catch (std::invalid_argument const&) {
    throw failure(Fault::table_damaged, {"casework"});
  }
}

}  // namespace

void put_record(Connection& db, Disposition const& record) { put(db, record, record.problem); }
void put_record(Connection& db, Supervision const& record) { put(db, record, record.problem); }
void put_record(Connection& db, Accountability const& record) { put(db, record, record.problem); }
void put_record(Connection& db, Draw const& record) { put(db, record, std::nullopt); }
void put_record(Connection& db, Review const& record) { put(db, record, std::nullopt); }

template <typename Record>
std::vector<Record> read_records(Connection& db, std::optional<ProblemRef> problem) {
  Statement rows{db, std::string{"SELECT record FROM casework WHERE letter = ?"} + (problem ? " AND problem = ?" : "") +
                         " ORDER BY number"};
  rows.bind(1, std::string(1, letter_of(RefOf<Record>{})));
  if (problem) rows.bind(2, problem->number);
  std::vector<Record> records;
  while (rows.executeStep()) records.push_back(record_of<Record>(rows.getColumn(0).getString()));
  return records;
}

template <typename Record>
std::optional<Record> read_record(Connection& db, RefOf<Record> ref) {
  Statement row{db, "SELECT record FROM casework WHERE letter = ? AND number = ?"};
  row.bind(1, std::string(1, letter_of(ref)));
  row.bind(2, ref.number);
  if (!row.executeStep()) return std::nullopt;
  return record_of<Record>(row.getColumn(0).getString());
}

template std::vector<Disposition> read_records(Connection&, std::optional<ProblemRef>);
template std::vector<Supervision> read_records(Connection&, std::optional<ProblemRef>);
template std::vector<Accountability> read_records(Connection&, std::optional<ProblemRef>);
template std::vector<Draw> read_records(Connection&, std::optional<ProblemRef>);
template std::vector<Review> read_records(Connection&, std::optional<ProblemRef>);
template std::optional<Disposition> read_record<Disposition>(Connection&, DispositionRef);
template std::optional<Supervision> read_record<Supervision>(Connection&, SupervisionRef);
template std::optional<Accountability> read_record<Accountability>(Connection&, AccountabilityRef);
template std::optional<Draw> read_record<Draw>(Connection&, InspectionRef);
template std::optional<Review> read_record<Review>(Connection&, ReviewRef);

std::int64_t next_record(Connection& db, char letter) {
  Statement row{db, "SELECT coalesce(max(number), 0) + 1 FROM casework WHERE letter = ?"};
  row.bind(1, std::string(1, letter));
  row.executeStep();
  return row.getColumn(0).getInt64();
}

void put_silence(Connection& db, Silence const& silence) {
  if (silence.reason.empty()) {
    Statement remove{db, "DELETE FROM silence WHERE name = ? AND ref = ?"};
    remove.bind(1, silence.check);
    remove.bind(2, silence.ref);
    remove.exec();
    return;
  }
  Statement put{db, "INSERT OR REPLACE INTO silence (name, ref, reason) VALUES (?, ?, ?)"};
  put.bind(1, silence.check);
  put.bind(2, silence.ref);
  put.bind(3, silence.reason);
  put.exec();
}

std::vector<Silence> read_silences(Connection& db) {
  Statement rows{db, "SELECT name, ref, reason FROM silence ORDER BY name, ref"};
  std::vector<Silence> silences;
  while (rows.executeStep())
    silences.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(), rows.getColumn(2).getString()});
  return silences;
}

}  // namespace zgz::store
