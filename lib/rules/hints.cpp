#include "lib/rules/hints.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "lib/base/likeness.hpp"
#include "lib/base/text.hpp"
#include "lib/rules/sketch.hpp"

namespace zgz::rules {

namespace {

using Kind = Hint::Kind;

/// Beyond this many texts with one shingle it is a phrase of the trade, not a copy.
constexpr std::size_t commonest = 200;

bool holds_any(std::string const& folded, std::vector<std::string> const& words) {
  return std::any_of(words.begin(), words.end(), [&](auto const& word) { return contains(folded, fold(word)); });
}

/// What is left of a measure without its slogans.
std::string substance_of(std::string const& measure, HintRules const& rules) {
  auto text = fold(measure);
  for (auto const& slogan : rules.slogans) text = replace_all(std::move(text), fold(slogan), "");
  return text;
}

bool is_collective(std::string const& owner, HintRules const& rules) {
  auto const folded = fold(owner);
  return std::any_of(rules.collective_owners.begin(), rules.collective_owners.end(),
                     [&](auto const& word) { return folded == fold(word); });
}

bool is_at_once(ChecklistRow const& row) {
  auto const text = fold(row.due_text);
  return contains(text, "立行立改") || contains(text, "立即") || contains(text, "即知即改") || contains(text, "马上");
}

void look_at_one(Problem const& problem, HintRules const& rules, std::vector<Hint>& found) {
  auto const add = [&](Kind kind) { found.push_back({kind, &problem, nullptr, 0, 0, {}}); };
  auto const substance = substance_of(problem.row.measure, rules);
  if (!rules.action_words.empty() && !holds_any(substance, rules.action_words)) add(Kind::measure_without_action);
  if (is_collective(problem.row.owner, rules)) add(Kind::owner_is_nobody);
  bool const done = problem.rectification == Rectification::reported;
  if (done && is_at_once(problem.row) && problem.evidence.empty()) add(Kind::at_once_unproven);
}

/// Problems by what their texts share.
class Copies {
 public:
  Copies(HintRules const& rules, std::vector<Hint>& found) : m_rules(rules), m_found(found) {}

  /// Compares with those added before: the one most alike is told.
  void add(Problem const& problem) {
    auto const sketch = sketch_of(problem.row.problem, static_cast<std::size_t>(m_rules.shortest_text));
    if (sketch.empty()) return;
    Wording const wording{problem.row.problem};
    std::set<std::size_t> candidates;
    for (auto const hash : sketch) {
      auto& known = m_by_hash[hash];
      if (known.size() <= commonest) candidates.insert(known.begin(), known.end());
      if (known.size() <= commonest) known.push_back(m_texts.size());
    }
    tell(problem, wording, candidates);
    m_texts.push_back({&problem, wording});
  }

 private:
  struct Text {
    Problem const* problem;
    Wording wording;
  };

  [[nodiscard]] std::optional<Kind> kind_of(Problem const& problem, Problem const& other) const {
    if (problem.department != other.department) return Kind::copied_between;
    bool const over = other.rectification == Rectification::closed || other.absent;
    return over && problem.first.number > other.last.number ? std::optional{Kind::copied_from_closed} : std::nullopt;
  }

  void tell(Problem const& problem, Wording const& wording, std::set<std::size_t> const& candidates) {
    std::optional<Hint> best;
    for (auto const candidate : candidates) {
      auto const& text = m_texts[candidate];
      auto const kind = kind_of(problem, *text.problem);
      if (!kind) continue;
      auto const likeness = wording.likeness_to(text.wording);
      if (likeness < m_rules.likeness || (best && likeness <= best->likeness)) continue;
      best = Hint{*kind, &problem, text.problem, likeness, 0, {}};
    }
    if (best) m_found.push_back(*best);
  }

  HintRules const& m_rules;
  std::vector<Hint>& m_found;
  std::vector<Text> m_texts;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_by_hash;
};

using ByDepartment = std::map<std::string, std::vector<Problem const*>>;

void look_for_one_measure(std::vector<Problem const*> const& problems, HintRules const& rules,
                          std::vector<Hint>& found) {
  std::map<std::string, std::vector<Problem const*>> by_measure;
  for (auto const* problem : problems) by_measure[fold(problem->row.measure)].push_back(problem);
  for (auto const& [measure, same] : by_measure) {
    auto const count = static_cast<std::int64_t>(same.size());
    if (!measure.empty() && count >= rules.same_measure)
      found.push_back({Kind::one_measure_for_all, same.front(), same.back(), 1, count, {}});
  }
}

void look_for_bunched_days(std::vector<Problem const*> const& problems, HintRules const& rules,
                           std::vector<Hint>& found) {
  std::map<Date, std::vector<Problem const*>> by_day;
  std::int64_t with_day = 0;
  for (auto const* problem : problems) {
    if (!problem->row.due) continue;
    ++with_day;
    by_day[*problem->row.due].push_back(problem);
  }
  if (by_day.empty() || with_day < rules.bunched_least) return;
  auto const& [day, last] = *by_day.rbegin();
  auto const count = static_cast<std::int64_t>(last.size());
  if (static_cast<double>(count) >= rules.bunched_share * static_cast<double>(with_day))
    found.push_back({Kind::bunched_days, last.front(), nullptr, 0, count, day});
}

}  // namespace

std::vector<Hint> hints(Plan const& plan, std::vector<Problem> const& problems) {
  std::vector<Hint> found;
  Copies copies{plan.hints, found};
  ByDepartment by_department;
  for (auto const& problem : problems) {
    if (problem.rectification != Rectification::closed) look_at_one(problem, plan.hints, found);
    copies.add(problem);
    if (problem.open()) by_department[problem.department].push_back(&problem);
  }
  for (auto const& [department, open] : by_department) {
    look_for_one_measure(open, plan.hints, found);
    look_for_bunched_days(open, plan.hints, found);
  }
  std::stable_sort(found.begin(), found.end(), [](Hint const& a, Hint const& b) { return a.kind < b.kind; });
  return found;
}

}  // namespace zgz::rules
