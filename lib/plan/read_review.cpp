#include "lib/plan/sections.hpp"

namespace zgz::plan {

namespace {

constexpr int full = 100, most_demands = 1000;

}  // namespace

void read_review_group(TableReader& in, ReviewGroup& to) {
  in.require("code", to.code);
  in.require("name", to.name);
  in.require_number("weight", 0, full, to.weight);
}

void read_review_word(TableReader& in, ReviewWord& to) {
  in.require("code", to.code);
  in.require("name", to.name);
  in.accept("aliases", to.aliases);
  int score = 0;
  if (auto const* node = in.optional("score");
      node != nullptr && read_number(*node, "score", in.faults(), 0, full, score))
    to.score = score;
}

void read_review(TableReader& in, ReviewRules& to) {
  in.accept("spoiled_words", to.spoiled_words);
  in.accept("clause", to.clause);
}

void read_burden(TableReader& in, BurdenRules& to) {
  in.accept_number("monthly", 0, most_demands, to.monthly);
  in.accept("clause", to.clause);
}

}  // namespace zgz::plan
