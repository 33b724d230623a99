#include <algorithm>
#include <set>
#include <string>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/complaint_case.hpp"
#include "lib/plan/check.hpp"

namespace zgz::plan {

namespace {

bool well_formed(std::string const& code) {
  constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
  return code.find_first_not_of(allowed) == std::string::npos;
}

/// `zgz why P7` asks for a problem, whoever is called so.
bool reads_like_reference(std::string const& code) {
  bool const letter = code.size() > 1 && code[0] >= 'A' && code[0] <= 'Z';
  return letter && code.find_first_not_of("0123456789", 1) == std::string::npos;
}

template <typename T>
void check_no_references(std::vector<T> const& items, std::string_view key, Node const& root, FaultList& faults) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!reads_like_reference(items[i].code)) continue;
    faults.add(locate(root, {key, i, "code"}),
               say("The code {} reads like the reference of a record; give it further letters.", items[i].code));
  }
}

template <typename T>
std::vector<std::string> codes_of(std::vector<T> const& items) {
  std::vector<std::string> codes;
  for (auto const& item : items) codes.push_back(item.code);
  return codes;
}

template <typename T>
void check_list(std::vector<T> const& items, std::string_view key, Node const& root, FaultList& faults) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < items.size(); ++i) {
    auto const& code = items[i].code;
    auto const place = locate(root, {key, i, "code"});
    if (!well_formed(code)) faults.add(place, say("The code {} has more than letters, digits, - and _.", code));
    if (!code.empty() && !seen.insert(code).second) faults.add(place, say("The code {} is given twice.", code));
  }
}

void check_reference(std::string const& code, std::vector<std::string> const& known, char const* english, Place place,
                     FaultList& faults) {
  if (code.empty() || std::find(known.begin(), known.end(), code) != known.end()) return;
  faults.add(place, say(english, code, join(known, tr(", "))));
}

void check_duty(Plan const& plan, std::size_t i, Node const& root, FaultList& faults) {
  auto const& duty = plan.duties[i];
  auto const stages = codes_of(plan.stages);
  auto const duties = codes_of(plan.duties);
  check_reference(duty.stage, stages, ZGZ_N_("No stage {0}; there are: {1}."), locate(root, {"duties", i, "stage"}),
                  faults);
  for (std::size_t j = 0; j < duty.needs.size(); ++j) {
    auto const place = locate(root, {"duties", i, "needs", j});
    check_reference(duty.needs[j], duties, ZGZ_N_("No duty {0}; there are: {1}."), place, faults);
    if (!duty.code.empty() && duty.needs[j] == duty.code) {
      faults.add(place, say("The duty {} cannot need itself.", duty.code));
    }
  }
}

void check_limit(Plan const& plan, std::size_t i, Node const& root, FaultList& faults) {
  auto const& limit = plan.time_limits[i];
  auto const channels = codes_of(plan.channels);
  for (std::size_t j = 0; j < limit.channels.size(); ++j) {
    check_reference(limit.channels[j], channels, ZGZ_N_("No channel {0}; there are: {1}."),
                    locate(root, {"time_limits", i, "channels", j}), faults);
  }
  if (limit.end.empty() || limit.start.empty()) return;
  auto const known = [&](Wait const& wait) { return wait.start == limit.start && wait.end == limit.end; };
  if (std::any_of(waits.begin(), waits.end(), known)) return;
  std::vector<std::string> pairs;
  for (auto const& wait : waits) pairs.push_back(std::string{wait.start} + " → " + std::string{wait.end});
  faults.add(locate(root, {"time_limits", i, "end"}), say("No complaint is waited for from {0} to {1}; there are: {2}.",
                                                          limit.start, limit.end, join(pairs, tr(", "))));
}

void check_checklist_duty(Plan const& plan, Node const& root, FaultList& faults) {
  bool seen = false;
  for (std::size_t i = 0; i < plan.duties.size(); ++i) {
    if (!plan.duties[i].checklist) continue;
    auto const place = locate(root, {"duties", i, "checklist"});
    if (seen) faults.add(place, say("Only one duty can be met by the checklist."));
    if (plan.duties[i].owed_by != OwedBy::every_department) {
      faults.add(place, say("Only a duty of every department can be met by the checklist."));
    }
    seen = true;
  }
}

void check_columns(ChecklistForm const& form, Node const& root, FaultList& faults) {
  auto const* checklist = find_member(root, "checklist");
  auto const* required = checklist == nullptr ? nullptr : find_member(checklist->node, "required");
  if (required != nullptr && std::holds_alternative<List>(required->node.value) &&
      std::get<List>(required->node.value).empty()) {
    faults.add(required->node.place, say("{} is empty.", "required"));
  }
  for (std::size_t i = 0; i < form.required.size(); ++i) {
    if (form.headers.contains(form.required[i])) continue;
    faults.add(
        locate(root, {"checklist", "required", i}),
        say("The column {} is required, but [checklist.headers] has no heading for it.", word_of(form.required[i])));
  }
}

}  // namespace

void check_codes(Plan const& plan, Node const& root, FaultList& faults) {
  check_list(plan.categories, "categories", root, faults);
  check_list(plan.stages, "stages", root, faults);
  check_list(plan.duties, "duties", root, faults);
  check_list(plan.departments, "departments", root, faults);
  check_list(plan.channels, "channels", root, faults);
  check_no_references(plan.duties, "duties", root, faults);
  check_no_references(plan.departments, "departments", root, faults);
  check_list(plan.time_limits, "time_limits", root, faults);
  check_list(plan.dispositions, "dispositions", root, faults);
  check_list(plan.factors, "factors", root, faults);
  check_list(plan.triggers, "triggers", root, faults);
  check_list(plan.closure, "closure", root, faults);
  check_list(plan.review_groups, "review_groups", root, faults);
  check_list(plan.review_words, "review_words", root, faults);
  check_reference(plan.inspection.late_category, codes_of(plan.categories), ZGZ_N_("No category {0}; there are: {1}."),
                  locate(root, {"inspection", "late_category"}), faults);
  for (std::size_t i = 0; i < plan.time_limits.size(); ++i) check_limit(plan, i, root, faults);
  for (std::size_t i = 0; i < plan.duties.size(); ++i) check_duty(plan, i, root, faults);
  check_checklist_duty(plan, root, faults);
  check_columns(plan.checklist, root, faults);
  auto const departments = codes_of(plan.departments);
  if (!plan.office_code.empty() && std::count(departments.begin(), departments.end(), plan.office_code) > 0) {
    faults.add(locate(root, {"office_code"}), say("The code {} is also that of a department.", plan.office_code));
  }
}

}  // namespace zgz::plan
