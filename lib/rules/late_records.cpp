#include "lib/rules/late_records.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/model/accountability_words.hpp"
#include "lib/rules/supervision.hpp"

namespace zgz::rules {

namespace {

std::string clause_of(Plan const& plan, std::string const& trigger) {
  auto const found = std::find_if(plan.triggers.begin(), plan.triggers.end(),
                                  [&](Trigger const& each) { return each.code == trigger; });
  return found == plan.triggers.end() ? std::string{} : found->clause;
}

}  // namespace

std::vector<OverdueItem> late_supervision(Plan const& plan, Supervision const& supervision, Problem const& problem,
                                          OverdueQuery const& query) {
  std::vector<OverdueItem> items;
  auto const status = status_of(supervision, query.today);
  if (status.state != SupervisionState::listed || !status.due) return items;
  auto const late = [&](Date due) {
    return late_record(plan, OverdueItem::Kind::supervision, supervision.ref.str(), problem, due,
                       plan.supervision.clause, false, query);
  };
  if (auto item = late(*status.due)) items.push_back(*std::move(item));
  auto report = status.next_report ? late(*status.next_report) : std::nullopt;
  if (report) {
    report->title = say("Report on: {}", report->title);
    items.push_back(*std::move(report));
  }
  return items;
}

std::optional<OverdueItem> late_accountability(Plan const& plan, Accountability const& accountability,
                                               Problem const& problem, OverdueQuery const& query) {
  if (open_findings(accountability) == 0) return std::nullopt;
  return late_record(plan, OverdueItem::Kind::accountability, accountability.ref.str(), problem, plan.end,
                     clause_of(plan, accountability.trigger), true, query);
}

}  // namespace zgz::rules
