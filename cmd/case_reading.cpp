#include "cmd/case_reading.hpp"

#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/rules/supervision.hpp"

namespace zgz::cmd {

rules::CaseRecords case_records(store::Store const& store, std::optional<Date> received_until) {
  store::Casework const casework{store};
  auto submissions = store.submissions();
  std::erase_if(submissions, [&](Submission const& each) { return received_until && each.received > *received_until; });
  return {standing_problems(store, {}, received_until),
          std::move(submissions),
          casework.dispositions(),
          casework.supervisions(),
          casework.accountabilities(),
          withdrawn_problems(store, received_until)};
}

report::SupervisionLine line_of(store::Store const& store, Supervision const& supervision, Date today) {
  return {supervision, rules::status_of(supervision, today), problem_in(store, supervision.problem)};
}

}  // namespace zgz::cmd
