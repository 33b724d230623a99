#include "lib/store/attachments.hpp"

#include <filesystem>

#include <catch2/catch.hpp>

#include "lib/store/schema.hpp"
#include "tests/store/register.hpp"

using namespace zgz;
using namespace zgz::store;
using small::day;

namespace {

EvidenceAttached evidence(std::string ref, std::string name) {
  auto const digest = sha256_hex(name);
  return {std::move(ref), std::move(name), digest, "示例说明", 1024, day("2020-12-08")};
}

/// Takes the register back to the layout before attachments.
void make_old(std::string const& path) {
  auto db = small::raw(path);
  db.exec("DROP TABLE attachment; PRAGMA user_version = 1");
}

}  // namespace

TEST_CASE("evidence is listed with what it was attached to, numbered over all records") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  small::record(store, small::taken(1), evidence("S1", "甲.jpg"), evidence("P11", "乙.pdf"), evidence("S1", "丙.mp3"));
  auto const of_submission = store.attachments("S1");
  REQUIRE(of_submission.size() == 2);
  CHECK(of_submission[0] == Attachment{1, "S1", "甲.jpg", sha256_hex("甲.jpg"), "示例说明", 1024, day("2020-12-08")});
  CHECK(of_submission[1].number == 3);
  CHECK(store.attachments("P11").size() == 1);
  CHECK(store.attachments("P12").empty());
}

TEST_CASE("evidence is an index of the log") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  small::record(store, small::taken(1), evidence("P11", "甲.jpg"), evidence("P12", "乙.pdf"));
  CHECK(store.differing_tables().empty());
  small::raw(folder.db()).exec("UPDATE attachment SET name = '别的.jpg' WHERE number = 1");
  CHECK(store.differing_tables() == std::vector<std::string>{"attachment"});
  store.rebuild();
  CHECK(store.differing_tables().empty());
  CHECK(store.attachments("P11").at(0).name == "甲.jpg");
}

TEST_CASE("a register of an older layout is brought up to date, with a copy left beside it") {
  small::Folder const folder;
  {
    auto store = Store::create(folder.db());
    small::record(store, small::taken(1));
  }
  make_old(folder.db());
  {
    auto store = Store::open(folder.db());
    CHECK(store.differing_tables().empty());
    CHECK(store.problem({11}).has_value());
    small::record(store, evidence("S1", "甲.jpg"));
    CHECK_FALSE(store.find_break().has_value());
  }
  CHECK(small::raw(folder.db()).execAndGet("PRAGMA user_version").getInt() == schema_version);
  auto copy = small::raw(folder.file("zgz.db.layout-1"));
  CHECK(copy.execAndGet("PRAGMA user_version").getInt() == 1);
  CHECK(copy.execAndGet("SELECT count(*) FROM problem").getInt() == 2);
}

TEST_CASE("a copy from before is never written over") {
  small::Folder const folder;
  { auto const store = Store::create(folder.db()); }
  make_old(folder.db());
  { auto const store = Store::open(folder.db()); }
  make_old(folder.db());
  { auto const store = Store::open(folder.db()); }
  CHECK(std::filesystem::exists(folder.file("zgz.db.layout-1")));
  CHECK(std::filesystem::exists(folder.file("zgz.db.layout-1-2")));
}
