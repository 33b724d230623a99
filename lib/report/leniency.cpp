#include "lib/report/leniency.hpp"

#include "lib/base/i18n.hpp"
#include "lib/report/fact_list.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

using Kind = LeniencyFact::Kind;

Term fact_of(LeniencyFact const& fact) {
  switch (fact.kind) {
    case Kind::self_reported:
      return {"self-reported", tr("named by its checklist in the self-check")};
    case Kind::self_reported_late:
      return {"self-reported-late", tr("named by its checklist, not in the self-check")};
    case Kind::found_by_others:
      return {"found-by-others", tr("came to light otherwise")};
    case Kind::earlier_complaints:
      return {"earlier-complaints", tr("complained of before")};
    case Kind::left_out:
      return {"left-out", tr("left out of an earlier checklist")};
    case Kind::zero_report:
      return {"zero-report", tr("zero report before")};
    case Kind::admitted:
      return {"admitted", tr("admitted in the self-check")};
    case Kind::admitted_late:
      return {"admitted-late", tr("admitted, not in the self-check")};
    case Kind::mended_in_time:
      return {"mended-in-time", tr("mended in time")};
    case Kind::mended_late:
      return {"mended-late", tr("mended late")};
    case Kind::overdue:
      return {"overdue", tr("overdue")};
    case Kind::sent_back:
      return {"sent-back", tr("claimed as done and sent back")};
    case Kind::recurred:
      return {"recurred", tr("came back as another problem")};
    case Kind::factor:
      return {"factor", tr("factor of a disposition")};
  }
  return {};
}

/// What people read of the record: its text, or what was counted.
std::string content_of(LeniencyFact const& fact) {
  auto const count = static_cast<std::size_t>(fact.count);
  if (count == 0) return fact.text;
  switch (fact.kind) {
    case Kind::earlier_complaints:
      return say_count("{} complaint in its category", "{} complaints in its category, the first on that day", count,
                       count);
    case Kind::left_out:
    case Kind::zero_report:
      return say_count("{} complaint in its category had come in", "{} complaints in its category had come in", count,
                       count);
    case Kind::mended_late:
    case Kind::overdue:
      return say_count("{} day late", "{} days late", count, count);
    default:
      return fact.text;
  }
}

/// Machines get both sides in one table: a format that holds but one must not tell half.
DocTable both_sides(std::vector<LeniencyFact> const& facts) {
  DocTable table{"items", {}, {}, {}, {}, {}, Show::machines};
  for (auto const* key : {"side", "fact", "on", "record", "text", "count", "clause"})
    table.columns.push_back({key, key});
  for (auto const& fact : facts) {
    table.rows.push_back({{Term{fact.lenient ? "leniency" : "severity", {}}},
                          {fact_of(fact)},
                          {maybe(fact.on)},
                          {fact.record},
                          {fact.text},
                          {static_cast<std::int64_t>(fact.count)},
                          {fact.clause}});
  }
  return table;
}

DocTable one_side(char const* key, char const* title, char const* empty, std::vector<LeniencyFact> const& facts,
                  bool lenient) {
  DocTable table{key, title, {}, {}, empty, {}, Show::people};
  table.columns = {{"fact", tr("Fact")},
                   {"on", tr("Day")},
                   {"record", tr("Record")},
                   {"text", tr("Content")},
                   {"clause", tr("Clause")}};
  for (auto const& fact : facts) {
    if (fact.lenient == lenient)
      table.rows.push_back({{fact_of(fact)}, {maybe(fact.on)}, {fact.record}, {content_of(fact)}, {fact.clause}});
  }
  return table;
}

}  // namespace

Document leniency_document(Plan const& plan, Problem const& problem, std::vector<LeniencyFact> const& facts,
                           std::optional<Date> from, std::optional<Date> to, Date today) {
  Document document{"zgz.leniency/1", {{"today", today}}, {}};
  add_entries(document, {{"problem", tr("Problem no."), problem.ref.str()},
                         {"department", tr("Department"), department_name(plan, problem.department)},
                         {"category", tr("Category"), category_name(plan, problem.row.category)},
                         {"text", tr("Problem"), problem.row.problem},
                         {"self_check_from", tr("Self-check from"), maybe(from)},
                         {"self_check_to", tr("Self-check to"), maybe(to)}});
  document.blocks.emplace_back(both_sides(facts));
  document.blocks.emplace_back(
      one_side("for", tr("For leniency"), tr("No fact on record speaks for leniency."), facts, true));
  document.blocks.emplace_back(
      one_side("against", tr("For severity"), tr("No fact on record speaks for severity."), facts, false));
  document.blocks.emplace_back(
      Paragraph{tr("These are facts on record and no verdict; people with authority weigh them.")});
  return document;
}

}  // namespace zgz::report
