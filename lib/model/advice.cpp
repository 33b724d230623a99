#include "lib/model/advice.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/sheet.hpp"

namespace zgz {

namespace {

struct Step {
  Fault fault;
  char const* text;
};

/// Faults whose next step is written for the office, with what the sender does instead.
constexpr std::array steps{
    Step{Fault::not_signed, ZGZ_N_("Have the head sign it.")},
    Step{Fault::not_stamped, ZGZ_N_("Have it stamped.")},
    Step{Fault::unknown_category, ZGZ_N_("Put the number of one of the campaign's categories.")},
    Step{Fault::unknown_department, ZGZ_N_("Write the department's full name where the form asks for it.")},
    Step{Fault::no_department, ZGZ_N_("Write the department's full name where the form asks for it.")},
    Step{Fault::several_departments, ZGZ_N_("Write the department's full name where the form asks for it.")},
    Step{Fault::department_contradicts, ZGZ_N_("Write the department's full name where the form asks for it.")},
    Step{Fault::department_contradicts_name, ZGZ_N_("Let the file's name and the form name the same department.")},
    Step{Fault::hidden_rows, ZGZ_N_("Show what is hidden, or delete it.")},
    Step{Fault::hidden_columns, ZGZ_N_("Show what is hidden, or delete it.")},
    Step{Fault::hidden_sheet, ZGZ_N_("Show what is hidden, or delete it.")},
};

bool speaks_of_program(std::string const& text) {
  return contains(text, "zgz") || contains(text, "--") || contains(text, "campaign.toml");
}

std::string next_for_sender(Diagnostic const& diagnostic) {
  auto const* found =
      std::find_if(steps.begin(), steps.end(), [&](Step const& step) { return step.fault == diagnostic.kind; });
  if (found != steps.end()) return tr(found->text);
  auto const step = next_step_of(diagnostic.kind, diagnostic.args);
  return speaks_of_program(step) ? tr("Correct it in the form, or ask the office.") : step;
}

std::string place_in_file(Place const& place) {
  if (place.row == 0) return place.table > 0 ? say("table {0}", place.table) : tr("whole file");
  if (place.table > 0 && place.column)
    return say("table {0}, row {1}, column {2}", place.table, place.row, *place.column + 1);
  if (place.table > 0) return say("table {0}, row {1}", place.table, place.row);
  if (!place.column) return say("row {0}", place.row);
  auto const cell = column_name(*place.column) + std::to_string(place.row);
  return place.heading.empty() ? cell : say("{0} “{1}”", cell, place.heading);
}

}  // namespace

Advice advice_on(Diagnostic const& diagnostic, bool name_sheet) {
  auto const& place = diagnostic.place;
  auto where = place_in_file(place);
  if (name_sheet && !place.sheet.empty()) where = say("{0}: {1}", place.sheet, where);
  return {std::move(where), what_of(diagnostic.kind, diagnostic.args), next_for_sender(diagnostic)};
}

std::vector<Advice> advice_on_faults(std::vector<Diagnostic> const& diagnostics) {
  std::set<std::string> sheets;
  for (auto const& d : diagnostics) {
    if (d.severity == Severity::fault && !d.place.sheet.empty()) sheets.insert(d.place.sheet);
  }
  std::vector<Advice> advice;
  for (auto const& d : diagnostics) {
    if (d.severity == Severity::fault) advice.push_back(advice_on(d, sheets.size() > 1));
  }
  return advice;
}

}  // namespace zgz
