#include "lib/intake/department.hpp"

#include <algorithm>
#include <array>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

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

/// 砀山经济开发区 or 开发区管委会, but not 专项治理 (办公室): a place ends as places do.
bool is_place_of_campaign(std::string_view prefix, Plan const& plan) {
  for (std::string_view const board : {"管委会", "管理委员会"}) {
    if (prefix.ends_with(board)) prefix.remove_suffix(board.size());
  }
  if (prefix.empty()) return true;
  static constexpr std::array<std::string_view, 7> endings{"区", "县", "市", "省", "镇", "乡", "街道"};
  bool const place = std::any_of(endings.begin(), endings.end(), [&](auto ending) { return prefix.ends_with(ending); });
  return place && (contains(fold(plan.title), prefix) || contains(fold(plan.scope), prefix));
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
      for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + name.size())) {
        mentions.push_back({at, at + name.size(), &department});
      }
    }
  }
  return mentions;
}

/// 办公室 and 服务中心 end other departments' names as well; 专项治理办公室 is none of them.
bool ends_name_of_another(std::string_view name, Department const& department, Plan const& plan) {
  return std::any_of(plan.departments.begin(), plan.departments.end(), [&](Department const& other) {
    auto const names = folded_names(other);
    return other.code != department.code && std::any_of(names.begin(), names.end(), [&](auto const& longer) {
             return longer != name && longer.ends_with(name);
           });
  });
}

/// What stands in front of a name must not make it another body's: 县财政局, 领导小组办公室.
bool is_somebody_else(std::string const& text, Mention const& mention, Plan const& plan) {
  auto const before = code_points(std::string_view{text}.substr(0, mention.begin));
  if (before.empty()) return false;
  std::string last, last_two;
  append_code_point(last, before.back());
  if (before.size() > 1) append_code_point(last_two, before[before.size() - 2]);
  last_two += last;
  if (contains("县市省州", last)) return !contains(fold(plan.title), last_two);
  bool const han = before.back() >= 0x4E00 && before.back() <= 0x9FFF;
  bool const of_zone = last == "区" || text.substr(0, mention.begin).ends_with("管委会");
  auto const name = std::string_view{text}.substr(mention.begin, mention.end - mention.begin);
  return han && !of_zone && ends_name_of_another(name, *mention.department, plan);
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

Departments departments_mentioned(std::string_view text, Plan const& plan) {
  auto const folded = fold(text);
  auto const mentions = mentions_in(folded, plan);
  Departments found;
  for (auto const& mention : mentions) {
    if (!inside_longer(mention, mentions) && !is_somebody_else(folded, mention, plan))
      add_once(found, *mention.department);
  }
  return found;
}

Departments departments_in_file_name(std::string_view file, Plan const& plan) {
  auto const slash = file.find_last_of('/');
  return departments_mentioned(slash == std::string_view::npos ? file : file.substr(slash + 1), plan);
}

}  // namespace zgz::intake
