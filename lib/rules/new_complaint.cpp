#include "lib/rules/new_complaint.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/case_words.hpp"
#include "lib/rules/betrayal.hpp"

namespace zgz::rules {

namespace {

template <typename Coded>
void need_code(std::vector<Coded> const& known, std::string const& code, char const* what) {
  std::vector<std::string> codes;
  for (auto const& each : known) codes.push_back(each.code);
  if (std::find(codes.begin(), codes.end(), code) == codes.end())
    throw usage_error(Fault::unknown_code, {code, what, join(codes, tr(", "))});
}

}  // namespace

void need_categories(Plan const& plan, std::vector<std::string> const& given) {
  for (auto const& code : given) need_code(plan.categories, code, tr("the categories of the plan"));
}

ComplaintAdded add_complaint(Plan const& plan, Complaint complaint, ComplaintFacts facts, Statement const& statement,
                             std::optional<ComplaintCase> const& taken_up) {
  if (statement.text.empty()) throw usage_error(Fault::complaint_without_text);
  need_code(plan.channels, complaint.channel, tr("the channels of the plan"));
  if (!complaint.category.empty()) need_categories(plan, {complaint.category});
  need_categories(plan, facts.also);
  need_no_betrayal(betrayals(facts.summary, statement));
  if (facts.superior_due && *facts.superior_due < complaint.received) {
    throw usage_error(Fault::days_in_disorder, {tr("The day it came in"), iso(complaint.received),
                                                tr("the superior's deadline"), iso(*facts.superior_due)});
  }
  if (taken_up && state_of(*taken_up) != CaseState::concluded) {
    throw usage_error(Fault::case_state, {taken_up->complaint.ref.str(), tr(title_of(state_of(*taken_up))),
                                          tr(title_of(CaseState::concluded))});
  }
  return {std::move(complaint), std::move(facts), {}, {}};
}

}  // namespace zgz::rules
