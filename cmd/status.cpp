#include <algorithm>

#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/report/status.hpp"
#include "lib/rules/overdue.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string format;
};

report::StatusFacts facts_of(Plan const& plan, store::Store const& store, Date today) {
  report::StatusFacts facts;
  facts.today = today;
  auto const records = records_of(store);
  facts.duties = rules::duty_statuses(plan, records, today);
  for (auto const& submission : records.submissions) {
    bool const unattributed = submission.department.empty() && submission.state == SubmissionState::returned;
    if (unattributed && submission.received <= today) facts.unattributed.push_back(submission.ref);
  }
  facts.coverage = rules::coverage(facts.duties);
  facts.problems = standing_problems(store, {}, today);
  facts.head = store.head();
  rules::OverdueQuery query;
  query.today = today;
  query.soon = plan.soon_days;
  for (auto& item : rules::overdue(plan, facts.duties, facts.problems, query)) {
    auto& list = item.state == OverdueItem::State::due_soon ? facts.soon : facts.overdue;
    list.push_back(std::move(item));
  }
  return facts;
}

ExitCode run(Context const& context, Options const& options) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  print(context, report::status_document(plan, facts_of(plan, store, context.today())), options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_status(Command const& root) {
  auto const command = root.sub("status", tr("Where the campaign stands, on one screen"));
  add_format(command, command.runs<Options>(run)->format);
}

}  // namespace zgz::cmd
