#include "cmd/cases.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/rules/split_complaint.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string ref, about, summary, category, by, on, although;
};

rules::PartOfComplaint part_of(Context const& context, Options const& o, store::Store const& store) {
  rules::PartOfComplaint part;
  part.ref = store.next_complaint();
  part.about = department_code(o.about, context.plan());
  if (!o.category.empty()) part.categories = codes_in(o.category);
  part.summary = o.summary;
  return part;
}

ExitCode run(Context const& context, Options const& o) {
  need("complaint split", {{"REF", &o.ref}, {"--about", &o.about}, {"--summary", &o.summary}});
  auto const& plan = context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto const whole = case_in(store, complaint_ref(o.ref));
  need_not_recused(context, store, whole.complaint.ref);
  CaseStep step;
  step.on = context.day_until_today(o.on, "--on");
  step.by = o.by;
  auto const split = rules::split_complaint(plan, whole, part_of(context, o, store), step, o.although);
  change.record(split);
  change.commit();
  print_text(say("{0}: split from {1}; its clocks began with those of {1}.\n", split.complaint.ref.str(),
                 whole.complaint.ref.str()));
  if (split.complaint.category.empty()) propose_categories(plan, split.facts.summary);
  return ExitCode::done;
}

}  // namespace

void set_up_complaint_split(Command const& group) {
  auto const command = group.sub("split", tr("Make a complaint that speaks of two matters into two"));
  auto const options = command.runs<Options>(run);
  command.word("REF", options->ref, tr("The complaint, for example C3"));
  command.option("--about", options->about, tr("The department complained of in the part: name, alias or code"),
                 "NAME");
  command.option("--summary", options->summary, tr("Handling summary of the part; it must betray nobody"), "TEXT");
  command.option("--category", options->category, tr("Its category, then further ones: 5 or 5,7"), "N");
  command.option("--by", options->by, tr("Who decided it"), "NAME");
  command.option("--although", options->although,
                 tr("Who decided that the department complained of may keep it, and why"), "TEXT");
  command.option("--on", options->on, tr("The day (default: today)"), "D");
}

}  // namespace zgz::cmd
