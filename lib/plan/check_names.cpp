#include <map>
#include <string>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/plan/check.hpp"

namespace zgz::plan {

namespace {

/// Names in the form in which they are compared, with what each stands for.
class Names {
 public:
  explicit Names(FaultList& faults) : m_faults(faults) {}

  void add(std::string const& name, std::string const& owner, Place place) {
    if (name.empty()) return;
    auto const [entry, is_new] = m_owners.emplace(fold(name), owner);
    if (is_new) return;
    if (entry->second == owner) {
      m_faults.add(place, say("{0} is given twice for {1}.", name, owner));
    } else {
      m_faults.add(place, say("{0} stands for both {1} and {2}.", name, entry->second, owner));
    }
  }

 private:
  FaultList& m_faults;
  std::map<std::string, std::string> m_owners;
};

void check_departments(Plan const& plan, Node const& root, FaultList& faults) {
  Names names{faults};
  for (std::size_t i = 0; i < plan.departments.size(); ++i) {
    names.add(plan.departments[i].name, plan.departments[i].code, locate(root, {"departments", i, "name"}));
  }
  for (std::size_t i = 0; i < plan.departments.size(); ++i) {
    auto const& department = plan.departments[i];
    for (std::size_t j = 0; j < department.aliases.size(); ++j) {
      names.add(department.aliases[j], department.code, locate(root, {"departments", i, "aliases", j}));
    }
  }
}

void check_headers(Plan const& plan, Node const& root, FaultList& faults) {
  Names names{faults};
  for (auto const& [field, aliases] : plan.checklist.headers) {
    for (std::size_t i = 0; i < aliases.size(); ++i) {
      names.add(aliases[i], std::string{word_of(field)}, locate(root, {"checklist", "headers", word_of(field), i}));
    }
  }
}

void check_categories(Plan const& plan, Node const& root, FaultList& faults) {
  Names names{faults};
  for (std::size_t i = 0; i < plan.categories.size(); ++i) {
    names.add(plan.categories[i].name, plan.categories[i].code, locate(root, {"categories", i, "name"}));
  }
}

}  // namespace

void check_names(Plan const& plan, Node const& root, FaultList& faults) {
  check_departments(plan, root, faults);
  check_headers(plan, root, faults);
  check_categories(plan, root, faults);
}

}  // namespace zgz::plan
