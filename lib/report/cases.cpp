#include "lib/report/cases.hpp"

#include <algorithm>
#include <span>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/callback.hpp"
#include "lib/model/case_words.hpp"
#include "lib/report/clocks.hpp"
#include "lib/report/complaints.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

using Kind = CaseStep::Kind;

Term state_term(CaseState state) { return {std::string{word_of(state)}, tr(title_of(state))}; }

Value department(Plan const& plan, std::string const& code) { return code_and_name(code, department_name(plan, code)); }

Value text_or_nothing(std::string const& text) { return text.empty() ? Value{} : Value{text}; }

Value people(ComplaintFacts const& facts) { return facts.split_from ? Value{} : Value{std::int64_t{facts.persons}}; }

Value due_of(std::optional<Clock> const& clock) { return clock ? Value{clock->due} : Value{}; }

Value band_of(std::optional<Clock> const& clock) { return clock ? Value{band_term(clock->band)} : Value{}; }

Value limit_of(std::optional<Clock> const& clock) {
  return clock ? code_and_name(code_of(*clock), clock_name(*clock)) : Value{};
}

Value ref_or_nothing(std::optional<ComplaintRef> const& ref) { return ref ? Value{ref->str()} : Value{}; }

DocTable cases_table(Plan const& plan, std::vector<CaseLine> const& lines) {
  DocTable table{"items", {}, {}, {}, tr("There are no such complaints."), {}};
  table.columns = {{"complaint", tr("No.")},
                   {"received", tr("Received")},
                   {"channel", tr("Channel"), false, Show::machines},
                   {"category", tr("Category"), false, Show::machines},
                   {"about", tr("About")},
                   {"holder", tr("With")},
                   {"state", tr("State")},
                   {"named", tr("Named"), false, Show::machines},
                   {"persons", tr("People"), true, Show::machines},
                   {"days", tr("Days"), true},
                   {"due", tr("Due")},
                   {"band", tr("Light")},
                   {"limit", tr("Time limit")}};
  for (auto const& [each, days, clock] : lines) {
    auto const tone = clock ? band_tone(*clock) : Tone::plain;
    auto const& open = each.complaint;
    table.rows.push_back({{open.ref.str()},
                          {open.received},
                          {code_and_name(open.channel, channel_name(plan, open.channel))},
                          {code_and_name(open.category, category_name(plan, open.category))},
                          {department(plan, open.about)},
                          {department(plan, holder_of(each))},
                          {state_term(state_of(each))},
                          {open.named},
                          {people(each.facts)},
                          {std::int64_t{days}},
                          {due_of(clock), tone},
                          {band_of(clock), tone},
                          {limit_of(clock)}});
  }
  return table;
}

Value refs(std::vector<ComplaintRef> const& refs) {
  Words words;
  for (auto const ref : refs) words.push_back(ref.str());
  return words.empty() ? Value{} : Value{std::move(words)};
}

void add_case_entries(std::vector<Entry>& entries, Plan const& plan, CaseView const& view) {
  auto const& complaint = view.complaint;
  auto const& facts = complaint.facts;
  auto const finding = finding_of(complaint);
  std::vector<Entry> more{{"state", tr("State"), state_term(state_of(complaint))},
                          {"holder", tr("With"), department(plan, holder_of(complaint))},
                          {"due", tr("Due"), due_of(view.strictest)},
                          {"band", tr("Light"), band_of(view.strictest)},
                          {"limit", tr("Time limit"), limit_of(view.strictest)},
                          {"merged_into", tr("Merged into"), ref_or_nothing(merged_into(complaint))},
                          {"fact", tr("Fact found"), Term{std::string{word_of(finding)}, tr(title_of(finding))}},
                          {"also", tr("Further categories"), facts.also.empty() ? Value{} : Value{facts.also}},
                          {"persons", tr("People"), people(facts)},
                          {"split_from", tr("Split from"), ref_or_nothing(facts.split_from)},
                          {"parts", tr("Parts split from it"), refs(view.parts)},
                          {"repeat_of", tr("Repeats"), ref_or_nothing(facts.repeat_of)},
                          {"refers_to", tr("Takes up again"), ref_or_nothing(facts.refers_to)},
                          {"summary", tr("Handling summary"), text_or_nothing(facts.summary)},
                          {"superior_due", tr("Superior's deadline"), maybe(facts.superior_due)},
                          {"superior_document", tr("Set by document"), text_or_nothing(facts.superior_document)}};
  entries.insert(entries.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Term end_term(Leg::End end) {
  switch (end) {
    case Leg::End::returned:
      return {"returned", tr("given back")};
    case Leg::End::answered:
      return {"answered", tr("answered")};
    case Leg::End::concluded:
      return {"concluded", tr("concluded")};
    case Leg::End::moved:
      return {"moved", tr("moved on by a ruling")};
    case Leg::End::open:
      break;
  }
  return {"open", tr("has it")};
}

DocTable legs_table(Plan const& plan, std::vector<Leg> const& legs) {
  DocTable table{"legs", legs.empty() ? "" : tr("Legs"), {}, {}, {}, {}};
  table.columns = {{"department", tr("Department")}, {"dispatched", tr("Dispatched")}, {"ruled", tr("By ruling")},
                   {"accepted", tr("Signed for")},   {"ended", tr("Until")},           {"end", tr("Outcome")},
                   {"days", tr("Days held"), true},  {"ground", tr("Ground")}};
  for (auto const& leg : legs) {
    table.rows.push_back({{department(plan, leg.department)},
                          {leg.dispatched},
                          {leg.ruled},
                          {maybe(leg.accepted)},
                          {maybe(leg.ended)},
                          {end_term(leg.end)},
                          {std::int64_t{leg.days}},
                          {leg.ground}});
  }
  return table;
}

/// The words of a step as people read them.
std::string details(CaseStep const& step) {
  std::vector<std::string> words;
  for (auto const& word : step.words) {
    auto const finding = step.kind == Kind::concluded ? fact_finding_named(word) : std::nullopt;
    words.push_back(finding ? tr(title_of(*finding)) : step.kind == Kind::called_back ? call_title(word) : word);
  }
  if (!step.other.empty()) words.push_back(step.other);
  if (step.until) words.push_back(say("until {}", iso(*step.until)));
  return join(words, tr(", "));
}

DocTable steps_table(Plan const& plan, ComplaintCase const& complaint) {
  DocTable table{"steps", complaint.steps.empty() ? "" : tr("Steps"), {}, {}, {}, {}};
  table.columns = {{"on", tr("On")},
                   {"kind", tr("Step")},
                   {"department", tr("Department")},
                   {"words", tr("Details"), false, Show::machines},
                   {"until", tr("Until"), false, Show::machines},
                   {"other", tr("Other"), false, Show::machines},
                   {"details", tr("Details"), false, Show::people},
                   {"text", tr("Content")},
                   {"by", tr("By")},
                   {"document", tr("Document no.")}};
  for (auto const& step : complaint.steps) {
    table.rows.push_back({{step.on},
                          {Term{std::string{word_of(step.kind)}, tr(title_of(step.kind))}},
                          {department(plan, step.department)},
                          {step.words},
                          {maybe(step.until)},
                          {step.other},
                          {details(step)},
                          {step.text},
                          {step.by},
                          {step.document}});
  }
  return table;
}

}  // namespace

Document cases_document(Plan const& plan, std::vector<CaseLine> const& lines, Date today) {
  std::int64_t people = 0;
  std::int64_t named = 0;
  for (auto const& [each, days, clock] : lines) {
    people += people_of(each.facts);
    if (each.complaint.named) ++named;
  }
  auto const count = lines.size();
  Document document{
      "zgz.complaints/1",
      {{"today", today}, {"complaints", static_cast<std::int64_t>(count)}, {"people", people}, {"named", named}},
      {}};
  document.blocks.emplace_back(
      Paragraph{say("As of {0}: complaints {1}, people {2}, named {3}.", iso(today), count, people, named)});
  document.blocks.emplace_back(cases_table(plan, lines));
  return document;
}

Document case_document(Plan const& plan, CaseView const& view, Date today) {
  auto const& complaint = view.complaint;
  Document document{"zgz.complaint/1", {{"today", today}}, {}};
  auto entries = complaint_entries(plan, complaint.complaint);
  add_case_entries(entries, plan, view);
  add_entries(document, entries);
  document.blocks.emplace_back(legs_table(plan, view.legs));
  document.blocks.emplace_back(steps_table(plan, complaint));
  return document;
}

Document precedents_document(Plan const& plan, std::vector<ComplaintCase> const& complaints) {
  struct Ruling {
    ComplaintCase const* complaint;
    CaseStep const* step;
  };
  std::vector<Ruling> rulings;
  for (auto const& complaint : complaints) {
    // What was ruled before a part was split off is a ruling on the whole.
    auto const own = complaint.steps.begin() + static_cast<std::ptrdiff_t>(steps_before_split(complaint));
    for (auto const& step : std::span{own, complaint.steps.end()}) {
      if (step.kind == Kind::ruled) rulings.push_back({&complaint, &step});
    }
  }
  std::stable_sort(rulings.begin(), rulings.end(),
                   [](Ruling const& a, Ruling const& b) { return a.step->on > b.step->on; });
  DocTable table{"items", {}, {}, {}, tr("Nothing has been ruled upon."), {}};
  table.columns = {{"on", tr("On")},
                   {"complaint", tr("No.")},
                   {"category", tr("Category")},
                   {"summary", tr("Handling summary")},
                   {"department", tr("Handled by")},
                   {"reason", tr("Reason")},
                   {"by", tr("By")},
                   {"document", tr("Document no.")}};
  for (auto const& [complaint, step] : rulings) {
    auto const& open = complaint->complaint;
    table.rows.push_back({{step->on},
                          {open.ref.str()},
                          {code_and_name(open.category, category_name(plan, open.category))},
                          {complaint->facts.summary},
                          {department(plan, step->department)},
                          {step->text},
                          {step->by},
                          {step->document}});
  }
  Document document{"zgz.precedents/1", {{"count", static_cast<std::int64_t>(rulings.size())}}, {}};
  document.blocks.emplace_back(std::move(table));
  return document;
}

Document receipt_document(ComplaintCase const& seen, CaseState state) {
  Document document{"zgz.receipt/1", {}, {}};
  std::vector<Entry> entries{{"state", tr("State"), state_term(state)},
                             {"received", tr("Received"), seen.complaint.received}};
  auto const add = [&](char const* key, char const* title, char const* event) {
    entries.push_back({key, title, maybe(happened(seen, event))});
  };
  add("notified", tr("Told that it is taken up"), "notified");
  add("answered", tr("Answered"), "answered");
  add("concluded", tr("Concluded"), "concluded");
  add("fed_back", tr("Result told"), "fed_back");
  add_entries(document, entries);
  return document;
}

}  // namespace zgz::report
