#include "lib/report/review.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/report/diagnostics.hpp"
#include "lib/report/fact_list.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

std::string group_name(Plan const& plan, std::string const& code) {
  for (auto const& group : plan.review_groups) {
    if (group.code == code) return group.name;
  }
  return code;
}

GroupCount const* count_of(Review const& review, std::string const& group) {
  for (auto const& count : review.groups) {
    if (count.group == group) return &count;
  }
  return nullptr;
}

Value number(std::int64_t value) { return Value{value}; }

/// `92.50`, so that scores stand under each other.
DocCell hundredths(std::optional<double> value, Show show) {
  if (!value) return {};
  return show == Show::machines ? DocCell{*value} : DocCell{fmt::format("{:.2f}", *value)};
}

std::int64_t votes(BallotTally const& tally, std::string const& word) {
  for (auto const& each : tally.words) {
    if (each.word == word) return each.count;
  }
  return 0;
}

DocTable groups_table(Plan const& plan, Review const& review) {
  DocTable table{"groups", {}, {}, {}, {}, {}};
  table.columns = {{"group", tr("Group")},
                   {"weight", tr("Weight"), true},
                   {"given_out", tr("Given out"), true},
                   {"papers", tr("Handed in"), true},
                   {"on", tr("Counted on")},
                   {"source", tr("Counted from")},
                   {"reason", tr("Why counted again"), false, Show::machines}};
  for (auto const& group : plan.review_groups) {
    auto const* count = count_of(review, group.code);
    if (count == nullptr) {
      table.rows.push_back({{group.name}, {std::int64_t{group.weight}}, {}, {}, {}, {tr("no ballots")}, {}});
      table.rows.back().at(5).tone = Tone::warn;
      continue;
    }
    table.rows.push_back({{group.name},
                          {std::int64_t{group.weight}},
                          {count->given_out > 0 ? number(count->given_out) : Value{}},
                          {count->papers},
                          {count->on},
                          {count->file.empty() ? say("by hand: {}", count->by) : count->file},
                          {count->reason}});
  }
  return table;
}

Value rank_of(DepartmentScore const& score) { return score.rank ? number(*score.rank) : Value{}; }

DocTable scores_table(Plan const& plan, std::vector<DepartmentScore> const& scores, Show show) {
  DocTable table{"departments", {}, {}, {}, {}, "class", show};
  table.columns = {{"class", tr("Compared with")},
                   {"department", tr("Department")},
                   {"papers", tr("Papers"), true},
                   {"valid", tr("Valid"), true},
                   {"blank", tr("Blank"), true},
                   {"spoiled", tr("Spoiled"), true},
                   {"points", tr("Points"), true},
                   {"covered", tr("Of"), true},
                   {"rank", tr("Rank"), true},
                   {"remark", tr("Remark"), false, Show::people},
                   {"too_few", tr("Too few"), false, Show::machines}};
  std::vector<std::string> classes;
  auto const class_of = [&](DepartmentScore const& score) {
    auto const found = std::find_if(plan.departments.begin(), plan.departments.end(),
                                    [&](Department const& each) { return each.code == score.department; });
    return found == plan.departments.end() ? std::string{} : found->group;
  };
  for (auto const& score : scores) {
    auto const name = class_of(score);
    if (std::count(classes.begin(), classes.end(), name) == 0) classes.push_back(name);
  }
  for (auto const& name : classes) {
    for (auto const& score : scores) {
      if (class_of(score) != name) continue;
      table.rows.push_back({{name.empty() ? std::string{tr("all departments")} : name},
                            {department_name(plan, score.department)},
                            {score.papers},
                            {score.valid},
                            {score.blank},
                            {score.spoiled},
                            hundredths(score.points, show),
                            {std::int64_t{score.covered}},
                            {rank_of(score)},
                            {score.too_few ? std::string{tr("too few")} : std::string{}, Tone::warn},
                            {score.too_few}});
    }
  }
  return table;
}

DocTable tallies_table(Plan const& plan, std::vector<DepartmentScore> const& scores, Show show) {
  DocTable table{"tallies", {}, {{"department", tr("Department")}, {"group", tr("Group")}}, {}, {}, "department", show};
  for (auto const& word : plan.review_words) table.columns.push_back({"word_" + word.code, word.name, true});
  table.columns.push_back({"blank", tr("Blank"), true});
  table.columns.push_back({"spoiled", tr("Spoiled"), true});
  table.columns.push_back({"valid", tr("Valid"), true});
  table.columns.push_back({"score", tr("Score"), true});
  for (auto const& score : scores) {
    for (auto const& group : score.groups) {
      std::vector<DocCell> row{{department_name(plan, score.department)}, {group_name(plan, group.group)}};
      for (auto const& word : plan.review_words) row.push_back({votes(group.tally, word.code)});
      row.push_back({group.tally.blank});
      row.push_back({group.tally.spoiled});
      row.push_back({group.valid});
      row.push_back(score.too_few ? DocCell{} : hundredths(group.score, show));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

/// The weight of groups without ballots, said and given to nobody.
std::string open_weight(Plan const& plan, Review const& review) {
  std::vector<std::string> open;
  int weight = 0;
  for (auto const& group : plan.review_groups) {
    if (count_of(review, group.code) != nullptr) continue;
    open.push_back(group.name);
    weight += group.weight;
  }
  if (open.empty()) return {};
  return say(
      "No ballots of: {0}. Their weight, {1} of 100, is not given to other groups: points are out of what is "
      "covered, and nobody is ranked.",
      join(open, tr(", ")), weight);
}

/// `满意 100, 基本满意 70, 不满意 0; not counted as valid: 不了解`.
std::string scoring_text(Plan const& plan) {
  std::vector<std::string> scored, silent;
  for (auto const& word : plan.review_words) {
    if (word.score) {
      scored.push_back(word.name + ' ' + std::to_string(*word.score));
    } else {
      silent.push_back(word.name);
    }
  }
  auto text = say("Scores: {}.", join(scored, tr(", ")));
  if (!silent.empty()) text = say("{0} {1}", text, say("Not valid: {}, blank, spoiled.", join(silent, tr(", "))));
  return say("{0} {1}", text,
             say("With fewer than {} valid ballots neither points nor rank is shown. Equal points share a rank.",
                 plan.results.minimum_n));
}

std::string names_of(Plan const& plan, std::vector<std::string> const& codes) {
  std::vector<std::string> names;
  for (auto const& code : codes) names.push_back(department_name(plan, code));
  return join(names, tr(", "));
}

}  // namespace

Document reviews_document(Plan const& plan, std::vector<Review> const& reviews) {
  DocTable table{"items", {}, {}, {}, tr("No review was called yet."), {}};
  table.columns = {{"review", tr("No.")},
                   {"name", tr("Name")},
                   {"opened", tr("Called on")},
                   {"departments", tr("Departments"), true},
                   {"counted", tr("Groups counted"), true},
                   {"groups", tr("of"), true}};
  for (auto const& review : reviews) {
    table.rows.push_back({{review.ref.str()},
                          {review.name},
                          {review.opened},
                          {static_cast<std::int64_t>(review.departments.size())},
                          {static_cast<std::int64_t>(review.groups.size())},
                          {static_cast<std::int64_t>(plan.review_groups.size())}});
  }
  Document document{"zgz.reviews/1", {{"count", static_cast<std::int64_t>(reviews.size())}}, {}};
  document.blocks.emplace_back(std::move(table));
  return document;
}

Document review_document(Plan const& plan, Review const& review, std::vector<DepartmentScore> const& scores) {
  Document document{"zgz.review/1", {}, {}};
  add_entries(document, {{"review", tr("No."), review.ref.str()},
                         {"name", tr("Name"), review.name},
                         {"opened", tr("Called on"), review.opened},
                         {"clause", tr("Clause"), plan.review.clause.empty() ? Value{} : Value{plan.review.clause}}});
  document.facts.push_back({"minimum_n", std::int64_t{plan.results.minimum_n}});
  auto& blocks = document.blocks;
  blocks.emplace_back(groups_table(plan, review));
  if (auto open = open_weight(plan, review); !open.empty()) blocks.emplace_back(Paragraph{std::move(open), Tone::warn});
  for (auto const show : {Show::people, Show::machines}) blocks.emplace_back(scores_table(plan, scores, show));
  blocks.emplace_back(Paragraph{scoring_text(plan), Tone::dim});
  for (auto const show : {Show::people, Show::machines}) blocks.emplace_back(tallies_table(plan, scores, show));
  return document;
}

Document ballots_document(Plan const& plan, Review const& review, BallotReceipt const& receipt) {
  Document document{"zgz.ballots/1",
                    {{"review", review.ref.str()},
                     {"file", receipt.file},
                     {"ballots", static_cast<std::int64_t>(receipt.rows)},
                     {"stored", receipt.faults.empty() && !receipt.known && !receipt.dry_run},
                     {"faults", static_cast<std::int64_t>(receipt.faults.size())}},
                    {}};
  auto& blocks = document.blocks;
  auto const line = [&](std::string text, Tone tone) { blocks.emplace_back(Paragraph{std::move(text), tone}); };
  if (!receipt.faults.empty()) {
    line(say_count("{0}: {1} fault; nothing was stored", "{0}: {1} faults; nothing was stored", receipt.faults.size(),
                   receipt.file, receipt.faults.size()),
         Tone::bad);
    constexpr std::size_t shown = 200;
    for (std::size_t i = 0; i < std::min(shown, receipt.faults.size()); ++i)
      line("  " + sentence(receipt.faults[i]), Tone::bad);
    if (receipt.faults.size() > shown) line("  " + say("… shown {0} of {1}", shown, receipt.faults.size()), Tone::bad);
    return document;
  }
  auto const departments = names_of(plan, review.departments);
  if (receipt.known) {
    line(say("{0}: counted in {1} before; nothing was changed.", receipt.file, review.ref.str()), Tone::plain);
  } else if (receipt.dry_run) {
    line(say("{0}: {1} ballots about {2}; nothing is stored.", receipt.file, receipt.rows, departments), Tone::plain);
  } else {
    line(say("{0}: {1} ballots about {2}, counted in {3}.", receipt.file, receipt.rows, departments, review.ref.str()),
         Tone::good);
  }
  DocTable table{"groups", {}, {{"group", tr("Group")}, {"papers", tr("Handed in"), true}}, {}, {}, {}};
  for (auto const& group : receipt.groups) table.rows.push_back({{group_name(plan, group.group)}, {group.papers}});
  blocks.emplace_back(std::move(table));
  return document;
}

}  // namespace zgz::report
