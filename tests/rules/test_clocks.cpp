#include "lib/rules/clocks.hpp"

#include <catch2/catch.hpp>

#include "lib/plan/load.hpp"
#include "lib/rules/period.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;
using Kind = CaseStep::Kind;

namespace {

TimeLimit limit(char const* code, char const* start, char const* end, int count, DayUnit unit) {
  TimeLimit value;
  value.code = code;
  value.name = std::string{"示例时限 "} + code;
  value.start = start;
  value.end = end;
  value.count = count;
  value.unit = unit;
  return value;
}

Plan with_limits() {
  auto value = small::plan();
  value.calendar =
      plan::load_plan(std::string{ZGZ_REPO} + "/config/dangshan-2020.toml", std::string{ZGZ_REPO} + "/config")
          .plan.calendar;
  value.time_limits = {limit("TELL", "received", "notified", 15, DayUnit::workday),
                       limit("END", "accepted", "concluded", 60, DayUnit::day),
                       limit("BACK", "concluded", "fed_back", 15, DayUnit::workday)};
  value.time_limits[0].named_only = true;
  value.time_limits[1].extension = 30;
  value.time_limits[1].roll = Roll::next_workday;
  value.time_limits[1].pauses = {"hearing", "appraisal"};
  return value;
}

ComplaintCase received(char const* on, bool named = true) {
  ComplaintCase value;
  value.complaint.ref = {1};
  value.complaint.received = day(on);
  value.complaint.named = named;
  return value;
}

CaseStep step(Kind kind, char const* on, std::vector<std::string> words = {}, char const* until = "") {
  CaseStep value;
  value.kind = kind;
  value.on = day(on);
  value.words = std::move(words);
  if (*until != '\0') value.until = day(until);
  return value;
}

std::string told(std::vector<Clock> const& clocks) {
  std::string text;
  for (auto const& clock : clocks) {
    text += (clock.limit == nullptr ? "SUPERIOR" : clock.limit->code) + ' ' + iso(clock.due);
    if (clock.ended) text += " ended " + iso(*clock.ended);
    if (clock.judged.days_late > 0) text += " +" + std::to_string(clock.judged.days_late);
    text += "; ";
  }
  return text;
}

struct Case {
  char const* name;
  std::vector<CaseStep> steps;
  char const *today, *clocks;
};

}  // namespace

TEST_CASE("each clock begins and ends with its events, and none is reset by what a department does") {
  auto const value = with_limits();
  for (auto const& [name, steps, today, clocks] : {
           Case{"only received", {}, "2020-12-08", "TELL 2020-12-28; "},
           Case{"told in time",
                {step(Kind::notified, "2020-12-10")},
                "2021-01-20",
                "TELL 2020-12-28 ended 2020-12-10; "},
           Case{"told late",
                {step(Kind::notified, "2020-12-30")},
                "2021-01-20",
                "TELL 2020-12-28 ended 2020-12-30 +2; "},
           Case{"signed for", {step(Kind::accepted, "2020-12-08")}, "2020-12-08", "TELL 2020-12-28; END 2021-02-07; "},
           Case{"given back and signed for again",
                {step(Kind::accepted, "2020-12-08"), step(Kind::returned, "2020-12-20"),
                 step(Kind::accepted, "2020-12-28")},
                "2020-12-28",
                "TELL 2020-12-28; END 2021-02-07; "},
           Case{"never signed for, but answered",
                {step(Kind::dispatched, "2020-12-08"), step(Kind::answered, "2020-12-09")},
                "2020-12-09",
                "TELL 2020-12-28; END 2021-02-07; "},
           Case{"concluded",
                {step(Kind::accepted, "2020-12-08"), step(Kind::concluded, "2020-12-18")},
                "2020-12-18",
                "TELL 2020-12-28; END 2021-02-07 ended 2020-12-18; BACK 2021-01-11; "},
           Case{"stopped for ten days",
                {step(Kind::accepted, "2020-12-08"), step(Kind::paused, "2020-12-10", {"hearing"}),
                 step(Kind::resumed, "2020-12-20", {"hearing"})},
                "2020-12-21",
                "TELL 2020-12-28; END 2021-02-18; "},
           Case{"stopped for two causes at once",
                {step(Kind::accepted, "2020-12-08"), step(Kind::paused, "2020-12-10", {"hearing"}),
                 step(Kind::paused, "2020-12-15", {"appraisal"}), step(Kind::resumed, "2020-12-20", {"hearing"}),
                 step(Kind::resumed, "2020-12-22", {"appraisal"})},
                "2020-12-23",
                "TELL 2020-12-28; END 2021-02-18; "},
           Case{"stopped for what does not stop it",
                {step(Kind::accepted, "2020-12-08"), step(Kind::paused, "2020-12-10", {"suspended"}),
                 step(Kind::resumed, "2020-12-20", {"suspended"})},
                "2020-12-21",
                "TELL 2020-12-28; END 2021-02-07; "},
           Case{"extended",
                {step(Kind::accepted, "2020-12-08"), step(Kind::extended, "2021-02-01", {"END"}, "2021-02-20")},
                "2021-02-08",
                "TELL 2020-12-28 +42; END 2021-02-20; "},
           Case{"an extension of another clock",
                {step(Kind::accepted, "2020-12-08"), step(Kind::extended, "2021-02-01", {"BACK"}, "2021-02-20")},
                "2021-02-08",
                "TELL 2020-12-28 +42; END 2021-02-07 +1; "},
       }) {
    INFO(name);
    auto complaint = received("2020-12-07");
    complaint.steps = steps;
    CHECK(told(rules::clocks_of(value, complaint, day(today))) == clocks);
  }
}

TEST_CASE("a reader of many complaints gives of each what is given of it alone, and the one that ends first") {
  auto const value = with_limits();
  auto given = received("2020-12-07");
  given.steps = {step(Kind::accepted, "2020-12-08"), step(Kind::extended, "2020-12-09", {"END"}, "2021-02-20"),
                 step(Kind::paused, "2020-12-10", {"suspended"})};
  auto superior = received("2020-12-07");
  superior.facts.superior_due = day("2020-12-09");
  auto withdrawn = received("2020-12-07");
  withdrawn.complaint.withdrawn = true;
  rules::ClockReader reader{value, day("2020-12-20")};
  for (auto const& each : {received("2020-12-07"), given, superior, received("2020-12-01"), given, withdrawn}) {
    auto const clocks = rules::clocks_of(value, each, day("2020-12-20"));
    CHECK(reader.clocks_of(each) == clocks);
    auto const* first = rules::strictest(clocks);
    CHECK(reader.strictest_of(each) == (first == nullptr ? std::nullopt : std::optional{*first}));
  }
  CHECK(reader.strictest_of(superior)->limit == nullptr);
  CHECK_FALSE(reader.strictest_of(withdrawn));
}

TEST_CASE("a limit for those who gave their name, for a channel or for a time runs for nobody else") {
  auto value = with_limits();
  CHECK(rules::clocks_of(value, received("2020-12-07", false), day("2020-12-08")).empty());
  value.time_limits[0].named_only = false;
  CHECK(rules::clocks_of(value, received("2020-12-07", false), day("2020-12-08")).size() == 1);
  value.time_limits[0].channels = {"transfer"};
  CHECK(rules::clocks_of(value, received("2020-12-07"), day("2020-12-08")).empty());
  value.time_limits[0].channels.clear();
  value.time_limits[0].valid_from = day("2020-12-08");
  CHECK(rules::clocks_of(value, received("2020-12-07"), day("2020-12-08")).empty());
  CHECK(rules::clocks_of(value, received("2020-12-08"), day("2020-12-08")).size() == 1);
  value.time_limits[0].valid_to = day("2020-12-08");
  CHECK(rules::clocks_of(value, received("2020-12-09"), day("2020-12-09")).empty());
}

TEST_CASE("standstills count up to what the limit allows, and one that has not ended goes on") {
  auto value = with_limits();
  auto complaint = received("2020-12-07");
  complaint.steps = {step(Kind::accepted, "2020-12-08"), step(Kind::paused, "2020-12-10", {"hearing"})};
  auto const due = [&](char const* today) { return iso(rules::clocks_of(value, complaint, day(today)).at(1).due); };
  CHECK(due("2020-12-10") == "2021-02-07");
  CHECK(due("2020-12-30") == "2021-02-26");
  value.time_limits[1].pause_most = 5;
  CHECK(due("2020-12-30") == "2021-02-18");
}

TEST_CASE("a superior's deadline is a clock beside the others, and the strictest is the one that ends first") {
  auto const value = with_limits();
  auto complaint = received("2020-12-07");
  complaint.facts.superior_due = day("2020-12-15");
  auto const clocks = rules::clocks_of(value, complaint, day("2020-12-16"));
  CHECK(told(clocks) == "TELL 2020-12-28; SUPERIOR 2020-12-15 +1; ");
  REQUIRE(rules::strictest(clocks) != nullptr);
  CHECK(rules::strictest(clocks)->limit == nullptr);
  complaint.steps = {step(Kind::notified, "2020-12-08"), step(Kind::concluded, "2020-12-14")};
  auto const done = rules::clocks_of(value, complaint, day("2020-12-16"));
  CHECK(rules::strictest(done) == &done[1]);
}

TEST_CASE("what happens to a complaint happens to those merged into it, whose clocks stay their own") {
  auto const value = with_limits();
  auto main = received("2020-12-07");
  main.steps = {step(Kind::accepted, "2020-12-08"), step(Kind::notified, "2020-12-30"),
                step(Kind::concluded, "2020-12-30")};
  auto merged = received("2020-12-01");
  merged.steps = {step(Kind::merged, "2020-12-09")};
  merged.steps[0].other = "C1";
  auto const seen = [&] { return told(rules::clocks_of(value, as_merged(merged, main), day("2020-12-30"))); };
  CHECK(seen() == "TELL 2020-12-22 +8; END 2021-02-07 ended 2020-12-30; BACK 2021-01-21; ");
  // Whom nobody has told anything is not told by what was told to another person.
  merged.steps.push_back(step(Kind::notified, "2020-12-20"));
  CHECK(seen() == "TELL 2020-12-22 ended 2020-12-20; END 2021-02-07 ended 2020-12-30; BACK 2021-01-21; ");
}

TEST_CASE("what happened before the merging does not end a clock that was late") {
  auto value = with_limits();
  value.time_limits = {limit("END", "received", "concluded", 15, DayUnit::workday)};
  auto main = received("2020-12-01");
  main.steps = {step(Kind::concluded, "2020-12-02")};
  auto merged = received("2020-12-01");
  merged.steps = {step(Kind::merged, "2020-12-29")};
  merged.steps[0].other = "C2";
  CHECK(told(rules::clocks_of(value, as_merged(merged, main), day("2020-12-30"))) ==
        "END 2020-12-22 ended 2020-12-29 +7; ");
}

TEST_CASE("who concludes a complaint without a dispatch has ended the wait for one") {
  auto value = with_limits();
  value.time_limits = {limit("GIVE", "received", "dispatched", 15, DayUnit::day),
                       limit("SIGN", "dispatched", "accepted", 5, DayUnit::workday)};
  auto complaint = received("2020-12-01");
  complaint.steps = {step(Kind::concluded, "2020-12-18")};
  CHECK(told(rules::clocks_of(value, complaint, day("2021-06-30"))) == "GIVE 2020-12-16 ended 2020-12-18 +2; ");
  for (auto const& open : open_waits(complaint)) CHECK(open.wait->end != "dispatched");
}

TEST_CASE("the latest start for a day is the last one whose period ends by then") {
  auto const value = with_limits();
  for (auto const& each : value.time_limits) {
    for (auto until = day("2020-06-01"); until < day("2021-11-01"); until += std::chrono::days{3}) {
      auto const start = rules::latest_start(value.calendar, each, until);
      CAPTURE(each.code, iso(until), iso(start));
      CHECK(rules::period_end(value.calendar, rules::period_of(each), start) <= until);
      CHECK(rules::period_end(value.calendar, rules::period_of(each), start + std::chrono::days{1}) > until);
    }
  }
  CHECK_THROWS_AS(rules::latest_start(value.calendar, value.time_limits[0], day("2022-01-05")), Error);
  CHECK(iso(rules::latest_start(value.calendar, value.time_limits[0], day("2021-12-31"))) == "2021-12-12");
}

TEST_CASE("an extension reaches as far as the limit allows, from the day without it") {
  auto const value = with_limits();
  auto complaint = received("2020-12-07");
  complaint.steps = {step(Kind::accepted, "2020-12-08"), step(Kind::extended, "2021-02-01", {"END"}, "2021-03-01")};
  auto const clocks = rules::clocks_of(value, complaint, day("2021-02-01"));
  CHECK(iso(rules::extension_cap(value.calendar, clocks[1])) == "2021-03-09");
  CHECK(rules::extension_cap(value.calendar, clocks[0]) == clocks[0].first_due);
}

TEST_CASE("a clock is green, yellow near its end, red when overdue and severe when long overdue") {
  auto const value = with_limits();
  Bands const bands{3, 10, DayUnit::workday};
  for (auto const& [today, band] : {std::pair{"2020-12-11", Band::green}, std::pair{"2020-12-15", Band::yellow},
                                    std::pair{"2020-12-18", Band::yellow}, std::pair{"2020-12-21", Band::red},
                                    std::pair{"2021-01-04", Band::red}, std::pair{"2021-01-05", Band::severe}}) {
    INFO(today);
    CHECK(rules::band_of(value.calendar, bands, day("2020-12-18"), day(today)) == band);
  }
  CHECK(rules::band_of(value.calendar, {2, 4, DayUnit::day}, day("2020-12-18"), day("2020-12-22")) == Band::red);
  CHECK(rules::band_of(value.calendar, {2, 4, DayUnit::day}, day("2020-12-18"), day("2020-12-23")) == Band::severe);
}

TEST_CASE("a clock is counted out day by day, with what did not count") {
  auto const value = with_limits();
  auto complaint = received("2020-12-07");
  complaint.steps = {step(Kind::accepted, "2020-12-08"), step(Kind::paused, "2020-12-10", {"hearing"}),
                     step(Kind::resumed, "2020-12-20", {"hearing"})};
  auto const clocks = rules::clocks_of(value, complaint, day("2020-12-21"));
  auto const days = rules::count_out(value.calendar, clocks[1]);
  CHECK(days.front().day == day("2020-12-08"));
  CHECK(days.back().day == clocks[1].due);
  CHECK(days[2].number == 2);
  CHECK(days[3].number == 0);
  CHECK(days[3].note.find("stands still") != std::string::npos);
  CHECK(days[13].number == 3);
  CHECK(std::max_element(days.begin(), days.end(), [](auto const& a, auto const& b) {
          return a.number < b.number;
        })->number == 60);
}
