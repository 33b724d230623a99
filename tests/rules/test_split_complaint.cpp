#include "lib/rules/split_complaint.hpp"

#include <catch2/catch.hpp>

#include "lib/rules/clocks.hpp"
#include "tests/rules/cases.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::complaint;
using small::day;
using small::refusal;
using small::step;
using Kind = CaseStep::Kind;

namespace {

Plan const plan = small::campaign();

PartOfComplaint part() { return {{9}, "yi", {"2", "1"}, "另一件事"}; }

ComplaintSplit split(ComplaintCase const& whole, PartOfComplaint const& of = part(),
                     CaseStep const& by = step(Kind::split, "2020-12-08"), std::string const& although = {}) {
  return split_complaint(plan, whole, of, by, although);
}

std::string refused(std::vector<CaseStep> steps, PartOfComplaint const& of = part(),
                    CaseStep const& by = step(Kind::split, "2020-12-08"), std::string const& although = {}) {
  return refusal([&] { return split(complaint(3, std::move(steps)), of, by, although); });
}

ComplaintCase folded(ComplaintCase const& whole, ComplaintSplit const& event) {
  ComplaintCase it{event.complaint, event.facts, steps_for_part(whole)};
  it.steps.push_back(event.step);
  it.steps.back().other = whole.complaint.ref.str();
  return it;
}

}  // namespace

TEST_CASE("a part came in as the whole did, is about another matter, and has neither its number nor its receipt") {
  auto whole = complaint(3, {});
  whole.complaint.number = "RX-1";
  whole.complaint.submission = {1};
  whole.complaint.named = true;
  whole.facts.receipt = std::string(64, 'e');
  whole.facts.persons = 3;
  whole.facts.superior_due = day("2020-12-20");
  whole.facts.superior_document = "示例1号";
  auto const event = split(whole);
  CHECK(event.complaint.ref == ComplaintRef{9});
  CHECK(event.complaint.received == whole.complaint.received);
  CHECK(event.complaint.channel == "phone");
  CHECK(event.complaint.named);
  CHECK(event.complaint.about == "yi");
  CHECK(event.complaint.category == "2");
  CHECK(event.complaint.number.empty());
  CHECK(event.complaint.submission == SubmissionRef{});
  CHECK(event.facts.also == std::vector<std::string>{"1"});
  CHECK(event.facts.summary == "另一件事");
  CHECK(event.facts.superior_due == whole.facts.superior_due);
  CHECK(event.facts.superior_document == "示例1号");
  CHECK(event.facts.receipt.empty());
  CHECK(event.facts.split_from == ComplaintRef{3});
  CHECK(event.step.kind == Kind::split);
  CHECK(event.step.other == "C9");
  CHECK(people_of(event.facts) == 0);
  CHECK(people_of(whole.facts) == 3);
}

TEST_CASE("what cannot be split is refused, with what stands against it") {
  auto betrays = part();
  betrays.summary =
      "来电 138"
      "00000000";
  auto unknown = part();
  unknown.categories = {"2", "9"};
  auto merged = step(Kind::merged, "2020-12-03");
  merged.other = "C1";
  auto const holder = step(Kind::dispatched, "2020-12-03", "yi");
  CHECK(refused({}) == "not refused");
  CHECK(refused({step(Kind::concluded, "2020-12-03")}).starts_with("case-state | C3 | concluded; a new one"));
  CHECK(refused({merged}).starts_with("case-state | C3 | merged | "));
  CHECK(refused({}, betrays) == "summary-betrays | telephone number");
  CHECK(refused({}, unknown) == "unknown-code | 9 | the categories of the plan | 1, 2");
  CHECK(refused({}, part(), step(Kind::split, "2020-12-01")) == "before-received | 2020-12-01 | C3 | 2020-12-02");
  CHECK(refused({holder}) == "accused-department | C3 | 乙局");
  CHECK(refused({holder}, part(), step(Kind::split, "2020-12-08"), "示例领导批示") == "not refused");
  auto withdrawn = complaint(3, {});
  withdrawn.complaint.withdrawn = true;
  CHECK(refusal([&] { return split(withdrawn); }).starts_with("case-state | C3 | withdrawn | "));
}

TEST_CASE("every clock of a part has the start, the extension and the stop of the whole") {
  auto limits = plan;
  limits.calendar.years = {2020, 2021};
  TimeLimit limit;
  limit.code = "END";
  limit.name = "示例办结";
  limit.start = "received";
  limit.end = "concluded";
  limit.count = 10;
  limit.unit = DayUnit::day;
  limit.pauses = {"hearing"};
  auto accept = limit;
  accept.code = "GIVE";
  accept.start = "dispatched";
  accept.end = "answered";
  limits.time_limits = {limit, accept};
  auto extended = step(Kind::extended, "2020-12-05");
  extended.words = {"END"};
  extended.until = day("2020-12-18");
  auto paused = step(Kind::paused, "2020-12-06");
  paused.words = {"hearing"};
  auto linked = step(Kind::linked, "2020-12-06");
  linked.other = "P1";
  auto const whole = complaint(
      3, {step(Kind::dispatched, "2020-12-03", "jia"), extended, paused, linked, step(Kind::summarised, "2020-12-06")});
  auto const it = folded(whole, split(whole));
  for (auto const* today : {"2020-12-08", "2020-12-30"}) {
    auto const clocks = clocks_of(limits, it, day(today));
    CHECK(clocks.size() == 2);
    CHECK(clocks == clocks_of(limits, whole, day(today)));
  }
  CHECK(holder_of(it) == "jia");
  CHECK(steps_before_split(it) == 3);
  CHECK(steps_before_split(whole) == 0);
  CHECK(it.steps.size() == 4);
}
