#include "lib/store/rows.hpp"

#include "lib/base/error.hpp"
#include "lib/store/connection.hpp"
#include "lib/store/json.hpp"
#include "lib/store/search.hpp"

namespace zgz::store {

namespace {

std::optional<Date> date_at(SQLite::Statement& row, int column) {
  auto const value = row.getColumn(column);
  if (value.isNull()) return std::nullopt;
  return decode<Date>(value.getString());
}

void bind(SQLite::Statement& statement, int index, std::optional<Date> date) {
  if (date) {
    statement.bind(index, iso(*date));
  } else {
    statement.bind(index);
  }
}

/// A problem that the office added came with no submission.
void bind(SQLite::Statement& statement, int index, SubmissionRef ref) {
  if (ref.number > 0) {
    statement.bind(index, ref.number);
  } else {
    statement.bind(index);
  }
}

std::string text_at(SQLite::Statement& row, int column) { return row.getColumn(column).getString(); }

bool flag_at(SQLite::Statement& row, int column) { return row.getColumn(column).getInt() != 0; }

ChecklistRow checklist_row(SQLite::Statement& row) {
  ChecklistRow line;
  line.category = text_at(row, 2);
  line.also = decode<std::vector<std::string>>(Json::parse(text_at(row, 3)));
  line.problem = text_at(row, 4);
  line.subject = text_at(row, 5);
  line.source = text_at(row, 6);
  line.measure = text_at(row, 7);
  line.leader = text_at(row, 8);
  line.owner = text_at(row, 9);
  line.progress = text_at(row, 10);
  line.note = text_at(row, 11);
  line.unit = text_at(row, 12);
  line.due = date_at(row, 13);
  line.due_text = text_at(row, 14);
  line.long_term = flag_at(row, 15);
  line.row = row.getColumn(16).getUInt();
  return line;
}

Problem problem_of(SQLite::Statement& row) {
  Problem problem;
  problem.ref = {row.getColumn(0).getInt64()};
  problem.department = text_at(row, 1);
  problem.row = checklist_row(row);
  problem.first = {row.getColumn(17).getInt64()};
  problem.last = {row.getColumn(18).getInt64()};
  problem.absent = flag_at(row, 19);
  problem.wished_due = date_at(row, 20);
  problem.rectification = detail::named<Rectification>(text_at(row, 21));
  problem.reported_on = date_at(row, 22);
  problem.closed_on = date_at(row, 23);
  problem.evidence = text_at(row, 24);
  problem.verifier = text_at(row, 25);
  problem.extensions = decode<std::vector<Extension>>(Json::parse(text_at(row, 26)));
  problem.touched = flag_at(row, 27);
  problem.steps = decode<std::vector<ProblemStep>>(Json::parse(text_at(row, 28)));
  problem.notes = decode<std::vector<ProblemNote>>(Json::parse(text_at(row, 29)));
  problem.added_on = date_at(row, 30);
  problem.past_categories = decode<std::vector<std::string>>(Json::parse(text_at(row, 31)));
  return problem;
}

Submission submission_of(SQLite::Statement& row) {
  Submission submission;
  submission.ref = {row.getColumn(0).getInt64()};
  submission.duty = text_at(row, 1);
  submission.department = text_at(row, 2);
  submission.received = date_at(row, 3).value_or(Date{});
  submission.sha256 = text_at(row, 4);
  submission.is_signed = flag_at(row, 5);
  submission.stamped = flag_at(row, 6);
  submission.state = detail::named<SubmissionState>(text_at(row, 7));
  submission.reading = decode<Reading>(Json::parse(text_at(row, 8)));
  if (!row.getColumn(9).isNull()) submission.supersedes = SubmissionRef{row.getColumn(9).getInt64()};
  submission.kind = detail::named<SubmissionKind>(text_at(row, 10));
  return submission;
}

void bind_problem(SQLite::Statement& put, Problem const& problem) {
  auto const& line = problem.row;
  put.bind(1, problem.ref.number);
  put.bind(2, problem.department);
  put.bind(3, line.category);
  put.bind(4, dump(encode(line.also)));
  put.bind(5, line.problem);
  put.bind(6, line.subject);
  put.bind(7, line.source);
  put.bind(8, line.measure);
  put.bind(9, line.leader);
  put.bind(10, line.owner);
  put.bind(11, line.progress);
  put.bind(12, line.note);
  put.bind(13, line.unit);
  bind(put, 14, line.due);
  put.bind(15, line.due_text);
  put.bind(16, line.long_term ? 1 : 0);
  put.bind(17, line.row);
  bind(put, 18, problem.first);
  bind(put, 19, problem.last);
  put.bind(20, problem.absent ? 1 : 0);
  bind(put, 21, problem.wished_due);
  put.bind(22, std::string{word_of(problem.rectification)});
  bind(put, 23, problem.reported_on);
  bind(put, 24, problem.closed_on);
  put.bind(25, problem.evidence);
  put.bind(26, problem.verifier);
  put.bind(27, dump(encode(problem.extensions)));
  put.bind(28, problem.touched ? 1 : 0);
  put.bind(29, dump(encode(problem.steps)));
  put.bind(30, dump(encode(problem.notes)));
  bind(put, 31, problem.added_on);
  put.bind(32, dump(encode(problem.past_categories)));
}

/// What a search for words looks through.
std::string searched(Problem const& problem) {
  if (problem.rectification == Rectification::withdrawn) return {};
  auto text = problem.row.problem;
  for (auto const* more : {&problem.row.subject, &problem.row.measure, &problem.row.note}) {
    if (!more->empty()) text += '\n' + *more;
  }
  for (auto const& note : problem.notes) {
    if (!note.text.empty()) text += '\n' + note.text;
  }
  return text;
}

/// The rows as values; what no program wrote there is damage of the table (table-damaged).
template <typename Value, typename Convert>
std::vector<Value> collect(Connection& db, char const* table, std::string const& sql,
                           std::vector<std::string> const& bound, Convert convert) {
  Statement statement{db, sql};
  for (std::size_t i = 0; i < bound.size(); ++i) statement.bind(static_cast<int>(i) + 1, bound[i]);
  std::vector<Value> values;
  try {
    while (statement.executeStep()) values.push_back(convert(statement));
  } catch (Json::exception const&) {
    throw failure(Fault::table_damaged, {table});
  } catch (std::invalid_argument const&) {
    throw failure(Fault::table_damaged, {table});
  }
  return values;
}

}  // namespace

std::vector<Problem> read_problems(Connection& db, std::string const& where, std::vector<std::string> const& bound) {
  return collect<Problem>(db, "problem", R"sql(
    SELECT number, department, category, also, problem, subject, source, measure, leader, owner, progress, note, unit,
           due, due_text, long_term, source_row, first, last, absent, wished_due, rectification, reported_on,
           closed_on, evidence, verifier, extensions, touched, steps, notes, added_on, past_categories
    FROM problem WHERE )sql" + where,
                          bound, problem_of);
}

std::optional<Problem> read_problem(Connection& db, ProblemRef ref) {
  auto found = read_problems(db, "number = CAST(? AS INTEGER)", {std::to_string(ref.number)});
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

void put_problems(Connection& db, std::vector<Problem const*> const& problems) {
  Statement put{db, R"sql(
    INSERT OR REPLACE INTO problem
      (number, department, category, also, problem, subject, source, measure, leader, owner, progress, note, unit,
       due, due_text, long_term, source_row, first, last, absent, wished_due, rectification, reported_on,
       closed_on, evidence, verifier, extensions, touched, steps, notes, added_on, past_categories)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"};
  for (auto const* problem : problems) {
    put.reset();
    bind_problem(put, *problem);
    put.exec();
    put_searched(db, problem->ref, searched(*problem));
  }
}

std::vector<Submission> read_submissions(Connection& db, std::string const& where,
                                         std::vector<std::string> const& bound) {
  return collect<Submission>(db, "submission", R"sql(
    SELECT number, duty, department, received, sha256, signed, stamped, state, reading, supersedes, kind
    FROM submission WHERE )sql" + where,
                             bound, submission_of);
}

std::optional<Submission> read_submission(Connection& db, SubmissionRef ref) {
  auto found = read_submissions(db, "number = CAST(? AS INTEGER)", {std::to_string(ref.number)});
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

void put_submission(Connection& db, Submission const& submission) {
  Statement put{db, R"sql(
    INSERT INTO submission
      (number, duty, department, received, sha256, signed, stamped, state, reading, supersedes, kind)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (number) DO UPDATE SET state = excluded.state)sql"};
  put.bind(1, submission.ref.number);
  put.bind(2, submission.duty);
  put.bind(3, submission.department);
  put.bind(4, iso(submission.received));
  put.bind(5, submission.sha256);
  put.bind(6, submission.is_signed ? 1 : 0);
  put.bind(7, submission.stamped ? 1 : 0);
  put.bind(8, std::string{word_of(submission.state)});
  put.bind(9, dump(encode(submission.reading)));
  if (submission.supersedes) {
    put.bind(10, submission.supersedes->number);
  } else {
    put.bind(10);
  }
  put.bind(11, std::string{word_of(submission.kind)});
  put.exec();
}

}  // namespace zgz::store
