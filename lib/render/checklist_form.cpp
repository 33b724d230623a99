#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/render/form_words.hpp"
#include "lib/render/forms.hpp"

namespace zgz::render {

namespace {

constexpr std::uint32_t column_count = 11;
constexpr std::uint32_t long_text = 500, short_text = 100, names_text = 50;

std::string category_heading(Plan const& plan) {
  auto const preferred = plan.categories.empty() ? std::string{tr(title_of(Field::category))}
                                                 : say("Category (number {0}–{1})", plan.categories.front().code,
                                                       plan.categories.back().code);
  return heading_of(Field::category, preferred, plan.checklist);
}

FormColumn number_column(ChecklistForm const& form) {
  FormColumn column;
  column.heading = heading_of(Field::seq, tr(title_of(Field::seq)), form);
  column.width = 6;
  column.align = Align::centre;
  return column;
}

FormColumn category_column(Plan const& plan) {
  auto column = choice_column(category_heading(plan), 15, category_choices(plan), true);
  column.prompt = tr("Choose the category from the list; what each covers stands below the table.");
  column.error = tr("This is no category of the campaign; please choose from the list.");
  return column;
}

/// 长期坚持 is no day, but may stand here.
FormColumn due_column(ChecklistForm const& form) {
  auto column = day_column(heading_of(Field::due, tr(title_of(Field::due)), form), {form.due_from, form.due_to});
  column.prompt = say("The day by which it will be mended, from {0} to {1}; “{2}” where there is none.",
                      iso(form.due_from), iso(form.due_to), tr("long-term"));
  column.error = say("This is no day from {0} to {1}. Only what has to go on for good may have “{2}” instead of a day.",
                     iso(form.due_from), iso(form.due_to), tr("long-term"));
  column.strict = false;
  return column;
}

std::vector<FormColumn> columns_of(Plan const& plan) {
  auto const& form = plan.checklist;
  auto const named = [&](Field field, char const* preferred) { return heading_of(field, preferred, form); };
  auto problem = text_column(named(Field::problem, tr("What the problem is")), 28, long_text);
  problem.prompt = tr("One matter a row: what happened, where and since when.");
  auto owner = text_column(named(Field::owner, tr("Owner and phone")), 13, names_text);
  owner.format = CellFormat::text;
  return {number_column(form),
          category_column(plan),
          std::move(problem),
          text_column(named(Field::subject, tr(title_of(Field::subject))), 14, short_text),
          choice_column(named(Field::source, tr("Source (self-check/inspection/audit/complaint/other)")), 11,
                        {{tr("self-check"), tr("inspection"), tr("audit"), tr("complaint"), tr("other")}}, true),
          text_column(named(Field::measure, tr(title_of(Field::measure))), 28, long_text),
          due_column(form),
          text_column(named(Field::leader, tr(title_of(Field::leader))), 9, names_text),
          std::move(owner),
          choice_column(named(Field::progress, tr("Progress (not started/being mended/done/long-term)")), 12,
                        {{tr("not started"), tr("being mended"), tr("done"), tr("long-term")}}, true),
          text_column(named(Field::note, tr(title_of(Field::note))), 9, short_text)};
}

/// In a workbook the ticked lines are chosen; on paper the boxes are ticked.
FormLine statement_line() {
  FormLine line;
  line.parts = {
      {tr("Having looked into it, this unit (□ has the problems above □ found no problems and makes a zero report)"),
       0,
       column_count - 1,
       true,
       Align::left,
       {tr("Having looked into it, this unit (☑ has the problems above □ found no problems and makes a zero report)"),
        tr("Having looked into it, this unit (□ has the problems above ☑ found no problems and makes a zero "
           "report)")}}};
  return line;
}

std::string category_sentence(Plan const& plan) {
  std::vector<std::string> listed;
  for (auto const& category : plan.categories)
    listed.push_back(category.code + ' ' + category.name + (category.text.empty() ? "" : say(" ({})", category.text)));
  return say("The categories:\n{}", join(listed, "\n"));
}

/// The day of the duty that the checklist meets.
std::string due_sentence(Plan const& plan) {
  for (auto const& duty : plan.duties) {
    if (duty.checklist)
      return say("Signed by the head and stamped with the unit's seal, to reach the {0} by {1}.", plan.office,
                 iso(duty.last_day()));
  }
  return say("Signed by the head and stamped with the unit's seal, to be sent to the {}.", plan.office);
}

}  // namespace

Form checklist_form(Plan const& plan, Department const* department, std::uint32_t rows) {
  auto const& titles = plan.checklist.titles;
  auto const what = titles.empty() ? std::string{tr("Checklist of problems")} : titles.front();
  Form form;
  form.marker = {"checklist", 1};
  form.sheet = what;
  form.corner = plan.checklist.own_form ? plan.checklist.clause : std::string{};
  form.title = form_title(plan, what);
  form.above = {sender_line(plan, department, column_count)};
  form.columns = columns_of(plan);
  form.rows = rows;
  form.numbered = true;
  form.below = {statement_line()};
  for (auto& line : signature_lines(plan)) form.below.push_back(std::move(line));
  form.below.push_back(instruction_line(
      plan,
      {tr("One matter a row; further rows are inserted above the last one. Rows that are not needed may stay empty."),
       say("The due day is given to the day, for example {0}; what has to go on for good has “{1}”.", iso(plan.end),
           tr("long-term")),
       tr("Where no problem was found, the table stays empty, the statement says so, and the form is a zero report."),
       due_sentence(plan), category_sentence(plan)},
      column_count));
  return form;
}

}  // namespace zgz::render
