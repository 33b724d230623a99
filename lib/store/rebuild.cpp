#include "lib/store/rebuild.hpp"

#include <array>

#include "lib/base/digest.hpp"
#include "lib/store/codec.hpp"
#include "lib/store/connection.hpp"
#include "lib/store/fold.hpp"
#include "lib/store/log.hpp"
#include "lib/store/schema.hpp"

namespace zgz::store {

namespace {

/// Each table with the order that makes its rows comparable.
constexpr std::array<std::pair<char const*, char const*>, 23> tables{
    {{"submission", "SELECT * FROM submission ORDER BY number"},
     {"problem", "SELECT * FROM problem ORDER BY number"},
     {"duty_record", "SELECT * FROM duty_record ORDER BY duty, department"},
     {"adopted_plan", "SELECT * FROM adopted_plan"},
     {"attachment", "SELECT * FROM attachment ORDER BY number"},
     {"column_name", "SELECT * FROM column_name ORDER BY department, heading"},
     {"office_key", "SELECT * FROM office_key"},
     {"complaint", "SELECT * FROM complaint ORDER BY number"},
     {"complaint_batch", "SELECT * FROM complaint_batch ORDER BY first"},
     {"complaint_case", "SELECT * FROM complaint_case ORDER BY number"},
     {"case_link", "SELECT * FROM case_link ORDER BY problem, complaint"},
     {"recusal", "SELECT * FROM recusal ORDER BY person, complaint"},
     {"unfounded", "SELECT * FROM unfounded ORDER BY complaint"},
     {"open_wait", "SELECT * FROM open_wait ORDER BY complaint, wait"},
     {"casework", "SELECT * FROM casework ORDER BY letter, number"},
     {"frame", "SELECT * FROM frame ORDER BY name"},
     {"frame_batch", "SELECT * FROM frame_batch ORDER BY frame, first"},
     {"worksheet", "SELECT * FROM worksheet ORDER BY number"},
     {"unit_result", "SELECT * FROM unit_result ORDER BY draw, unit, method"},
     {"substitute", "SELECT * FROM substitute ORDER BY draw, unit"},
     {"finding", "SELECT * FROM finding ORDER BY draw, unit, method, question"},
     {"silence", "SELECT * FROM silence ORDER BY name, ref"},
     {"search", "SELECT rowid, text FROM search ORDER BY rowid"}}};

/// The value with its type, so that 1 and '1' differ and neighbours cannot run together.
std::string cell(SQLite::Column const& column) {
  auto const text = column.getString();
  return std::to_string(column.getType()) + ':' + std::to_string(text.size()) + ':' + text + ';';
}

/// Whether two queries give the same rows, read side by side so that no table is held in memory.
bool equal_rows(Connection& one, Connection& other, char const* query) {
  // Not kept ones: these would remember the columns of a table that is made anew.
  SQLite::Statement a{one, query};
  SQLite::Statement b{other, query};
  if (a.getColumnCount() != b.getColumnCount()) return false;
  while (true) {
    bool const more_a = a.executeStep();
    bool const more_b = b.executeStep();
    if (more_a != more_b) return false;
    if (!more_a) return true;
    for (int i = 0; i < a.getColumnCount(); ++i) {
      if (cell(a.getColumn(i)) != cell(b.getColumn(i))) return false;
    }
  }
}

void drop_tables(Connection& db) {
  std::vector<std::string> names;
  {
    SQLite::Statement rows{db, R"sql(
      SELECT name FROM sqlite_schema
      WHERE type = 'table' AND name NOT IN ('log', 'blob') AND name NOT LIKE 'sqlite\_%' ESCAPE '\')sql"};
    while (rows.executeStep()) names.push_back(rows.getColumn(0).getString());
  }
  for (auto const& name : names) db.exec("DROP TABLE IF EXISTS \"" + name + '"');
}

bool has_table(Connection& db, char const* name) {
  Statement row{db, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"};
  row.bind(1, name);
  return row.executeStep();
}

/// Tables that refer to each other can be dropped only without this, and it cannot be changed in a transaction.
class WithoutReferences {
 public:
  explicit WithoutReferences(Connection& db) : m_db(db) { m_db.exec("PRAGMA foreign_keys = OFF"); }
  WithoutReferences(WithoutReferences const&) = delete;
  WithoutReferences& operator=(WithoutReferences const&) = delete;
  ~WithoutReferences() { m_db.tryExec("PRAGMA foreign_keys = ON"); }

 private:
  Connection& m_db;
};

}  // namespace

void fold_log(Connection& from, Connection& into) {
  each_entry(from, 0, [&](LogEntry const& entry) {
    fold(into, event_from(entry.kind, entry.payload), entry.seq);
    return true;
  });
}

void remake_tables(Connection& db) {
  WithoutReferences const unchecked{db};
  SQLite::Transaction transaction{db, SQLite::TransactionBehavior::IMMEDIATE};
  drop_tables(db);
  create_tables(db);
  fold_log(db, db);
  db.exec("PRAGMA user_version = " + std::to_string(schema_version));
  transaction.commit();
}

std::vector<std::string> missing_tables(Connection& db) {
  std::vector<std::string> missing;
  for (auto const& [name, query] : tables) {
    if (!has_table(db, name)) missing.emplace_back(name);
  }
  return missing;
}

std::vector<std::string> differing_tables(Connection& db) {
  Connection memory{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
  create_tables(memory);
  fold_log(db, memory);
  std::vector<std::string> differing;
  for (auto const& [name, query] : tables) {
    if (!has_table(db, name) || !equal_rows(db, memory, query)) differing.emplace_back(name);
  }
  return differing;
}

std::vector<std::string> integrity_faults(Connection& db) {
  std::vector<std::string> faults;
  Statement pages{db, "PRAGMA integrity_check(20)"};
  while (pages.executeStep()) {
    if (auto line = pages.getColumn(0).getString(); line != "ok") faults.push_back(std::move(line));
  }
  Statement references{db, "PRAGMA foreign_key_check"};
  while (references.executeStep()) {
    faults.push_back(references.getColumn(0).getString() + " → " + references.getColumn(2).getString());
  }
  return faults;
}

std::vector<std::string> altered_originals(Connection& db) {
  std::vector<std::string> altered;
  Statement rows{db, "SELECT sha256, bytes FROM blob ORDER BY sha256"};
  while (rows.executeStep()) {
    auto digest = rows.getColumn(0).getString();
    if (sha256_hex(rows.getColumn(1).getString()) != digest) altered.push_back(std::move(digest));
  }
  return altered;
}

}  // namespace zgz::store
