#include "lib/store/inspection_results.hpp"

#include "lib/store/connection.hpp"
#include "lib/store/guard.hpp"
#include "lib/store/impl.hpp"
#include "lib/store/json.hpp"

namespace zgz::store {

namespace {

template <typename Record>
Record record_in(Statement& row, char const* table) {
  try {
    return decode<Record>(Json::parse(row.getColumn(0).getString()));
  } catch (Json::exception const&) {
    throw failure(Fault::table_damaged, {table});
  } catch (std::invalid_argument const&) {
    throw failure(Fault::table_damaged, {table});
  }
}

template <typename Record>
std::vector<Record> records_in(Statement& rows, char const* table) {
  std::vector<Record> records;
  while (rows.executeStep()) records.push_back(record_in<Record>(rows, table));
  return records;
}

void put_result(Connection& db, InspectionRef draw, UnitResult const& result) {
  Statement put{db, "INSERT OR REPLACE INTO unit_result (draw, unit, method, record) VALUES (?, ?, ?, ?)"};
  put.bind(1, draw.number);
  put.bind(2, result.unit);
  put.bind(3, std::string{word_of(result.method)});
  put.bind(4, dump(encode(result)));
  put.exec();
}

}  // namespace

void put_worksheet(Connection& db, Worksheet const& worksheet) {
  Statement put{db, "INSERT INTO worksheet (number, draw, record) VALUES (?, ?, ?)"};
  put.bind(1, worksheet.number);
  put.bind(2, worksheet.draw.number);
  put.bind(3, dump(encode(worksheet)));
  put.exec();
}

void put_results(Connection& db, ResultsTaken const& event) {
  for (auto const& result : event.results) put_result(db, event.draw, result);
}

void put_substitute(Connection& db, Substitute const& substitute) {
  Statement put{db, R"sql(
    INSERT INTO substitute (draw, unit, place, record)
    SELECT ?1, ?2, (SELECT count(*) + 1 FROM substitute WHERE draw = ?1), ?3)sql"};
  put.bind(1, substitute.draw.number);
  put.bind(2, substitute.unit);
  put.bind(3, dump(encode(substitute)));
  put.exec();
}

void put_finding(Connection& db, Finding const& finding) {
  Statement put{db, "INSERT INTO finding (draw, unit, method, question, record) VALUES (?, ?, ?, ?, ?)"};
  put.bind(1, finding.draw.number);
  put.bind(2, finding.unit);
  put.bind(3, std::string{word_of(finding.method)});
  put.bind(4, finding.question);
  put.bind(5, dump(encode(finding)));
  put.exec();
}

std::int64_t InspectionResults::next_worksheet() const {
  return guarded(m_store.m_impl->path, [&] {
    Statement row{m_store.m_impl->db, "SELECT coalesce(max(number), 0) + 1 FROM worksheet"};
    row.executeStep();
    return row.getColumn(0).getInt64();
  });
}

std::vector<Worksheet> InspectionResults::worksheets() const {
  return guarded(m_store.m_impl->path, [&] {
    Statement rows{m_store.m_impl->db, "SELECT record FROM worksheet ORDER BY number"};
    return records_in<Worksheet>(rows, "worksheet");
  });
}

std::vector<Worksheet> InspectionResults::worksheets(InspectionRef draw) const {
  return guarded(m_store.m_impl->path, [&] {
    Statement rows{m_store.m_impl->db, "SELECT record FROM worksheet WHERE draw = ? ORDER BY number"};
    rows.bind(1, draw.number);
    return records_in<Worksheet>(rows, "worksheet");
  });
}

std::optional<Worksheet> InspectionResults::worksheet(std::int64_t number) const {
  return guarded(m_store.m_impl->path, [&]() -> std::optional<Worksheet> {
    Statement row{m_store.m_impl->db, "SELECT record FROM worksheet WHERE number = ?"};
    row.bind(1, number);
    if (!row.executeStep()) return std::nullopt;
    return record_in<Worksheet>(row, "worksheet");
  });
}

std::vector<UnitResult> InspectionResults::results(InspectionRef draw) const {
  return guarded(m_store.m_impl->path, [&] {
    Statement rows{m_store.m_impl->db, "SELECT record FROM unit_result WHERE draw = ? ORDER BY unit, method"};
    rows.bind(1, draw.number);
    return records_in<UnitResult>(rows, "unit_result");
  });
}

std::vector<Substitute> InspectionResults::substitutes(InspectionRef draw) const {
  return guarded(m_store.m_impl->path, [&] {
    Statement rows{m_store.m_impl->db, "SELECT record FROM substitute WHERE draw = ? ORDER BY place"};
    rows.bind(1, draw.number);
    return records_in<Substitute>(rows, "substitute");
  });
}

std::vector<Finding> InspectionResults::findings(InspectionRef draw) const {
  return guarded(m_store.m_impl->path, [&] {
    Statement rows{m_store.m_impl->db, "SELECT record FROM finding WHERE draw = ? ORDER BY unit, method, question"};
    rows.bind(1, draw.number);
    return records_in<Finding>(rows, "finding");
  });
}

}  // namespace zgz::store
