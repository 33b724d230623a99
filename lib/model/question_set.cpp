#include "lib/model/question_set.hpp"

#include <algorithm>

#include "lib/model/plan_words.hpp"

namespace zgz {

std::string_view word_of(Method method) { return plan_word(method_words, method).word; }

char const* title_of(Method method) { return plan_word(method_words, method).title; }

std::vector<std::string> answers_of(Question const& question) {
  if (!question.choices.empty()) return question.choices;
  std::vector<std::string> numbers;
  for (int i = 1; i <= question.scale; ++i) numbers.push_back(std::to_string(i));
  return numbers;
}

bool has(std::vector<std::string> const& answers, std::string_view answer) {
  return std::find(answers.begin(), answers.end(), answer) != answers.end();
}

Question const* satisfaction_question(QuestionSet const& set) {
  auto const found = std::find_if(set.questions.begin(), set.questions.end(),
                                  [](Question const& question) { return !question.satisfied.empty(); });
  return found == set.questions.end() ? nullptr : &*found;
}

}  // namespace zgz
