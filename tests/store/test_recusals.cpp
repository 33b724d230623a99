#include "lib/store/recusals.hpp"

#include <catch2/catch.hpp>

#include "lib/store/casework.hpp"
#include "lib/store/codec.hpp"
#include "tests/store/register.hpp"

using namespace zgz;
using namespace zgz::store;
using small::day;

namespace {

using Refs = std::set<ComplaintRef>;
using Kind = CaseStep::Kind;

ComplaintAdded added(std::int64_t number, char const* received, char const* about = "jia", char const* category = "") {
  ComplaintAdded event;
  event.complaint.ref = {number};
  event.complaint.received = day(received);
  event.complaint.channel = "phone";
  event.complaint.about = about;
  event.complaint.category = category;
  event.facts.summary = "示例摘要 " + std::to_string(number);
  event.batch_key = "a2V5";
  event.sealed = "c2VhbGVk";
  return event;
}

ComplaintStepTaken step(std::int64_t number, Kind kind, std::string text, std::string other = {}) {
  ComplaintStepTaken event;
  event.complaint = {number};
  event.step.kind = kind;
  event.step.on = day("2020-12-05");
  event.step.text = std::move(text);
  event.step.other = std::move(other);
  return event;
}

ComplaintStepTaken concluded(std::int64_t number, char const* fact) {
  auto event = step(number, Kind::concluded, "示例");
  event.step.words = {fact};
  return event;
}

std::string refs(std::vector<ComplaintCase> const& cases) {
  std::string text;
  for (auto const& each : cases) text += each.complaint.ref.str() + ' ';
  return text;
}

std::string told(ComplaintTally const& tally) {
  auto text = std::to_string(tally.count) + ':';
  for (auto const& each : tally.first) text += ' ' + each.ref.str();
  return text;
}

LogEntry entry(std::string command, Event const& event) {
  return {1, "2020-12-08T09:00:00+08:00", "示例员", std::move(command), kind_of(event), payload_of(event), "", ""};
}

}  // namespace

TEST_CASE("a person is recused from a complaint and from what is handled together with it") {
  small::Folder folder;
  auto store = Store::create(folder.db());
  small::record(store, added(1, "2020-12-01"), added(2, "2020-12-02"), added(3, "2020-12-03"), added(4, "2020-12-03"));
  Casework const casework{store};
  CHECK(casework.recused("示例员").empty());
  small::record(store, step(2, Kind::recused, "示例 员"));
  CHECK(casework.recused("示例员") == Refs{{2}});
  CHECK(casework.recused("示例员乙").empty());
  small::record(store, step(2, Kind::merged, "", "C1"), step(3, Kind::merged, "", "C1"));
  CHECK(casework.recused("示例员") == Refs{{1}, {2}, {3}});
  small::record(store, step(2, Kind::separated, ""));
  CHECK(casework.recused("示例员") == Refs{{2}});
  CHECK(store.differing_tables().empty());
}

TEST_CASE("what is hidden is in no list, no count and no find") {
  small::Folder folder;
  auto store = Store::create(folder.db());
  auto repeat = added(2, "2020-12-02");
  repeat.facts.repeat_of = ComplaintRef{1};
  small::record(store, added(1, "2020-12-01"), repeat, added(3, "2020-12-03", "yi"));
  Casework const all{store};
  Casework const some{store, {{1}}};
  CHECK(refs(all.cases()) == "C1 C2 C3 ");
  CHECK(refs(some.cases()) == "C2 C3 ");
  ComplaintFilter first;
  first.most = 1;
  CHECK(refs(some.cases(first)) == "C2 ");
  CHECK(some.complaint_counts(day("2020-12-31")).front().complaints == 1);
  CHECK(some.complaints_about("jia", day("2020-12-31"), 9).size() == 1);
  CHECK(told(all.tally("jia", day("2020-12-31"), Tallied::all)) == "2: C1 C2");
  CHECK(told(some.tally("jia", day("2020-12-31"), Tallied::all)) == "1: C2");
  CHECK(refs(some.waiting({"received", "dispatched"}, day("2020-12-31"))) == "C2 C3 ");
  CHECK(all.search({"摘要"}, 2).front().ref == "C1");
  auto const found = some.search({"摘要"}, 2);
  REQUIRE(found.size() == 2);
  CHECK(found.front().ref == "C2");
  CHECK(all.complaint_case({2})->facts.repeat_of == ComplaintRef{1});
  CHECK_FALSE(some.complaint_case({2})->facts.repeat_of);
  CHECK_FALSE(some.cases().front().facts.repeat_of);
}

TEST_CASE("a tally counts all and reads the first; a complaint that proved unfounded can be left out") {
  small::Folder folder;
  auto store = Store::create(folder.db());
  for (int i = 1; i <= 8; ++i)
    small::record(store, added(i, i < 7 ? "2020-12-02" : "2020-12-01", "jia", i > 2 ? "5" : ""));
  small::record(store, concluded(1, "unfounded"), concluded(2, "founded"), step(3, Kind::merged, "", "C4"));
  small::record(store, concluded(4, "unfounded"));
  Casework const casework{store};
  auto const until = day("2020-12-02");
  CHECK(told(casework.tally("jia", until, Tallied::all)) == "8: C7 C8 C1 C2 C3");
  CHECK(told(casework.tally("jia", day("2020-12-01"), Tallied::all)) == "2: C7 C8");
  CHECK(told(casework.tally("jia", until, Tallied::not_unfounded)) == "5: C7 C8 C2 C5 C6");
  CHECK(told(casework.tally("jia", until, Tallied::without_category)) == "2: C1 C2");
  CHECK(told(casework.tally("yi", until, Tallied::all)) == "0:");
  CHECK(store.differing_tables().empty());
}

TEST_CASE("an entry of the log speaks of a complaint by its event or by a word") {
  auto taken_up = added(9, "2020-12-02");
  taken_up.facts.refers_to = ComplaintRef{3};
  Disposition disposition;
  disposition.ref = {1};
  disposition.complaint = ComplaintRef{3};
  disposition.decided = day("2020-12-05");
  ComplaintsTaken batch;
  batch.complaints = {added(2, "2020-12-02").complaint, added(3, "2020-12-02").complaint};
  ProblemNoted const note{{3}, {ProblemNote::Kind::cause, day("2020-12-05"), "示例"}};
  struct Row {
    char const* what;
    LogEntry entry;
    bool speaks;
  };
  auto const row = GENERATE_COPY(values<Row>({
      {"a step", entry("", step(3, Kind::notified, "")), true},
      {"a step of another", entry("", step(33, Kind::notified, "")), false},
      {"taken in", entry("", added(3, "2020-12-02")), true},
      {"in a batch", entry("", batch), true},
      {"takes it up again", entry("", taken_up), true},
      {"another merged into it", entry("", step(4, Kind::merged, "", "C3")), true},
      {"its seal", entry("", SealAskedFor{{3}, "示例", false}), true},
      {"a disposition", entry("", PersonDisposed{disposition}), true},
      {"a problem of the same number", entry("zgz problem cause P3", note), false},
      {"named on the command line", entry("zgz problem add --complaint c3 --problem 示例", note), true},
      {"named in a text", entry("", step(4, Kind::answered, "与C3为同一事项")), true},
      {"part of another word", entry("zgz problem cause P3 --text C33,AC3", note), false},
  }));
  CAPTURE(row.what);
  CHECK(speaks_of(row.entry, {{3}}) == row.speaks);
  CHECK_FALSE(speaks_of(row.entry, {}));
}
