#include "lib/store/log.hpp"

#include <catch2/catch.hpp>
#include <cstdio>
#include <fstream>

#include "tests/store/register.hpp"

using namespace zgz;
using namespace zgz::store;
using small::day;

namespace {

std::string const zeros(64, '0');

/// What sha256sum(1) says of the bytes.
std::string by_sha256sum(std::string const& bytes) {
  small::Folder const folder;
  auto const path = folder.file("entry");
  std::ofstream{path, std::ios::binary} << bytes;
  auto* const pipe = popen(("sha256sum < " + path).c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string answer(64, ' ');
  auto const read = fread(answer.data(), 1, answer.size(), pipe);
  pclose(pipe);
  REQUIRE(read == 64);
  return answer;
}

DutyDone done(std::string evidence) { return {"publish", "jia", day("2020-12-08"), std::move(evidence)}; }

/// A register with three entries.
Store three_entries(small::Folder const& folder) {
  auto store = Store::create(folder.db());
  small::record(store, done("一"));
  small::record(store, done("二\n“行”, 'x' \"y\" -- ; \\"));
  small::record(store, done("三"));
  return store;
}

std::vector<LogEntry> entries(Store const& store, std::int64_t first = 1) {
  std::vector<LogEntry> all;
  store.each_entry(first, [&](LogEntry const& entry) {
    all.push_back(entry);
    return true;
  });
  return all;
}

std::string broken(Store const& store, std::int64_t count = 0) {
  auto const found = store.find_break(count);
  return found ? std::string{word_of(found->kind)} + " " + std::to_string(found->seq) : "holds";
}

/// What find_break says after `statements` on a connection whose guards were dropped.
std::string broken_by(std::string const& statements) {
  small::Folder const folder;
  auto const store = three_entries(folder);
  auto db = small::raw(folder.db());
  small::drop_guards(db);
  db.exec(statements);
  return broken(store);
}

}  // namespace

TEST_CASE("anybody can compute the hashes again from the documented text") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  Author const author{"张某某", "zgz duty done publish --evidence '第一行\n第二行 “引号”'",
                      "2020-12-08T09:00:00+08:00"};
  {
    Change change{store, author};
    change.record(done("第一行\n第二行 “引号” \"q\" 'p' \\"));
    change.record(done("再一次"));
    change.commit();
  }
  auto prev = zeros;
  auto const all = entries(store);
  REQUIRE(all.size() == 2);
  for (auto const& entry : all) {
    CHECK(entry.prev == prev);
    CHECK(entry.actor == author.actor);
    CHECK(entry.command == author.command);
    CHECK(entry.hash == by_sha256sum(prev + "\n" + std::to_string(entry.seq) + "\n2020-12-08T09:00:00+08:00\n张某某\n" +
                                     author.command + "\nduty-done\n" + entry.payload));
    prev = entry.hash;
  }
}

TEST_CASE("head and hash_at name the last entry and any, and nothing beyond") {
  small::Folder const folder;
  auto const empty = Store::create(folder.file("empty.db"));
  CHECK(empty.head() == LogHead{0, zeros});
  CHECK(empty.hash_at(1).empty());
  CHECK(broken(empty) == "holds");
  auto const store = three_entries(folder);
  auto const all = entries(store);
  REQUIRE(all.size() == 3);
  CHECK(store.head() == LogHead{3, all[2].hash});
  CHECK(store.hash_at(2) == all[1].hash);
  CHECK(store.hash_at(0).empty());
  CHECK(store.hash_at(4).empty());
  CHECK(broken(store) == "holds");
}

TEST_CASE("entries are read from any number on and until the reader has enough") {
  small::Folder const folder;
  auto const store = three_entries(folder);
  CHECK(entries(store, 2).size() == 2);
  CHECK(entries(store, 4).empty());
  int seen = 0;
  store.each_entry(1, [&](LogEntry const&) { return ++seen < 2; });
  CHECK(seen == 2);
}

TEST_CASE("the log and the originals refuse to be changed or removed, also by other programs") {
  small::Folder const folder;
  auto store = three_entries(folder);
  {
    Change change{store, small::author()};
    change.keep_original(sha256_hex("bytes"), "示例.xlsx", "bytes");
    change.commit();
  }
  auto db = small::raw(folder.db());
  struct Row {
    char const* statement;
    char const* message;
  };
  auto const row = GENERATE(values<Row>({
      {"UPDATE log SET actor = '别人' WHERE seq = 1", "the log only grows"},
      {"UPDATE log SET hash = hash", "the log only grows"},
      {"DELETE FROM log WHERE seq = 3", "the log only grows"},
      {"DELETE FROM log", "the log only grows"},
      {"INSERT OR REPLACE INTO log SELECT seq, at, '别人', command, kind, payload, prev, hash FROM log WHERE seq = 1",
       "the log only grows"},
      {"UPDATE blob SET bytes = x'00'", "originals are kept"},
      {"UPDATE blob SET name = 'other'", "originals are kept"},
      {"DELETE FROM blob", "originals are kept"},
  }));
  CAPTURE(row.statement);
  CHECK_THROWS_WITH(db.exec(row.statement), row.message);
  CHECK(broken(store) == "holds");
  CHECK(store.original(sha256_hex("bytes")) == "bytes");
}

TEST_CASE("an original written over by another program stays as it was") {
  small::Folder const folder;
  auto store = three_entries(folder);
  Change change{store, small::author()};
  auto const digest = sha256_hex("bytes");
  change.keep_original(digest, "示例.xlsx", "bytes");
  change.commit();
  auto db = small::raw(folder.db());
  db.exec("INSERT OR REPLACE INTO blob (sha256, name, bytes) VALUES ('" + digest + "', 'other', x'00')");
  CHECK(store.original(sha256_hex("bytes")) == "bytes");
}

TEST_CASE("whatever is altered behind the program's back is found, with its place and kind") {
  CHECK(broken_by("SELECT 1") == "holds");
  struct Row {
    char const* statement;
    char const* found;
  };
  auto const row = GENERATE(values<Row>({
      {"UPDATE log SET payload = replace(payload, '一', '七') WHERE seq = 1", "log-altered 1"},
      {"UPDATE log SET actor = '别人' WHERE seq = 2", "log-altered 2"},
      {"UPDATE log SET at = '2020-12-09T09:00:00+08:00' WHERE seq = 3", "log-altered 3"},
      {"UPDATE log SET command = command || ' ' WHERE seq = 2", "log-altered 2"},
      {"UPDATE log SET kind = 'duty-withdrawn' WHERE seq = 2", "log-altered 2"},
      {"UPDATE log SET hash = 'ab' || substr(hash, 3) WHERE seq = 2", "log-altered 2"},
      {"UPDATE log SET prev = hash WHERE seq = 2", "log-unlinked 2"},
      {"DELETE FROM log WHERE seq = 1", "log-gap 1"},
      {"DELETE FROM log WHERE seq = 2", "log-gap 2"},
      {"DELETE FROM log WHERE seq = 2; UPDATE log SET seq = 2 WHERE seq = 3", "log-unlinked 2"},
      {"UPDATE log SET seq = seq + 10 WHERE seq = 3", "log-gap 3"},
      {"INSERT OR REPLACE INTO log SELECT seq, at, '别人', command, kind, payload, prev, hash FROM log WHERE seq = 2",
       "log-altered 2"},
      {"INSERT INTO log SELECT 0, at, actor, command, kind, payload, prev, 'x' FROM log WHERE seq = 1", "log-gap 1"},
  }));
  CAPTURE(row.statement);
  CHECK(broken_by(row.statement) == row.found);
}

TEST_CASE("an entry altered with a fitting hash no longer fits the next one") {
  small::Folder const folder;
  auto const store = three_entries(folder);
  auto entry = entries(store)[1];
  entry.actor = "别人";
  auto db = small::raw(folder.db());
  small::drop_guards(db);
  SQLite::Statement put{db, "UPDATE log SET actor = ?, hash = ? WHERE seq = 2"};
  put.bind(1, entry.actor);
  put.bind(2, by_sha256sum(text_of(entry)));
  put.exec();
  CHECK(broken(store) == "log-unlinked 3");
}

TEST_CASE("the chain is checked up to an entry, and a log cut short is told by its head alone") {
  small::Folder const folder;
  auto const store = three_entries(folder);
  auto const head = store.head();
  auto db = small::raw(folder.db());
  small::drop_guards(db);
  db.exec("UPDATE log SET actor = '别人' WHERE seq = 3");
  CHECK(broken(store, 2) == "holds");
  CHECK(broken(store, 3) == "log-altered 3");
  db.exec("DELETE FROM log WHERE seq = 3");
  CHECK(broken(store) == "holds");
  CHECK(store.head().count == 2);
  CHECK(store.hash_at(head.count).empty());
}
