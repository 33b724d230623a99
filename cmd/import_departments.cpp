#include "cmd/import_departments.hpp"

#include <algorithm>
#include <utility>

#include "cmd/files.hpp"
#include "lib/base/places.hpp"
#include "lib/intake/roster_form.hpp"
#include "lib/plan/edit_departments.hpp"
#include "lib/rules/known.hpp"
#include "lib/rules/roster.hpp"

namespace zgz::cmd {

namespace {

std::vector<Department> to_be_written(RosterComparison const& comparison) {
  std::vector<Department> departments;
  for (auto const& change : comparison.changes) {
    bool const differs =
        change.outcome == RosterChange::Outcome::added || change.outcome == RosterChange::Outcome::changed;
    if (differs) departments.push_back(change.department);
  }
  return departments;
}

}  // namespace

void read_departments(ImportTerms const& terms, std::string const& name, std::vector<Sheet> const& sheets,
                      Opened& into) {
  auto read = intake::read_roster(sheets, terms.plan, terms.how);
  auto& reading = into.submission.reading;
  reading = std::move(read.reading);
  reading.file = name;
  if (read.header && read.rows.empty())
    reading.diagnostics.push_back({Severity::fault, Fault::no_filled_row, {name, reading.sheet, 0, {}, {}}, {}});
  into.submission.received = terms.received;
  into.roster = std::move(read.rows);
}

DepartmentsImport::DepartmentsImport(Context const& context, store::Change& change)
    : m_context(context),
      m_change(change),
      m_before(read_file(context.plan_path())),
      m_text(m_before),
      m_departments(context.plan().departments) {}

void DepartmentsImport::settle(Receipt& receipt, Opened const& opened) {
  auto& reading = receipt.submission.reading;
  receipt.roster = rules::compare_roster(opened.roster, m_departments, m_context.today());
  auto const& found = receipt.roster->diagnostics;
  reading.diagnostics.insert(reading.diagnostics.end(), found.begin(), found.end());
  sort_by_row(reading);
  count_refused(reading, opened.roster);
  if (!rules::must_return(reading)) change_plan(receipt);
  bool const returned = rules::must_return(reading);
  receipt.outcome = returned ? Receipt::Outcome::returned : Receipt::Outcome::taken;
  if (returned) receipt.submission.state = SubmissionState::returned;
}

/// The new text is taken only when it is a plan without faults that has the departments as they were meant.
void DepartmentsImport::change_plan(Receipt& receipt) {
  auto const wanted = to_be_written(*receipt.roster);
  if (wanted.empty()) return;
  auto& diagnostics = receipt.submission.reading.diagnostics;
  auto const fault = [&](Fault kind, std::vector<std::string> args) {
    diagnostics.push_back({Severity::fault, kind, {receipt.file, {}, 0, {}, {}}, std::move(args)});
  };
  try {
    auto text = plan::edit_departments(m_text, wanted);
    auto loaded = plan::plan_of_text(text, m_context.plan_path(), config_folder());
    for (auto const& each : loaded.faults) fault(Fault::plan_would_fail, {each.message});
    if (!loaded.faults.empty()) return;
    auto& departments = loaded.plan.departments;
    for (auto const& department : wanted) {
      if (std::find(departments.begin(), departments.end(), department) == departments.end())
        return fault(Fault::plan_layout, {department.name});
    }
    m_text = std::move(text);
    m_departments = std::move(departments);
  } catch (Error const& error) {
    fault(error.fault, error.args);
  }
}

void DepartmentsImport::record() const { adopt_plan(m_change, m_context.plan().title, m_text); }

void DepartmentsImport::write() const { write_file(m_context.plan_path(), m_text); }

}  // namespace zgz::cmd
