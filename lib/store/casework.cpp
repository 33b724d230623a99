#include "lib/store/casework.hpp"

#include "lib/model/case_words.hpp"
#include "lib/store/cases.hpp"
#include "lib/store/casework_rows.hpp"
#include "lib/store/complaints.hpp"
#include "lib/store/connection.hpp"
#include "lib/store/guard.hpp"
#include "lib/store/impl.hpp"
#include "lib/store/recusals.hpp"
#include "lib/store/seals.hpp"

namespace zgz::store {

namespace {

/// Bound to `not_hidden`, as an array in JSON.
std::string array_of(std::set<ComplaintRef> const& refs) {
  std::string array;
  for (auto const ref : refs) array += (array.empty() ? "" : ",") + std::to_string(ref.number);
  return '[' + array + ']';
}

constexpr char const* not_hidden = " AND number NOT IN (SELECT value FROM json_each(?))";

std::string condition(ComplaintFilter const& filter, std::set<ComplaintRef> const& hidden,
                      std::vector<std::string>& bound) {
  auto where = std::string{"1"} + not_hidden;
  bound.push_back(array_of(hidden));
  auto const add = [&](std::string const& text, std::string const& value) {
    if (value.empty()) return;
    where += " AND " + text;
    bound.push_back(value);
  };
  add("about = ?", filter.about);
  add("holder = ?", filter.holder);
  add("category = ?", filter.category);
  add("channel = ?", filter.channel);
  add("received >= ?", filter.received_from ? iso(*filter.received_from) : std::string{});
  add("received <= ?", filter.received_until ? iso(*filter.received_until) : std::string{});
  add("json_extract(facts, '$.repeat_of') = CAST(? AS INTEGER)",
      filter.repeat_of ? std::to_string(filter.repeat_of->number) : std::string{});
  // A word of the JSON that a text of a person can hold, too: the step is looked for again among those read.
  add("instr(steps, ?) > 0", filter.step ? '"' + std::string{word_of(*filter.step)} + '"' : std::string{});
  std::string marks;
  for (auto const state : filter.states) {
    marks += marks.empty() ? "?" : ", ?";
    bound.emplace_back(word_of(state));
  }
  where += marks.empty() ? " AND state <> 'withdrawn'" : " AND state IN (" + marks + ")";
  where += " ORDER BY number";
  if (filter.most > 0) where += " LIMIT " + std::to_string(filter.most);
  return where;
}

/// Binds as `bind_about` does.
std::string about_until(Tallied which) {
  auto where = std::string{"about = ? AND withdrawn = 0 AND received <= ?"} + not_hidden;
  switch (which) {
    case Tallied::not_unfounded:
      return where + " AND number NOT IN (SELECT complaint FROM unfounded)";
    case Tallied::without_category:
      return where + " AND category = ''";
    case Tallied::all:
      break;
  }
  return where;
}

void bind_about(Statement& rows, std::string const& department, Date until, std::set<ComplaintRef> const& hidden) {
  rows.bind(1, department);
  rows.bind(2, iso(until));
  rows.bind(3, array_of(hidden));
}

std::vector<Complaint> complaints_of(Statement& rows) {
  std::vector<Complaint> complaints;
  while (rows.executeStep()) complaints.push_back(complaint_of(rows));
  return complaints;
}

template <typename Impl, typename Work>
auto with(Impl& impl, Work work) {
  return guarded(impl.path, [&] { return work(impl.db); });
}

template <typename Record>
std::vector<Record> seen(std::vector<Record> records, std::set<ComplaintRef> const& hidden) {
  if (hidden.empty()) return records;
  for (auto& record : records) leave_out(record, hidden);
  return records;
}

std::optional<ComplaintCase> first_of(std::vector<ComplaintCase> found) {
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

}  // namespace

std::set<ComplaintRef> Casework::recused(std::string const& person) const {
  return with(*m_store.m_impl, [&](Connection& db) { return read_recused(db, person); });
}

std::set<std::int64_t> Casework::hidden_entries(std::vector<LogEntry> const& entries) const {
  std::set<std::int64_t> hidden;
  for (auto const& entry : entries) {
    if (speaks_of(entry, m_hidden)) hidden.insert(entry.seq);
  }
  return hidden;
}

std::vector<ComplaintCase> Casework::cases(ComplaintFilter const& filter) const {
  return with(*m_store.m_impl, [&](Connection& db) {
    std::vector<std::string> bound;
    auto const where = condition(filter, m_hidden, bound);
    return seen(read_cases(db, where, bound), m_hidden);
  });
}

std::optional<ComplaintCase> Casework::complaint_case(ComplaintRef ref) const {
  auto found = with(*m_store.m_impl, [&](Connection& db) { return read_case(db, ref); });
  if (found) leave_out(*found, m_hidden);
  return found;
}

std::optional<ComplaintCase> Casework::case_with_receipt(std::string const& sha256) const {
  return with(*m_store.m_impl,
              [&](Connection& db) { return first_of(read_cases(db, "receipt = ? AND receipt <> ''", {sha256})); });
}

std::vector<ComplaintCase> Casework::merged_into(ComplaintRef ref) const {
  return with(*m_store.m_impl, [&](Connection& db) {
    return read_cases(db, "merged_into = CAST(? AS INTEGER) ORDER BY number", {std::to_string(ref.number)});
  });
}

std::vector<ComplaintCase> Casework::linked_to_open_problems(Date received_until) const {
  return with(*m_store.m_impl, [&](Connection& db) {
    return seen(read_cases(db,
                           R"sql(
      number IN (
        WITH RECURSIVE linked (complaint) AS (
          SELECT case_link.complaint FROM problem JOIN case_link ON case_link.problem = 'P' || problem.number
          WHERE problem.rectification IN ('not-started', 'ongoing', 'reported')
          UNION SELECT complaint_case.number FROM linked JOIN complaint_case ON merged_into = linked.complaint)
        SELECT complaint FROM linked)
      AND state <> 'withdrawn' AND received <= ?)sql" +
                               std::string{not_hidden} + " ORDER BY number",
                           {iso(received_until), array_of(m_hidden)}),
                m_hidden);
  });
}

std::vector<ComplaintCase> Casework::parts_of(ComplaintRef ref) const {
  auto parts = with(*m_store.m_impl, [&](Connection& db) { return read_parts(db, ref); });
  std::erase_if(parts, [&](ComplaintCase const& part) { return m_hidden.contains(part.complaint.ref); });
  return parts;
}

std::vector<ComplaintRef> Casework::sealed_together(ComplaintRef ref) const {
  return with(*m_store.m_impl, [&](Connection& db) { return read_sealed_together(db, ref); });
}

void Casework::each_sealed(std::function<void(SealedRows const&)> const& take) const {
  with(*m_store.m_impl, [&](Connection& db) {
    store::each_sealed(db, [&](SealedRows rows) {
      for (auto const ref : rows.complaints) {
        if (m_hidden.contains(ref)) rows.left_out.insert(ref);
      }
      take(rows);
    });
  });
}

std::vector<ComplaintCase> Casework::waiting(Wait const& wait, Date start_until) const {
  auto const name = std::string{wait.start} + ' ' + std::string{wait.end};
  return with(*m_store.m_impl, [&](Connection& db) {
    return read_cases(db,
                      R"sql(
      number IN (SELECT complaint FROM open_wait WHERE wait = ? AND start <= ?
                 UNION SELECT complaint FROM open_wait WHERE wait = ? AND complaint IN (
                   SELECT number FROM complaint_case WHERE adjusted = 1)))sql" +
                          std::string{not_hidden} + " ORDER BY number",
                      {name, iso(start_until), name, array_of(m_hidden)});
  });
}

bool Casework::anything_waits() const {
  return with(*m_store.m_impl, [](Connection& db) {
    Statement row{db, "SELECT 1 FROM open_wait LIMIT 1"};
    return row.executeStep();
  });
}

std::vector<ComplaintCase> Casework::waiting_for_superior(Date due_until) const {
  return with(*m_store.m_impl, [&](Connection& db) {
    return read_cases(db,
                      "number IN (SELECT complaint FROM open_wait WHERE wait = 'superior' AND start <= ?)" +
                          std::string{not_hidden} + " ORDER BY number",
                      {iso(due_until), array_of(m_hidden)});
  });
}

std::vector<ComplaintCount> Casework::complaint_counts(Date until) const {
  return with(*m_store.m_impl, [&](Connection& db) {
    Statement rows{db, R"sql(
      SELECT about, count(*), sum(named) FROM complaint
      WHERE withdrawn = 0 AND received <= ? AND about <> '')sql" +
                           std::string{not_hidden} + " GROUP BY about ORDER BY about"};
    rows.bind(1, iso(until));
    rows.bind(2, array_of(m_hidden));
    std::vector<ComplaintCount> counts;
    while (rows.executeStep())
      counts.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64()});
    return counts;
  });
}

std::vector<Complaint> Casework::complaints_about(std::string const& department, Date until, std::size_t most) const {
  return with(*m_store.m_impl, [&](Connection& db) {
    Statement rows{db, std::string{"SELECT "} + complaint_column_names + R"sql( FROM complaint
      WHERE )sql" + about_until(Tallied::all) +
                           " ORDER BY received, number LIMIT ?"};
    bind_about(rows, department, until, m_hidden);
    rows.bind(4, static_cast<std::int64_t>(most));
    return complaints_of(rows);
  });
}

ComplaintTally Casework::tally(std::string const& department, Date until, Tallied which) const {
  return with(*m_store.m_impl, [&](Connection& db) {
    ComplaintTally tally;
    Statement counted{db, "SELECT count(*) FROM complaint WHERE " + about_until(which)};
    bind_about(counted, department, until, m_hidden);
    (void)counted.executeStep();
    tally.count = counted.getColumn(0).getInt64();
    if (tally.count == 0) return tally;
    Statement rows{db, std::string{"SELECT "} + complaint_column_names + " FROM complaint WHERE " + about_until(which) +
                           " ORDER BY received, number LIMIT ?"};
    bind_about(rows, department, until, m_hidden);
    rows.bind(4, static_cast<std::int64_t>(most_named));
    tally.first = complaints_of(rows);
    return tally;
  });
}

std::vector<Disposition> Casework::dispositions(std::optional<ProblemRef> problem) const {
  return with(*m_store.m_impl, [&](Connection& db) { return seen(read_records<Disposition>(db, problem), m_hidden); });
}

std::optional<Disposition> Casework::disposition(DispositionRef ref) const {
  auto found = with(*m_store.m_impl, [&](Connection& db) { return read_record<Disposition>(db, ref); });
  if (found) leave_out(*found, m_hidden);
  return found;
}

std::vector<Supervision> Casework::supervisions(std::optional<ProblemRef> problem) const {
  return with(*m_store.m_impl, [&](Connection& db) { return read_records<Supervision>(db, problem); });
}

std::optional<Supervision> Casework::supervision(SupervisionRef ref) const {
  return with(*m_store.m_impl, [&](Connection& db) { return read_record<Supervision>(db, ref); });
}

std::vector<Accountability> Casework::accountabilities(std::optional<ProblemRef> problem) const {
  return with(*m_store.m_impl, [&](Connection& db) { return read_records<Accountability>(db, problem); });
}

std::optional<Accountability> Casework::accountability(AccountabilityRef ref) const {
  return with(*m_store.m_impl, [&](Connection& db) { return read_record<Accountability>(db, ref); });
}

DispositionRef Casework::next_disposition() const {
  return with(*m_store.m_impl, [](Connection& db) { return DispositionRef{next_record(db, 'D')}; });
}

SupervisionRef Casework::next_supervision() const {
  return with(*m_store.m_impl, [](Connection& db) { return SupervisionRef{next_record(db, 'W')}; });
}

AccountabilityRef Casework::next_accountability() const {
  return with(*m_store.m_impl, [](Connection& db) { return AccountabilityRef{next_record(db, 'A')}; });
}

std::vector<Silence> Casework::silences() const {
  return with(*m_store.m_impl, [](Connection& db) { return read_silences(db); });
}

std::vector<LateEntry> Casework::recorded_late(int days) const {
  return with(*m_store.m_impl, [&](Connection& db) {
    Statement rows{db, R"sql(
      SELECT complaint, problem, day, recorded FROM (
        SELECT seq, json_extract(payload, '$.complaint') AS complaint, json_extract(payload, '$.problem') AS problem,
               coalesce(json_extract(payload, '$.step.on'), json_extract(payload, '$.on')) AS day,
               substr(at, 1, 10) AS recorded
        FROM log WHERE kind IN ('complaint-step', 'problem-started', 'problem-reported', 'problem-closed'))
      WHERE julianday(recorded) - julianday(day) > ? ORDER BY seq)sql"};
    rows.bind(1, days);
    std::vector<LateEntry> late;
    while (rows.executeStep()) {
      ComplaintRef const complaint{rows.getColumn(0).getInt64()};
      bool const of_complaint = !rows.getColumn(0).isNull();
      if (of_complaint && m_hidden.contains(complaint)) continue;
      auto ref = of_complaint ? complaint.str() : ProblemRef{rows.getColumn(1).getInt64()}.str();
      late.push_back({std::move(ref), parse_iso_date(rows.getColumn(2).getString()).value(),
                      parse_iso_date(rows.getColumn(3).getString()).value()});
    }
    return late;
  });
}

std::vector<Found> Casework::search(std::vector<std::string> const& words, std::size_t most) const {
  return with(*m_store.m_impl, [&](Connection& db) { return store::search(db, words, most, m_hidden); });
}

}  // namespace zgz::store
