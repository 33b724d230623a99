#include <set>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/plan/check.hpp"

namespace zgz::plan {

namespace {

/// Where a question stands in the plan.
class Spot {
 public:
  Spot(Node const& root, std::size_t set, std::size_t question) : m_root(root), m_set(set), m_question(question) {}
  [[nodiscard]] Place of(std::string_view key) const {
    return locate(m_root, {"question_sets", m_set, "questions", m_question, key});
  }

 private:
  Node const& m_root;
  std::size_t m_set, m_question;
};

void check_answers(Question const& question, std::vector<std::string> const& words, char const* key, Spot const& spot,
                   FaultList& faults) {
  auto const answers = answers_of(question);
  for (auto const& word : words) {
    if (has(answers, word)) continue;
    faults.add(spot.of(key), say("“{0}” is no answer to the question {1}; there are: {2}.", word, question.code,
                                 join(answers, tr(", "))));
  }
}

void check_question(Plan const& plan, Question const& question, Spot const& spot, FaultList& faults) {
  if (!question.choices.empty() && question.scale > 0)
    faults.add(spot.of("scale"), say("The question {} has both choices and a scale.", question.code));
  check_answers(question, question.satisfied, "satisfied", spot, faults);
  check_answers(question, question.unknown, "unknown", spot, faults);
  check_answers(question, question.signs, "signs", spot, faults);
  for (auto const& word : question.unknown) {
    if (has(question.satisfied, word))
      faults.add(spot.of("unknown"), say("“{0}” cannot be both satisfied and unknown.", word));
  }
  if (!question.signs.empty() && question.category.empty())
    faults.add(spot.of("signs"), say("The question {} has signs of a problem and no category for it.", question.code));
  bool known = question.category.empty();
  for (auto const& category : plan.categories) known = known || category.code == question.category;
  if (!known) faults.add(spot.of("category"), say("The plan has no category {}.", question.category));
}

}  // namespace

void check_questions(Plan const& plan, Node const& root, FaultList& faults) {
  std::set<std::pair<std::string, int>> seen;
  for (std::size_t i = 0; i < plan.question_sets.size(); ++i) {
    auto const& set = plan.question_sets[i];
    if (!set.code.empty() && !seen.insert({set.code, set.version}).second) {
      faults.add(locate(root, {"question_sets", i, "version"}),
                 say("The question set {0} has version {1} twice.", set.code, set.version));
    }
    std::set<std::string> codes;
    for (std::size_t j = 0; j < set.questions.size(); ++j) {
      auto const& question = set.questions[j];
      if (!question.code.empty() && !codes.insert(question.code).second)
        faults.add(Spot{root, i, j}.of("code"), say("The code {} is given twice.", question.code));
      check_question(plan, question, {root, i, j}, faults);
    }
  }
}

}  // namespace zgz::plan
