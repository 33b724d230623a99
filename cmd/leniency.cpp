#include "lib/report/leniency.hpp"

#include "cmd/cases.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/rules/leniency.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string ref, format;
};

rules::LeniencyRecords records(store::Store const& store, store::Casework const& casework, Problem const& problem) {
  constexpr std::size_t all = 10'000'000;
  auto const received = received_on(store, problem);
  return {problem, received, store.submissions_of(problem.department),
          casework.complaints_about(problem.department, received, all), casework.dispositions(problem.ref)};
}

ExitCode run(Context const& context, Options const& options) {
  need("leniency", {{"REF", &options.ref}});
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const today = context.today();
  auto const problem = problem_to_handle(context, store, problem_ref(options.ref));
  auto const facts = rules::leniency_facts(plan, records(store, casework_of(context, store), problem), today);
  auto const window = rules::self_check(plan);
  std::optional<Date> from, to;
  if (window) {
    from = window->from;
    to = window->to;
  }
  print(context, report::leniency_document(plan, problem, facts, from, to, today), options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_leniency(Command const& root) {
  auto const command =
      root.sub("leniency", tr("What speaks for leniency and for severity with a problem: facts, no verdict"));
  auto const options = command.runs<Options>(run);
  command.word("REF", options->ref, tr("The problem, for example P7"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
