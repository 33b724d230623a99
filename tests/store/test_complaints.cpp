#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "lib/store/codec.hpp"
#include "tests/store/register.hpp"

using namespace zgz;
using namespace zgz::store;
using small::day;

namespace {

Complaint complaint(std::int64_t ref, std::int64_t submission, std::string number) {
  Complaint value;
  value.ref = {ref};
  value.submission = {submission};
  value.number = std::move(number);
  value.received = day("2020-11-28");
  value.channel = "hotline";
  value.category = "5";
  value.about = "jia";
  value.named = ref % 2 == 0;
  value.row = static_cast<std::uint32_t>(ref + 1);
  return value;
}

ComplaintsTaken batch(std::int64_t submission, std::int64_t first, std::vector<std::string> const& numbers) {
  ComplaintsTaken event;
  event.submission = {submission};
  event.batch_key = "a2V5" + std::to_string(first);
  event.sealed = "c2VhbGVk" + std::to_string(first);
  for (auto const& number : numbers) event.complaints.push_back(complaint(first++, submission, number));
  return event;
}

/// As an import does: the file's own entry comes last.
void import(Store& store, std::int64_t submission, std::vector<ComplaintsTaken> const& batches) {
  Change change{store, small::author()};
  for (auto const& event : batches) change.record(event);
  auto file = small::submission(submission, "2020-12-08");
  file.department.clear();
  change.record(SubmissionTaken{file, {}, {}});
  change.commit();
}

}  // namespace

TEST_CASE("complaints are the same after a turn through the log, which is canonical JSON") {
  for (auto const& event : {batch(3, 41, {"RX-1", "引号\" \\ 反斜杠", ""}), batch(3, 1, {})}) {
    auto const payload = payload_of(event);
    CHECK(nlohmann::json::parse(payload).dump() == payload);
    CHECK(std::get<ComplaintsTaken>(event_from("complaints-taken", payload)) == event);
  }
}

TEST_CASE("a payload of complaints that does not fit is refused") {
  auto const good = nlohmann::json::parse(payload_of(batch(3, 41, {"RX-1"})));
  for (auto const* const place :
       {"/complaints/0/1", "/complaints/0/6", "/complaints/0/7", "/first", "/complaints/0", "/complaints", "/sealed"}) {
    auto altered = good;
    altered[nlohmann::json::json_pointer{place}] = nlohmann::json::object();
    INFO(place);
    CHECK_THROWS_AS(event_from("complaints-taken", altered.dump()), Error);
  }
}

TEST_CASE("complaints are found by reference and by their number in a channel") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  CHECK(store.next_complaint().number == 1);
  import(store, 1, {batch(1, 1, {"RX-1", ""}), batch(1, 3, {"RX-3"})});
  CHECK(store.complaint_count() == 3);
  CHECK(store.next_complaint().number == 4);
  CHECK(store.complaint({2}) == complaint(2, 1, ""));
  CHECK_FALSE(store.complaint({9}));
  REQUIRE(store.complaint_numbered("hotline", "RX-3"));
  CHECK(store.complaint_numbered("hotline", "RX-3")->ref.number == 3);
  CHECK_FALSE(store.complaint_numbered("visit", "RX-3"));
  CHECK_FALSE(store.complaint_numbered("hotline", ""));
}

TEST_CASE("what was sealed is found in the log") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  import(store, 1, {batch(1, 1, {"RX-1", "RX-2"}), batch(1, 3, {"RX-3"})});
  REQUIRE(store.seal_of({2}));
  CHECK(store.seal_of({2})->sealed == "c2VhbGVk1");
  CHECK(store.seal_of({2})->first == 1);
  CHECK(store.seal_of({2})->place == 1);
  CHECK(store.seal_of({2})->batch_key == "a2V51");
  CHECK(store.seal_of({3})->batch_key == "a2V53");
  CHECK_FALSE(store.seal_of({4}));
}

TEST_CASE("undoing a file withdraws its complaints and frees their numbers, not their references") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  import(store, 1, {batch(1, 1, {"RX-1"})});
  import(store, 2, {batch(2, 2, {"RX-2"})});
  small::record(store, SubmissionUndone{{1}, "示例", {}, {}, {}});
  CHECK(store.complaint_count() == 1);
  CHECK(store.complaint({1})->withdrawn);
  CHECK_FALSE(store.complaint({2})->withdrawn);
  CHECK_FALSE(store.complaint_numbered("hotline", "RX-1"));
  CHECK(store.next_complaint().number == 3);
  CHECK(store.seal_of({1}));
}

TEST_CASE("tables with complaints and a key are the same when they are made anew from the log") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  CHECK(store.office_key().empty());
  small::record(store, OfficeKeyMade{std::string(64, 'a')});
  import(store, 1, {batch(1, 1, {"RX-1", "RX-2"})});
  small::record(store, SealAskedFor{{1}, "示例", false});
  CHECK(store.office_key() == std::string(64, 'a'));
  CHECK(store.differing_tables().empty());
  store.rebuild();
  CHECK(store.differing_tables().empty());
  CHECK(store.seal_of({2})->sealed == "c2VhbGVk1");
  auto db = small::raw(folder.db());
  db.exec("UPDATE complaint SET about = 'yi' WHERE number = 1");
  CHECK(store.differing_tables() == std::vector<std::string>{"complaint"});
}
