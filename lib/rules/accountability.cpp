#include "lib/rules/accountability.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/departments.hpp"
#include "lib/rules/betrayal.hpp"

namespace zgz::rules {

namespace {

AccountabilityFinding line(std::string_view role, std::string title) {
  AccountabilityFinding finding;
  finding.role = role;
  finding.title = std::move(title);
  return finding;
}

void add_officers(std::vector<AccountabilityFinding>& lines, std::string_view role,
                  std::vector<Officer> const& officers, Date day) {
  auto const before = lines.size();
  for (auto const& officer : officers) {
    bool const held = (!officer.from || *officer.from <= day) && (!officer.to || day <= *officer.to);
    if (held) lines.push_back(line(role, officer.title));
  }
  if (lines.size() == before) lines.push_back(line(role, {}));
}

std::string named(AccountabilityFinding const& finding) {
  return finding.title.empty() ? finding.role : finding.role + " (" + finding.title + ")";
}

[[noreturn]] void refuse_line(Accountability const& accountability, AccountabilityFinding const& finding) {
  std::vector<std::string> lines;
  for (auto const& each : accountability.findings) lines.push_back(named(each));
  throw usage_error(Fault::unknown_code,
                    {named(finding), say("the lines of {}", accountability.ref.str()), join(lines, tr(", "))});
}

}  // namespace

std::vector<AccountabilityFinding> responsibilities(Plan const& plan, Problem const& problem, Date received) {
  std::vector<AccountabilityFinding> lines{line("direct", problem.row.owner)};
  auto const* const department = department_with(plan, problem.department);
  bool const known = department != nullptr;
  add_officers(lines, "supervising-leader", known ? department->supervising_leaders : std::vector<Officer>{}, received);
  add_officers(lines, "head", known ? department->heads : std::vector<Officer>{}, received);
  lines.push_back(line("supervisor", plan.office));
  return lines;
}

AccountabilityOpened open_accountability(Plan const& plan, CaseIndex const& index, Problem const& problem,
                                         std::string const& trigger, AccountabilityRef next, Date today) {
  auto const received = index.received(problem);
  if (today < received) throw usage_error(Fault::before_received, {iso(today), problem.ref.str(), iso(received)});
  auto const met = met_triggers(plan, index, problem, today);
  auto const found =
      std::find_if(met.begin(), met.end(), [&](MetTrigger const& each) { return each.trigger->code == trigger; });
  if (found == met.end()) {
    std::vector<std::string> codes;
    for (auto const& each : met) codes.push_back(each.trigger->code);
    throw usage_error(Fault::unknown_code, {trigger, say("the triggers that {} meets", problem.ref.str()),
                                            codes.empty() ? std::string{tr("none")} : join(codes, tr(", "))});
  }
  for (auto const* each : index.accountabilities(problem.ref)) {
    if (each->trigger == trigger)
      throw usage_error(Fault::already_there, {problem.ref.str(), each->ref.str() + " (" + trigger + ")"});
  }
  return {{next, problem.ref, trigger, today, found->shown, found->records, responsibilities(plan, problem, received)}};
}

AccountabilityFound find_responsibility(Accountability const& accountability, AccountabilityFinding finding) {
  need_no_numbers({finding.title, finding.text, finding.by});
  if (finding.on && *finding.on < accountability.opened)
    throw usage_error(Fault::days_in_disorder,
                      {tr("the opening"), iso(accountability.opened), tr("the finding"), iso(*finding.on)});
  std::vector<AccountabilityFinding const*> matching;
  for (auto const& each : accountability.findings) {
    bool const this_title = finding.title.empty() || fold(each.title) == fold(finding.title);
    if (each.role == finding.role && this_title) matching.push_back(&each);
  }
  if (matching.size() != 1) refuse_line(accountability, finding);
  finding.title = matching.front()->title;
  finding.decided = true;
  return {accountability.ref, std::move(finding)};
}

}  // namespace zgz::rules
