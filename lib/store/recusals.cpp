#include "lib/store/recusals.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/store/codec.hpp"
#include "lib/store/connection.hpp"

namespace zgz::store {

namespace {

using Refs = std::vector<ComplaintRef>;

void add(Refs& refs, ComplaintRef ref) { refs.push_back(ref); }
void add(Refs& refs, Complaint const& complaint) { refs.push_back(complaint.ref); }
void add(Refs& refs, std::optional<ComplaintRef> const& ref) {
  if (ref) refs.push_back(*ref);
}
void add(Refs& refs, std::vector<Complaint> const& complaints) {
  for (auto const& each : complaints) refs.push_back(each.ref);
}
void add(Refs& refs, std::string const& text) { add(refs, ComplaintRef::parse(text)); }

/// Any event that has these members, so that a new kind of event is thought of without being named here.
template <typename Kind>
Refs refs_in(Kind const& event) {
  Refs refs;
  if constexpr (requires { add(refs, event.complaint); }) add(refs, event.complaint);
  if constexpr (requires { add(refs, event.complaints); }) add(refs, event.complaints);
  if constexpr (requires { add(refs, event.facts.repeat_of); }) {
    add(refs, event.facts.repeat_of);
    add(refs, event.facts.refers_to);
    add(refs, event.facts.split_from);
  }
  if constexpr (requires { add(refs, event.step.other); }) add(refs, event.step.other);
  if constexpr (requires { add(refs, event.disposition.complaint); }) add(refs, event.disposition.complaint);
  return refs;
}

void leave_out(std::optional<ComplaintRef>& ref, std::set<ComplaintRef> const& hidden) {
  if (ref && hidden.contains(*ref)) ref.reset();
}

bool is_letter_or_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool names_one(std::string_view text, std::set<ComplaintRef> const& complaints) {
  for (std::size_t i = 0; i < text.size();) {
    auto end = i;
    while (end < text.size() && is_letter_or_digit(text[end])) ++end;
    auto const ref = ComplaintRef::parse(text.substr(i, end - i));
    if (ref && complaints.contains(*ref)) return true;
    i = end + 1;
  }
  return false;
}

}  // namespace

void put_recusals(Connection& db, ComplaintCase const& complaint) {
  for (auto const& step : complaint.steps) {
    if (step.kind != CaseStep::Kind::recused) continue;
    Statement add{db, "INSERT OR IGNORE INTO recusal (person, complaint) VALUES (?, ?)"};
    add.bind(1, fold(step.text));
    add.bind(2, complaint.complaint.ref.number);
    add.exec();
  }
}

std::set<ComplaintRef> read_recused(Connection& db, std::string const& person) {
  Statement rows{db, R"sql(
    WITH RECURSIVE hidden (number) AS (
      SELECT complaint FROM recusal WHERE person = ?
      UNION SELECT merged_into FROM hidden JOIN complaint_case USING (number) WHERE merged_into IS NOT NULL
      UNION SELECT complaint_case.number FROM hidden JOIN complaint_case ON merged_into = hidden.number)
    SELECT number FROM hidden)sql"};
  rows.bind(1, fold(person));
  std::set<ComplaintRef> refs;
  while (rows.executeStep()) refs.insert(ComplaintRef{rows.getColumn(0).getInt64()});
  return refs;
}

void leave_out(ComplaintCase& complaint, std::set<ComplaintRef> const& hidden) {
  auto& facts = complaint.facts;
  for (auto* ref : {&facts.repeat_of, &facts.refers_to, &facts.split_from}) leave_out(*ref, hidden);
  for (auto& step : complaint.steps) {
    auto other = ComplaintRef::parse(step.other);
    if (other && hidden.contains(*other)) step.other.clear();
  }
}

void leave_out(Disposition& disposition, std::set<ComplaintRef> const& hidden) {
  leave_out(disposition.complaint, hidden);
}

std::vector<ComplaintRef> complaints_of(Event const& event) {
  return std::visit([](auto const& each) { return refs_in(each); }, event);
}

bool speaks_of(LogEntry const& entry, std::set<ComplaintRef> const& complaints) {
  if (complaints.empty()) return false;
  if (names_one(entry.command, complaints) || names_one(entry.payload, complaints)) return true;
  auto const refs = complaints_of(event_from(entry.kind, entry.payload));
  return std::any_of(refs.begin(), refs.end(), [&](ComplaintRef ref) { return complaints.contains(ref); });
}

}  // namespace zgz::store
