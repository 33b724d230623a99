#include <catch2/catch.hpp>

#include "lib/store/casework.hpp"
#include "tests/store/register.hpp"

using namespace zgz;
using namespace zgz::store;
using small::day;

namespace {

using Names = std::vector<std::string>;
using Kind = CaseStep::Kind;
using Refs = std::vector<ComplaintRef>;

Complaint complaint(std::int64_t ref, std::int64_t submission = 0) {
  Complaint value;
  value.ref = {ref};
  value.submission = {submission};
  value.received = day("2020-12-02");
  value.channel = "phone";
  value.about = "jia";
  return value;
}

CaseStep step(Kind kind, std::string text = {}) {
  CaseStep value;
  value.kind = kind;
  value.on = day("2020-12-05");
  value.text = std::move(text);
  return value;
}

ComplaintSplit split(std::int64_t from, std::int64_t part) {
  ComplaintSplit event;
  event.complaint = complaint(part);
  event.complaint.about = "yi";
  event.facts.summary = "另一件事";
  event.facts.split_from = ComplaintRef{from};
  event.step = step(Kind::split);
  event.step.other = event.complaint.ref.str();
  return event;
}

ComplaintAdded added(std::int64_t ref) {
  return {complaint(ref), {}, "a2V5" + std::to_string(ref), "c2Vh" + std::to_string(ref)};
}

/// Two complaints of a file that the office handles.
void import(Store& store) {
  auto file = small::submission(1, "2020-12-08");
  file.department.clear();
  file.kind = SubmissionKind::complaints;
  small::record(store, ComplaintsTaken{{1}, "a2V5", {complaint(1, 1), complaint(2, 1)}, "c2Vh", true},
                SubmissionTaken{file, {}, {}});
}

Refs refs_of(std::vector<ComplaintCase> const& cases) {
  Refs refs;
  for (auto const& each : cases) refs.push_back(each.complaint.ref);
  return refs;
}

}  // namespace

TEST_CASE("a part has the steps taken with the whole, and its seal; both name each other; a rebuild gives the same") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  small::record(store, added(1));
  auto dispatch = step(Kind::dispatched);
  dispatch.department = "bing";
  small::record(store, ComplaintStepTaken{{1}, dispatch}, split(1, 2), split(2, 3), added(4));
  Casework const casework{store};
  auto const whole = casework.complaint_case({1}).value();
  auto const part = casework.complaint_case({2}).value();
  CHECK(whole.steps.back().other == "C2");
  CHECK(part.steps.at(1).other == "C1");
  CHECK(casework.complaint_case({3})->steps.back().other == "C2");
  CHECK(holder_of(part) == "bing");
  CHECK(happened(part, "dispatched") == dispatch.on);
  CHECK(refs_of(casework.parts_of({1})) == Refs{{2}});
  CHECK(refs_of(casework.parts_of({2})) == Refs{{3}});
  for (auto const ref : {1, 2, 3}) {
    CHECK(store.seal_of({ref})->sealed == "c2Vh1");
    CHECK(casework.sealed_together({ref}) == Refs{{1}, {2}, {3}});
  }
  CHECK(store.seal_of({4})->sealed == "c2Vh4");
  CHECK(casework.sealed_together({4}) == Refs{{4}});
  CHECK(store.complaint_count() == 4);
  CHECK(store.differing_tables() == Names{});
  store.rebuild();
  CHECK(store.differing_tables() == Names{});
  CHECK(casework.complaint_case({2}) == part);
}

TEST_CASE("who is recused from the whole, before or after it is split, is recused from its parts") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  small::record(store, added(1), ComplaintStepTaken{{1}, step(Kind::recused, "示例员甲")}, split(1, 2), split(2, 3),
                ComplaintStepTaken{{1}, step(Kind::recused, "示例员乙")},
                ComplaintStepTaken{{2}, step(Kind::recused, "示例员丙")});
  Casework const casework{store};
  auto const recused = [&](std::int64_t ref, char const* person) {
    return is_recused(casework.complaint_case({ref}).value(), person);
  };
  for (auto const ref : {1, 2, 3}) {
    CHECK(recused(ref, "示例员甲"));
    CHECK(recused(ref, "示例员乙"));
  }
  CHECK_FALSE(recused(1, "示例员丙"));
  CHECK(recused(2, "示例员丙"));
  CHECK(recused(3, "示例员丙"));
  CHECK(store.differing_tables() == Names{});
}

TEST_CASE("undoing the file keeps a complaint that was split, and its part, as anything that somebody acted on") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  import(store);
  small::record(store, split(1, 3));
  small::record(store, SubmissionUndone{{1}, "示例", {}, {}, {}});
  CHECK_FALSE(store.complaint({1})->withdrawn);
  CHECK(store.complaint({2})->withdrawn);
  CHECK_FALSE(store.complaint({3})->withdrawn);
  CHECK(store.seal_of({3})->place == 0);
  CHECK(store.differing_tables() == Names{});
}

TEST_CASE("seals are read one after the other, without what is withdrawn or hidden") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  import(store);
  small::record(store, SubmissionUndone{{1}, "示例", {}, {}, {}}, added(3), split(3, 4), added(5));
  std::vector<SealedRows> seals;
  Casework{store, {{5}}}.each_sealed([&](SealedRows const& rows) { seals.push_back(rows); });
  REQUIRE(seals.size() == 3);
  CHECK(seals[0].submission == SubmissionRef{1});
  CHECK(seals[0].complaints == Refs{{1}, {2}});
  CHECK(seals[0].left_out == std::set<ComplaintRef>{{1}, {2}});
  CHECK(seals[1].complaints == Refs{{3}});
  CHECK(seals[1].left_out.empty());
  CHECK(seals[2].left_out == std::set<ComplaintRef>{{5}});
}
