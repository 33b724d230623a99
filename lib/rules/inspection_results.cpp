#include "lib/rules/inspection_results.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "lib/base/error.hpp"
#include "lib/model/departments.hpp"
#include "lib/model/worksheet_form.hpp"
#include "lib/rules/proportion.hpp"

namespace zgz::rules {

namespace {

QuestionSet const& set_asked(Plan const& plan, UnitResult const& result) {
  auto const* set = question_set(plan, result.set, result.version);
  if (set == nullptr) throw usage_error(Fault::no_question_set, {set_name(result.set, result.version)});
  return *set;
}

std::string const* answer_to(UnitResult const& result, std::string const& question) {
  for (auto const& answer : result.answers) {
    if (answer.question == question) return &answer.text;
  }
  return nullptr;
}

std::string group_of(Plan const& plan, std::string const& department) {
  for (auto const& each : plan.departments) {
    if (each.code == department) return each.group;
  }
  return {};
}

void add_satisfaction(Plan const& plan, UnitResult const& result, ResultTally& tally) {
  auto const* question = satisfaction_question(set_asked(plan, result));
  auto const* answer = question == nullptr ? nullptr : answer_to(result, question->code);
  if (answer == nullptr) return;
  bool const unknown = has(question->unknown, *answer);
  if (unknown) ++tally.unknown;
  if (unknown && !plan.inspection.unknown_valid) return;
  ++tally.satisfaction.among;
  if (has(question->satisfied, *answer)) ++tally.satisfaction.count;
}

void add_result(Plan const& plan, UnitResult const& result, ResultTally& tally) {
  auto const outcome = outcome_of(result);
  if (!outcome) return;
  ++tally.tried;
  bool const reached = std::any_of(result.attempts.begin(), result.attempts.end(),
                                   [](Attempt const& attempt) { return is_reached(attempt.outcome); });
  if (reached) ++tally.reached;
  if (*outcome == UnitOutcome::completed) ++tally.completed;
  if (*outcome == UnitOutcome::partial) ++tally.partial;
  add_satisfaction(plan, result, tally);
}

void rank(Plan const& plan, std::vector<ResultTally>& rows) {
  auto const counts = [&](ResultTally const& row) { return row.satisfaction.among >= plan.results.minimum_n; };
  for (auto& row : rows) {
    row.few = !counts(row);
    std::int64_t better = 0;
    for (auto const& other : rows) {
      if (other.group != row.group || !counts(other)) continue;
      ++row.ranked;
      if (!row.few && is_less(row.satisfaction, other.satisfaction)) ++better;
    }
    if (!row.few) row.rank = better + 1;
  }
}

/// The departments that units were drawn from, and those of the design of which none were.
std::vector<std::string> departments_of(Plan const& plan, std::map<std::string, std::string> const& drawn,
                                        Draw const& draw) {
  std::set<std::string> codes;
  for (auto const& [unit, department] : drawn) codes.insert(department);
  for (auto const& stratum : draw.strata) {
    if (!stratum.department.empty()) codes.insert(stratum.department);
  }
  std::vector<std::string> ordered{codes.begin(), codes.end()};
  std::stable_sort(ordered.begin(), ordered.end(), [&](std::string const& a, std::string const& b) {
    return position_in(plan, a) < position_in(plan, b);
  });
  return ordered;
}

}  // namespace

std::optional<UnitOutcome> outcome_of(UnitResult const& result) {
  if (result.attempts.empty()) return std::nullopt;
  for (auto const answered : {UnitOutcome::completed, UnitOutcome::partial}) {
    bool const any = std::any_of(result.attempts.begin(), result.attempts.end(),
                                 [&](Attempt const& attempt) { return attempt.outcome == answered; });
    if (any) return answered;
  }
  return result.attempts.back().outcome;
}

QuestionSet const* question_set(Plan const& plan, std::string const& code, int version) {
  auto const found = std::find_if(plan.question_sets.begin(), plan.question_sets.end(),
                                  [&](QuestionSet const& set) { return set.code == code && set.version == version; });
  return found == plan.question_sets.end() ? nullptr : &*found;
}

QuestionSet const* latest_question_set(Plan const& plan, Method method) {
  QuestionSet const* latest = nullptr;
  for (auto const& set : plan.question_sets) {
    if (set.method == method && (latest == nullptr || set.version > latest->version)) latest = &set;
  }
  return latest;
}

Tallies tally_results(Plan const& plan, Draw const& draw, std::vector<Substitute> const& substitutes,
                      std::vector<UnitResult> const& results, bool by_group) {
  std::map<std::string, std::string> drawn;
  for (auto const& unit : draw.units) drawn[unit.unit] = unit.department;
  for (auto const& substitute : substitutes) drawn[substitute.by.unit] = substitute.by.department;
  Tallies tallies;
  std::map<std::string, std::size_t> places;
  for (auto const& department : departments_of(plan, drawn, draw)) {
    auto const group = group_of(plan, department);
    auto const [place, is_new] = places.try_emplace(by_group ? group : department, tallies.rows.size());
    if (!is_new) continue;
    ResultTally row;
    if (!by_group) row.name = department;
    row.group = group;
    tallies.rows.push_back(std::move(row));
  }
  auto const add = [&](std::string const& department, auto const& act) {
    act(tallies.rows[places.at(by_group ? group_of(plan, department) : department)]);
    act(tallies.all);
  };
  for (auto const& [unit, department] : drawn) add(department, [](ResultTally& tally) { ++tally.drawn; });
  for (auto const& each : substitutes) add(each.by.department, [](ResultTally& tally) { ++tally.substitutes; });
  for (auto const& result : results) {
    if (auto const unit = drawn.find(result.unit); unit != drawn.end())
      add(unit->second, [&](ResultTally& tally) { add_result(plan, result, tally); });
  }
  for (auto& row : tallies.rows) row.interval = wilson_interval(row.satisfaction);
  tallies.all.interval = wilson_interval(tallies.all.satisfaction);
  if (!by_group) rank(plan, tallies.rows);
  return tallies;
}

std::vector<AnswerCount> count_answers(Plan const& plan, std::vector<UnitResult> const& results) {
  std::vector<AnswerCount> counts;
  std::set<std::string> sets;
  for (auto const& result : results) {
    auto const name = set_name(result.set, result.version);
    if (!sets.insert(name).second) continue;
    for (auto const& question : set_asked(plan, result).questions) {
      for (auto& answer : answers_of(question)) counts.push_back({name, question, std::move(answer), {}});
    }
  }
  for (auto const& result : results) {
    auto const name = set_name(result.set, result.version);
    for (auto& each : counts) {
      if (each.set != name) continue;
      auto const* answer = answer_to(result, each.question.code);
      if (answer == nullptr) continue;
      ++each.share.among;
      if (*answer == each.answer) ++each.share.count;
    }
  }
  return counts;
}

std::vector<Sign> signs_in(Plan const& plan, std::vector<UnitResult> const& results) {
  std::vector<Sign> signs;
  for (auto const& result : results) {
    for (auto const& question : set_asked(plan, result).questions) {
      auto const* answer = answer_to(result, question.code);
      if (answer != nullptr && has(question.signs, *answer)) signs.push_back({result, question, *answer});
    }
  }
  return signs;
}

std::optional<DrawnUnit> next_in_line(Draw const& draw, std::vector<Substitute> const& substitutes,
                                      std::string const& department, std::vector<DrawnUnit> const& drawn_beyond) {
  std::set<std::string> taken;
  for (auto const& unit : draw.units) taken.insert(unit.unit);
  for (auto const& substitute : substitutes) taken.insert(substitute.by.unit);
  auto const next = std::find_if(drawn_beyond.begin(), drawn_beyond.end(), [&](DrawnUnit const& unit) {
    return (draw.design.whole || unit.department == department) && !taken.contains(unit.unit);
  });
  return next == drawn_beyond.end() ? std::nullopt : std::optional{*next};
}

}  // namespace zgz::rules
