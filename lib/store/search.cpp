#include "lib/store/search.hpp"

#include "lib/base/text.hpp"
#include "lib/store/connection.hpp"

namespace zgz::store {

namespace {

/// Both kinds of record share the numbers of the index.
constexpr std::int64_t kinds = 2;

void put(Connection& db, std::int64_t row, std::string const& text) {
  Statement remove{db, "DELETE FROM search WHERE rowid = ?"};
  remove.bind(1, row);
  remove.exec();
  if (text.empty()) return;
  Statement add{db, "INSERT INTO search (rowid, text) VALUES (?, ?)"};
  add.bind(1, row);
  add.bind(2, text);
  add.exec();
}

std::string ref_of(std::int64_t row) {
  return row % kinds == 0 ? ProblemRef{row / kinds}.str() : ComplaintRef{row / kinds}.str();
}

/// The rows of these complaints, as an array in JSON.
std::string rows_of(std::set<ComplaintRef> const& complaints) {
  std::string array;
  for (auto const ref : complaints) array += (array.empty() ? "" : ",") + std::to_string(ref.number * kinds + 1);
  return '[' + array + ']';
}

/// Whether the index of trigrams can find it: a shorter word has none, and a sign of LIKE would stand for others.
bool in_index(std::string const& word) { return length(word) >= 3 && word.find_first_of("%_") == std::string::npos; }

}  // namespace

void put_searched(Connection& db, ProblemRef ref, std::string const& text) { put(db, ref.number * kinds, text); }

void put_searched(Connection& db, ComplaintRef ref, std::string const& text) { put(db, ref.number * kinds + 1, text); }

std::vector<Found> search(Connection& db, std::vector<std::string> const& words, std::size_t most,
                          std::set<ComplaintRef> const& hidden) {
  std::string sql = "SELECT rowid, text FROM search WHERE 1";
  for (auto const& word : words)
    sql += in_index(word) ? " AND text LIKE '%' || ? || '%'" : " AND instr(lower(text), lower(?)) > 0";
  sql += " AND rowid NOT IN (SELECT value FROM json_each(?)) ORDER BY rowid % 2, rowid LIMIT ?";
  Statement rows{db, sql};
  int place = 0;
  for (auto const& word : words) rows.bind(++place, word);
  rows.bind(++place, rows_of(hidden));
  rows.bind(++place, static_cast<std::int64_t>(most));
  std::vector<Found> found;
  while (rows.executeStep()) found.push_back({ref_of(rows.getColumn(0).getInt64()), rows.getColumn(1).getString()});
  return found;
}

}  // namespace zgz::store
