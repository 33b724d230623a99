#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zgz {

/// How service users are asked: by telephone (电话询访), at their place (走访), on paper (问卷).
enum class Method { interview, visit, questionnaire };

/// The stable words: `interview`, `visit`, `questionnaire`; and what people read, in English.
[[nodiscard]] std::string_view word_of(Method method);
[[nodiscard]] char const* title_of(Method method);

/// A question with what may be answered: one of the choices, a number from 1 to `scale`, or, without both, free text.
struct Question {
  std::string code, text;
  std::vector<std::string> choices;
  int scale = 0;
  std::vector<std::string>
      satisfied;                     ///< answers that count as satisfied; a question that has any asks for satisfaction
  std::vector<std::string> unknown;  ///< answers that judge nothing (不了解)
  std::vector<std::string> signs;    ///< answers that point to a problem
  std::string category;              ///< code of the category that such a problem has
  bool operator==(Question const&) const = default;
};

/// What is asked of everybody. A version in use never changes: answers are kept with the one that was asked.
struct QuestionSet {
  std::string code;
  int version = 1;
  Method method = Method::interview;
  std::vector<Question> questions;
  std::string clause;
  bool operator==(QuestionSet const&) const = default;
};

/// What may be answered; empty for free text.
[[nodiscard]] std::vector<std::string> answers_of(Question const& question);

[[nodiscard]] bool has(std::vector<std::string> const& answers, std::string_view answer);

/// The question that asks for satisfaction, the first that has satisfied answers; null where none does.
[[nodiscard]] Question const* satisfaction_question(QuestionSet const& set);

}  // namespace zgz
