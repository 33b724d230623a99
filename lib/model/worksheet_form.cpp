#include "lib/model/worksheet_form.hpp"

#include "lib/base/i18n.hpp"

namespace zgz {

std::vector<WorksheetColumn> worksheet_columns(QuestionSet const& set, bool phones) {
  using enum WorksheetColumn::Kind;
  std::vector<WorksheetColumn> columns{{unit, 0, tr("No. of the unit")}, {department, 0, tr("Department")}};
  if (phones) {
    columns.push_back({name, 0, tr("Service user")});
    columns.push_back({phone, 0, tr("Telephone")});
    columns.push_back({matter, 0, tr("Matter")});
  }
  for (std::size_t i = 0; i < worksheet_attempts; ++i) {
    columns.push_back({at, i, say("Attempt {}: time", i + 1)});
    columns.push_back({outcome, i, say("Attempt {}: outcome", i + 1)});
  }
  for (std::size_t i = 0; i < set.questions.size(); ++i)
    columns.push_back({answer, i, std::to_string(i + 1) + ". " + set.questions[i].text});
  columns.push_back({remark, 0, tr("Remark")});
  return columns;
}

std::vector<std::string> outcome_choices() {
  std::vector<std::string> choices;
  for (auto i = 0; i <= static_cast<int>(UnitOutcome::closed); ++i)
    choices.emplace_back(tr(title_of(static_cast<UnitOutcome>(i))));
  return choices;
}

std::string set_name(std::string const& set, int version) { return set + '/' + std::to_string(version); }

}  // namespace zgz
