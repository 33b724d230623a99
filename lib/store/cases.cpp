#include "lib/store/cases.hpp"

#include "lib/base/error.hpp"
#include "lib/model/case_words.hpp"
#include "lib/store/complaints.hpp"
#include "lib/store/connection.hpp"
#include "lib/store/json.hpp"
#include "lib/store/recusals.hpp"
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

/// A link once made stays: no step takes it away.
void put_links(Connection& db, ComplaintCase const& complaint) {
  for (auto const& step : complaint.steps) {
    if (step.kind != CaseStep::Kind::linked) continue;
    Statement add{db, "INSERT OR IGNORE INTO case_link (problem, complaint) VALUES (?, ?)"};
    add.bind(1, step.other);
    add.bind(2, complaint.complaint.ref.number);
    add.exec();
  }
}

/// Kept by itself, so that complaints can be counted without those that proved unfounded.
void put_finding(Connection& db, ComplaintCase const& complaint) {
  Statement put{db, finding_of(complaint) == FactFinding::unfounded
                        ? "INSERT OR IGNORE INTO unfounded (complaint) VALUES (?)"
                        : "DELETE FROM unfounded WHERE complaint = ?"};
  put.bind(1, complaint.complaint.ref.number);
  put.exec();
}

/// What follows from how the complaint and the one into which it is merged stand.
void put_standing(Connection& db, ComplaintCase const& complaint) {
  put_waits(db, complaint);
  put_finding(db, complaint);
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

void bind_ref(Statement& put, int place, std::optional<ComplaintRef> const& ref) {
  if (ref) {
    put.bind(place, ref->number);
  } else {
    put.bind(place);
  }
}

/// A complaint of somebody else's register becomes the office's own with the first step.
ComplaintCase must_read_case(Connection& db, ComplaintRef ref) {
  if (auto found = read_case(db, ref)) return *std::move(found);
  auto const open = read_complaint(db, ref);
  if (!open) throw failure(Fault::unknown_ref, {ref.str()});
  return {*open, {}, {}};
}

/// One who must not see the whole must not see its parts, which were said together with it.
void recuse_from_parts(Connection& db, ComplaintRef ref, CaseStep const& step) {
  for (auto& part : read_parts(db, ref)) {
    if (is_recused(part, step.text)) continue;
    part.steps.push_back(step);
    put_case(db, part);
    recuse_from_parts(db, part.complaint.ref, step);
  }
}

}  // namespace

void put_case(Connection& db, ComplaintCase const& complaint) {
  Statement put{db, R"sql(
    INSERT OR REPLACE INTO complaint_case (number, state, holder, receipt, merged_into, split_from, adjusted, facts, steps)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))sql"};
  put.bind(1, complaint.complaint.ref.number);
  put.bind(2, std::string{word_of(state_of(complaint))});
  put.bind(3, holder_of(complaint));
  put.bind(4, complaint.facts.receipt);
  bind_ref(put, 5, merged_into(complaint));
  bind_ref(put, 6, complaint.facts.split_from);
  put.bind(7, has_adjusted_clock(complaint) ? 1 : 0);
  put.bind(8, dump(encode(complaint.facts)));
  put.bind(9, dump(encode(complaint.steps)));
  put.exec();
  put_links(db, complaint);
  put_recusals(db, complaint);
  put_standing(db, with_main(db, complaint));
  put_searched(db, complaint.complaint.ref, searched(complaint));
}

void add_step(Connection& db, ComplaintStepTaken const& event) {
  auto complaint = must_read_case(db, event.complaint);
  auto const& step = event.step;
  if (step.kind == CaseStep::Kind::summarised) complaint.facts.summary = step.text;
  if (step.kind == CaseStep::Kind::categorised && !step.words.empty()) {
    complaint.complaint.category = step.words.front();
    complaint.facts.also.assign(step.words.begin() + 1, step.words.end());
    put_category(db, event.complaint, complaint.complaint.category);
  }
  complaint.steps.push_back(step);
  put_case(db, complaint);
  for (auto const& merged :
       read_cases(db, "merged_into = CAST(? AS INTEGER)", {std::to_string(event.complaint.number)}))
    put_standing(db, as_merged(merged, complaint));
  if (step.kind == CaseStep::Kind::recused) recuse_from_parts(db, event.complaint, step);
}

void split_case(Connection& db, ComplaintSplit const& event) {
  auto whole = must_read_case(db, event.facts.split_from.value());
  ComplaintCase part{event.complaint, event.facts, steps_for_part(whole)};
  whole.steps.push_back(event.step);
  part.steps.push_back(event.step);
  part.steps.back().other = whole.complaint.ref.str();
  put_case(db, whole);
  put_case(db, part);
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

std::vector<ComplaintCase> read_parts(Connection& db, ComplaintRef ref) {
  return read_cases(db, "split_from = CAST(? AS INTEGER) ORDER BY number", {std::to_string(ref.number)});
}

}  // namespace zgz::store
