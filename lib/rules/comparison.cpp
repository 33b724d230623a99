#include "lib/rules/comparison.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/departments.hpp"
#include "lib/rules/problem_notes.hpp"

namespace zgz::rules {

namespace {

using Kind = Matter::Kind;
using Order = Compared::Order;
using Outcome = Compared::Outcome;

bool is_of_category(Problem const& problem, std::vector<std::string> const& categories) {
  return std::any_of(categories.begin(), categories.end(), [&](std::string const& code) {
    return problem.row.category == code || std::count(problem.row.also.begin(), problem.row.also.end(), code) > 0;
  });
}

bool is_linked(Problem const& problem, Matter const& matter) {
  return std::count(matter.linked.begin(), matter.linked.end(), problem.ref.str()) > 0;
}

Order order_of(Date matter, Date reported) {
  if (matter == reported) return Order::same_day;
  return matter < reported ? Order::before : Order::after;
}

/// The problem that is the matter: one that is linked, else the likest.
struct Match {
  Problem const* problem = nullptr;
  bool linked = false;
  double likeness = 0;
};

class Matcher {
 public:
  Matcher(HintRules const& rules, Matter const& matter) : m_rules(rules), m_matter(matter), m_wording(matter.text) {
    m_long_enough = length(fold(matter.text)) >= static_cast<std::size_t>(rules.shortest_text);
  }

  void look_at(Problem const& problem) {
    if (m_best.linked) return;
    if (is_linked(problem, m_matter)) {
      m_best = {&problem, true, 0};
      return;
    }
    bool const other = !m_matter.categories.empty() && !is_of_category(problem, m_matter.categories);
    if (!m_long_enough || other) return;
    auto const likeness = m_wording.likeness_to(Wording{problem.row.problem});
    if (likeness < m_rules.likeness || likeness <= m_best.likeness) return;
    m_best = {&problem, false, likeness};
  }

  [[nodiscard]] Match const& best() const { return m_best; }

 private:
  HintRules const& m_rules;
  Matter const& m_matter;
  Wording m_wording;
  bool m_long_enough = false;
  Match m_best;
};

Match match_among(HintRules const& rules, Matter const& matter, std::vector<Problem const*> const& problems,
                  bool added) {
  Matcher matcher{rules, matter};
  for (auto const* problem : problems) {
    if (problem->added_on.has_value() == added) matcher.look_at(*problem);
  }
  return matcher.best();
}

void note_match(Compared& compared, Match const& match, Outcome outcome) {
  compared.outcome = outcome;
  compared.problems = {match.problem->ref};
  compared.linked = match.linked;
  compared.likeness = match.likeness;
}

Compared compare_one(Plan const& plan, CaseIndex const& index, Matter const& matter) {
  Compared compared;
  compared.matter = matter;
  auto const* checklist = index.latest_checklist(matter.department);
  if (checklist != nullptr) {
    compared.checklist = checklist->ref;
    compared.reported = checklist->received;
    compared.zero = checklist->reading.zero;
  }
  auto const& problems = index.problems_of(matter.department);
  if (auto const match = match_among(plan.hints, matter, problems, false); match.problem != nullptr) {
    note_match(compared, match, Outcome::reported);
    compared.reported = index.received(*match.problem);
  } else if (auto const added = match_among(plan.hints, matter, problems, true); added.problem != nullptr) {
    note_match(compared, added, Outcome::recorded);
  } else if (checklist == nullptr) {
    compared.outcome = Outcome::no_checklist;
  } else {
    for (auto const* problem : problems) {
      if (!problem->added_on && is_of_category(*problem, matter.categories)) compared.problems.push_back(problem->ref);
    }
    if (!compared.problems.empty()) compared.outcome = Outcome::same_category;
  }
  if (compared.reported) compared.order = order_of(matter.day, *compared.reported);
  return compared;
}

std::string checklist_words(Compared const& compared) {
  if (!compared.checklist || !compared.reported) return tr("the department had handed in no checklist");
  auto const ref = compared.checklist->str();
  auto const day = iso(*compared.reported);
  if (compared.zero) return say("the zero report {0} of {1} says that there is nothing", ref, day);
  if (compared.outcome != Outcome::same_category) return say("the checklist {0} of {1} names nothing of it", ref, day);
  std::vector<std::string> others;
  for (auto const each : compared.problems) others.push_back(each.str());
  return say("the checklist {0} of {1} names {2} of the same category, not this matter", ref, day,
             join(others, tr(", ")));
}

}  // namespace

std::vector<Compared> compare(Plan const& plan, CaseIndex const& index, std::vector<Matter> const& matters) {
  std::vector<Compared> compared;
  for (auto const& matter : matters) compared.push_back(compare_one(plan, index, matter));
  std::stable_sort(compared.begin(), compared.end(), [&](Compared const& a, Compared const& b) {
    return position_in(plan, a.matter.department) < position_in(plan, b.matter.department);
  });
  return compared;
}

bool is_proposed(Compared const& compared) { return compared.outcome == Outcome::unreported && may_be_taken(compared); }

bool may_be_taken(Compared const& compared) {
  bool const said = !compared.matter.text.empty() && !compared.matter.categories.empty();
  return said && compared.outcome != Outcome::reported && compared.outcome != Outcome::recorded;
}

std::string evidence_of(Compared const& compared, Date today) {
  auto const& matter = compared.matter;
  auto const what = matter.kind == Kind::complaint
                        ? say("{0} came in on {1}", matter.complaint.str(), iso(matter.day))
                        : say("{0} was to be finished by {1}", matter.complaint.str(), iso(matter.day));
  return say("Comparison of {0}: {1}; {2}.", iso(today), what, checklist_words(compared));
}

Problem problem_of(Compared const& compared, Date today) {
  auto const& matter = compared.matter;
  Problem problem;
  problem.department = matter.department;
  problem.row.category = matter.categories.front();
  problem.row.also.assign(matter.categories.begin() + 1, matter.categories.end());
  problem.past_categories = matter.past;
  problem.row.problem = matter.kind == Kind::complaint ? matter.text : say("Not finished in time: {}", matter.text);
  problem.row.source = tr(find_title(ways_of_finding(), "complaint"));
  problem.row.note = evidence_of(compared, today);
  problem.added_on = today;
  return problem;
}

}  // namespace zgz::rules
