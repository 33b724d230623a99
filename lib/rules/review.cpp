#include "lib/rules/review.hpp"

#include <algorithm>
#include <cmath>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/departments.hpp"
#include "lib/rules/betrayal.hpp"

namespace zgz::rules {

namespace {

constexpr int full_weight = 100;

std::string name_of(Plan const& plan, std::string const& code) {
  auto const* department = department_with(plan, code);
  return department == nullptr ? code : department->name;
}

template <typename Coded>
Coded const* coded(std::vector<Coded> const& list, std::string const& code) {
  auto const found = std::find_if(list.begin(), list.end(), [&](Coded const& each) { return each.code == code; });
  return found == list.end() ? nullptr : &*found;
}

template <typename Coded>
void need_known(std::vector<Coded> const& list, std::string const& code, char const* what) {
  if (coded(list, code) != nullptr) return;
  std::vector<std::string> codes;
  for (auto const& each : list) codes.push_back(each.code);
  throw usage_error(Fault::unknown_code, {code, what, join(codes, tr(", "))});
}

void need_departments(Plan const& plan, Review const& review, GroupCount const& count) {
  for (auto const& tally : count.departments) {
    if (std::count(review.departments.begin(), review.departments.end(), tally.department) > 0) continue;
    std::vector<std::string> names;
    for (auto const& code : review.departments) names.push_back(name_of(plan, code));
    throw usage_error(Fault::unknown_code, {name_of(plan, tally.department),
                                            say("the departments of {}", review.ref.str()), join(names, tr(", "))});
  }
  for (auto const& code : review.departments) {
    auto const same = [&](BallotTally const& tally) { return tally.department == code; };
    if (std::count_if(count.departments.begin(), count.departments.end(), same) == 0)
      throw usage_error(Fault::department_not_counted, {review.ref.str(), name_of(plan, code)});
  }
}

void need_footing(Plan const& plan, GroupCount const& count) {
  if (count.given_out > 0 && count.papers > count.given_out)
    throw usage_error(Fault::more_papers_than_given, {std::to_string(count.papers), std::to_string(count.given_out)});
  for (auto const& tally : count.departments) {
    auto const sum = tally.papers();
    if (sum == count.papers) continue;
    throw usage_error(Fault::tally_does_not_foot,
                      {name_of(plan, tally.department), std::to_string(sum - tally.blank - tally.spoiled),
                       std::to_string(tally.blank), std::to_string(tally.spoiled), std::to_string(sum),
                       std::to_string(count.papers)});
  }
}

double in_hundredths(double value) { return std::round(value * 100) / 100; }

GroupScore group_score(Plan const& plan, std::string const& group, BallotTally const& tally) {
  GroupScore score{group, tally, 0, {}};
  std::int64_t sum = 0;
  for (auto const& said : tally.words) {
    auto const* word = coded(plan.review_words, said.word);
    if (word == nullptr || !word->score) continue;
    score.valid += said.count;
    sum += said.count * *word->score;
  }
  if (score.valid > 0) score.score = static_cast<double>(sum) / static_cast<double>(score.valid);
  return score;
}

DepartmentScore department_score(Plan const& plan, Review const& review, std::string const& department) {
  DepartmentScore it;
  it.department = department;
  double points = 0;
  for (auto const& group : plan.review_groups) {
    for (auto const& count : review.groups) {
      if (count.group != group.code) continue;
      for (auto const& tally : count.departments) {
        if (tally.department != department) continue;
        auto score = group_score(plan, group.code, tally);
        it.papers += tally.papers(), it.valid += score.valid;
        it.blank += tally.blank, it.spoiled += tally.spoiled;
        if (score.score) {
          it.covered += group.weight;
          points += *score.score * group.weight / full_weight;
          score.score = in_hundredths(*score.score);
        }
        it.groups.push_back(std::move(score));
      }
    }
  }
  it.too_few = it.valid < plan.results.minimum_n;
  if (!it.too_few) it.points = in_hundredths(points);
  return it;
}

std::string group_of(Plan const& plan, std::string const& code) {
  auto const* department = department_with(plan, code);
  return department == nullptr ? std::string{} : department->group;
}

bool is_ranked(DepartmentScore const& score) { return score.points.has_value() && score.covered == full_weight; }

void rank(Plan const& plan, std::vector<DepartmentScore>& scores) {
  for (auto& score : scores) {
    if (!is_ranked(score)) continue;
    auto const better = [&](DepartmentScore const& other) {
      return is_ranked(other) && group_of(plan, other.department) == group_of(plan, score.department) &&
             *other.points > *score.points;
    };
    score.rank = 1 + static_cast<int>(std::count_if(scores.begin(), scores.end(), better));
  }
}

}  // namespace

void need_review_rules(Plan const& plan) {
  auto const refuse = [](std::string why) { throw usage_error(Fault::plan_without_review, {std::move(why)}); };
  if (plan.review_groups.empty()) refuse(tr("it names no groups"));
  int sum = 0;
  for (auto const& group : plan.review_groups) sum += group.weight;
  if (sum != full_weight) refuse(say("the weights of the groups make {0}, not {1}", sum, full_weight));
  bool const scored = std::any_of(plan.review_words.begin(), plan.review_words.end(),
                                  [](ReviewWord const& word) { return word.score.has_value(); });
  if (!scored) refuse(tr("no word of a ballot has a score"));
}

BallotsCounted count_ballots(Plan const& plan, Review const& review, GroupCount count) {
  need_review_rules(plan);
  need_no_numbers({count.by, count.reason});
  need_known(plan.review_groups, count.group, tr("the groups of the plan"));
  for (auto const& tally : count.departments) {
    for (auto const& word : tally.words) need_known(plan.review_words, word.word, tr("the words of a ballot"));
  }
  need_departments(plan, review, count);
  need_footing(plan, count);
  bool const counted = std::any_of(review.groups.begin(), review.groups.end(),
                                   [&](GroupCount const& each) { return each.group == count.group; });
  if (counted && count.reason.empty())
    throw usage_error(Fault::counted_already, {coded(plan.review_groups, count.group)->name, review.ref.str()});
  return {review.ref, std::move(count)};
}

std::vector<DepartmentScore> review_scores(Plan const& plan, Review const& review) {
  std::vector<DepartmentScore> scores;
  for (auto const& department : review.departments) scores.push_back(department_score(plan, review, department));
  rank(plan, scores);
  return scores;
}

}  // namespace zgz::rules
