#include <map>
#include <random>

#include <catch2/catch.hpp>

#include "lib/model/case_words.hpp"
#include "lib/plan/load.hpp"
#include "lib/rules/case_clocks.hpp"
#include "lib/rules/case_steps.hpp"
#include "lib/rules/clocks.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;
using Kind = CaseStep::Kind;

namespace {

Plan const& shipped() {
  static auto const loaded =
      plan::load_plan(std::string{ZGZ_REPO} + "/config/dangshan-2020.toml", std::string{ZGZ_REPO} + "/config");
  return loaded.plan;
}

/// What a clock is, whatever happens to it.
struct Fixed {
  Date start, first_due, due;
  std::optional<Date> ended;
};

std::map<std::string, Fixed> clocks_by_code(ComplaintCase const& complaint, Date today) {
  std::map<std::string, Fixed> clocks;
  for (auto const& clock : rules::clocks_of(shipped(), complaint, today)) {
    clocks[clock.limit == nullptr ? "superior" : clock.limit->code] = {clock.start, clock.first_due, clock.due,
                                                                       clock.ended};
  }
  return clocks;
}

constexpr std::array kinds{Kind::dispatched,   Kind::accepted,        Kind::returned,    Kind::ruled,
                           Kind::answered,     Kind::notified,        Kind::called_back, Kind::concluded,
                           Kind::fed_back,     Kind::summarised,      Kind::categorised, Kind::reply_received,
                           Kind::review_asked, Kind::review_answered, Kind::reported_up, Kind::linked,
                           Kind::extended,     Kind::paused,          Kind::resumed,     Kind::recused};

/// A step of a kind as somebody might type it, sensible or not.
CaseStep invented(Kind kind, Date on, std::mt19937& random) {
  auto const pick = [&](std::vector<std::string> const& words) { return words[random() % words.size()]; };
  CaseStep step;
  step.kind = kind;
  step.on = on;
  step.department = pick({"caizheng", "zhaoshang", "jianshe"});
  step.text = "示例说明文字";
  step.by = "示例经办";
  if (kind == Kind::concluded) step.words = {"founded"};
  if (kind == Kind::called_back) step.words = {"reached", "yes", "satisfied"};
  if (kind == Kind::categorised) step.words = {"5"};
  if (kind == Kind::linked) step.other = "P1";
  if (kind == Kind::extended) {
    step.words = {pick({"XF-END", "JK-REAL", "XF-REV"})};
    step.until = on + std::chrono::days{random() % 120};
  }
  if (kind == Kind::paused || kind == Kind::resumed) step.words = {pick({"hearing", "suspended"})};
  return step;
}

/// The step if the rules let it be taken.
std::optional<CaseStep> taken(ComplaintCase const& complaint, CaseStep const& step) {
  try {
    switch (step.kind) {
      case Kind::dispatched:
      case Kind::ruled:
        return rules::give_to(shipped(), complaint, step, {}, "").step;
      case Kind::extended:
        return rules::extend_clock(shipped(), complaint, complaint, step).step;
      case Kind::paused:
        return rules::stop_clock(shipped(), complaint, complaint, step).step;
      case Kind::resumed:
        return rules::restart_clock(shipped(), complaint, complaint, step).step;
      default:
        return rules::take_step(shipped(), complaint, complaint, step).step;
    }
  } catch (Error const& error) {
    CHECK(error.code == ExitCode::usage);
    return std::nullopt;
  }
}

bool moves_days(Kind kind) { return kind == Kind::extended || kind == Kind::paused || kind == Kind::resumed; }

void check_kept(std::map<std::string, Fixed> const& before, std::map<std::string, Fixed> const& after, Kind kind) {
  for (auto const& [code, clock] : before) {
    INFO(code << " after " << word_of(kind));
    REQUIRE(after.contains(code));
    auto const& now = after.at(code);
    CHECK(now.start == clock.start);
    CHECK(now.first_due == clock.first_due);
    CHECK((!clock.ended || now.ended == clock.ended));
    // A standstill that has not ended goes on to today; it ends with the clock.
    bool const ends = !clock.ended && now.ended && now.due < clock.due;
    CHECK((moves_days(kind) || ends || now.due == clock.due));
    CHECK(now.due >= now.first_due);
  }
}

}  // namespace

TEST_CASE("no step resets a clock: its start, its first day and its end stay, and only what is granted moves its day") {
  auto const today = day("2021-06-30");
  std::map<Kind, int> counts;
  for (unsigned seed = 1; seed <= 300; ++seed) {
    std::mt19937 random{seed};
    ComplaintCase complaint;
    complaint.complaint.ref = {1};
    complaint.complaint.received = day("2020-11-20") + std::chrono::days{random() % 40};
    complaint.complaint.named = random() % 2 == 0;
    complaint.complaint.channel = random() % 2 == 0 ? "transfer" : "phone";
    complaint.facts.summary = "示例摘要";
    auto on = complaint.complaint.received;
    for (int i = 0; i < 40; ++i) {
      on += std::chrono::days{random() % 5};
      auto const kind = kinds[random() % kinds.size()];
      auto const step = taken(complaint, invented(kind, on, random));
      if (!step) continue;
      ++counts[kind];
      auto const before = clocks_by_code(complaint, today);
      complaint.steps.push_back(*step);
      check_kept(before, clocks_by_code(complaint, today), kind);
    }
  }
  // A kind that no walk ever takes would not be watched.
  for (auto const kind : kinds) {
    INFO(word_of(kind));
    CHECK(counts[kind] > 0);
  }
}
