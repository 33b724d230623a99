#include <algorithm>
#include <set>

#include "cmd/case_reading.hpp"
#include "cmd/cases.hpp"
#include "cmd/contradictions.hpp"
#include "cmd/output.hpp"
#include "lib/base/places.hpp"
#include "lib/base/text.hpp"
#include "lib/plan/load.hpp"
#include "lib/report/checks.hpp"
#include "lib/rules/checks.hpp"
#include "lib/rules/loosened_plan.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string severity, format;
  bool all = false;
};

struct SilenceOptions {
  std::string check, ref, reason;
};

std::vector<std::string> const severities{"serious", "warning", "notice"};

/// What the complaints about each department show; of the many that a register may hold only the first are read.
void check_departments(Plan const& plan, rules::CaseIndex const& index, store::Casework const& casework, Date today,
                       std::vector<CheckFinding>& found) {
  std::set<std::string> complained_of{std::string{}};
  for (auto const& count : casework.complaint_counts(today)) complained_of.insert(count.about);
  std::vector<std::string> codes{std::string{}};
  for (auto const& department : plan.departments) codes.push_back(department.code);
  for (auto const& code : codes) {
    ComplaintTally without_category;
    if (complained_of.contains(code)) without_category = casework.tally(code, today, store::Tallied::without_category);
    auto more = rules::check_department(code, contradiction_of(index, casework, code), without_category);
    found.insert(found.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }
}

/// What earlier plans of the campaign asked for and the one in force does not. One that cannot be read any more,
/// because a calendar file is gone, is passed over: the plan itself is at fault then, and lint says so.
void check_plan(Context const& context, store::Store const& store, std::vector<CheckFinding>& found) {
  std::vector<std::string> lost;
  for (auto const& digest : store.adopted_plans()) {
    auto const bytes = store.original(digest);
    if (!bytes) continue;
    auto const earlier = plan::plan_of_text(*bytes, context.plan_path(), config_folder());
    if (!earlier.faults.empty()) continue;
    for (auto& sentence : rules::loosened(earlier.plan, context.plan())) {
      if (std::find(lost.begin(), lost.end(), sentence) == lost.end()) lost.push_back(std::move(sentence));
    }
  }
  if (!lost.empty())
    found.push_back({standing::plan_loosened, std::string{about_plan}, {}, join(lost, tr("; ")), "zgz plan show"});
}

/// What every check finds, with what was silenced.
std::vector<CheckFinding> findings_of(Context const& context, store::Store const& store) {
  auto const& plan = context.plan();
  auto const today = context.today();
  auto const records = case_records(store, today);
  rules::CaseIndex const index{records};
  auto const casework = casework_of(context, store);
  auto found = rules::check_cases(plan, index, today);
  check_departments(plan, index, casework, today, found);
  check_plan(context, store, found);
  auto late = rules::check_late_entries(casework.recorded_late(rules::days_to_record));
  found.insert(found.end(), std::make_move_iterator(late.begin()), std::make_move_iterator(late.end()));
  return rules::with_silences(std::move(found), casework.silences());
}

ExitCode run(Context const& context, Options const& options) {
  if (!options.severity.empty()) check_choice(options.severity, "--severity", severities);
  auto const today = context.today();
  auto found = findings_of(context, context.open_store());
  std::erase_if(found, [&](CheckFinding const& finding) {
    return !options.severity.empty() && word_of(finding.check.severity) != options.severity;
  });
  print(context, report::checks_document(found, options.all, today), options.format);
  bool const look = std::any_of(found.begin(), found.end(), [](CheckFinding const& finding) {
    return finding.silenced.empty() && finding.check.severity != CheckSeverity::notice;
  });
  return look ? ExitCode::look : ExitCode::done;
}

std::vector<std::string> refs_of(std::vector<CheckFinding> const& found, std::string const& check, bool silenced) {
  std::vector<std::string> refs;
  for (auto const& finding : found) {
    if (finding.check.word == check && finding.silenced.empty() != silenced) refs.push_back(finding.ref);
  }
  return refs;
}

void need_one_of(std::vector<std::string> const& refs, std::string const& ref, std::string what) {
  if (std::find(refs.begin(), refs.end(), ref) != refs.end()) return;
  auto const known = refs.empty() ? std::string{tr("none")} : join(refs, tr(", "));
  throw usage_error(Fault::unknown_code, {ref, std::move(what), known});
}

ExitCode silence(Context const& context, SilenceOptions const& o) {
  need("check silence", {{"NAME", &o.check}, {"REF", &o.ref}, {"--reason", &o.reason}});
  check_choice(o.check, "NAME", check_words());
  (void)context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto const found = findings_of(context, store);
  need_one_of(refs_of(found, o.check, false), o.ref, say("the records of which {} speaks", o.check));
  change.record(CheckSilenced{{o.check, o.ref, o.reason}});
  change.commit();
  print_text(say("{0} is silent about {1}.\n", o.check, o.ref));
  return ExitCode::done;
}

ExitCode unsilence(Context const& context, SilenceOptions const& o) {
  need("check unsilence", {{"NAME", &o.check}, {"REF", &o.ref}});
  check_choice(o.check, "NAME", check_words());
  (void)context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  std::vector<std::string> refs;
  for (auto const& each : store::Casework{store}.silences()) {
    if (each.check == o.check) refs.push_back(each.ref);
  }
  need_one_of(refs, o.ref, say("the records about which {} is silent", o.check));
  change.record(CheckSilenced{{o.check, o.ref, {}}});
  change.commit();
  print_text(say("{0} speaks of {1} again.\n", o.check, o.ref));
  return ExitCode::done;
}

std::shared_ptr<SilenceOptions> set_up_silence(Command const& command,
                                               ExitCode (*run_it)(Context const&, SilenceOptions const&)) {
  auto options = command.runs<SilenceOptions>(run_it);
  command.word("NAME", options->check, tr("The check, for example finding-missing"));
  command.word("REF", options->ref, tr("The record of which it speaks, for example A1"));
  return options;
}

}  // namespace

void set_up_check(Command const& root) {
  auto const command = root.sub("check", tr("Standing checks of the whole register"));
  auto const options = command.runs<Options>(run);
  command.option("--severity", options->severity, tr("Only serious, warning or notice"), "S");
  command.flag("--all", options->all, tr("Show silenced findings, too"));
  add_format(command, options->format);
  auto const quiet = command.sub("silence", tr("Let a check be silent about one record"));
  auto const why = set_up_silence(quiet, silence);
  quiet.option("--reason", why->reason, tr("Why"), "TEXT");
  (void)set_up_silence(command.sub("unsilence", tr("Let a silenced check speak again")), unsilence);
}

}  // namespace zgz::cmd
