#include "lib/store/casework.hpp"

#include "lib/model/case_words.hpp"
#include "lib/store/cases.hpp"
#include "lib/store/casework_rows.hpp"
#include "lib/store/complaints.hpp"
#include "lib/store/connection.hpp"
#include "lib/store/guard.hpp"
#include "lib/store/impl.hpp"

namespace zgz::store {

namespace {

std::string condition(ComplaintFilter const& filter, std::vector<std::string>& bound) {
  std::string where = "1";
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

template <typename Impl, typename Work>
auto with(Impl& impl, Work work) {
  return guarded(impl.path, [&] { return work(impl.db); });
}

std::optional<ComplaintCase> first_of(std::vector<ComplaintCase> found) {
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

}  // namespace

std::vector<ComplaintCase> Casework::cases(ComplaintFilter const& filter) const {
  return with(*m_store.m_impl, [&](Connection& db) {
    std::vector<std::string> bound;
    auto const where = condition(filter, bound);
    return read_cases(db, where, bound);
  });
}

std::optional<ComplaintCase> Casework::complaint_case(ComplaintRef ref) const {
  return with(*m_store.m_impl, [&](Connection& db) { return read_case(db, ref); });
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

std::vector<ComplaintCase> Casework::waiting(Wait const& wait, Date start_until) const {
  auto const name = std::string{wait.start} + ' ' + std::string{wait.end};
  return with(*m_store.m_impl, [&](Connection& db) {
    return read_cases(db, R"sql(
      number IN (SELECT complaint FROM open_wait WHERE wait = ? AND start <= ?
                 UNION SELECT complaint FROM open_wait WHERE wait = ? AND complaint IN (
                   SELECT number FROM complaint_case WHERE adjusted = 1)) ORDER BY number)sql",
                      {name, iso(start_until), name});
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
    return read_cases(
        db, "number IN (SELECT complaint FROM open_wait WHERE wait = 'superior' AND start <= ?) ORDER BY number",
        {iso(due_until)});
  });
}

std::vector<ComplaintCount> Casework::complaint_counts(Date until) const {
  return with(*m_store.m_impl, [&](Connection& db) {
    Statement rows{db, R"sql(
      SELECT about, count(*), sum(named) FROM complaint
      WHERE withdrawn = 0 AND received <= ? AND about <> '' GROUP BY about ORDER BY about)sql"};
    rows.bind(1, iso(until));
    std::vector<ComplaintCount> counts;
    while (rows.executeStep())
      counts.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getInt64(), rows.getColumn(2).getInt64()});
    return counts;
  });
}

std::vector<Complaint> Casework::complaints_about(std::string const& department, Date until, std::size_t most) const {
  return with(*m_store.m_impl, [&](Connection& db) {
    Statement rows{db, std::string{"SELECT "} + complaint_column_names + R"sql( FROM complaint
      WHERE about = ? AND withdrawn = 0 AND received <= ? ORDER BY received, number LIMIT ?)sql"};
    rows.bind(1, department);
    rows.bind(2, iso(until));
    rows.bind(3, static_cast<std::int64_t>(most));
    std::vector<Complaint> complaints;
    while (rows.executeStep()) complaints.push_back(complaint_of(rows));
    return complaints;
  });
}

std::vector<Disposition> Casework::dispositions(std::optional<ProblemRef> problem) const {
  return with(*m_store.m_impl, [&](Connection& db) { return read_records<Disposition>(db, problem); });
}

std::optional<Disposition> Casework::disposition(DispositionRef ref) const {
  return with(*m_store.m_impl, [&](Connection& db) { return read_record<Disposition>(db, ref); });
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

std::vector<Found> Casework::search(std::vector<std::string> const& words, std::size_t most) const {
  return with(*m_store.m_impl, [&](Connection& db) { return store::search(db, words, most); });
}

}  // namespace zgz::store
