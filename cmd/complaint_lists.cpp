#include <algorithm>

#include "cmd/cases.hpp"
#include "cmd/late_cases.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "cmd/strictest.hpp"
#include "lib/model/case_words.hpp"
#include "lib/report/cases.hpp"
#include "lib/rules/legs.hpp"
#include "lib/seal/receipt.hpp"

namespace zgz::cmd {

namespace {

struct ListOptions {
  std::string state, about, holder, category, channel, made_for, repeat_of, band, format;
  bool late = false;
};

struct ReceiptOptions {
  std::string code, format;
};

struct PrecedentOptions {
  std::string format;
};

std::vector<std::string> const states{"registered", "dispatched", "accepted", "returned",
                                      "answered",   "concluded",  "merged",   "withdrawn"};

std::vector<std::string> const bands{"green", "yellow", "red", "severe"};

store::ComplaintFilter filter_of(Context const& context, ListOptions const& o) {
  auto const& plan = context.plan();
  store::ComplaintFilter filter;
  filter.about = department_code(o.about, plan);
  filter.holder = department_code(o.holder, plan);
  filter.category = o.category;
  filter.channel = o.channel;
  filter.received_until = context.today();
  if (!o.state.empty()) {
    check_choice(o.state, "--state", states);
    filter.states = {*case_state_named(o.state)};
  }
  if (!o.repeat_of.empty()) filter.repeat_of = complaint_ref(o.repeat_of);
  return filter;
}

/// A department does not read what is complained of it, except what was sent to it on purpose.
bool hides_from(ComplaintCase const& complaint, std::string const& department) {
  if (department.empty() || complaint.complaint.about != department) return false;
  return std::none_of(complaint.steps.begin(), complaint.steps.end(),
                      [&](CaseStep const& step) { return step.department == department; });
}

/// Whether its clock has the colour that is asked for; where one is, a complaint without a clock has not.
bool has_colour(std::optional<Clock> const& clock, ListOptions const& o) {
  bool const fits = o.band.empty() || (clock && clock->band == band_named(o.band));
  return fits && (!o.late || (clock && clock->judged.days_late > 0));
}

ExitCode list(Context const& context, ListOptions const& o) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const today = context.today();
  if (!o.band.empty()) check_choice(o.band, "--band", bands);
  if (!o.repeat_of.empty()) need_not_recused(context, store, complaint_ref(o.repeat_of));
  auto const reader = department_code(o.made_for, plan);
  auto cases = casework_of(context, store).cases(filter_of(context, o));
  StrictestClocks clocks{plan, store, today};
  std::vector<report::CaseLine> lines;
  lines.reserve(cases.size());
  for (auto& complaint : cases) {
    if (hides_from(complaint, reader)) continue;
    auto strictest = clocks.of(complaint);
    if (!has_colour(strictest, o)) continue;
    auto const days = rules::days_with_holder(complaint, today);
    lines.push_back({std::move(complaint), days, std::move(strictest)});
  }
  print(context, report::cases_document(plan, lines, today), o.format);
  clocks.tell_unknown();
  return ExitCode::done;
}

ExitCode precedents(Context const& context, PrecedentOptions const& o) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const cases = casework_of(context, store).cases();
  print(context, report::precedents_document(plan, cases), o.format);
  return ExitCode::done;
}

ExitCode receipt(Context const& context, ReceiptOptions const& o) {
  need("complaint receipt", {{"CODE", &o.code}});
  (void)context.plan();
  auto const store = context.open_store();
  auto const found = store::Casework{store}.case_with_receipt(seal::receipt_digest(o.code));
  if (!found) throw usage_error(Fault::unknown_receipt);
  need_not_recused(context, store, found->complaint.ref);
  auto const into = merged_into(*found);
  auto const state = state_of(into ? case_in(store, *into) : *found);
  print(context, report::receipt_document(seen_by_clocks(store, *found), state), o.format);
  return ExitCode::done;
}

void set_up_list(Command const& group) {
  auto const command =
      group.sub("list", tr("Complaints, with who has them, for how long, and the clock that ends first"));
  auto const options = command.runs<ListOptions>(list);
  command.option("--state", options->state,
                 tr("registered, dispatched, accepted, returned, answered, concluded, merged or withdrawn"), "STATE");
  command.option("--about", options->about, tr("Only those about this department"), "NAME");
  command.option("--holder", options->holder, tr("Only those that this department has now"), "NAME");
  command.option("--category", options->category, tr("Only this category, by its number"), "N");
  command.option("--channel", options->channel, tr("Only this channel, by its code"), "CODE");
  command.option("--for", options->made_for, tr("For the eyes of this department: without what is complained of it"),
                 "NAME");
  command.option("--band", options->band, tr("Only those whose clock that ends first is green, yellow, red or severe"),
                 "BAND");
  command.flag("--late", options->late, tr("Only those whose clock that ends first is past its day"));
  command.option("--repeat-of", options->repeat_of, tr("Only those that repeat this one"), "REF");
  add_format(command, options->format);
}

}  // namespace

void set_up_complaint_lists(Command const& group) {
  set_up_list(group);
  auto const rulings = group.sub("precedents", tr("What the office ruled on who handles what"));
  add_format(rulings, rulings.runs<PrecedentOptions>(precedents)->format);
  auto const command = group.sub("receipt", tr("How far a complaint is, for the person with its receipt number"));
  auto const options = command.runs<ReceiptOptions>(receipt);
  command.word("CODE", options->code, tr("The receipt number"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
