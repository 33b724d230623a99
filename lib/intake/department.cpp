#include "lib/intake/department.hpp"

#include <algorithm>

#include "lib/base/text.hpp"

namespace zgz::intake {

namespace {

using Departments = std::vector<Department const*>;

std::vector<std::string> folded_names(Department const& department) {
  std::vector<std::string> names{fold(department.name)};
  for (auto const& alias : department.aliases) names.push_back(fold(alias));
  return names;
}

void add_once(Departments& found, Department const& department) {
  if (std::find(found.begin(), found.end(), &department) == found.end()) found.push_back(&department);
}

bool is_place_of_campaign(std::string_view prefix, Plan const& plan) {
  return contains(fold(plan.title), prefix) || contains(fold(plan.scope), prefix);
}

/// A name found in a text, so that a name inside a longer one can be left out.
struct Mention {
  std::size_t begin, end;
  Department const* department;
};

std::vector<Mention> mentions_in(std::string const& text, Plan const& plan) {
  std::vector<Mention> mentions;
  for (auto const& department : plan.departments) {
    for (auto const& name : folded_names(department)) {
      auto const at = text.find(name);
      if (at != std::string::npos) mentions.push_back({at, at + name.size(), &department});
    }
  }
  return mentions;
}

bool inside_longer(Mention const& one, std::vector<Mention> const& all) {
  return std::any_of(all.begin(), all.end(), [&](Mention const& other) {
    return other.begin <= one.begin && one.end <= other.end && other.end - other.begin > one.end - one.begin;
  });
}

}  // namespace

std::string without_remarks(std::string text) {
  while (true) {
    auto const open = text.find('(');
    auto const close = text.find(')', open == std::string::npos ? 0 : open);
    if (open == std::string::npos || close == std::string::npos) return text;
    text.erase(open, close - open + 1);
  }
}

Departments departments_named(std::string_view text, Plan const& plan) {
  auto const folded = without_remarks(fold(text));
  Departments found;
  for (auto const& department : plan.departments) {
    for (auto const& name : folded_names(department)) {
      if (name == folded) add_once(found, department);
    }
  }
  if (!found.empty()) return found;
  for (auto const& department : plan.departments) {
    for (auto const& name : folded_names(department)) {
      if (!folded.ends_with(name)) continue;
      auto const prefix = std::string_view{folded}.substr(0, folded.size() - name.size());
      if (is_place_of_campaign(prefix, plan)) add_once(found, department);
    }
  }
  return found;
}

Departments departments_in_file_name(std::string_view file, Plan const& plan) {
  auto const slash = file.find_last_of('/');
  auto const name = fold(slash == std::string_view::npos ? file : file.substr(slash + 1));
  auto const mentions = mentions_in(name, plan);
  Departments found;
  for (auto const& mention : mentions) {
    if (!inside_longer(mention, mentions)) add_once(found, *mention.department);
  }
  return found;
}

}  // namespace zgz::intake
