#include "lib/store/rebuild.hpp"

#include <catch2/catch.hpp>

#include "tests/store/register.hpp"

using namespace zgz;
using namespace zgz::store;
using small::day;
using small::refusal;

namespace {

using Names = std::vector<std::string>;

/// A second submission that changes problem 11, leaves 12 out and brings 21.
SubmissionTaken resubmission(Store const& store) {
  auto event = small::taken(2);
  event.submission.supersedes = SubmissionRef{1};
  event.problems.pop_back();
  auto const before = store.problem({11}).value();
  auto after = before;
  after.row.measure = "另一措施";
  after.wished_due = day("2020-12-31");
  after.last = {2};
  event.problems.push_back({ProblemChange::Outcome::changed, after, before});
  event.absent = {{12}};
  return event;
}

/// One of everything, and what people do after each other.
Store varied_history(small::Folder const& folder) {
  auto store = Store::create(folder.db());
  auto const on = day("2020-12-08");
  {
    Change change{store, small::author()};
    change.keep_original(sha256_hex("甲"), "甲.xlsx", "甲");
    change.keep_original(sha256_hex("乙"), "乙.xlsx", "乙");
    change.record(PlanAdopted{"示例方案", std::string(64, 'a')});
    change.record(small::taken(1));
    change.commit();
  }
  small::record(store, resubmission(store),
                SubmissionReturned{small::submission(3, "2020-12-06", SubmissionState::returned)});
  auto fourth = small::taken(4);
  fourth.submission.supersedes = SubmissionRef{2};
  auto const before = store.problem({21}).value();
  auto after = before;
  after.row.progress = "整改中";
  fourth.problems.push_back({ProblemChange::Outcome::changed, after, before});
  small::record(store, fourth);
  small::record(store, SubmissionUndone{{4}, "示例", {{41}, {42}}, {before}, {{11}}});
  small::record(store, SubmissionUndone{{3}, "示例", {}, {}, {}});
  small::record(store, ProblemStarted{{11}, on, "示例"}, ProblemReported{{11}, on, "示例"},
                ProblemSentBack{{11}, on, "示例"},
                ProblemExtended{{11}, {day("2020-12-20"), day("2020-12-31"), "示例领导", "示例", "示例文号"}},
                ProblemExtended{{11}, {day("2020-12-31"), day("2021-12-31"), "示例领导", "示例", "示例文号"}},
                ProblemExtensionWithdrawn{{11}, "年份写错"}, ProblemReported{{11}, on, ""},
                ProblemClosed{{11}, on, "示例证据", "赵某某"});
  small::record(store, DutyDone{"publish", "jia", on, "一"}, DutyDone{"publish", "jia", on, "二"},
                DutyDone{"hotline", "", on, "三"}, DutyWithdrawn{"publish", "jia", "示例"});
  small::record(store, PlanAdopted{"示例方案（修订）", std::string(64, 'b')});
  return store;
}

}  // namespace

TEST_CASE("after a varied history the tables are what the log gives") {
  small::Folder const folder;
  auto store = varied_history(folder);
  CHECK(store.differing_tables() == Names{});
  CHECK(store.integrity_faults() == Names{});
  CHECK(store.altered_originals() == Names{});
  CHECK_FALSE(store.find_break().has_value());
  CHECK(store.adopted_plan() == std::string(64, 'b'));
  auto const problems = store.problems();
  auto const submissions = store.submissions();
  auto const head = store.head();
  store.rebuild();
  CHECK(store.problems() == problems);
  CHECK(store.submissions() == submissions);
  CHECK(store.head() == head);
  CHECK(store.differing_tables() == Names{});
}

TEST_CASE("a table altered behind the log's back is named, and mended by folding the log again") {
  struct Row {
    char const* statement;
    Names tables;
  };
  auto const row = GENERATE(values<Row>({
      {"UPDATE problem SET due = '2021-12-31' WHERE number = 12", {"problem"}},
      {"UPDATE problem SET rectification = 'closed' WHERE number = 12", {"problem"}},
      {"UPDATE problem SET rectification = 'mended' WHERE number = 12", {"problem"}},
      {"UPDATE problem SET extensions = 'x' WHERE number = 12", {"problem"}},
      {"UPDATE problem SET due = NULL WHERE number = 12", {"problem"}},
      {"DELETE FROM problem WHERE number = 12", {"problem"}},
      {"UPDATE submission SET state = 'taken' WHERE number = 4", {"submission"}},
      {"UPDATE submission SET reading = '[' WHERE number = 4", {"submission"}},
      {"INSERT INTO duty_record VALUES ('publish', 'jia', '2020-12-01', '')", {"duty_record"}},
      {"DELETE FROM adopted_plan; DELETE FROM duty_record", {"duty_record", "adopted_plan"}},
  }));
  small::Folder const folder;
  auto store = varied_history(folder);
  auto const problems = store.problems();
  small::raw(folder.db()).exec(row.statement);
  CAPTURE(row.statement);
  CHECK(store.differing_tables() == row.tables);
  store.rebuild();
  CHECK(store.differing_tables() == Names{});
  CHECK(store.problems() == problems);
}

TEST_CASE("a table that was dropped or given another layout is named, and made anew") {
  struct Row {
    char const* statement;
    Names missing, differing;
  };
  auto const row = GENERATE(values<Row>({
      {"DROP TABLE problem", {"problem"}, {"problem"}},
      {"DROP TABLE duty_record; DROP TABLE adopted_plan",
       {"duty_record", "adopted_plan"},
       {"duty_record", "adopted_plan"}},
      {"ALTER TABLE problem DROP COLUMN steps", {}, {"problem"}},
      {"ALTER TABLE submission ADD COLUMN more TEXT", {}, {"submission"}},
  }));
  small::Folder const folder;
  auto store = varied_history(folder);
  auto const problems = store.problems();
  small::raw(folder.db()).exec(row.statement);
  CAPTURE(row.statement);
  CHECK(store.missing_tables() == row.missing);
  CHECK(store.differing_tables() == row.differing);
  store.rebuild();
  CHECK(store.missing_tables() == Names{});
  CHECK(store.differing_tables() == Names{});
  CHECK(store.integrity_faults() == Names{});
  CHECK(store.problems() == problems);
}

TEST_CASE("a missing table is refused by its name, a missing log as damage") {
  small::Folder const folder;
  auto const store = varied_history(folder);
  small::raw(folder.db()).exec("DROP TABLE problem; DROP TABLE log");
  CHECK(refusal([&] { (void)store.problems(); }) == "table-missing");
  CHECK(refusal([&] { (void)store.head(); }) == "store-damaged");
}

TEST_CASE("a row that holds what no program wrote is refused as damage and not read as something else") {
  struct Row {
    char const* statement;
    bool problem;
  };
  auto const row = GENERATE(values<Row>({
      {"UPDATE problem SET rectification = 'mended' WHERE number = 12", true},
      {"UPDATE problem SET rectification = '' WHERE number = 12", true},
      {"UPDATE problem SET also = '{}' WHERE number = 12", true},
      {"UPDATE problem SET extensions = '' WHERE number = 12", true},
      {"UPDATE problem SET steps = '[{\"kind\":\"eaten\"}]' WHERE number = 12", true},
      {"UPDATE problem SET due = 'soon' WHERE number = 12", true},
      {"UPDATE submission SET state = 'eaten' WHERE number = 4", false},
      {"UPDATE submission SET reading = '[]' WHERE number = 4", false},
  }));
  small::Folder const folder;
  auto const store = varied_history(folder);
  small::raw(folder.db()).exec(row.statement);
  CAPTURE(row.statement);
  CHECK(refusal([&] { (void)store.problems(); }) == (row.problem ? "table-damaged" : "not refused"));
  CHECK(refusal([&] { (void)store.submissions(); }) == (row.problem ? "not refused" : "table-damaged"));
}

TEST_CASE("an original whose bytes have changed is named by its digest") {
  small::Folder const folder;
  auto const store = varied_history(folder);
  auto db = small::raw(folder.db());
  small::drop_guards(db);
  db.exec("UPDATE blob SET bytes = CAST(bytes || x'00' AS BLOB) WHERE name = '乙.xlsx'");
  CHECK(store.altered_originals() == Names{sha256_hex("乙")});
}

TEST_CASE("a problem that points to no submission is a fault of the file") {
  small::Folder const folder;
  auto const store = varied_history(folder);
  small::raw(folder.db()).exec("PRAGMA foreign_keys = OFF; UPDATE problem SET last = 99 WHERE number = 12");
  CHECK(store.integrity_faults() == Names{"problem → submission"});
}

TEST_CASE("a log that cannot be folded is not folded in part") {
  small::Folder const folder;
  auto store = varied_history(folder);
  auto const problems = store.problems();
  auto db = small::raw(folder.db());
  small::drop_guards(db);
  db.exec("UPDATE log SET kind = 'problem-eaten' WHERE seq = 8");
  CHECK(refusal([&] { store.rebuild(); }) == "log-unreadable");
  CHECK(store.problems() == problems);
}
