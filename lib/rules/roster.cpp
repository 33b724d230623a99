#include "lib/rules/roster.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/words.hpp"

namespace zgz::rules {

namespace {

std::string word_for(bool value) { return value ? tr("yes") : tr("no"); }

std::string titled(Department const& department) { return say("{0} ({1})", department.name, department.code); }

std::set<std::string> folded(std::vector<std::string> const& names) {
  std::set<std::string> result;
  for (auto const& name : names) result.insert(fold(name));
  return result;
}

bool holds_on(Officer const& officer, Date day) {
  return (!officer.from || *officer.from <= day) && (!officer.to || day <= *officer.to);
}

/// The department that a row is about.
struct Match {
  Department const* department = nullptr;
  bool faulty = false;
};

/// Compares row by row.
class Comparison {
 public:
  Comparison(std::vector<Department> const& departments, Date today) : m_departments(departments), m_today(today) {}

  void add(RosterRow const& row) {
    if (row.name.empty()) return;
    auto const match = find(row);
    if (match.faulty) return;
    RosterChange change;
    if (match.department != nullptr) change.department = *match.department;
    bool const is_new = match.department == nullptr;
    change.department.code = is_new ? row.code : match.department->code;
    if (!is_first(row, change.department.code)) return;
    merge(row, change);
    change.outcome = is_new                       ? RosterChange::Outcome::added
                     : change.differences.empty() ? RosterChange::Outcome::same
                                                  : RosterChange::Outcome::changed;
    m_places.emplace(change.department.code, row.place);
    (is_new ? m_new : m_known).push_back(std::move(change));
  }

  RosterComparison finish() {
    RosterComparison result;
    for (auto const& department : m_departments) {
      auto const found = std::find_if(m_known.begin(), m_known.end(), [&](RosterChange const& change) {
        return change.department.code == department.code;
      });
      if (found != m_known.end()) {
        result.changes.push_back(*found);
      } else {
        result.changes.push_back({RosterChange::Outcome::kept, department, {}});
      }
    }
    result.changes.insert(result.changes.end(), m_new.begin(), m_new.end());
    check_names(result.changes);
    result.diagnostics = std::move(m_diagnostics);
    return result;
  }

 private:
  void fault(Fault kind, Place place, std::vector<std::string> args) {
    m_diagnostics.push_back({Severity::fault, kind, std::move(place), std::move(args)});
  }

  [[nodiscard]] Department const* with_code(std::string const& code) const {
    auto const found = std::find_if(m_departments.begin(), m_departments.end(),
                                    [&](Department const& department) { return department.code == code; });
    return found == m_departments.end() ? nullptr : &*found;
  }

  [[nodiscard]] Department const* called(std::string const& name) const {
    auto const wanted = fold(name);
    for (auto const& department : m_departments) {
      if (fold(department.name) == wanted) return &department;
    }
    for (auto const& department : m_departments) {
      if (folded(department.aliases).contains(wanted)) return &department;
    }
    return nullptr;
  }

  Match refuse(Fault kind, RosterRow const& row, std::vector<std::string> args) {
    fault(kind, row.place, std::move(args));
    return {nullptr, true};
  }

  Match find(RosterRow const& row) {
    auto const* by_name = called(row.name);
    if (row.code.empty()) {
      if (by_name != nullptr) return {by_name};
      return refuse(Fault::missing_field, row, {tr(title_of(RosterField::code))});
    }
    auto const* by_code = with_code(row.code);
    if (by_code == nullptr && by_name != nullptr)
      return refuse(Fault::code_changes, row, {by_name->code, by_name->name});
    if (by_code != nullptr && by_name != nullptr && by_code != by_name)
      return refuse(Fault::roster_contradicts, row, {row.code, by_code->name, by_name->name});
    return {by_code};
  }

  bool is_first(RosterRow const& row, std::string const& code) {
    auto const by_code = m_codes.try_emplace(code, row.place.row).first->second;
    auto const by_name = m_names.try_emplace(fold(row.name), row.place.row).first->second;
    if (by_name != row.place.row) {
      fault(Fault::roster_twice, row.place, {std::to_string(by_name), tr(title_of(RosterField::name)), row.name});
    } else if (by_code != row.place.row) {
      fault(Fault::roster_twice, row.place, {std::to_string(by_code), tr(title_of(RosterField::code)), code});
    }
    return by_name == row.place.row && by_code == row.place.row;
  }

  static void set_text(std::string& to, std::string const& from, RosterField field, RosterChange& change) {
    if (from.empty() || from == to) return;
    change.differences.push_back({field, to, from});
    to = from;
  }

  static void set_flag(bool& to, std::optional<bool> from, RosterField field, RosterChange& change) {
    if (!from || *from == to) return;
    change.differences.push_back({field, word_for(to), word_for(*from)});
    to = *from;
  }

  void set_post(std::vector<Officer>& to, std::string const& title, RosterField field, RosterRow const& row,
                RosterChange& change) {
    if (title.empty()) return;
    bool const stands = std::any_of(to.begin(), to.end(), [&](Officer const& officer) {
      return officer.title == title && holds_on(officer, m_today);
    });
    if (stands) return;
    bool const without_days = to.size() == 1 && !to.front().from && !to.front().to;
    if (!to.empty() && !without_days) {
      m_diagnostics.push_back({Severity::note, Fault::officers_by_hand, row.place, {title, change.department.name}});
      return;
    }
    change.differences.push_back({field, to.empty() ? std::string{} : to.front().title, title});
    to = {Officer{title, {}, {}}};
  }

  void merge(RosterRow const& row, RosterChange& change) {
    auto& department = change.department;
    set_text(department.name, row.name, RosterField::name, change);
    if (!row.aliases.empty() && folded(row.aliases) != folded(department.aliases)) {
      change.differences.push_back(
          {RosterField::aliases, join(department.aliases, tr(", ")), join(row.aliases, tr(", "))});
      department.aliases = row.aliases;
    }
    set_post(department.heads, row.head, RosterField::head, row, change);
    set_post(department.supervising_leaders, row.supervising_leader, RosterField::supervising_leader, row, change);
    set_text(department.group, row.group, RosterField::group, change);
    set_flag(department.key, row.key, RosterField::key, change);
    set_flag(department.history, row.history, RosterField::history, change);
  }

  /// Names first, so that it is the alias which is told.
  void check_names(std::vector<RosterChange> const& changes) {
    std::map<std::string, Department const*> owners;
    auto const claim = [&](std::string const& name, Department const& department) {
      auto const [owner, is_new] = owners.try_emplace(fold(name), &department);
      auto const place = m_places.find(department.code);
      auto const other = m_places.find(owner->second->code);
      if (is_new || owner->second == &department || (place == m_places.end() && other == m_places.end())) return;
      bool const here = place != m_places.end();
      fault(Fault::name_of_another, (here ? place : other)->second, {name, titled(here ? *owner->second : department)});
    };
    for (auto const& change : changes) claim(change.department.name, change.department);
    for (auto const& change : changes) {
      for (auto const& alias : change.department.aliases) claim(alias, change.department);
    }
  }

  std::vector<Department> const& m_departments;
  Date m_today;
  std::vector<RosterChange> m_known, m_new;
  std::map<std::string, Place> m_places;                  ///< of the rows, by code
  std::map<std::string, std::uint32_t> m_codes, m_names;  ///< with the first row that has them
  std::vector<Diagnostic> m_diagnostics;
};

}  // namespace

RosterComparison compare_roster(std::vector<RosterRow> const& rows, std::vector<Department> const& departments,
                                Date today) {
  Comparison comparison{departments, today};
  for (auto const& row : rows) comparison.add(row);
  return comparison.finish();
}

}  // namespace zgz::rules
