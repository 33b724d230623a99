#include "lib/report/doctor.hpp"

#include <algorithm>

#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/report/status.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  bool rebuild = false;
  std::string format;
};

std::vector<std::string> table_faults(store::Store const& store) {
  auto const missing = store.missing_tables();
  auto tables = store.differing_tables();
  for (auto& table : tables) {
    if (std::find(missing.begin(), missing.end(), table) != missing.end()) table = say("{} (missing)", table);
  }
  return tables;
}

/// A plan file that cannot be read is told as well; the register can be looked at without it.
std::vector<std::string> plan_faults(Context const& context, store::Store const& store) {
  try {
    if (!plan_changed(context, store)) return {};
    return {report::plan_changed_line()};
  } catch (Error const& error) {
    return {say("{0}: {1}", error.place, what_of(error.fault, error.args))};
  }
}

std::vector<report::Check> checks_of(Context const& context, store::Store const& store) {
  std::vector<report::Check> checks{{"file", store.integrity_faults()}};
  auto const broken = chain_break(store);
  report::Check chain{"chain", {}};
  if (broken) chain.faults.push_back(say("{0}: {1}", say("log entry {}", broken->seq), what_of(broken->kind, {})));
  checks.push_back(std::move(chain));
  checks.push_back({"originals", store.altered_originals()});
  if (!broken) checks.push_back({"tables", table_faults(store)});
  checks.push_back({"plan", plan_faults(context, store)});
  return checks;
}

ExitCode run(Context const& context, Options const& options) {
  auto store = context.open_store();
  if (options.rebuild) {
    // A rebuild trusts the log, so the log is looked at first.
    if (auto const broken = chain_break(store)) throw failure(broken->kind, {}, say("log entry {}", broken->seq));
    auto const differing = store.differing_tables();
    store.rebuild();
    for (auto const& table : differing) talk(say("The table “{}” differed from the log and was made anew.", table));
    if (differing.empty()) talk(tr("The tables were equal to the log and were made anew."));
  }
  auto const checks = checks_of(context, store);
  print(context, report::doctor_document(checks, store.head()), options.format);
  if (report::is_sound(checks)) return ExitCode::done;
  // A plan that was changed and not yet adopted is no damage.
  return report::is_whole(checks) ? ExitCode::look : ExitCode::failed;
}

}  // namespace

void set_up_doctor(Command const& root) {
  auto const command = root.sub("doctor", tr("Check the register: file, references, chain, originals, tables"));
  auto const options = command.runs<Options>(run);
  command.flag("--rebuild", options->rebuild, tr("Make the tables anew from the log"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
