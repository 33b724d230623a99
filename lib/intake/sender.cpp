#include "lib/intake/sender.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/department.hpp"

namespace zgz::intake {

namespace {

using Departments = std::vector<Department const*>;

std::string names_of(Departments const& departments) {
  std::vector<std::string> names;
  for (auto const* department : departments) names.push_back(department->name);
  return join(names, tr(", "));
}

/// A question with a blank behind it, or nothing.
std::string suggestion(std::string const& text, Plan const& plan) {
  std::vector<std::string> names;
  for (auto const& department : plan.departments) {
    names.push_back(department.name);
    names.insert(names.end(), department.aliases.begin(), department.aliases.end());
  }
  auto found = nearest(text, names);
  return found.empty() ? std::string{} : say("Did you mean {}? ", found);
}

std::string refuse(Reading& reading, Fault kind, std::vector<std::string> args) {
  reading.diagnostics.push_back({Severity::fault, kind, {reading.file, reading.sheet, 0, {}, {}}, std::move(args)});
  return {};
}

/// The form names its sender: what the clerk said must agree, and the file's name where nobody said anything.
std::string from_form(Reading& reading, Department const& department, std::string const& given, Plan const& plan) {
  if (!given.empty()) {
    auto const& said = department_called(given, plan);
    if (said == department) return department.code;
    return refuse(reading, Fault::department_contradicts, {department.name, said.name});
  }
  auto const in_name = departments_in_file_name(reading.file, plan);
  bool const agrees = in_name.empty() || std::find(in_name.begin(), in_name.end(), &department) != in_name.end();
  if (agrees) return department.code;
  return refuse(reading, Fault::department_contradicts_name, {department.name, names_of(in_name)});
}

/// The plan does not know the name on the form, so the clerk's word does not contradict it.
std::string from_clerk(Reading& reading, std::string const& given, Plan const& plan) {
  auto const& department = department_called(given, plan);
  reading.diagnostics.push_back({Severity::note,
                                 Fault::department_told,
                                 {reading.file, reading.sheet, 0, {}, {}},
                                 {reading.department_text, department.name}});
  return department.code;
}

}  // namespace

Department const& department_called(std::string const& word, Plan const& plan) {
  for (auto const& department : plan.departments) {
    if (department.code == word) return department;
  }
  auto const named = departments_named(word, plan);
  if (named.size() == 1) return *named.front();
  throw usage_error(Fault::no_such_department, {word, suggestion(word, plan)});
}

std::string identify_sender(Reading& reading, std::string const& given, Plan const& plan) {
  if (!reading.department_text.empty()) {
    auto const named = departments_named(reading.department_text, plan);
    if (named.size() == 1) return from_form(reading, *named.front(), given, plan);
    if (!given.empty()) return from_clerk(reading, given, plan);
    return refuse(reading, Fault::unknown_department,
                  {reading.department_text, suggestion(reading.department_text, plan)});
  }
  if (!given.empty()) return department_called(given, plan).code;
  auto const in_name = departments_in_file_name(reading.file, plan);
  if (in_name.size() == 1) return in_name.front()->code;
  if (in_name.empty()) return refuse(reading, Fault::no_department, {});
  return refuse(reading, Fault::several_departments, {names_of(in_name)});
}

void check_sign_off(Submission& submission, Duty const& duty) {
  auto& reading = submission.reading;
  if (reading.counts.header == 0 && !reading.zero) return;  // no form at all: that is the fault
  Place const place{reading.file, reading.sheet, 0, {}, {}};
  if (duty.signature && !submission.is_signed)
    reading.diagnostics.push_back({Severity::fault, Fault::not_signed, place, {}});
  if (duty.stamp && !submission.stamped)
    reading.diagnostics.push_back({Severity::fault, Fault::not_stamped, place, {}});
}

}  // namespace zgz::intake
