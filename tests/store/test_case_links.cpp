#include <catch2/catch.hpp>

#include "lib/store/casework.hpp"
#include "tests/store/register.hpp"

using namespace zgz;
using namespace zgz::store;
using small::day;

namespace {

void add_complaint(Store& store, std::int64_t number, char const* received = "2020-12-01") {
  Complaint complaint;
  complaint.ref = {number};
  complaint.received = day(received);
  complaint.channel = "phone";
  small::record(store, ComplaintAdded{complaint, {}, "a2V5", "c2Vh"});
}

void take(Store& store, std::int64_t complaint, CaseStep::Kind kind, std::string other) {
  CaseStep step;
  step.kind = kind;
  step.on = day("2020-12-05");
  step.other = std::move(other);
  small::record(store, ComplaintStepTaken{{complaint}, step});
}

/// Six complaints: C1 linked to P11, C2 merged into it, C3 into C2; C4 linked to P12; C5 to both; C6 to none.
Store linked_register(small::Folder const& folder) {
  using enum CaseStep::Kind;
  auto store = Store::create(folder.db());
  small::record(store, small::taken(1));
  for (std::int64_t number = 1; number <= 6; ++number)
    add_complaint(store, number, number == 5 ? "2020-12-06" : "2020-12-01");
  take(store, 1, linked, "P11");
  take(store, 2, merged, "C1");
  take(store, 3, merged, "C2");
  take(store, 4, linked, "P12");
  take(store, 5, linked, "P11");
  take(store, 5, linked, "P12");
  return store;
}

std::string linked_on(Store const& store, char const* today = "2020-12-08", std::set<ComplaintRef> hidden = {}) {
  std::string refs;
  for (auto const& each : Casework{store, std::move(hidden)}.linked_to_open_problems(day(today)))
    refs += each.complaint.ref.str() + ' ';
  return refs;
}

}  // namespace

TEST_CASE("complaints linked to open problems are read with those merged into them, each once, and no others") {
  small::Folder const folder;
  auto store = linked_register(folder);
  CHECK(linked_on(store) == "C1 C2 C3 C4 C5 ");
  CHECK(linked_on(store, "2020-12-05") == "C1 C2 C3 C4 ");
  CHECK(linked_on(store, "2020-12-08", {{1}, {4}}) == "C2 C3 C5 ");
  take(store, 2, CaseStep::Kind::separated, "C1");
  CHECK(linked_on(store) == "C1 C4 C5 ");
}

TEST_CASE("a problem that is closed or withdrawn no longer brings its complaints, one reported done does") {
  small::Folder const folder;
  auto store = linked_register(folder);
  auto const on = day("2020-12-08");
  small::record(store, ProblemReported{{11}, on, ""});
  CHECK(linked_on(store) == "C1 C2 C3 C4 C5 ");
  small::record(store, ProblemClosed{{11}, on, "示例证据", "赵某某"});
  CHECK(linked_on(store) == "C4 C5 ");
  small::record(store, ProblemWithdrawn{{12}, on, "示例原因", "示例领导"});
  CHECK(linked_on(store).empty());
  CHECK(store.differing_tables().empty());
}
