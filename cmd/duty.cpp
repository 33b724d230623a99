#include <algorithm>

#include "cmd/duty_evidence.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/intake/sender.hpp"
#include "lib/report/duties.hpp"
#include "lib/report/words.hpp"

namespace zgz::cmd {

namespace {

struct ListOptions {
  std::string department, duty, format;
};

struct RecordOptions {
  std::string duty, on, evidence, from, reason;
  std::vector<std::string> departments;
  bool all = false, yes = false;
};

constexpr std::size_t many = 3;

ExitCode list(Context const& context, ListOptions const& options) {
  auto const& plan = context.plan();
  if (!options.duty.empty()) (void)duty_called(options.duty, plan);
  auto const department = department_code(options.department, plan);
  auto statuses = rules::duty_statuses(plan, records_of(context.open_store()), context.today());
  std::erase_if(statuses, [&](DutyStatus const& status) {
    bool const other_department =
        !department.empty() && (status.department == nullptr || status.department->code != department);
    return other_department || (!options.duty.empty() && status.duty->code != options.duty);
  });
  print(context, report::duties_document(plan, statuses, context.today()), options.format);
  return ExitCode::done;
}

/// The departments meant, by code; a duty of the office has one debtor without a code.
std::vector<std::string> debtors_of(Duty const& duty, RecordOptions const& options, Plan const& plan) {
  bool const named = options.all || !options.departments.empty();
  if (duty.owed_by != OwedBy::every_department) {
    if (named) throw usage_error(Fault::duty_without_department, {duty.code});
    return {std::string{}};
  }
  if (!named) throw usage_error(Fault::duty_needs_department, {duty.code});
  std::vector<std::string> codes;
  if (options.all) {
    for (auto const& department : plan.departments) codes.push_back(department.code);
  } else {
    for (auto const& word : options.departments) {
      // One department may be named twice, by its name and by its code.
      auto const& code = intake::department_called(word, plan).code;
      if (std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(code);
    }
  }
  if (codes.size() >= many && options.all && !options.yes)
    throw usage_error(Fault::needs_yes, {std::to_string(codes.size())});
  return codes;
}

Duty const& recordable(std::string const& code, Plan const& plan) {
  auto const& duty = duty_called(code, plan);
  if (duty.checklist) throw usage_error(Fault::duty_by_submission, {duty.code});
  return duty;
}

bool is_recorded(store::Store const& store, Duty const& duty, std::string const& debtor) {
  auto const records = store.duty_records();
  return std::any_of(records.begin(), records.end(),
                     [&](DutyRecord const& record) { return record.duty == duty.code && record.department == debtor; });
}

/// A record that stands is not written over, or a late one would become one in time: `--all` passes it by.
std::vector<std::string> not_recorded(store::Store const& store, Duty const& duty, std::vector<std::string> debtors,
                                      RecordOptions const& options, Plan const& plan) {
  std::vector<std::string> left;
  for (auto& debtor : debtors) {
    if (!is_recorded(store, duty, debtor)) {
      left.push_back(std::move(debtor));
    } else if (!options.all) {
      auto const name = debtor.empty() ? plan.office : report::department_name(plan, debtor);
      throw usage_error(Fault::usage, {say("“{0}” is recorded as done for {1} already; withdraw that record first.",
                                           duty.title, name),
                                       "zgz duty withdraw"});
    }
  }
  return left;
}

ExitCode done(Context const& context, RecordOptions const& options) {
  auto const& shown_by = options.from.empty() ? options.evidence : options.from;
  need("duty done", {{"DUTY", &options.duty}, {"--evidence", &shown_by}});
  auto const& plan = context.plan();
  auto const& duty = recordable(options.duty, plan);
  auto const on = context.day_until_today(options.on, "--on");
  if (on < plan.start) throw usage_error(Fault::before_campaign, {iso(on), iso(plan.start)});
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto evidence = options.evidence;
  if (!options.from.empty()) {
    auto const shown = evidence_from(context, store, options.from);
    evidence = evidence.empty() ? shown : say("{0} {1}", shown, evidence);
  }
  auto const debtors = not_recorded(store, duty, debtors_of(duty, options, plan), options, plan);
  for (auto const& debtor : debtors) change.record(DutyDone{duty.code, debtor, on, evidence});
  change.commit();
  print_text(say_count("“{0}” recorded as done on {1}: {2} record.\n", "“{0}” recorded as done on {1}: {2} records.\n",
                       debtors.size(), duty.title, iso(on), debtors.size()));
  return ExitCode::done;
}

void check_recorded(store::Store const& store, Duty const& duty, std::string const& debtor, Plan const& plan) {
  if (is_recorded(store, duty, debtor)) return;
  throw usage_error(Fault::duty_not_recorded,
                    {duty.code, debtor.empty() ? plan.office : report::department_name(plan, debtor)});
}

ExitCode withdraw(Context const& context, RecordOptions const& options) {
  need("duty withdraw", {{"DUTY", &options.duty}, {"--reason", &options.reason}});
  auto const& plan = context.plan();
  auto const& duty = recordable(options.duty, plan);
  auto const debtors = debtors_of(duty, options, plan);
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  for (auto const& debtor : debtors) {
    check_recorded(store, duty, debtor, plan);
    change.record(DutyWithdrawn{duty.code, debtor, options.reason});
  }
  change.commit();
  print_text(say_count("“{0}” is owed again: {1} record.\n", "“{0}” is owed again: {1} records.\n", debtors.size(),
                       duty.title, debtors.size()));
  return ExitCode::done;
}

std::shared_ptr<RecordOptions> set_up_record(Command const& command,
                                             ExitCode (*run)(Context const&, RecordOptions const&)) {
  auto options = command.runs<RecordOptions>(run);
  command.word("DUTY", options->duty, tr("The duty, for example publish"));
  command.options("--department", options->departments, tr("The department; may be given more than once"), "NAME");
  command.flag("--all", options->all, tr("Every department"));
  command.flag("--yes", options->yes, tr("Do not ask back before many records"));
  return options;
}

}  // namespace

void set_up_duty(Command const& root) {
  auto const group = root.sub("duty", tr("What each department and the office owe, and what was seen done"));
  group.needs_sub();
  auto const listed = group.sub("list", tr("Duties with who owes them and how they stand"));
  auto const options = listed.runs<ListOptions>(list);
  listed.option("--department", options->department, tr("Only this department: name, alias or code"), "NAME");
  listed.option("--duty", options->duty, tr("Only this duty, for example checklist"), "CODE");
  add_format(listed, options->format);
  auto const recorded = group.sub("done", tr("Record that a duty was seen done"));
  auto const record = set_up_record(recorded, done);
  recorded.option("--on", record->on, tr("The day (default: today)"), "D");
  recorded.option("--evidence", record->evidence, tr("What shows it"), "TEXT");
  recorded.option("--from", record->from, tr("Take what shows it from a draw, a review or the comparison"),
                  "I4|V1|compare");
  auto const withdrawn = group.sub("withdraw", tr("Take such a record back"));
  auto const back = set_up_record(withdrawn, withdraw);
  withdrawn.option("--reason", back->reason, tr("Why"), "TEXT");
}

}  // namespace zgz::cmd
