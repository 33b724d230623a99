#include "cmd/certain.hpp"

#include <set>

#include "cmd/cases.hpp"
#include "cmd/focus_facts.hpp"
#include "cmd/records.hpp"

namespace zgz::cmd {

namespace {

using Codes = std::set<std::string>;

Codes zero_reporters(std::vector<rules::FocusFacts> const& facts) {
  Codes codes;
  for (auto const& each : facts) {
    if (each.zero_report) codes.insert(each.department->code);
  }
  return codes;
}

Codes on_focus_list(Plan const& plan, std::vector<rules::FocusFacts> const& facts) {
  Codes codes;
  for (auto const& entry : rules::focus_list(plan, facts)) codes.insert(entry.department->code);
  return codes;
}

Codes key_departments(Plan const& plan) {
  Codes codes;
  for (auto const& department : plan.departments) {
    if (department.key) codes.insert(department.code);
  }
  return codes;
}

}  // namespace

std::vector<std::string> certain_departments(Context const& context, store::Store const& store,
                                             std::string const& list) {
  if (list.empty()) return {};
  auto const& plan = context.plan();
  auto const facts = focus_facts(plan, store, casework_of(context, store), context.today(), context.actor());
  Codes certain;
  for (auto const& word : codes_in(list)) {
    if (word == "zero-reports") {
      certain.merge(zero_reporters(facts));
    } else if (word == "focus") {
      certain.merge(on_focus_list(plan, facts));
    } else if (word == "key") {
      certain.merge(key_departments(plan));
    } else {
      certain.insert(department_code(word, plan));
    }
  }
  std::vector<std::string> ordered;
  for (auto const& department : plan.departments) {
    if (certain.contains(department.code)) ordered.push_back(department.code);
  }
  return ordered;
}

}  // namespace zgz::cmd
