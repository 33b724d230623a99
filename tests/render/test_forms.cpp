#include <catch2/catch.hpp>

#include "lib/intake/layout.hpp"
#include "lib/intake/marker.hpp"
#include "lib/intake/reader.hpp"
#include "lib/render/form_words.hpp"
#include "lib/render/forms.hpp"
#include "tests/intake/sheets.hpp"

using namespace zgz;
using namespace zgz::render;
using zgz::test::shipped_plan;

namespace {

std::vector<std::string> headings_of(Form const& form) {
  std::vector<std::string> headings;
  for (auto const& column : form.columns) headings.push_back(column.heading);
  return headings;
}

Plan plan_titled(std::string title) {
  Plan plan;
  plan.title = std::move(title);
  return plan;
}

}  // namespace

TEST_CASE("a form is called by the campaign's name and by what it is") {
  struct Row {
    char const *plan, *what, *title;
  };
  auto const row = GENERATE(values<Row>({
      {"砀山经济开发区“中梗阻”问题专项治理", "问题排查清单", "砀山经济开发区“中梗阻”问题排查清单"},
      {"示例问题专项治理行动", "问题清单", "示例问题清单"},
      {"示例专项治理", "排查清单", "示例专项治理 — 排查清单"},
      {"Sample campaign", "List", "Sample campaign — List"},
  }));
  CHECK(form_title(plan_titled(row.plan), row.what) == row.title);
}

TEST_CASE("a heading is the one asked for where the plan knows it, else the plan's first") {
  ChecklistForm form;
  form.headers[Field::due] = {"完成时限", "整改时限"};
  form.headers[Field::owner] = {};
  CHECK(heading_of(Field::due, "整改 时限", form) == "整改 时限");
  CHECK(heading_of(Field::due, "Due day", form) == "完成时限");
  CHECK(heading_of(Field::owner, "Owner", form) == "Owner");
  CHECK(heading_of(Field::note, "Note", form) == "Note");
}

TEST_CASE("the checklist's reader knows every column of the form") {
  auto const form = checklist_form(shipped_plan(), nullptr, 3);
  auto const sheets = intake::read_sheets("清单.xlsx", xlsx_bytes(form_book(form, *make_date(2020, 11, 25))));
  auto const header = intake::HeaderFinder{shipped_plan().checklist}.find(sheets.front());
  REQUIRE(header);
  std::vector<Field> fields;
  for (auto const& [column, field] : header->fields) fields.push_back(field);
  CHECK(fields == std::vector<Field>{Field::seq, Field::category, Field::problem, Field::subject, Field::source,
                                     Field::measure, Field::due, Field::leader, Field::owner, Field::progress,
                                     Field::note});
  CHECK(intake::marker_in(sheets) == FormMarker{"checklist", 1});
}

TEST_CASE("the checklist offers the plan's categories and the days between its bounds") {
  auto const& plan = shipped_plan();
  auto const form = checklist_form(plan, nullptr, 3);
  auto const choices = std::get<Choices>(form.columns.at(1).rule.value()).values;
  REQUIRE(choices.size() == plan.categories.size());
  CHECK(choices.front() == "1 庸碌无为、久拖不决");
  auto const days = std::get<DayRange>(form.columns.at(6).rule.value());
  CHECK(days.from == plan.checklist.due_from);
  CHECK(days.to == plan.checklist.due_to);
  CHECK_FALSE(form.columns.at(6).strict);
}

TEST_CASE("the sender is filled in, or chosen from the plan's departments") {
  auto const& plan = shipped_plan();
  auto const blank = sender_line(plan, nullptr, 11).parts.at(1);
  CHECK(blank.text.empty());
  CHECK(blank.choices.size() == plan.departments.size());
  auto const filled = sender_line(plan, &plan.departments.front(), 11).parts.at(1);
  CHECK(filled.text == plan.departments.front().name);
  CHECK(filled.choices.empty());
}

TEST_CASE("open problems stand in the progress form by number") {
  Problem problem;
  problem.ref = *ProblemRef::parse("P7");
  problem.row.problem = "示例问题";
  problem.row.measure = "示例措施";
  problem.row.due = *make_date(2020, 12, 20);
  auto const form = progress_form(shipped_plan(), &shipped_plan().departments.front(), {problem}, 20);
  REQUIRE(form.filled.size() == 1);
  CHECK(form.filled[0].size() == form.columns.size());
  CHECK(form.filled[0][0] == BookValue{std::string{"P7"}});
  CHECK(form.filled[0][3] == BookValue{*make_date(2020, 12, 20)});
  auto const sheets = intake::read_sheets("进展.xlsx", xlsx_bytes(form_book(form, *make_date(2020, 12, 8))));
  CHECK(intake::marker_in(sheets) == FormMarker{"progress", 1});
}

TEST_CASE("every form has its headings, each once, and a row for each that was asked for") {
  auto const& plan = shipped_plan();
  auto const form = GENERATE_REF(values<Form>({checklist_form(plan, nullptr, 5), departments_form(plan, 5),
                                               complaints_form(plan, 5), progress_form(plan, nullptr, {}, 5)}));
  auto headings = headings_of(form);
  std::sort(headings.begin(), headings.end());
  CHECK(std::adjacent_find(headings.begin(), headings.end()) == headings.end());
  auto const book = form_book(form, *make_date(2020, 11, 25));
  auto const& sheet = book.sheets.at(0);
  CHECK(sheet.repeated->first == sheet.frozen_rows);
  auto const in_table = std::count_if(sheet.cells.begin(), sheet.cells.end(), [&](BookCell const& cell) {
    return cell.row > sheet.frozen_rows && cell.row <= sheet.frozen_rows + 5 && cell.style.bordered;
  });
  CHECK(static_cast<std::size_t>(in_table) == 5 * form.columns.size());
}
