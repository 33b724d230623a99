#include "lib/render/worksheet.hpp"

#include "lib/base/i18n.hpp"
#include "lib/render/form_words.hpp"

namespace zgz::render {

namespace {

using Kind = WorksheetColumn::Kind;

constexpr std::uint32_t long_text = 500, time_text = 20;

FormColumn given_column(std::string heading, double width) {
  FormColumn column;
  column.heading = std::move(heading);
  column.width = width;
  column.format = CellFormat::text;
  return column;
}

FormColumn answer_column(WorksheetColumn const& column, Question const& question) {
  auto answers = answers_of(question);
  if (answers.empty()) return text_column(column.heading, 20, long_text);
  auto made = choice_column(column.heading, 12, {std::move(answers)}, true);
  made.error = tr("This is none of the answers; please choose from the list.");
  return made;
}

FormColumn time_column(WorksheetColumn const& column) {
  auto made = text_column(column.heading, 12, time_text);
  made.format = CellFormat::text;
  made.prompt = tr("Day and time, for example 2020-12-08 09:30.");
  return made;
}

FormColumn column_of(WorksheetColumn const& column, QuestionSet const& set) {
  switch (column.kind) {
    case Kind::unit:
      return given_column(column.heading, 10);
    case Kind::department:
    case Kind::name:
    case Kind::phone:
    case Kind::matter:
      return given_column(column.heading, 14);
    case Kind::at:
      return time_column(column);
    case Kind::outcome: {
      auto made = choice_column(column.heading, 10, {outcome_choices()}, true);
      made.error = tr("This is no outcome of an attempt; please choose from the list.");
      return made;
    }
    case Kind::answer:
      return answer_column(column, set.questions[column.index]);
    case Kind::remark:
      break;
  }
  return text_column(column.heading, 20, long_text);
}

std::string department_name(Plan const& plan, std::string const& code) {
  for (auto const& department : plan.departments) {
    if (department.code == code) return department.name;
  }
  return code;
}

BookValue value_of(Plan const& plan, WorksheetUnit const& unit, Kind kind) {
  auto const text = [](std::string const& words) { return words.empty() ? BookValue{} : BookValue{words}; };
  switch (kind) {
    case Kind::unit:
      return unit.unit;
    case Kind::department:
      return department_name(plan, unit.department);
    case Kind::name:
      return text(unit.name);
    case Kind::phone:
      return text(unit.phone);
    case Kind::matter:
      return text(unit.matter);
    default:
      return {};
  }
}

std::vector<std::string> sentences(Worksheet const& worksheet) {
  std::vector<std::string> all{
      tr("Write each attempt with its time, and choose what came of it; the last one counts."),
      tr("Whoever does not know or does not want to say is no less heard: choose that answer, do not leave it out."),
      tr("Write no name and no telephone number into answers and remarks.")};
  if (worksheet.phones)
    all.emplace_back(
        tr("Persons stand in this sheet: it is for the named inspector only, and is deleted once it was "
           "sent in."));
  return all;
}

FormMarker marker_of(Worksheet const& worksheet) {
  return {zgz::worksheet_form,
          1,
          {{"draw", worksheet.draw.str()},
           {"worksheet", std::to_string(worksheet.number)},
           {"inspector", worksheet.inspector},
           {"kind of asking", std::string{word_of(worksheet.method)}},
           {"set", set_name(worksheet.set, worksheet.version)}}};
}

}  // namespace

Form worksheet_form(Plan const& plan, Worksheet const& worksheet, QuestionSet const& set,
                    std::vector<WorksheetUnit> const& units) {
  Form form;
  form.marker = marker_of(worksheet);
  form.sheet = tr("Worksheet");
  form.title = form_title(plan, tr(title_of(worksheet.method)));
  auto const columns = worksheet_columns(set, worksheet.phones);
  for (auto const& column : columns) form.columns.push_back(column_of(column, set));
  auto const last = static_cast<std::uint32_t>(columns.size()) - 1;
  auto const head =
      say("Draw {0} · worksheet {1} · inspector: {2} · questions: {3} · made on {4}", worksheet.draw.str(),
          worksheet.number, worksheet.inspector, set_name(worksheet.set, worksheet.version), iso(worksheet.made));
  form.above.push_back({{{head, 0, last}}});
  for (auto const& unit : units) {
    std::vector<BookValue> values;
    for (auto const& column : columns) values.push_back(value_of(plan, unit, column.kind));
    form.filled.push_back(std::move(values));
  }
  form.below.push_back(instruction_line(plan, sentences(worksheet), last + 1));
  return form;
}

}  // namespace zgz::render
