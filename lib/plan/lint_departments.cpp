#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/plan/lint_parts.hpp"

namespace zgz::plan {

namespace {

struct Post {
  Department const& department;
  std::vector<Officer> const& officers;
  char const* title;  ///< English
  char const* empty;  ///< word of the finding when nobody is named
};

constexpr std::chrono::days one_day{1};

void vacant(Post const& post, Date from, Date to, std::vector<LintFinding>& findings) {
  findings.push_back(
      {"post-vacant",
       {},
       {post.department.code},
       say("{0}: nobody is named as {1} from {2} to {3}.", post.department.name, tr(post.title), iso(from), iso(to))});
}

void held_twice(Post const& post, Officer const& one, Officer const& other, Date from, Date to,
                std::vector<LintFinding>& findings) {
  findings.push_back({"post-held-twice",
                      {},
                      {post.department.code},
                      say("{0}: both \"{1}\" and \"{2}\" are named as {3} from {4} to {5}.", post.department.name,
                          one.title, other.title, tr(post.title), iso(from), iso(to))});
}

/// Walks the campaign from day to day of change: what no officer covers, and what two do.
void lint_dates(Plan const& plan, Post const& post, std::vector<LintFinding>& findings) {
  auto officers = post.officers;
  auto const from = [&](Officer const& o) { return std::max(o.from.value_or(plan.start), plan.start); };
  auto const to = [&](Officer const& o) { return std::min(o.to.value_or(plan.end), plan.end); };
  std::erase_if(officers, [&](Officer const& o) { return from(o) > to(o); });
  std::stable_sort(officers.begin(), officers.end(),
                   [&](Officer const& a, Officer const& b) { return from(a) < from(b); });
  Date open = plan.start;
  Officer const* holder = nullptr;
  for (auto const& officer : officers) {
    if (from(officer) > open) vacant(post, open, from(officer) - one_day, findings);
    if (holder != nullptr && from(officer) < open) {
      held_twice(post, *holder, officer, from(officer), std::min(open - one_day, to(officer)), findings);
    }
    if (to(officer) + one_day > open) {
      open = to(officer) + one_day;
      holder = &officer;
    }
  }
  if (open <= plan.end) vacant(post, open, plan.end, findings);
}

void lint_post(Plan const& plan, Post const& post, std::vector<LintFinding>& findings) {
  if (!post.officers.empty()) return lint_dates(plan, post, findings);
  findings.push_back({post.empty,
                      {},
                      {post.department.code},
                      say("{0}: nobody is named as {1}.", post.department.name, tr(post.title))});
}

}  // namespace

void lint_departments(Plan const& plan, std::vector<LintFinding>& findings) {
  for (auto const& department : plan.departments) {
    lint_post(plan, {department, department.heads, ZGZ_N_("head"), "department-without-head"}, findings);
    lint_post(plan,
              {department, department.supervising_leaders, ZGZ_N_("supervising leader"), "department-without-leader"},
              findings);
  }
}

}  // namespace zgz::plan
