#include "cmd/case_reading.hpp"

#include <algorithm>

#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/base/error.hpp"
#include "lib/rules/supervision.hpp"

namespace zgz::cmd {

rules::CaseRecords case_records(store::Store const& store, std::optional<Date> received_until) {
  store::Casework const casework{store};
  return {standing_problems(store, {}, received_until), store.submissions(), casework.dispositions(),
          casework.supervisions(), casework.accountabilities()};
}

SupervisionRef supervision_ref(std::string const& text) {
  if (auto const ref = SupervisionRef::parse(text)) return *ref;
  throw usage_error(Fault::bad_ref, {text, "W1"});
}

AccountabilityRef accountability_ref(std::string const& text) {
  if (auto const ref = AccountabilityRef::parse(text)) return *ref;
  throw usage_error(Fault::bad_ref, {text, "A1"});
}

Supervision supervision_in(store::Store const& store, SupervisionRef ref) {
  if (auto found = store::Casework{store}.supervision(ref)) return *std::move(found);
  throw usage_error(Fault::unknown_ref, {ref.str()});
}

Accountability accountability_in(store::Store const& store, AccountabilityRef ref) {
  if (auto found = store::Casework{store}.accountability(ref)) return *std::move(found);
  throw usage_error(Fault::unknown_ref, {ref.str()});
}

std::size_t position_in(Plan const& plan, std::string const& department) {
  auto const found = std::find_if(plan.departments.begin(), plan.departments.end(),
                                  [&](Department const& each) { return each.code == department; });
  return static_cast<std::size_t>(found - plan.departments.begin());
}

report::SupervisionLine line_of(store::Store const& store, Supervision const& supervision, Date today) {
  return {supervision, rules::status_of(supervision, today), problem_in(store, supervision.problem)};
}

}  // namespace zgz::cmd
