#include "lib/report/plan.hpp"

#include <fmt/format.h>

#include "lib/base/i18n.hpp"
#include "lib/report/plan_tables.hpp"

namespace zgz::report {

namespace {

Words years_of(Calendar const& calendar) {
  Words years;
  for (int const year : calendar.years) years.push_back(std::to_string(year));
  return years;
}

Value sampling_rate(Inspection const& inspection) {
  return inspection.sampling_rate ? Value{*inspection.sampling_rate} : Value{};
}

std::vector<Fact> plan_facts(Plan const& plan) {
  return {{"title", plan.title},
          {"short_name", plan.short_name},
          {"language", plan.language},
          {"scope", plan.scope},
          {"source", plan.source},
          {"start", plan.start},
          {"end", plan.end},
          {"office", plan.office},
          {"office_code", plan.office_code},
          {"calendar_years", years_of(plan.calendar)},
          {"sampling", plan.inspection.sampling},
          {"sampling_rate", sampling_rate(plan.inspection)}};
}

DocTable findings_table(std::vector<LintFinding> const& findings) {
  DocTable table{"findings", tr("Findings"), {}, {}, tr("Nothing is left open."), {}};
  table.columns = {{"word", tr("Word")},
                   {"clause", tr("Clause")},
                   {"about", tr("Concerns"), false, Show::machines},
                   {"message", tr("Finding")}};
  for (auto const& f : findings) table.rows.push_back({{f.word}, {f.clause}, {f.about}, {f.message}});
  return table;
}

}  // namespace

Document plan_document(Plan const& plan) {
  Document document{"zgz.plan/1", plan_facts(plan), {}};
  document.blocks.emplace_back(Heading{plan.title});
  document.blocks.emplace_back(Paragraph{say("From {0} to {1}. Scope: {2}. Office: {3}. Source: {4}.", iso(plan.start),
                                             iso(plan.end), plan.scope, plan.office, plan.source)});
  for (auto const& table : {category_table(plan), stage_table(plan), duty_table(plan), department_table(plan),
                            group_table(plan), channel_table(plan), limit_table(plan)}) {
    document.blocks.emplace_back(table);
  }
  return document;
}

Document lint_document(Plan const& plan, std::vector<LintFinding> const& findings) {
  auto const count = findings.size();
  Document document{"zgz.plan-lint/1", {{"plan", plan.title}, {"count", static_cast<std::int64_t>(count)}}, {}};
  document.blocks.emplace_back(Heading{say("What the plan of {} leaves open", plan.short_name)});
  if (count > 0) {
    document.blocks.emplace_back(
        Paragraph{fmt::format(fmt::runtime(tr("{} finding.", "{} findings.", count)), count), Tone::warn});
  }
  document.blocks.emplace_back(findings_table(findings));
  return document;
}

}  // namespace zgz::report
