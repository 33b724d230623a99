#include <algorithm>

#include "cmd/output.hpp"
#include "lib/base/text.hpp"
#include "lib/report/clocks.hpp"
#include "lib/rules/period.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string from, rule, workdays, days, format;
  bool count_start = false, roll = false;
};

constexpr int longest = 3660;

TimeLimit const& limit_called(Plan const& plan, std::string const& code) {
  std::vector<std::string> codes;
  for (auto const& limit : plan.time_limits) {
    if (limit.code == code) return limit;
    codes.push_back(limit.code);
  }
  throw usage_error(Fault::unknown_code, {code, tr("the time limits of the plan"), join(codes, ", ")});
}

void need_one_length(Options const& options) {
  auto const said = {&options.rule, &options.workdays, &options.days};
  auto const given = std::count_if(said.begin(), said.end(), [](auto const* text) { return !text->empty(); });
  if (given == 1) return;
  throw usage_error(Fault::usage, {tr("Give one of --rule, --workdays and --days."), "zgz when"});
}

report::Counting counting_of(Plan const& plan, Options const& options) {
  report::Counting counting;
  if (!options.rule.empty()) {
    auto const& limit = limit_called(plan, options.rule);
    counting.limit = &limit;
    counting.count = limit.count;
    counting.unit = limit.unit;
    counting.count_start = limit.count_start;
    counting.roll = limit.roll;
    return counting;
  }
  counting.unit = options.days.empty() ? DayUnit::workday : DayUnit::day;
  counting.count = options.days.empty() ? count_of(options.workdays, "--workdays", 1, longest)
                                        : count_of(options.days, "--days", 1, longest);
  counting.count_start = options.count_start;
  counting.roll = options.roll ? Roll::next_workday : Roll::none;
  return counting;
}

ExitCode run(Context const& context, Options const& options) {
  need_one_length(options);
  auto const& plan = context.plan();
  auto counting = counting_of(plan, options);
  counting.from = options.from.empty() ? context.today() : *context.day(options.from, "--from");
  rules::Period const period{counting.count, counting.unit, counting.count_start, counting.roll};
  counting.end = rules::period_end(plan.calendar, period, counting.from);
  counting.days = rules::count_out(plan.calendar, period, counting.from);
  print(context, report::when_document(counting), options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_when(Command const& root) {
  auto const command = root.sub("when", tr("The last day of a period, counted out day by day"));
  auto const options = command.runs<Options>(run);
  command.option("--from", options->from, tr("The day from which it runs (default: today)"), "D");
  command.option("--rule", options->rule, tr("A time limit of the plan, for example JK-REAL"), "CODE");
  command.option("--workdays", options->workdays, tr("So many workdays"), "N");
  command.option("--days", options->days, tr("So many calendar days"), "N");
  command.flag("--count-start", options->count_start, tr("The starting day is day 1 (not with --rule)"));
  command.flag("--roll", options->roll, tr("An end on a day off moves to the next workday (not with --rule)"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
