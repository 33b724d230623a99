#include <algorithm>
#include <cmath>

#include "cmd/certain.hpp"
#include "cmd/drawn_before.hpp"
#include "cmd/files.hpp"
#include "cmd/inspect.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/base/printable.hpp"
#include "lib/base/text.hpp"
#include "lib/model/rate.hpp"
#include "lib/render/docx_document.hpp"
#include "lib/report/inspection.hpp"
#include "lib/rules/draw.hpp"

namespace zgz::cmd {

namespace {

constexpr int most_units = 1'000'000;

struct DrawOptions {
  std::string frame, rate, least, most, stratify = "department", certain, seed, seed_source, decided_by, document,
                                        reason, format;
  std::vector<std::string> witnesses;
  bool dry_run = false;
};

struct ShowOptions {
  std::string ref, to, format;
};

/// The rate that was said; else that of the plan. One that the plan does not give is somebody's decision.
int rate_of(Plan const& plan, DrawOptions const& o) {
  auto const& planned = plan.inspection.sampling_rate;
  auto const of_plan = planned ? static_cast<int>(std::lround(*planned * whole_rate)) : 0;
  if (o.rate.empty() && planned) return of_plan;
  if (o.rate.empty()) throw usage_error(Fault::ratio_undecided);
  auto const rate = read_rate(o.rate);
  if (!rate) throw usage_error(Fault::bad_rate, {o.rate});
  bool const decided = !o.decided_by.empty() && !o.document.empty();
  if (!o.dry_run && *rate != of_plan && !decided) throw usage_error(Fault::ratio_undecided);
  return *rate;
}

int units_said(std::string const& text, char const* option) {
  return text.empty() ? 0 : count_of(text, option, 1, most_units);
}

/// What stands in the log and in a line of shell is one line.
void need_one_line(std::string const& text, char const* option) {
  if (text == printable(text)) return;
  throw usage_error(Fault::bad_choice, {text, option, tr("one line")});
}

DrawDesign design_of(Context const& context, DrawOptions const& o, store::Store const& store) {
  check_choice(o.stratify, "--stratify", {"department", "none"});
  need_one_line(o.seed, "--seed");
  DrawDesign design;
  design.frame = o.frame;
  design.whole = o.stratify == "none";
  design.rate = rate_of(context.plan(), o);
  design.least = units_said(o.least, "--min");
  design.most = units_said(o.most, "--max");
  auto const refuse = [](char const* why) { throw usage_error(Fault::usage, {why, "zgz inspect draw"}); };
  if (design.most > 0 && design.least > design.most) refuse(tr("--min is more than --max."));
  if (design.whole && !o.certain.empty()) refuse(tr("--certain needs --stratify department."));
  design.certain = certain_departments(context, store, o.certain);
  design.seed = o.seed;
  design.seed_source = o.seed_source;
  return design;
}

std::vector<DrawnUnit> drawn_from(DrawDesign const& design, std::vector<Stratum> const& strata, std::string_view list) {
  rules::Drawing drawing{design, strata};
  each_unit(list, [&](std::string_view department, std::string_view unit) { drawing.add(department, unit); });
  return drawing.drawn();
}

/// The same list under another name is the same list.
void need_first_draw(store::Store const& store, Frame const& frame, DrawOptions const& o) {
  store::Inspections const inspections{store};
  std::vector<std::string> earlier;
  for (auto const& draw : inspections.draws()) {
    auto const from = inspections.frame(draw.design.frame);
    if (from && from->sha256 == frame.sha256) earlier.push_back(draw.ref.str());
  }
  if (!earlier.empty() && o.reason.empty()) throw usage_error(Fault::drawn_already, {join(earlier, tr(", "))});
}

std::int64_t size_of(std::vector<Stratum> const& strata) {
  std::int64_t sum = 0;
  for (auto const& stratum : strata) sum += stratum.drawn;
  return sum;
}

ExitCode sizes(Context const& context, DrawOptions const& o) {
  auto const store = context.open_store();
  auto const frame = frame_called(store, o.frame);
  auto const design = design_of(context, o, store);
  warn_of_second_time(store, frame, {});
  print(context, report::draw_sizes_document(context.plan(), design, rules::strata_of(design, frame)), o.format);
  return ExitCode::done;
}

ExitCode draw(Context const& context, DrawOptions const& o) {
  need("inspect draw", {{"--frame", &o.frame}});
  if (o.dry_run) return sizes(context, o);
  auto const witnesses = join(o.witnesses, "");
  need("inspect draw", {{"--seed", &o.seed}, {"--seed-source", &o.seed_source}, {"--witness", &witnesses}});
  auto const& plan = context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto const frame = frame_called(store, o.frame);
  need_first_draw(store, frame, o);
  Draw made;
  made.ref = store::Inspections{store}.next_draw();
  made.drawn = context.today();
  made.design = design_of(context, o, store);
  made.witnesses = o.witnesses;
  made.decided_by = o.decided_by;
  made.document = o.document;
  made.reason = o.reason;
  made.strata = rules::strata_of(made.design, frame);
  if (size_of(made.strata) == 0) throw usage_error(Fault::nothing_drawn);
  made.units = drawn_from(made.design, made.strata, list_of(store, frame));
  warn_of_second_time(store, frame, made.units);
  change.record(DrawMade{made});
  change.commit();
  print(context, report::draw_document(plan, made), o.format);
  return ExitCode::done;
}

ExitCode draws(Context const& context, ShowOptions const& o) {
  (void)context.plan();
  auto const store = context.open_store();
  print(context, report::draws_document(store::Inspections{store}.draws()), o.format);
  return ExitCode::done;
}

/// What differs between a draw and the same drawn again; empty where nothing does.
std::string difference(Draw const& draw, Frame const& frame, std::string_view list) {
  auto const strata = rules::strata_of(draw.design, frame);
  if (strata != draw.strata) return tr("other sizes");
  if (drawn_from(draw.design, strata, list) != draw.units) return tr("other units");
  return {};
}

ExitCode verify(Context const& context, ShowOptions const& o) {
  need("inspect verify", {{"REF", &o.ref}});
  (void)context.plan();
  auto const store = context.open_store();
  auto const draw = draw_in(store, o.ref);
  auto const frame = frame_called(store, draw.design.frame);
  auto const differs = difference(draw, frame, list_of(store, frame));
  if (!differs.empty()) throw failure(Fault::draw_differs, {draw.ref.str(), differs});
  print_text(say("{0} holds: drawn again from “{1}” ({2}) it gives the same {3} units.\n", draw.ref.str(), frame.name,
                 frame.sha256.substr(0, 12), draw.units.size()));
  return ExitCode::done;
}

ExitCode protocol(Context const& context, ShowOptions const& o) {
  need("inspect protocol", {{"REF", &o.ref}});
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const draw = draw_in(store, o.ref);
  auto const document = report::draw_protocol(plan, draw, frame_called(store, draw.design.frame));
  if (o.to.empty()) {
    print(context, document, o.format);
    return ExitCode::done;
  }
  if (!o.to.ends_with(".docx")) throw usage_error(Fault::bad_choice, {as_utf8(o.to), "--to", "*.docx"});
  write_file(o.to, render::docx_bytes(document));
  talk(say("Written: {}.", as_utf8(o.to)));
  return ExitCode::done;
}

void set_up_draw(Command const& group) {
  auto const command = group.sub("draw", tr("Draw a sample by tickets that anybody can make again"));
  auto const options = command.runs<DrawOptions>(draw);
  command.option("--frame", options->frame, tr("The frozen list"), "NAME");
  command.option("--rate", options->rate, tr("The share of each department: 5% or 0.05 (default: the plan's)"), "R");
  command.option("--min", options->least, tr("At least so many of each"), "N");
  command.option("--max", options->most, tr("At most so many of each"), "N");
  command.option("--stratify", options->stratify, tr("department (default), or none for the list as one"), "HOW");
  command.option("--certain", options->certain,
                 tr("Departments to draw as many of as --max allows: zero-reports, focus, key, or names"), "LIST");
  command.option("--seed", options->seed, tr("The seed, given only now"), "TEXT");
  command.option("--seed-source", options->seed_source, tr("Where it comes from, so that nobody chose it"), "TEXT");
  command.options("--witness", options->witnesses, tr("Who witnesses it; give each"), "NAME");
  command.option("--decided-by", options->decided_by, tr("Who decided on the ratio"), "NAME");
  command.option("--document", options->document, tr("The paper of that decision"), "NO");
  command.option("--reason", options->reason, tr("Why a list is drawn from again"), "TEXT");
  command.flag("--dry-run", options->dry_run, tr("Only the sizes, without a seed"));
  add_format(command, options->format);
}

}  // namespace

void set_up_inspect_draw(Command const& group) {
  set_up_draw(group);
  auto const all = group.sub("draws", tr("The draws that were made"));
  add_format(all, all.runs<ShowOptions>(draws)->format);
  auto const again = group.sub("verify", tr("Draw again and compare"));
  again.word("REF", again.runs<ShowOptions>(verify)->ref, tr("The draw, for example I4"));
  auto const page = group.sub("protocol", tr("The record of a draw, to be signed"));
  auto const options = page.runs<ShowOptions>(protocol);
  page.word("REF", options->ref, tr("The draw, for example I4"));
  page.option("--to", options->to, tr("Write it as a Word document"), "FILE");
  add_format(page, options->format);
}

}  // namespace zgz::cmd
