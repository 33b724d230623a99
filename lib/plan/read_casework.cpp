#include "lib/plan/sections.hpp"

namespace zgz::plan {

namespace {

constexpr int most_days = 3660, most_months = 120, most_points = 100, most_count = 100'000;

}  // namespace

void read_bands(TableReader& in, Bands& to) {
  in.accept_number("yellow", 0, most_days, to.yellow);
  in.accept_number("severe", 0, most_days, to.severe);
  in.accept_word("unit", day_unit_words, to.unit);
}

void read_disposition(TableReader& in, DispositionKind& to) {
  in.require("code", to.code);
  in.require("name", to.name);
  in.require_word("track", track_words, to.track);
  in.require_number("form", 1, 4, to.form);
  in.accept_number("months", 0, most_months, to.months);
  in.accept_number("months_most", 0, most_months, to.months_most);
  in.require("source", to.source);
}

void read_factor(TableReader& in, FactorKind& to) {
  in.require("code", to.code);
  in.require("name", to.name);
  in.require("lenient", to.lenient);
  in.require("source", to.source);
}

void read_trigger(TableReader& in, Trigger& to) {
  in.require("code", to.code);
  in.require("name", to.name);
  in.require_word("rule", trigger_rule_words, to.rule);
  in.accept_number("least", 1, most_count, to.least);
  in.require("clause", to.clause);
}

void read_supervision(TableReader& in, SupervisionRules& to) {
  in.accept_number("complaints", 1, most_count, to.complaints);
  in.accept_number("persons", 1, most_count, to.persons);
  in.accept_number("days_open", 1, most_days, to.days_open);
  in.accept_number("cycle", 1, most_days, to.cycle);
  in.accept_number("inspectors", 1, most_points, to.inspectors);
  in.accept("clause", to.clause);
}

void read_focus(TableReader& in, FocusRules& to) {
  in.accept_number("zero_report", 0, most_points, to.zero_report);
  in.accept_number("contradicted", 0, most_points, to.contradicted);
  in.accept_number("many_complaints", 0, most_points, to.many_complaints);
  in.accept_number("history", 0, most_points, to.history);
  in.accept_number("key", 0, most_points, to.key);
  in.accept_number("low_satisfaction", 0, most_points, to.low_satisfaction);
  in.accept_number("found", 0, most_points, to.found);
  in.accept_number("complaints", 1, most_count, to.complaints);
  in.accept("satisfaction", to.satisfaction);
  in.accept_number("least_answers", 1, most_count, to.least_answers);
  in.accept("clause", to.clause);
}

void read_results(TableReader& in, ResultRules& to) { in.accept_number("minimum_n", 1, most_count, to.minimum_n); }

void read_closure(TableReader& in, ClosureItem& to) {
  in.require("code", to.code);
  in.require("name", to.name);
  in.require("clause", to.clause);
}

}  // namespace zgz::plan
