#include "lib/rules/case_clocks.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/cases.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::complaint;
using small::day;
using small::refusal;
using small::step;
using Kind = CaseStep::Kind;

namespace {

TimeLimit limit(char const* code, char const* start, char const* end, int count, int extension) {
  TimeLimit value;
  value.code = code;
  value.start = start;
  value.end = end;
  value.count = count;
  value.extension = extension;
  value.source = "示例条款";
  value.pauses = {"hearing"};
  return value;
}

Plan const plan = [] {
  auto value = small::plan();
  value.bands.unit = DayUnit::day;
  value.time_limits = {limit("END", "received", "concluded", 10, 5), limit("ACC", "received", "notified", 5, 0)};
  return value;
}();

std::string extended(ComplaintCase const& it, char const* code, char const* until) {
  auto next = step(Kind::extended, "2020-12-08");
  next.words = {code};
  next.until = day(until);
  return refusal([&] { return extend_clock(plan, it, it, next); });
}

CaseStep about(Kind kind, char const* on, char const* cause) {
  auto next = step(kind, on);
  next.words = {cause};
  return next;
}

}  // namespace

TEST_CASE("a clock is extended to a later day, up to what its limit allows") {
  auto const it = complaint(3, {step(Kind::notified, "2020-12-03")});
  CHECK(extended(it, "END", "2020-12-13") == "not refused");
  CHECK(extended(it, "END", "2020-12-17") == "not refused");
  CHECK(extended(it, "END", "2020-12-18") == "extension-too-long | END | 2020-12-17 | 示例条款");
  CHECK(extended(it, "END", "2020-12-12") == "extension-not-later | 2020-12-12 | 2020-12-12");
  CHECK(extended(it, "ACC", "2020-12-13") == "no-such-clock | C3 | ACC | END");
  CHECK(extended(it, "NONE", "2020-12-13") == "no-such-clock | C3 | NONE | END");
}

TEST_CASE("a clock that is past its day is not made timely by an extension") {
  auto next = step(Kind::extended, "2020-12-12");
  next.words = {"END"};
  next.until = day("2020-12-17");
  auto const refused = [&] {
    return refusal([&] { return extend_clock(plan, complaint(3, {}), complaint(3, {}), next); });
  };
  CHECK(refused() == "not refused");
  next.on = day("2020-12-13");
  CHECK(refused() == "extension-after-due | C3 | 2020-12-12 | 2020-12-13");
}

TEST_CASE("a limit that allows no extension cannot be extended") {
  CHECK(extended(complaint(3, {}), "ACC", "2020-12-13") == "extension-too-long | ACC | 2020-12-07 | 示例条款");
}

TEST_CASE("clocks stop for a cause that they know, once, and run again afterwards") {
  auto const idle = complaint(3, {});
  auto const stopped = complaint(3, {about(Kind::paused, "2020-12-04", "hearing")});
  auto const pause = [](ComplaintCase const& it, char const* cause) {
    return refusal([&] { return stop_clock(plan, it, it, about(Kind::paused, "2020-12-08", cause)); });
  };
  auto const resume = [](ComplaintCase const& it, char const* cause) {
    return refusal([&] { return restart_clock(plan, it, it, about(Kind::resumed, "2020-12-08", cause)); });
  };
  CHECK(pause(idle, "hearing") == "not refused");
  CHECK(pause(idle, "weather") == "no-such-pause | C3 | weather");
  CHECK(pause(stopped, "hearing") == "no-such-pause | C3 | hearing");
  CHECK(resume(stopped, "hearing") == "not refused");
  CHECK(resume(idle, "hearing") == "no-such-pause | C3 | hearing");
}
