#include "lib/report/doctor.hpp"
#include "cmd/output.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  bool rebuild = false;
  std::string format;
};

std::vector<report::Check> checks_of(store::Store const& store) {
  std::vector<report::Check> checks{{"file", store.integrity_faults()}};
  auto const broken = store.find_break();
  report::Check chain{"chain", {}};
  if (broken) chain.faults.push_back(say("{0}: {1}", say("log entry {}", broken->seq), what_of(broken->kind, {})));
  checks.push_back(std::move(chain));
  checks.push_back({"originals", store.altered_originals()});
  if (!broken) checks.push_back({"tables", store.differing_tables()});
  return checks;
}

ExitCode run(Context const& context, Options const& options) {
  auto store = context.open_store();
  if (options.rebuild) {
    // A rebuild trusts the log, so the log is looked at first.
    if (auto const broken = store.find_break()) throw failure(broken->kind, {}, say("log entry {}", broken->seq));
    auto const differing = store.differing_tables();
    store.rebuild();
    for (auto const& table : differing) talk(say("The table “{}” differed from the log and was made anew.", table));
    if (differing.empty()) talk(tr("The tables were equal to the log and were made anew."));
  }
  auto const checks = checks_of(store);
  print(context, report::doctor_document(checks, store.head()), options.format);
  return report::is_sound(checks) ? ExitCode::done : ExitCode::failed;
}

}  // namespace

void set_up_doctor(Command const& root) {
  auto const command = root.sub("doctor", tr("Check the register: file, references, chain, originals, tables"));
  auto const options = command.runs<Options>(run);
  command.flag("--rebuild", options->rebuild, tr("Make the tables anew from the log"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
