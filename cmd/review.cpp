#include "cmd/review.hpp"

#include <algorithm>
#include <limits>

#include "cmd/cases.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/base/printable.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/ballots.hpp"
#include "lib/rules/betrayal.hpp"
#include "lib/rules/review.hpp"
#include "lib/store/inspection.hpp"

namespace zgz::cmd {

namespace {

struct OpenOptions {
  std::string name, departments, on;
};

struct CountOptions {
  std::string ref, group, papers, given_out, by, reason, on;
  std::vector<std::string> tallies;
};

struct ShowOptions {
  std::string ref, format;
};

constexpr int most_papers = 1'000'000;

/// In the order of the plan, each once.
std::vector<std::string> departments_said(Plan const& plan, std::string const& list) {
  std::vector<std::string> said;
  if (list != "all") {
    for (auto const& word : codes_in(list)) said.push_back(department_code(word, plan));
  }
  std::vector<std::string> codes;
  for (auto const& department : plan.departments) {
    if (list == "all" || std::count(said.begin(), said.end(), department.code) > 0) codes.push_back(department.code);
  }
  return codes;
}

ExitCode open(Context const& context, OpenOptions const& o) {
  need("review open", {{"NAME", &o.name}, {"--departments", &o.departments}});
  auto const& plan = context.plan();
  rules::need_review_rules(plan);
  rules::need_no_numbers({o.name});
  if (o.name != printable(o.name)) throw usage_error(Fault::bad_choice, {o.name, "NAME", tr("one line")});
  auto const on = context.day_until_today(o.on, "--on");
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  store::Inspections const inspections{store};
  for (auto const& review : inspections.reviews()) {
    if (review.name == o.name) throw usage_error(Fault::already_there, {o.name, review.ref.str()});
  }
  Review const review{inspections.next_review(), o.name, on, departments_said(plan, o.departments), {}};
  change.record(ReviewOpened{review});
  change.commit();
  print_text(say_count("{0}: “{1}” reviews {2} department.\n", "{0}: “{1}” reviews {2} departments.\n",
                       review.departments.size(), review.ref.str(), review.name, review.departments.size()));
  return ExitCode::done;
}

[[noreturn]] void refuse_tally(std::string const& text) {
  throw usage_error(Fault::bad_choice, {text, "--tally", "甲局:满意=20,基本满意=5,空白=1"});
}

/// `甲局:满意=20,空白=1`
BallotTally tally_said(Plan const& plan, std::string const& text) {
  auto const whole = replace_all(replace_all(text, "：", ":"), "，", ",");
  auto const colon = whole.find(':');
  if (colon == std::string::npos) refuse_tally(text);
  BallotTally tally;
  tally.department = department_code(whole.substr(0, colon), plan);
  for (auto const& part : split(whole.substr(colon + 1), ',')) {
    auto const sign = part.find('=');
    auto const word = std::string{trim(part.substr(0, sign))};
    if (sign == std::string::npos || word.empty()) refuse_tally(text);
    auto const votes = count_of(std::string{trim(part.substr(sign + 1))}, "--tally", 0, most_papers);
    if (!intake::count_vote(plan, word, votes, tally))
      throw usage_error(Fault::ballot_unknown_word, {word, join(intake::ballot_words(plan), tr(", "))});
  }
  std::erase_if(tally.words, [](WordCount const& each) { return each.count == 0; });
  return tally;
}

GroupCount counted(Context const& context, CountOptions const& o) {
  auto const& plan = context.plan();
  GroupCount count;
  auto const group = intake::review_group_named(plan, o.group);
  count.group = group.empty() ? o.group : group;
  count.on = context.day_until_today(o.on, "--on");
  count.papers = count_of(o.papers, "--papers", 0, most_papers);
  if (!o.given_out.empty()) count.given_out = count_of(o.given_out, "--given-out", 0, most_papers);
  for (auto const& text : o.tallies) {
    auto tally = tally_said(plan, text);
    auto const same = [&](BallotTally const& each) { return each.department == tally.department; };
    if (std::any_of(count.departments.begin(), count.departments.end(), same)) refuse_tally(text);
    count.departments.push_back(std::move(tally));
  }
  count.by = o.by;
  count.reason = o.reason;
  return count;
}

ExitCode count(Context const& context, CountOptions const& o) {
  auto const tallies = join(o.tallies, "");
  need("review count",
       {{"REF", &o.ref}, {"--group", &o.group}, {"--papers", &o.papers}, {"--tally", &tallies}, {"--by", &o.by}});
  auto const& plan = context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto const review = review_in(store, o.ref);
  auto event = rules::count_ballots(plan, review, counted(context, o));
  auto const papers = event.count.papers;
  change.record(std::move(event));
  change.commit();
  print_text(say("{0}: {1} papers of “{2}” counted.\n", review.ref.str(), papers, o.group));
  return ExitCode::done;
}

ExitCode list(Context const& context, ShowOptions const& o) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  print(context, report::reviews_document(plan, store::Inspections{store}.reviews()), o.format);
  return ExitCode::done;
}

ExitCode show(Context const& context, ShowOptions const& o) {
  need("review show", {{"REF", &o.ref}});
  auto const& plan = context.plan();
  print(context, review_page(plan, review_in(context.open_store(), o.ref)), o.format);
  return ExitCode::done;
}

}  // namespace

Review review_in(store::Store const& store, std::string const& reference) {
  auto const ref = ReviewRef::parse(reference);
  if (!ref) throw usage_error(Fault::bad_ref, {reference, "V1"});
  auto review = store::Inspections{store}.review(*ref);
  if (!review) throw usage_error(Fault::unknown_ref, {ref->str()});
  return *std::move(review);
}

Document review_page(Plan const& plan, Review const& review) {
  return report::review_document(plan, review, rules::review_scores(plan, review));
}

void set_up_review(Command const& root) {
  auto const group = root.sub("review", tr("Reviews of departments by representatives of groups"));
  group.needs_sub();
  auto const opened = group.sub("open", tr("Call a review"));
  auto const opening = opened.runs<OpenOptions>(open);
  opened.word("NAME", opening->name, tr("What to call it"));
  opened.option("--departments", opening->departments, tr("Who is reviewed: names, parted by commas, or all"), "LIST");
  opened.option("--on", opening->on, tr("The day (default: today)"), "D");
  auto const counting = group.sub("count", tr("Record ballots of a group that were counted by hand"));
  auto const options = counting.runs<CountOptions>(count);
  counting.word("REF", options->ref, tr("The review, for example V1"));
  counting.option("--group", options->group, tr("Whose ballots they are, as in the plan"), "GROUP");
  counting.option("--papers", options->papers, tr("How many papers were handed in"), "N");
  counting.option("--given-out", options->given_out, tr("How many papers were given out"), "N");
  counting.options("--tally", options->tallies,
                   tr("A department and its votes: 甲局:满意=20,基本满意=5,空白=1,废票=1; give each"), "VOTES");
  counting.option("--by", options->by, tr("Who counted"), "NAME");
  counting.option("--reason", options->reason, tr("Why the group is counted again"), "TEXT");
  counting.option("--on", options->on, tr("The day (default: today)"), "D");
  auto const all = group.sub("list", tr("The reviews, with how many groups are counted"));
  add_format(all, all.runs<ShowOptions>(list)->format);
  auto const page = group.sub("show", tr("Points and ranks of a review, with the tallies that they come from"));
  auto const shown = page.runs<ShowOptions>(show);
  page.word("REF", shown->ref, tr("The review, for example V1"));
  add_format(page, shown->format);
}

}  // namespace zgz::cmd
