#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <catch2/catch.hpp>
#include <csignal>
#include <functional>

#include "tests/store/register.hpp"

using namespace zgz;
using namespace zgz::store;
using small::day;
using small::refusal;

namespace {

/// Runs `work` in a process of its own and gives how that ended, as waitpid(2) has it.
int in_a_child(std::function<int()> const& work) {
  auto const child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    int code = 99;
    try {
      code = work();
    } catch (...) {
      code = 98;
    }
    _exit(code);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return status;
}

std::string large(char fill) { return std::string(std::size_t{80} << 20, fill); }

/// The register must be as `head` has it, whole, and must take the next change.
void check_as_before(std::string const& path, LogHead const& head) {
  auto store = Store::open(path);
  CHECK(store.head() == head);
  CHECK(store.submissions().size() == 1);
  CHECK(store.problems().size() == 2);
  CHECK_FALSE(store.original("aa").has_value());
  CHECK(store.integrity_faults().empty());
  CHECK(store.differing_tables().empty());
  CHECK_FALSE(store.find_break().has_value());
  small::record(store, small::taken(2));
  CHECK(store.head().count == head.count + 1);
}

}  // namespace

TEST_CASE("a process killed in the middle of a change leaves the register as before") {
  small::Folder const folder;
  LogHead head;
  {
    auto store = Store::create(folder.db());
    small::record(store, small::taken(1));
    head = store.head();
  }
  // The large original no longer fits the cache, so that pages of the change are on the disk when the process dies.
  auto const status = in_a_child([&] {
    auto store = Store::open(folder.db());
    Change change{store, small::author()};
    change.record(small::taken(2));
    change.keep_original("aa", "示例.xlsx", large('a'));
    change.record(ProblemStarted{{11}, day("2020-12-08"), ""});
    kill(getpid(), SIGKILL);
    return 0;
  });
  REQUIRE(WIFSIGNALED(status));
  check_as_before(folder.db(), head);
}

TEST_CASE("a disk that takes no more ends the change with its reason and leaves the register as before") {
  small::Folder const folder;
  LogHead head;
  {
    auto store = Store::create(folder.db());
    small::record(store, small::taken(1));
    head = store.head();
  }
  auto const status = in_a_child([&] {
    signal(SIGXFSZ, SIG_IGN);
    rlimit const limit{256 << 10, 256 << 10};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 1;
    auto store = Store::open(folder.db());
    auto const word = refusal([&] {
      Change change{store, small::author()};
      change.keep_original("aa", "示例.xlsx", std::string(1 << 20, 'a'));
      change.record(small::taken(2));
      change.commit();
    });
    if (word != "store-full" && word != "store-failed") return 2;
    return store.head() == head && store.submissions().size() == 1 ? 0 : 3;
  });
  REQUIRE(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
  check_as_before(folder.db(), head);
}

TEST_CASE("a second writer waits, then is told that the register is busy, while readers go on") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  small::record(store, small::taken(1));
  auto db = small::raw(folder.db());
  db.exec("BEGIN IMMEDIATE; INSERT INTO duty_record VALUES ('publish', 'jia', '2020-12-01', '示例')");
  CHECK(refusal([&] { Change const change{store, small::author()}; }) == "store-busy");
  CHECK(store.problems().size() == 2);
  CHECK(store.duty_records().empty());
  db.exec("ROLLBACK");
  small::record(store, DutyDone{"publish", "jia", day("2020-12-02"), "示例"});
  CHECK(store.duty_records().size() == 1);
}

TEST_CASE("a write that the database refuses ends the change with its reason") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  auto db = small::raw(folder.db());
  db.exec("CREATE TRIGGER locked BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, '示例'); END");
  CHECK(refusal([&] { small::record(store, small::taken(1)); }) == "store-failed");
  CHECK(store.submissions().empty());
  CHECK(store.head().count == 0);
}
