#include "lib/report/pingpong.hpp"

#include "lib/base/i18n.hpp"
#include "lib/model/case_words.hpp"
#include "lib/report/complaints.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

DocTable bounced_table(Plan const& plan, std::vector<Bounces> const& bounced) {
  DocTable table{"items", {}, {}, {}, tr("Nothing was given back."), {}};
  table.columns = {{"complaint", tr("No.")},
                   {"category", tr("Category")},
                   {"returns", tr("Times given back"), true},
                   {"returned_by", tr("Given back by")},
                   {"days_without_holder", tr("Days without a department"), true},
                   {"state", tr("State")},
                   {"holder", tr("With")}};
  for (auto const& each : bounced) {
    auto const& open = each.complaint.complaint;
    auto const state = state_of(each.complaint);
    auto const holder = holder_of(each.complaint);
    Words returned_by;
    for (auto const& step : each.complaint.steps) {
      if (step.kind == CaseStep::Kind::returned) returned_by.push_back(department_name(plan, step.department));
    }
    table.rows.push_back({{open.ref.str()},
                          {code_and_name(open.category, category_name(plan, open.category))},
                          {std::int64_t{each.returns}},
                          {returned_by},
                          {std::int64_t{each.days_without_holder}},
                          {Term{std::string{word_of(state)}, tr(title_of(state))}},
                          {code_and_name(holder, department_name(plan, holder))}});
  }
  return table;
}

DocTable departments_table(Plan const& plan, std::vector<DepartmentLegs> const& departments) {
  DocTable table{"departments", departments.empty() ? "" : tr("Departments"), {}, {}, {}, {}};
  table.columns = {{"department", tr("Department")},
                   {"legs", tr("Sent to it"), true},
                   {"returns", tr("Given back"), true},
                   {"days", tr("Days held"), true}};
  for (auto const& each : departments) {
    table.rows.push_back({{code_and_name(each.department, department_name(plan, each.department))},
                          {std::int64_t{each.legs}},
                          {std::int64_t{each.returns}},
                          {std::int64_t{each.days}}});
  }
  return table;
}

}  // namespace

Document pingpong_document(Plan const& plan, std::vector<Bounces> const& bounced,
                           std::vector<DepartmentLegs> const& departments, Date today) {
  Document document{"zgz.pingpong/1", {{"today", today}, {"count", static_cast<std::int64_t>(bounced.size())}}, {}};
  document.blocks.emplace_back(bounced_table(plan, bounced));
  document.blocks.emplace_back(departments_table(plan, departments));
  return document;
}

}  // namespace zgz::report
