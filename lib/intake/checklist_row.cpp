#include "lib/intake/checklist_row.hpp"

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/category.hpp"
#include "lib/intake/none.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t excerpt = 30;

Fault missing(Field field) {
  switch (field) {
    case Field::problem:
      return Fault::missing_problem;
    case Field::category:
      return Fault::missing_category;
    case Field::measure:
      return Fault::missing_measure;
    case Field::due:
      return Fault::missing_due;
    case Field::owner:
      return Fault::missing_owner;
    default:
      return Fault::missing_field;
  }
}

std::vector<std::string> missing_args(Field field, Plan const& plan) {
  if (field == Field::category) return {plan.categories.front().code, plan.categories.back().code};
  if (missing(field) == Fault::missing_field) return {tr(title_of(field))};
  return {};
}

/// Adds faults and notes of one row with their places.
class RowReporter {
 public:
  RowReporter(Row const& row, RowContext const& context, std::vector<Diagnostic>& diagnostics)
      : m_row(row), m_context(context), m_diagnostics(diagnostics) {}

  void fault(Fault kind, Field field, std::vector<std::string> args) const {
    m_diagnostics.push_back({Severity::fault, kind, place_of(m_row, field, m_context), std::move(args)});
  }
  void note(Fault kind, Field field, std::vector<std::string> args) const {
    m_diagnostics.push_back({Severity::note, kind, place_of(m_row, field, m_context), std::move(args)});
  }

 private:
  Row const& m_row;
  RowContext const& m_context;
  std::vector<Diagnostic>& m_diagnostics;
};

/// Crossed out, or 无 where something must be said.
bool says_nothing(std::string const& text, Field field) {
  if (is_crossed_out(text)) return true;
  auto const folded = fold(text);
  return field != Field::category && field != Field::due && (folded == "无" || folded == "空" || folded == "暂无");
}

void require_fields(RowValues const& values, RowContext const& context, RowReporter const& report) {
  for (auto const field : context.plan.checklist.required) {
    if (!context.header.column_of(field)) continue;  // said once, for the whole table
    if (says_nothing(values.text(field), field)) report.fault(missing(field), field, missing_args(field, context.plan));
  }
}

void note_filled_and_errors(RowValues const& values, RowReporter const& report) {
  for (auto const& [field, value] : values.values) {
    if (value.filled && field != Field::seq) report.note(Fault::filled_down, field, {shorten(value.text, excerpt)});
    if (value.cell.kind == CellKind::error) report.fault(Fault::error_cell, field, {value.text});
  }
}

void set_category(ChecklistRow& line, std::string const& text, Plan const& plan, RowReporter const& report) {
  auto choice = read_category(text, plan.categories);
  if (choice.fault) {
    report.fault(*choice.fault, Field::category, choice.args);
    return;
  }
  line.category = choice.codes.front();
  line.also.assign(choice.codes.begin() + 1, choice.codes.end());
}

void set_due(ChecklistRow& line, Cell const& cell, RowContext const& context, RowReporter const& report) {
  auto const& form = context.plan.checklist;
  auto const due = read_due_day(cell, context.due);
  if (due.fault) {
    report.fault(*due.fault, Field::due, due.args);
    return;
  }
  line.due = due.day;
  line.long_term = due.long_term;
  if (!due.day) return;
  if (*due.day < form.due_from || *due.day > form.due_to) {
    report.fault(Fault::due_out_of_range, Field::due, {iso(*due.day), iso(form.due_from), iso(form.due_to)});
  } else if (due.assumed) {
    report.note(Fault::due_assumed, Field::due, {line.due_text, iso(*due.day)});
  }
}

bool can_be_read(RowValues::Value const& value) {
  return value.cell.kind != CellKind::error && !is_crossed_out(value.text);
}

}  // namespace

Place place_of(Row const& row, Field field, RowContext const& context) {
  auto place = place_in(context.sheet, row);
  place.column = context.header.column_of(field);
  if (place.column) {
    auto const heading = context.header.headings.find(*place.column);
    if (heading != context.header.headings.end()) place.heading = heading->second;
  }
  return place;
}

ChecklistRow read_row(Row const& row, RowValues const& values, RowContext const& context,
                      std::vector<Diagnostic>& diagnostics) {
  RowReporter const report{row, context, diagnostics};
  require_fields(values, context, report);
  note_filled_and_errors(values, report);
  ChecklistRow line;
  line.row = row.number;
  line.problem = values.text(Field::problem);
  line.subject = values.text(Field::subject);
  line.source = values.text(Field::source);
  line.measure = values.text(Field::measure);
  line.leader = values.text(Field::leader);
  line.owner = values.text(Field::owner);
  line.progress = values.text(Field::progress);
  line.note = values.text(Field::note);
  line.unit = values.text(Field::department);
  line.due_text = values.text(Field::due);
  if (auto const found = values.values.find(Field::category); found != values.values.end()) {
    if (can_be_read(found->second)) set_category(line, found->second.text, context.plan, report);
  }
  if (auto const found = values.values.find(Field::due); found != values.values.end()) {
    if (can_be_read(found->second)) set_due(line, found->second.cell, context, report);
  }
  return line;
}

}  // namespace zgz::intake
