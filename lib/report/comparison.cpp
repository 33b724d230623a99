#include "lib/report/comparison.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

using Outcome = Compared::Outcome;
using Order = Compared::Order;

constexpr std::size_t excerpt = 9;  // so that a line of the table fits eighty columns

constexpr std::array outcomes{Outcome::unreported, Outcome::same_category, Outcome::no_checklist, Outcome::reported,
                              Outcome::recorded};

std::int64_t count_of(Comparison const& comparison, Outcome outcome) {
  return std::count_if(comparison.items.begin(), comparison.items.end(),
                       [&](Compared const& each) { return each.outcome == outcome; });
}

Term term(Order order) {
  switch (order) {
    case Order::before:
      return {"before", tr("before")};
    case Order::same_day:
      return {"same-day", tr("same day")};
    case Order::after:
      return {"after", tr("after")};
    case Order::unknown:
      break;
  }
  return {"", ""};
}

Term term(Matter::Kind kind) {
  return kind == Matter::Kind::complaint ? Term{"complaint", tr("complaint")}
                                         : Term{"late", tr("not finished in time")};
}

/// `P3`; `P3, P4…` where there are many.
std::string records_of(Compared const& compared) {
  constexpr std::size_t shown = 2;
  std::vector<std::string> refs;
  for (auto const ref : compared.problems) {
    if (refs.size() == shown) return join(refs, ",") + "…";
    refs.push_back(ref.str());
  }
  return join(refs, ",");
}

Words all_records(Compared const& compared) {
  Words refs;
  for (auto const ref : compared.problems) refs.push_back(ref.str());
  return refs;
}

Tone tone_of(Outcome outcome) {
  if (outcome == Outcome::unreported) return Tone::bad;
  return outcome == Outcome::same_category || outcome == Outcome::no_checklist ? Tone::warn : Tone::plain;
}

DocTable items_table(Plan const& plan, Comparison const& comparison) {
  DocTable table{"items", {}, {}, {}, tr("There is no matter to compare."), "outcome"};
  table.columns = {{"outcome", tr("Outcome")},
                   {"matter", tr("Matter")},
                   {"kind", tr("Kind"), false, Show::machines},
                   {"department", tr("Department")},
                   {"department_code", tr("Code"), false, Show::machines},
                   {"category", tr("Cat.")},
                   {"day", tr("Day")},
                   {"order", tr("Reporting")},
                   {"problems", tr("Records"), false, Show::machines},
                   {"records", tr("Records"), false, Show::people},
                   {"linked", tr("Linked"), false, Show::machines},
                   {"likeness", tr("Likeness"), true, Show::machines},
                   {"checklist", tr("Checklist"), false, Show::machines},
                   {"reported", tr("Reported on"), false, Show::machines},
                   {"text", tr("Summary"), false, Show::machines},
                   {"excerpt", tr("Summary"), false, Show::people}};
  for (auto const outcome : outcomes) {
    for (auto const& each : comparison.items) {
      if (each.outcome != outcome) continue;
      auto const& matter = each.matter;
      table.rows.push_back({{report::term(outcome), tone_of(outcome)},
                            {matter.complaint.str()},
                            {term(matter.kind)},
                            {department_name(plan, matter.department)},
                            {matter.department},
                            {matter.categories.empty() ? Value{} : Value{join(matter.categories, ",")}},
                            {matter.day},
                            {term(each.order)},
                            {all_records(each)},
                            {records_of(each)},
                            {each.linked},
                            {each.likeness > 0 ? Value{std::round(each.likeness * 100) / 100} : Value{}},
                            {each.checklist ? Value{each.checklist->str()} : Value{}},
                            {maybe(each.reported)},
                            {matter.text},
                            {first_line(matter.text, excerpt)}});
    }
  }
  return table;
}

DocTable contradicted_table(Comparison const& comparison) {
  DocTable table{"contradicted", {}, {}, {}, {}, {}, Show::machines};
  table.columns = {{"department_code", tr("Code")}, {"report", tr("Zero report")}, {"reported", tr("Day")},
                   {"count", tr("Records"), true},  {"records", tr("Records")},    {"text", tr("What contradicts it")}};
  for (auto const& [code, contradiction] : comparison.contradicted) {
    table.rows.push_back({{code},
                          {contradiction.report.str()},
                          {contradiction.reported},
                          {contradiction.count()},
                          {Words{contradiction.records}},
                          {sentence_of(contradiction)}});
  }
  return table;
}

/// A sentence for each zero report that is contradicted.
void add_contradictions(Plan const& plan, Comparison const& comparison, std::vector<Block>& blocks) {
  if (comparison.contradicted.empty())
    blocks.emplace_back(Paragraph{tr("No zero report is contradicted by what is on record.")});
  for (auto const& [code, contradiction] : comparison.contradicted) {
    blocks.emplace_back(Paragraph{say("{0} {1}: {2} ({3}).", department_name(plan, code), contradiction.report.str(),
                                      sentence_of(contradiction), join(contradiction.records, tr(", "))),
                                  Tone::warn});
  }
}

/// What a reader of the table must know of its words.
std::string rule_text(Plan const& plan) {
  return say(
      "Reported: the office linked it to a problem of the department’s checklists, or one of these has the same "
      "category and a text at least {}% alike. Reporting: whether the matter was there before the department "
      "reported; within one day nobody can tell.",
      std::to_string(std::lround(plan.hints.likeness * 100)));
}

}  // namespace

Term term(Outcome outcome) {
  switch (outcome) {
    case Outcome::reported:
      return {"reported", tr("reported")};
    case Outcome::recorded:
      return {"recorded", tr("recorded by the office")};
    case Outcome::same_category:
      return {"same-category", tr("same category reported, not this matter")};
    case Outcome::no_checklist:
      return {"no-checklist", tr("no checklist to compare with")};
    case Outcome::unreported:
      break;
  }
  return {"unreported", tr("not reported")};
}

Document comparison_document(Plan const& plan, Comparison const& comparison, std::size_t proposed) {
  auto const number = [&](Outcome outcome) { return count_of(comparison, outcome); };
  Document document{"zgz.comparison/1",
                    {{"today", comparison.today},
                     {"matters", static_cast<std::int64_t>(comparison.items.size())},
                     {"reported", number(Outcome::reported)},
                     {"recorded", number(Outcome::recorded)},
                     {"same_category", number(Outcome::same_category)},
                     {"unreported", number(Outcome::unreported)},
                     {"no_checklist", number(Outcome::no_checklist)},
                     {"proposed", static_cast<std::int64_t>(proposed)},
                     {"not_compared", comparison.not_compared}},
                    {}};
  auto& blocks = document.blocks;
  blocks.emplace_back(Paragraph{say(
      "{0} matters = {1} reported + {2} recorded by the office + {3} of the same category only + {4} not reported + "
      "{5} without a checklist; as of {6}.",
      comparison.items.size(), number(Outcome::reported), number(Outcome::recorded), number(Outcome::same_category),
      number(Outcome::unreported), number(Outcome::no_checklist), iso(comparison.today))});
  if (comparison.not_compared > 0) {
    blocks.emplace_back(Paragraph{say("Not compared: {} complaints of registers that the office does not handle; "
                                      "nothing of what they say is in the clear.",
                                      comparison.not_compared),
                                  Tone::warn});
  }
  blocks.emplace_back(items_table(plan, comparison));
  blocks.emplace_back(contradicted_table(comparison));
  add_contradictions(plan, comparison, blocks);
  blocks.emplace_back(Paragraph{rule_text(plan), Tone::dim});
  if (proposed > 0) {
    blocks.emplace_back(Paragraph{
        say("Proposed as problems: {}. Record them with `zgz inspect compare --yes`, or one by one with --take C4.",
            proposed)});
  }
  return document;
}

}  // namespace zgz::report
