#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

#include "lib/base/i18n.hpp"
#include "lib/base/likeness.hpp"
#include "lib/rules/checks.hpp"
#include "lib/rules/sketch.hpp"

namespace zgz::rules {

namespace {

/// Beyond this many texts with one hash it is a phrase of the trade; the first of them are enough to compare with.
constexpr std::size_t commonest = 50;

class Evidences {
 public:
  explicit Evidences(HintRules const& rules) : m_rules(rules) {}

  /// The problem added before whose evidence is most alike, with how much; null where none is alike.
  std::pair<Problem const*, double> add(Problem const& problem) {
    auto const sketch = sketch_of(problem.evidence, static_cast<std::size_t>(m_rules.shortest_text));
    std::set<std::size_t> candidates;
    for (auto const hash : sketch) {
      auto& known = m_by_hash[hash];
      candidates.insert(known.begin(), known.end());
      if (known.size() < commonest) known.push_back(m_texts.size());
    }
    Wording const wording{problem.evidence};
    std::pair<Problem const*, double> best{nullptr, 0};
    for (auto const candidate : candidates) {
      auto const likeness = wording.likeness_to(m_texts[candidate].wording);
      if (likeness >= m_rules.likeness && likeness > best.second) best = {m_texts[candidate].problem, likeness};
    }
    if (!sketch.empty()) m_texts.push_back({&problem, wording});
    return best;
  }

 private:
  struct Text {
    Problem const* problem;
    Wording wording;
  };
  HintRules const& m_rules;
  std::vector<Text> m_texts;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_by_hash;
};

}  // namespace

std::vector<CheckFinding> alike_evidence(HintRules const& rules, std::vector<Problem> const& problems) {
  std::vector<CheckFinding> found;
  Evidences evidences{rules};
  for (auto const& problem : problems) {
    if (problem.rectification != Rectification::closed) continue;
    auto const [other, likeness] = evidences.add(problem);
    if (other == nullptr) continue;
    found.push_back({standing::closed_evidence_alike,
                     problem.ref.str(),
                     {other->ref.str()},
                     say("{}% alike", std::to_string(std::lround(likeness * 100))),
                     "zgz show " + problem.ref.str()});
  }
  return found;
}

}  // namespace zgz::rules
