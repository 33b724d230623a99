#include <algorithm>
#include <chrono>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/render/form_words.hpp"
#include "lib/render/forms.hpp"

namespace zgz::render {

namespace {

constexpr std::uint32_t long_text = 1000, middle_text = 500, short_text = 100, names_text = 50;

Choices yes_or_no() { return {{tr("yes"), tr("no")}}; }

Form form_of(Plan const& plan, char const* kind, char const* what) {
  Form form;
  form.marker = {kind, 1};
  form.sheet = what;
  form.title = form_title(plan, what);
  return form;
}

FormColumn plain_column(std::string heading, double width) {
  FormColumn column;
  column.heading = std::move(heading);
  column.width = width;
  column.align = Align::centre;
  column.format = CellFormat::text;
  return column;
}

/// The groups that the plan has already; others may be typed.
Choices groups_of(Plan const& plan) {
  Choices groups;
  for (auto const& department : plan.departments) {
    bool const known = std::find(groups.values.begin(), groups.values.end(), department.group) != groups.values.end();
    if (!department.group.empty() && !known) groups.values.push_back(department.group);
  }
  return groups;
}

FormColumn group_column(Plan const& plan) {
  auto groups = groups_of(plan);
  if (groups.values.empty()) return text_column(tr("Kind of department"), 12, names_text);
  return choice_column(tr("Kind of department"), 12, std::move(groups), false);
}

Choices department_names(Plan const& plan) {
  Choices names;
  for (auto const& department : plan.departments) names.values.push_back(department.name);
  return names;
}

FormColumn channel_column(Plan const& plan) {
  Choices channels;
  for (auto const& channel : plan.channels) channels.values.push_back(channel.name);
  if (channels.values.empty()) return text_column(tr("Channel"), 12, names_text);
  return choice_column(tr("Channel"), 12, std::move(channels), false);
}

BookValue due_of(Problem const& problem) {
  if (problem.row.due) return *problem.row.due;
  return problem.row.long_term ? std::string{tr("long-term")} : problem.row.due_text;
}

std::vector<BookValue> row_of(Problem const& problem) {
  return {problem.ref.str(), problem.row.problem, problem.row.measure, due_of(problem), {}, {}, {}, {}};
}

std::vector<FormColumn> progress_columns(Plan const& plan) {
  auto const& form = plan.checklist;
  auto due = plain_column(heading_of(Field::due, tr(title_of(Field::due)), form), 12);
  due.format = CellFormat::date;
  return {plain_column(tr("No."), 8),
          text_column(heading_of(Field::problem, tr("Problem found"), form), 32, middle_text),
          text_column(heading_of(Field::measure, tr(title_of(Field::measure)), form), 28, middle_text),
          std::move(due),
          choice_column(heading_of(Field::progress, tr(title_of(Field::progress)), form), 12,
                        {{tr("not started"), tr("being mended"), tr("done"), tr("long-term")}}, true),
          text_column(tr("What was done"), 28, middle_text),
          day_column(tr("Done on"), {plan.start, form.due_to}),
          text_column(heading_of(Field::note, tr(title_of(Field::note)), form), 14, short_text)};
}

}  // namespace

Form departments_form(Plan const& plan, std::uint32_t rows) {
  auto form = form_of(plan, "departments", tr("List of departments"));
  auto code = plain_column(tr("Code"), 14);
  code.prompt = tr("Short, of Latin letters, and never changed: for example caizheng.");
  code.rule = LongestText{20};
  code.error = tr("At most 20 characters.");
  form.columns = {std::move(code),
                  text_column(tr("Name of the unit"), 24, names_text),
                  text_column(tr("Other names"), 30, short_text),
                  text_column(tr("Head"), 24, short_text),
                  text_column(tr("Supervising leader"), 28, short_text),
                  group_column(plan),
                  choice_column(tr("Key department"), 12, yes_or_no(), true),
                  choice_column(tr("Past problems"), 12, yes_or_no(), true)};
  form.rows = rows;
  form.below = {instruction_line(plan,
                                 {tr("One unit a row; several other names are separated by 、."),
                                  tr("Head and supervising leader are two people; give their posts, not their names.")},
                                 static_cast<std::uint32_t>(form.columns.size()))};
  return form;
}

Form complaints_form(Plan const& plan, std::uint32_t rows) {
  auto form = form_of(plan, "complaints", tr("Register of complaints and reports"));
  auto phone = text_column(tr(title_of(Field::phone)), 14, names_text);
  phone.format = CellFormat::text;
  form.columns = {plain_column(tr("No."), 8),
                  day_column(tr("Day"), {plan.start - std::chrono::days{366}, plan.checklist.due_to}),
                  channel_column(plan),
                  text_column(tr("What is complained of"), 38, long_text),
                  choice_column(tr("Unit complained of"), 18, department_names(plan), false),
                  choice_column(tr(title_of(Field::category)), 18, category_choices(plan), true),
                  text_column(tr("Complainant"), 12, names_text),
                  std::move(phone),
                  choice_column(tr("Gave the name"), 10, yes_or_no(), true),
                  text_column(tr(title_of(Field::note)), 14, short_text)};
  form.rows = rows;
  form.below = {instruction_line(
      plan,
      {tr("This list names people: keep it locked away, pass it on sealed, and to nobody who is complained of."),
       tr("One matter a row. Who did not give a name has “no” and leaves name and phone empty.")},
      static_cast<std::uint32_t>(form.columns.size()))};
  return form;
}

Form progress_form(Plan const& plan, Department const* department, std::vector<Problem> const& problems,
                   std::uint32_t rows) {
  auto form = form_of(plan, "progress", tr("Report on mending problems"));
  form.columns = progress_columns(plan);
  auto const columns = static_cast<std::uint32_t>(form.columns.size());
  form.above = {sender_line(plan, department, columns)};
  for (auto const& problem : problems) form.filled.push_back(row_of(problem));
  form.rows = problems.empty() ? rows : 0;
  form.below = signature_lines(plan);
  form.below.push_back(instruction_line(
      plan,
      {tr("The number stays as it is: by it the report finds its problem. A further problem goes into a new "
          "checklist."),
       tr("Done is what the unit has finished; that it is closed is granted by the office after verification. Give the "
          "day and enclose what shows it.")},
      columns));
  return form;
}

}  // namespace zgz::render
