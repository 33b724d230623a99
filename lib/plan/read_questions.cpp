#include "lib/plan/sections.hpp"

namespace zgz::plan {

namespace {

constexpr int most_versions = 1000, longest_scale = 10;

void read_question(TableReader& in, Question& to) {
  in.require("code", to.code);
  in.require("text", to.text);
  in.accept("choices", to.choices);
  in.accept_number("scale", 2, longest_scale, to.scale);
  in.accept("satisfied", to.satisfied);
  in.accept("unknown", to.unknown);
  in.accept("signs", to.signs);
  in.accept("category", to.category);
}

}  // namespace

void read_question_set(TableReader& in, QuestionSet& to) {
  in.require("code", to.code);
  in.require_number("version", 1, most_versions, to.version);
  in.require_word("kind", method_words, to.method);
  in.accept("clause", to.clause);
  in.require_each("questions", to.questions, read_question);
}

}  // namespace zgz::plan
