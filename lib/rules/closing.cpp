#include "lib/rules/closing.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"

namespace zgz::rules {

namespace {

using Kind = ProblemNote::Kind;

bool noted(Problem const& problem, Kind kind, Date on) {
  return std::any_of(problem.notes.begin(), problem.notes.end(),
                     [&](ProblemNote const& note) { return note.kind == kind && note.on <= on; });
}

bool fulfilled(Problem const& problem, std::string const& item, Date on) {
  if (item == "cause" && noted(problem, Kind::cause, on)) return true;
  if (item == "mechanism" && noted(problem, Kind::mechanism, on)) return true;
  return std::any_of(problem.notes.begin(), problem.notes.end(), [&](ProblemNote const& note) {
    return note.kind == Kind::checked && note.word == item && note.on <= on;
  });
}

bool holds(std::vector<std::string> const& codes, std::string const& code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool touched(Problem const& problem, std::string const& category) {
  return problem.row.category == category || holds(problem.row.also, category) ||
         holds(problem.past_categories, category);
}

}  // namespace

Category const* integrity_category(Plan const& plan, Problem const& problem) {
  for (auto const& category : plan.categories) {
    if (category.integrity && touched(problem, category.code)) return &category;
  }
  return nullptr;
}

void need_investigation(Plan const& plan, Problem const& problem, Date on) {
  auto const* const category = integrity_category(plan, problem);
  if (category == nullptr || noted(problem, Kind::investigated, on)) return;
  throw usage_error(Fault::not_investigated, {problem.ref.str(), category->code, category->clause});
}

void need_investigation(Plan const& plan, ComplaintCase const& complaint, std::vector<Problem> const& linked, Date on) {
  Problem touched;
  touched.row.category = complaint.complaint.category;
  touched.row.also = complaint.facts.also;
  for (auto const& step : complaint.steps) {
    if (step.kind == CaseStep::Kind::categorised)
      touched.past_categories.insert(touched.past_categories.end(), step.words.begin(), step.words.end());
  }
  auto const* const category = integrity_category(plan, touched);
  bool const investigated = std::any_of(linked.begin(), linked.end(),
                                        [&](Problem const& problem) { return noted(problem, Kind::investigated, on); });
  if (category == nullptr || investigated) return;
  throw usage_error(Fault::complaint_not_investigated,
                    {complaint.complaint.ref.str(), category->code, category->clause});
}

std::vector<ClosureItem> missing_items(Plan const& plan, Problem const& problem, Date on) {
  std::vector<ClosureItem> missing;
  for (auto const& item : plan.closure) {
    if (!fulfilled(problem, item.code, on)) missing.push_back(item);
  }
  return missing;
}

void need_ready_to_close(Plan const& plan, Problem const& problem, Date on) {
  need_investigation(plan, problem, on);
  std::vector<std::string> names;
  bool const looked_into = integrity_category(plan, problem) != nullptr || noted(problem, Kind::investigated, on);
  if (looked_into && !noted(problem, Kind::found, on)) names.emplace_back(tr("the fact found (zgz problem find)"));
  for (auto const& item : missing_items(plan, problem, on)) names.push_back(say("{0} ({1})", item.name, item.code));
  if (!names.empty()) throw usage_error(Fault::closure_incomplete, {problem.ref.str(), join(names, tr(", "))});
}

}  // namespace zgz::rules
