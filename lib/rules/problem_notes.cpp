#include "lib/rules/problem_notes.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/words.hpp"

namespace zgz::rules {

namespace {

constexpr std::array found_by{
    FoundBy{"complaint", ZGZ_N_("complaint")}, FoundBy{"inspection", ZGZ_N_("inspection")},
    FoundBy{"visit", ZGZ_N_("visit")},         FoundBy{"questionnaire", ZGZ_N_("questionnaire")},
    FoundBy{"phone", ZGZ_N_("phone inquiry")}, FoundBy{"review", ZGZ_N_("public review")},
    FoundBy{"audit", ZGZ_N_("audit")},         FoundBy{"supervision", ZGZ_N_("special supervision")}};

template <typename Coded>
void need_code(std::vector<Coded> const& known, std::string const& code, char const* what) {
  std::vector<std::string> codes;
  for (auto const& each : known) codes.push_back(each.code);
  if (std::find(codes.begin(), codes.end(), code) != codes.end()) return;
  throw usage_error(Fault::unknown_code, {code, what, join(codes, tr(", "))});
}

}  // namespace

std::array<FoundBy, 8> const& ways_of_finding() { return found_by; }

ProblemAdded add_problem(Plan const& plan, Problem problem) {
  need_code(plan.categories, problem.row.category, tr("the categories of the plan"));
  for (auto const& code : problem.row.also) need_code(plan.categories, code, tr("the categories of the plan"));
  auto const& form = plan.checklist;
  auto const& due = problem.row.due;
  if (due && (*due < form.due_from || *due > form.due_to))
    throw usage_error(Fault::due_out_of_range, {iso(*due), iso(form.due_from), iso(form.due_to)});
  return {std::move(problem)};
}

ProblemNoted note_problem(Plan const& plan, Problem const& problem, Date received, ProblemNote note) {
  if (problem.rectification == Rectification::withdrawn) {
    throw usage_error(Fault::problem_state,
                      {problem.ref.str(), tr(title_of(problem.rectification)), tr("not withdrawn")});
  }
  if (note.on < received) throw usage_error(Fault::before_received, {iso(note.on), problem.ref.str(), iso(received)});
  if (note.kind == ProblemNote::Kind::checked)
    need_code(plan.closure, note.word, tr("the items of the closure checklist"));
  return {problem.ref, std::move(note)};
}

void need_later(Problem const& problem, Date received, ProblemRef again, Date again_received) {
  if (again == problem.ref) throw usage_error(Fault::same_record, {problem.ref.str(), again.str()});
  if (again_received < received)
    throw usage_error(Fault::days_in_disorder, {problem.ref.str(), iso(received), again.str(), iso(again_received)});
}

}  // namespace zgz::rules
