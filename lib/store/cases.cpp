#include "lib/store/cases.hpp"

#include "lib/base/error.hpp"
#include "lib/store/complaints.hpp"
#include "lib/store/connection.hpp"
#include "lib/store/json.hpp"
#include "lib/store/search.hpp"

namespace zgz::store {

namespace {

std::string name_of(Wait const& wait) { return std::string{wait.start} + ' ' + std::string{wait.end}; }

void put_waits(Connection& db, ComplaintCase const& complaint) {
  Statement remove{db, "DELETE FROM open_wait WHERE complaint = ?"};
  remove.bind(1, complaint.complaint.ref.number);
  remove.exec();
  Statement add{db, "INSERT INTO open_wait (complaint, wait, start) VALUES (?, ?, ?)"};
  for (auto const& open : open_waits(complaint)) {
    add.reset();
    add.bind(1, complaint.complaint.ref.number);
    add.bind(2, name_of(*open.wait));
    add.bind(3, iso(open.start));
    add.exec();
  }
  auto const& due = complaint.facts.superior_due;
  if (!due || complaint.complaint.withdrawn || happened(complaint, "concluded")) return;
  add.reset();
  add.bind(1, complaint.complaint.ref.number);
  add.bind(2, "superior");
  add.bind(3, iso(*due));
  add.exec();
}

/// The complaint as its clocks see it.
ComplaintCase with_main(Connection& db, ComplaintCase const& complaint) {
  auto const into = merged_into(complaint);
  auto const main = into ? read_case(db, *into) : std::nullopt;
  return main ? as_merged(complaint, *main) : complaint;
}

/// All that is in the clear and written by people.
std::string searched(ComplaintCase const& complaint) {
  auto text = complaint.facts.summary;
  for (auto const& step : complaint.steps) {
    if (step.kind != CaseStep::Kind::recused && !step.text.empty()) text += '\n' + step.text;
  }
  return text;
}

ComplaintCase case_of(SQLite::Statement& row) {
  ComplaintCase complaint;
  complaint.complaint = complaint_of(row);
  complaint.facts = decode<ComplaintFacts>(Json::parse(row.getColumn(complaint_columns).getString()));
  complaint.steps = decode<std::vector<CaseStep>>(Json::parse(row.getColumn(complaint_columns + 1).getString()));
  return complaint;
}

}  // namespace

void put_case(Connection& db, ComplaintCase const& complaint) {
  Statement put{db, R"sql(
    INSERT OR REPLACE INTO complaint_case (number, state, holder, receipt, merged_into, adjusted, facts, steps)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql"};
  put.bind(1, complaint.complaint.ref.number);
  put.bind(2, std::string{word_of(state_of(complaint))});
  put.bind(3, holder_of(complaint));
  put.bind(4, complaint.facts.receipt);
  if (auto const into = merged_into(complaint)) {
    put.bind(5, into->number);
  } else {
    put.bind(5);
  }
  put.bind(6, has_adjusted_clock(complaint) ? 1 : 0);
  put.bind(7, dump(encode(complaint.facts)));
  put.bind(8, dump(encode(complaint.steps)));
  put.exec();
  put_waits(db, with_main(db, complaint));
  put_searched(db, complaint.complaint.ref, searched(complaint));
}

void add_step(Connection& db, ComplaintStepTaken const& event) {
  auto complaint = read_case(db, event.complaint);
  if (!complaint) {
    // A complaint of somebody else's register becomes the office's own with the first step.
    auto const open = read_complaint(db, event.complaint);
    if (!open) throw failure(Fault::unknown_ref, {event.complaint.str()});
    complaint = ComplaintCase{*open, {}, {}};
  }
  auto const& step = event.step;
  if (step.kind == CaseStep::Kind::summarised) complaint->facts.summary = step.text;
  if (step.kind == CaseStep::Kind::categorised && !step.words.empty()) {
    complaint->complaint.category = step.words.front();
    complaint->facts.also.assign(step.words.begin() + 1, step.words.end());
    put_category(db, event.complaint, complaint->complaint.category);
  }
  complaint->steps.push_back(step);
  put_case(db, *complaint);
  for (auto const& merged :
       read_cases(db, "merged_into = CAST(? AS INTEGER)", {std::to_string(event.complaint.number)}))
    put_waits(db, as_merged(merged, *complaint));
}

void withdraw_cases(Connection& db, SubmissionRef submission) {
  for (auto& complaint :
       read_cases(db, "submission = CAST(? AS INTEGER) AND steps = '[]'", {std::to_string(submission.number)})) {
    complaint.complaint.withdrawn = true;
    put_case(db, complaint);
  }
}

std::vector<ComplaintCase> read_cases(Connection& db, std::string const& where, std::vector<std::string> const& bound) {
  Statement rows{db, std::string{"SELECT "} + complaint_column_names +
                         ", facts, steps FROM complaint_case JOIN complaint USING (number) WHERE " + where};
  for (std::size_t i = 0; i < bound.size(); ++i) rows.bind(static_cast<int>(i) + 1, bound[i]);
  std::vector<ComplaintCase> cases;
  try {
    while (rows.executeStep()) cases.push_back(case_of(rows));
  } catch (Json::exception const&) {
    throw failure(Fault::table_damaged, {"complaint_case"});
  } catch (std::invalid_argument const&) {
    throw failure(Fault::table_damaged, {"complaint_case"});
  }
  return cases;
}

std::optional<ComplaintCase> read_case(Connection& db, ComplaintRef ref) {
  auto found = read_cases(db, "number = CAST(? AS INTEGER)", {std::to_string(ref.number)});
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

}  // namespace zgz::store
