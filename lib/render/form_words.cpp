#include "lib/render/form_words.hpp"

#include <algorithm>
#include <array>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"

namespace zgz::render {

namespace {

constexpr double signature_height = 30;
constexpr unsigned instruction_size = 9;
constexpr double instruction_width = 165, instruction_height = 14;  // a line of them across a table that fills the page

constexpr std::array<std::string_view, 3> what_a_campaign_is{"专项治理行动", "专项治理工作", "专项治理"};

std::string_view without_kind(std::string_view title) {
  for (auto const kind : what_a_campaign_is) {
    if (title.ends_with(kind)) return title.substr(0, title.size() - kind.size());
  }
  return title;
}

}  // namespace

std::string label_of(std::vector<std::string> const& known, std::string const& preferred) {
  bool const is_known =
      std::any_of(known.begin(), known.end(), [&](std::string const& alias) { return fold(alias) == fold(preferred); });
  return known.empty() || is_known ? preferred : known.front();
}

std::string heading_of(Field field, std::string const& preferred, ChecklistForm const& form) {
  auto const aliases = form.headers.find(field);
  return aliases == form.headers.end() ? preferred : label_of(aliases->second, preferred);
}

std::string form_title(Plan const& plan, std::string const& what) {
  auto const whose = without_kind(plan.title);
  for (auto shared = std::min(whose.size(), what.size()); shared > 0; --shared) {
    if (whose.ends_with(std::string_view{what}.substr(0, shared))) return std::string{whose} + what.substr(shared);
  }
  return say("{0} — {1}", plan.title, what);
}

Choices category_choices(Plan const& plan) {
  Choices choices;
  for (auto const& category : plan.categories) choices.values.push_back(category.code + ' ' + category.name);
  return choices;
}

FormLine sender_line(Plan const& plan, Department const* department, std::uint32_t columns) {
  auto const unit = label_of(plan.checklist.department_labels, tr("Reporting unit (seal)"));
  auto const day = label_of(plan.checklist.date_labels, tr("Reported on"));
  FormPart sender{department == nullptr ? std::string{} : department->name, 2, 3, true, Align::left, {}};
  if (department == nullptr) {
    for (auto const& each : plan.departments) sender.choices.push_back(each.name);
  }
  FormLine line;
  line.parts = {{say("{}:", unit), 0, 1},
                std::move(sender),
                {say("{}:", day), columns - 4, columns - 3, false, Align::right, {}},
                {{}, columns - 2, columns - 1, true, Align::left, {}}};
  return line;
}

std::vector<FormLine> signature_lines(Plan const& plan) {
  auto const pair = [](std::string const& one, std::string const& other) {
    FormLine line;
    line.parts = {{say("{}:", one), 0, 1},
                  {{}, 2, 2, true, Align::left, {}},
                  {say("{}:", other), 3, 4, false, Align::right, {}},
                  {{}, 5, 5, true, Align::left, {}}};
    line.height = signature_height;
    return line;
  };
  auto const head = label_of(plan.checklist.signature_labels, tr("Head (signature)"));
  auto const& form = plan.checklist;
  return {pair(head, tr("Supervising leader (signature)")),
          pair(heading_of(Field::filler, tr(title_of(Field::filler)), form),
               heading_of(Field::phone, tr(title_of(Field::phone)), form))};
}

FormLine instruction_line(Plan const& plan, std::vector<std::string> const& sentences, std::uint32_t columns) {
  auto text = say("{}:", label_of(plan.checklist.instructions, tr("How to fill in")));
  std::size_t number = 0;
  for (auto const& sentence : sentences) {
    if (number > 0) text += '\n';
    text += say("{0}. {1}", ++number, sentence);
  }
  FormLine line;
  line.height = instruction_height * static_cast<double>(lines_of(text, instruction_width));
  line.parts = {{std::move(text), 0, columns - 1, false, Align::left, {}, instruction_size}};
  return line;
}

FormColumn text_column(std::string heading, double width, std::uint32_t characters) {
  FormColumn column;
  column.heading = std::move(heading);
  column.width = width;
  column.rule = LongestText{characters};
  column.error = say("At most {} characters; put what is longer into an annex.", characters);
  return column;
}

FormColumn choice_column(std::string heading, double width, Choices choices, bool strict) {
  FormColumn column;
  column.heading = std::move(heading);
  column.width = width;
  column.align = Align::centre;
  column.rule = std::move(choices);
  column.error = tr("Please choose from the list.");
  column.strict = strict;
  return column;
}

FormColumn day_column(std::string heading, DayRange days) {
  FormColumn column;
  column.heading = std::move(heading);
  column.width = 12;
  column.align = Align::centre;
  column.format = CellFormat::date;
  column.rule = days;
  column.prompt = say("A day from {0} to {1}, for example {1}.", iso(days.from), iso(days.to));
  column.error = say("Please give a day from {0} to {1}.", iso(days.from), iso(days.to));
  return column;
}

}  // namespace zgz::render
