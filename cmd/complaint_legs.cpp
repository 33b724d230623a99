#include "cmd/case_step.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/rules/case_steps.hpp"

namespace zgz::cmd {

namespace {

using Kind = CaseStep::Kind;
using Options = CaseStepOptions;

CaseStep step_of(Context const& context, Options const& o, Kind kind) {
  CaseStep step;
  step.kind = kind;
  step.on = context.day_until_today(o.on, "--on");
  step.department = department_code(o.department, context.plan());
  step.by = o.by;
  step.document = o.document;
  if (!o.although.empty()) step.words = {o.although};
  return step;
}

ExitCode give(Context const& context, Options const& o, CaseStep const& step) {
  return take_case_step(context, o.ref, [&](CaseInHand const& hand) {
    std::vector<std::string> also_about;
    for (auto const& merged : store::Casework{hand.store}.merged_into(hand.complaint.complaint.ref))
      also_about.push_back(merged.complaint.about);
    return rules::give_to(hand.plan, hand.complaint, step, also_about, o.although);
  });
}

ExitCode dispatch(Context const& context, Options const& o) {
  need("complaint dispatch", {{"REF", &o.ref}, {"--department", &o.department}, {"--by", &o.by}});
  return give(context, o, step_of(context, o, Kind::dispatched));
}

ExitCode rule(Context const& context, Options const& o) {
  need("complaint rule", {{"REF", &o.ref}, {"--department", &o.department}, {"--reason", &o.reason}, {"--by", &o.by}});
  auto step = step_of(context, o, Kind::ruled);
  step.text = o.reason;
  return give(context, o, step);
}

ExitCode accept(Context const& context, Options const& o) {
  need("complaint accept", {{"REF", &o.ref}, {"--department", &o.department}});
  return take_plain_step(context, o, step_of(context, o, Kind::accepted));
}

ExitCode give_back(Context const& context, Options const& o) {
  need("complaint return", {{"REF", &o.ref}, {"--department", &o.department}, {"--ground", &o.text}});
  auto step = step_of(context, o, Kind::returned);
  step.text = o.text;
  return take_plain_step(context, o, std::move(step));
}

ExitCode answer(Context const& context, Options const& o) {
  need("complaint answer", {{"REF", &o.ref}, {"--department", &o.department}, {"--text", &o.text}});
  auto step = step_of(context, o, Kind::answered);
  step.text = o.text;
  return take_plain_step(context, o, std::move(step));
}

CaseStepCommand with_department(Command const& group, char const* name, char const* help,
                                ExitCode (*run)(Context const&, Options const&)) {
  CaseStepCommand command{group, name, help, run};
  command.option("--department", &Options::department, tr("The department: name, alias or code"), "NAME");
  return command;
}

}  // namespace

void set_up_complaint_legs(Command const& group) {
  with_department(group, "dispatch", tr("Give it to a department (转办); its clock runs from here"), dispatch)
      .option("--by", &Options::by, tr("Who decided it"), "NAME")
      .option("--document", &Options::document, tr("The number of the paper"), "NO")
      .option("--although", &Options::although,
              tr("Who decided that it may go to the department complained of, and why"), "REASON");
  with_department(group, "accept", tr("The department has signed for it (签收)"), accept);
  with_department(group, "return", tr("The department gives it back (退办)"), give_back)
      .option("--ground", &Options::text, tr("The written ground"), "TEXT");
  with_department(group, "rule", tr("The office decides who handles it; kept as a precedent"), rule)
      .option("--reason", &Options::reason, tr("Why"), "TEXT")
      .option("--by", &Options::by, tr("Who decided it"), "NAME")
      .option("--document", &Options::document, tr("The number of the paper"), "NO")
      .option("--although", &Options::although,
              tr("Who decided that it may go to the department complained of, and why"), "REASON");
  with_department(group, "answer", tr("The department says what it did"), answer)
      .option("--text", &Options::text, tr("What it did"), "TEXT");
}

}  // namespace zgz::cmd
