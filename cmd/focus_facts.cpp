#include "cmd/focus_facts.hpp"

#include <map>
#include <set>
#include <tuple>

#include "cmd/case_reading.hpp"
#include "cmd/cases.hpp"
#include "cmd/contradictions.hpp"
#include "lib/model/case_words.hpp"

namespace zgz::cmd {

namespace {

/// How many people who were called back said how satisfied they are, by the department complained of.
std::map<std::string, std::pair<int, int>> answers_of(store::Casework const& casework, Date today) {
  std::map<std::string, std::pair<int, int>> answers;
  store::ComplaintFilter filter;
  filter.received_until = today;
  filter.states = {CaseState::answered, CaseState::concluded};
  filter.step = CaseStep::Kind::called_back;
  for (auto const& complaint : casework.cases(filter)) {
    for (auto const& step : complaint.steps) {
      if (step.kind != CaseStep::Kind::called_back || step.on > today || step.words.size() < 3) continue;
      auto const& satisfaction = step.words[2];
      if (satisfaction.empty() || satisfaction == "no-opinion") continue;
      auto& [all, satisfied] = answers[complaint.complaint.about];
      ++all;
      if (satisfaction != "dissatisfied") ++satisfied;
    }
  }
  return answers;
}

/// Problems that were written from complaints from which the person is recused (回避).
std::set<std::string> closed_to(store::Store const& store, std::string const& actor) {
  std::set<std::string> closed;
  for (auto const complaint : store::Casework{store}.recused(actor)) {
    for (auto const& step : case_in(store, complaint).steps) {
      if (step.kind == CaseStep::Kind::linked) closed.insert(step.other);
    }
  }
  return closed;
}

/// Its problems that the office found by any method and nobody has found to be unfounded.
std::vector<ProblemRef> found_by_office(rules::CaseIndex const& index, std::string const& department,
                                        std::set<std::string> const& closed) {
  std::vector<ProblemRef> found;
  for (auto const* problem : index.problems_of(department)) {
    bool const stands = problem->added_on && finding_of(problem->notes) != FactFinding::unfounded;
    if (stands && !closed.contains(problem->ref.str())) found.push_back(problem->ref);
  }
  return found;
}

}  // namespace

std::vector<rules::FocusFacts> focus_facts(Plan const& plan, store::Store const& store, store::Casework const& casework,
                                           Date today, std::string const& actor) {
  auto const records = case_records(store, today);
  rules::CaseIndex const index{records};
  auto const answers = answers_of(casework, today);
  auto const closed = closed_to(store, actor);
  std::set<std::string> complained_of;
  for (auto const& count : casework.complaint_counts(today)) complained_of.insert(count.about);
  std::vector<rules::FocusFacts> all;
  for (auto const& department : plan.departments) {
    rules::FocusFacts facts;
    facts.department = &department;
    if (auto const* zero = rules::zero_report(index, department.code)) facts.zero_report = zero->ref;
    facts.contradiction = contradiction_of(index, casework, department.code);
    if (complained_of.contains(department.code))
      facts.complaints = casework.tally(department.code, today, store::Tallied::all);
    if (auto const heard = answers.find(department.code); heard != answers.end())
      std::tie(facts.answers, facts.satisfied) = heard->second;
    facts.found = found_by_office(index, department.code, closed);
    all.push_back(std::move(facts));
  }
  return all;
}

}  // namespace zgz::cmd
