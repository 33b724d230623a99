#include "cmd/cases.hpp"

#include <algorithm>

#include "cmd/output.hpp"
#include "cmd/refs.hpp"
#include "lib/base/text.hpp"
#include "lib/rules/closing.hpp"
#include "lib/rules/suggest.hpp"

namespace zgz::cmd {

ComplaintCase case_in(store::Store const& store, ComplaintRef ref) {
  if (auto found = store::Casework{store}.complaint_case(ref)) return *std::move(found);
  return {complaint_in(store, ref), {}, {}};
}

store::Casework casework_of(Context const& context, store::Store const& store) {
  return store::Casework{store, store::Casework{store}.recused(context.actor())};
}

void need_not_recused(Context const& context, store::Store const& store, ComplaintRef ref) {
  auto const actor = context.actor();
  if (store::Casework{store}.recused(actor).contains(ref)) throw usage_error(Fault::recused, {actor, ref.str()});
}

Problem problem_to_handle(Context const& context, store::Store const& store, ProblemRef ref) {
  auto problem = problem_in(store, ref);
  if (!problem.added_on) return problem;
  auto const actor = context.actor();
  for (auto const complaint : store::Casework{store}.recused(actor)) {
    auto const steps = case_in(store, complaint).steps;
    bool const came_from_it = std::any_of(steps.begin(), steps.end(), [&](CaseStep const& step) {
      return step.kind == CaseStep::Kind::linked && step.other == ref.str();
    });
    if (came_from_it) throw usage_error(Fault::recused, {actor, ref.str()});
  }
  return problem;
}

std::vector<Problem> linked_problems(store::Store const& store, ComplaintCase const& complaint) {
  std::vector<Problem> linked;
  for (auto const& step : complaint.steps) {
    auto const ref = step.kind == CaseStep::Kind::linked ? ProblemRef::parse(step.other) : std::nullopt;
    if (ref) linked.push_back(problem_in(store, *ref));
  }
  return linked;
}

std::vector<std::string> codes_in(std::string const& list) {
  auto codes = split(list, ',');
  for (auto& code : codes) code = trim(code);
  return codes;
}

void propose_further_categories(Plan const& plan, Problem const& problem) {
  if (rules::integrity_category(plan, problem) != nullptr) return;
  for (auto const& each : rules::suggest_categories(plan, problem.row.problem)) {
    Problem touched;
    touched.row.category = each.code;
    if (rules::integrity_category(plan, touched) == nullptr) continue;
    talk(say("Category {0} is possible: the text holds {1}.", each.code, join(each.cues, tr(", "))));
  }
}

void propose_categories(Plan const& plan, std::string const& text) {
  constexpr std::size_t most = 3;
  auto suggested = rules::suggest_categories(plan, text);
  if (suggested.size() > most) suggested.resize(most);
  for (auto const& each : suggested)
    talk(say("Category {0} is possible: the text holds {1}.", each.code, join(each.cues, tr(", "))));
}

}  // namespace zgz::cmd
