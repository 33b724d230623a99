#include "lib/store/store.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "lib/store/schema.hpp"
#include "tests/store/register.hpp"

using namespace zgz;
using namespace zgz::store;
using small::day;
using small::refusal;

namespace {

std::string bytes_of(std::string const& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

void write(std::string const& path, std::string const& bytes) { std::ofstream{path, std::ios::binary} << bytes; }

std::string open_refused(std::string const& path) {
  return refusal([&] { (void)Store::open(path); });
}

std::vector<std::int64_t> numbers(std::vector<Problem> const& problems) {
  std::vector<std::int64_t> result;
  for (auto const& problem : problems) result.push_back(problem.ref.number);
  return result;
}

}  // namespace

TEST_CASE("a new register is empty and whole") {
  small::Folder const folder;
  auto const store = Store::create(folder.db());
  CHECK(store.problems().empty());
  CHECK(store.submissions().empty());
  CHECK(store.duty_records().empty());
  CHECK(store.adopted_plan().empty());
  CHECK(store.next_submission() == SubmissionRef{1});
  CHECK(store.next_problem() == ProblemRef{1});
  CHECK(store.integrity_faults().empty());
  CHECK(store.differing_tables().empty());
  CHECK_FALSE(store.submission({1}).has_value());
  CHECK_FALSE(store.problem({1}).has_value());
  CHECK_FALSE(store.original("aa").has_value());
  CHECK(refusal([&] { (void)store.taken_event({1}); }) == "unknown-ref");
}

TEST_CASE("a register is made only where there is none") {
  small::Folder const folder;
  write(folder.db(), "示例");
  CHECK(refusal([&] { (void)Store::create(folder.db()); }) == "store-exists");
  CHECK(bytes_of(folder.db()) == "示例");
  CHECK(refusal([&] { (void)Store::create(folder.file("no/such/zgz.db")); }) == "store-unopened");
}

TEST_CASE("what is no register of ours is refused and left as it is") {
  small::Folder const folder;
  CHECK(open_refused(folder.file("missing.db")) == "store-missing");
  auto const path = folder.db();
  write(path, "");
  CHECK(open_refused(path) == "store-foreign");
  std::string noise;
  for (unsigned i = 0, x = 12345; i < 20000; ++i) noise += static_cast<char>((x = x * 1103515245U + 12345U) >> 24);
  write(path, noise);
  CHECK(open_refused(path) == "store-damaged");
  CHECK(bytes_of(path) == noise);
  std::filesystem::remove(path);
  SQLite::Database{path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec("CREATE TABLE log (seq INTEGER)");
  auto const other = bytes_of(path);
  CHECK(open_refused(path) == "store-foreign");
  CHECK(bytes_of(path) == other);
}

TEST_CASE("a register of a newer program is refused with both layouts named") {
  small::Folder const folder;
  (void)Store::create(folder.db());
  small::raw(folder.db()).exec("PRAGMA user_version = " + std::to_string(schema_version + 1));
  try {
    (void)Store::open(folder.db());
    FAIL("not refused");
  } catch (Error const& error) {
    CHECK(error.fault == Fault::store_newer);
    CHECK(error.args == std::vector<std::string>{std::to_string(schema_version + 1), std::to_string(schema_version)});
    CHECK(error.place == folder.db());
  }
}

TEST_CASE("a change that is not committed leaves nothing") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  small::record(store, DutyDone{"publish", "jia", day("2020-12-01"), "示例"});
  auto const head = store.head();
  {
    Change change{store, small::author()};
    change.keep_original("aa", "示例.xlsx", "bytes");
    change.record(PlanAdopted{"示例", "aa"});
    change.record(small::taken(1));
    change.record(DutyWithdrawn{"publish", "jia", "示例"});
    CHECK(store.next_submission() == SubmissionRef{2});
  }
  CHECK(store.head() == head);
  CHECK(store.submissions().empty());
  CHECK(store.problems().empty());
  CHECK(store.duty_records().size() == 1);
  CHECK(store.adopted_plan().empty());
  CHECK_FALSE(store.original("aa").has_value());
  CHECK(store.next_submission() == SubmissionRef{1});
}

TEST_CASE("an event about something that is not there is refused, and so is its change") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  CHECK(refusal([&] { small::record(store, ProblemStarted{{7}, day("2020-12-08"), ""}); }) == "unknown-ref");
  CHECK(refusal([&] { small::record(store, SubmissionUndone{{7}, "示例", {}, {}, {}}); }) == "unknown-ref");
  auto orphan = small::taken(1);
  orphan.problems[0].after.last = {99};
  CHECK(refusal([&] { small::record(store, orphan); }) == "store-failed");
  CHECK(store.head().count == 0);
  CHECK(store.submissions().empty());
}

TEST_CASE("events come back from the register as they went in") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  auto const first = small::taken(1);
  small::record(store, first, SubmissionReturned{small::submission(2, "2020-12-06", SubmissionState::returned)});
  CHECK(store.submission({1}) == first.submission);
  CHECK(store.problem({11}) == first.problems[0].after);
  CHECK(store.taken_event({1}) == first);
  CHECK(store.submissions().size() == 2);
  CHECK(store.submissions_of("jia").size() == 2);
  CHECK(store.submissions_of("yi").empty());
  CHECK(store.submissions_with(first.submission.sha256) == std::vector<Submission>{first.submission});
  CHECK(store.latest_taken("jia", "checklist") == SubmissionRef{1});
  CHECK_FALSE(store.latest_taken("jia", "publish").has_value());
  CHECK(store.departments_with_problems() == std::vector<std::string>{"jia"});
  auto const again = Store::open(folder.db());
  CHECK(again.problems() == store.problems());
  CHECK(again.head() == store.head());
}

TEST_CASE("steps of a problem are folded into it and mark it as touched") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  small::record(store, small::taken(1));
  auto const on = day("2020-12-08");
  auto const now = [&] { return store.problem({11}).value(); };
  small::record(store, ProblemStarted{{11}, on, ""});
  CHECK(now().rectification == Rectification::ongoing);
  CHECK(now().touched);
  small::record(store, ProblemReported{{11}, on, ""});
  CHECK(now().reported_on == on);
  small::record(store, ProblemSentBack{{11}, on, "示例"});
  CHECK(now().rectification == Rectification::ongoing);
  CHECK_FALSE(now().reported_on.has_value());
  CHECK(now().row.due == day("2020-12-20"));
  small::record(store, ProblemExtended{{11}, {day("2020-12-20"), day("2020-12-31"), "示例领导", "示例", "示例文号"}});
  CHECK(now().row.due == day("2020-12-31"));
  CHECK(now().extensions.size() == 1);
  small::record(store, ProblemClosed{{11}, on, "示例证据", "赵某某"});
  CHECK(now().rectification == Rectification::closed);
  CHECK(now().closed_on == on);
  CHECK(now().verifier == "赵某某");
  CHECK_FALSE(store.problem({12})->touched);
}

TEST_CASE("an extension that is taken back leaves the problem as it was, but touched") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  auto event = small::taken(1);
  event.problems[0].after.wished_due = day("2020-12-25");
  small::record(store, event, ProblemStarted{{11}, day("2020-12-06"), ""});
  auto const before = store.problem({11}).value();
  CHECK(before.steps == std::vector<ProblemStep>{{ProblemStep::Kind::started, day("2020-12-06")}});
  Extension const wrong{day("2020-12-20"), day("2021-12-25"), "示例领导",       "示例",
                        "示例文号",        day("2020-12-08"), before.wished_due};
  small::record(store, ProblemExtended{{11}, wrong});
  CHECK(store.problem({11})->steps.size() == 2);
  small::record(store, ProblemExtensionWithdrawn{{11}, "年份写错"});
  CHECK(store.problem({11}) == before);
  CHECK(refusal([&] { small::record(store, ProblemExtensionWithdrawn{{12}, ""}); }) == "no-extension-to-withdraw");
}

TEST_CASE("an original that was altered is not handed out") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  auto const digest = sha256_hex("示例");
  Change change{store, small::author()};
  change.keep_original(digest, "示例.xlsx", "示例");
  change.commit();
  auto db = small::raw(folder.db());
  small::drop_guards(db);
  CHECK(store.original(digest) == "示例");
  db.exec("UPDATE blob SET bytes = x'00'");
  CHECK(refusal([&] { (void)store.original(digest); }) == "original-altered");
}

TEST_CASE("problems are chosen by department, category, state and day, and by all of them") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  auto event = small::taken(1);
  event.problems[1].after.row.due = day("2020-12-31");
  event.problems.push_back({{}, small::problem(13, small::row("无期限", "2020-12-01"), 1), {}});
  event.problems[2].after.row.due.reset();
  event.problems[2].after.row.category = "11";
  event.problems[2].after.rectification = Rectification::long_term;
  small::record(store, event, ProblemClosed{{11}, day("2020-12-08"), "示例", "赵某某"});
  using Numbers = std::vector<std::int64_t>;
  ProblemFilter filter;
  CHECK(numbers(store.problems(filter)) == Numbers{11, 12, 13});
  filter.open_only = true;
  CHECK(numbers(store.problems(filter)) == Numbers{12});
  filter = {};
  filter.due_before = day("2020-12-31");
  CHECK(numbers(store.problems(filter)) == Numbers{11});
  filter.due_before = day("2021-01-01");
  CHECK(numbers(store.problems(filter)) == Numbers{11, 12});
  filter = {};
  filter.states = {Rectification::closed, Rectification::long_term};
  CHECK(numbers(store.problems(filter)) == Numbers{11, 13});
  filter.category = "11";
  CHECK(numbers(store.problems(filter)) == Numbers{13});
  filter.department = "yi";
  CHECK(store.problems(filter).empty());
}

TEST_CASE("numbers are never used again, also after an undoing") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  small::record(store, small::taken(1));
  small::record(store, SubmissionUndone{{1}, "示例", {{11}, {12}}, {}, {}});
  CHECK(store.next_submission() == SubmissionRef{2});
  CHECK(store.next_problem() == ProblemRef{13});
  CHECK(store.submission({1})->state == SubmissionState::undone);
  CHECK(store.problem({11})->rectification == Rectification::withdrawn);
  CHECK(store.departments_with_problems().empty());
  CHECK_FALSE(store.latest_taken("jia", "checklist").has_value());
}

TEST_CASE("rounds are the checklists of one department for one duty; undone ones do not count") {
  using enum SubmissionState;
  small::Folder const folder;
  auto store = Store::create(folder.db());
  auto of_another = small::submission(3, "2020-12-05", returned);
  of_another.department = "yi";
  auto other_duty = small::submission(4, "2020-12-05", returned);
  other_duty.duty = "second";
  auto progress = small::submission(5, "2020-12-05", returned);
  progress.kind = SubmissionKind::progress;
  auto of_nobody = small::submission(6, "2020-12-05", returned);
  of_nobody.department.clear();
  small::record(store, SubmissionReturned{small::submission(1, "2020-12-01", returned)},
                SubmissionReturned{small::submission(2, "2020-12-04", returned)}, SubmissionReturned{of_another},
                SubmissionReturned{other_duty}, SubmissionReturned{progress}, SubmissionReturned{of_nobody},
                SubmissionUndone{{2}, "示例", {}, {}, {}});
  struct Row {
    Submission submission;
    int round;
    std::int64_t before;
  };
  auto another_of_nobody = of_nobody;
  another_of_nobody.ref = {7};
  auto const r = GENERATE_COPY(values<Row>({
      {small::submission(1, "2020-12-01", returned), 1, 0},
      {small::submission(2, "2020-12-04", undone), 0, 0},
      {of_another, 1, 0},
      {other_duty, 1, 0},
      {progress, 0, 0},
      {of_nobody, 0, 0},
      {small::submission(7, "2020-12-06"), 2, 1},  // not kept yet
      {another_of_nobody, 0, 0},
  }));
  CAPTURE(r.submission.ref.number, r.submission.department);
  CHECK(store.round_of(r.submission) == r.round);
  auto const before = store.checklist_before(r.submission);
  CHECK((before ? before->ref.number : 0) == r.before);
}

TEST_CASE("an undoing gives restored problems back and leaves kept ones alone") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  small::record(store, small::taken(1));
  auto const before = store.problems();
  auto second = small::taken(2);
  second.submission.supersedes = SubmissionRef{1};
  auto changed = before[0];
  changed.row.measure = "另一措施";
  second.problems = {{ProblemChange::Outcome::changed, changed, before[0]}};
  second.absent = {{12}};
  small::record(store, second);
  CHECK(store.problem({12})->absent);
  CHECK(store.submission({2})->supersedes == SubmissionRef{1});
  CHECK(store.latest_taken("jia", "checklist") == SubmissionRef{2});
  small::record(store, SubmissionUndone{{2}, "示例", {}, before, {}});
  CHECK(store.problems() == before);
  CHECK(store.latest_taken("jia", "checklist") == SubmissionRef{1});
}

TEST_CASE("a duty is recorded once for each who owes it, and may be withdrawn") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  small::record(store, DutyDone{"publish", "jia", day("2020-12-01"), "一"},
                DutyDone{"publish", "yi", day("2020-12-02"), "二"}, DutyDone{"hotline", "", day("2020-12-03"), "三"},
                DutyDone{"publish", "jia", day("2020-12-04"), "四"});
  CHECK(store.duty_records() == std::vector<DutyRecord>{{"hotline", "", day("2020-12-03"), "三"},
                                                        {"publish", "jia", day("2020-12-04"), "四"},
                                                        {"publish", "yi", day("2020-12-02"), "二"}});
  small::record(store, DutyWithdrawn{"publish", "jia", "示例"});
  CHECK(store.duty_records().size() == 2);
}

TEST_CASE("originals are kept once, byte for byte") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  std::string all(512, '\0');
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<char>(i);
  {
    Change change{store, small::author()};
    change.keep_original(sha256_hex(all), "第一.xlsx", all);
    change.keep_original(sha256_hex(all), "第二.xlsx", all);
    change.keep_original(sha256_hex(""), "空.csv", std::string_view{});
    change.commit();
  }
  CHECK(store.original(sha256_hex(all)) == all);
  CHECK(store.original(sha256_hex("")) == "");
  auto db = small::raw(folder.db());
  CHECK(db.execAndGet("SELECT count(*) FROM blob").getInt() == 2);
  CHECK(db.execAndGet("SELECT name FROM blob WHERE length(bytes) > 0").getString() == "第一.xlsx");
  CHECK(store.altered_originals().empty());
}

TEST_CASE("texts that look like commands are only texts") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  auto const text = GENERATE(as<std::string>{}, "'", "\"", "甲局'; DROP TABLE problem; --", "a\nb\r\n", "-- 注释",
                             "%_*?", "? :1 @x $y", std::string("零\0零", 7), "😀\xEF\xBC\x8C", std::string(100000, 'x'));
  auto event = small::taken(1);
  event.submission.department = event.submission.duty = event.submission.reading.file = text;
  auto& problem = event.problems[0].after;
  problem.department = problem.row.problem = problem.row.owner = problem.row.category = problem.evidence = text;
  problem.row.also = {text, "1"};
  problem.extensions = {{day("2020-12-01"), day("2020-12-02"), text, text, text}};
  small::record(store, event, DutyDone{text, text, day("2020-12-01"), text});
  CHECK(store.submissions_of(text) == std::vector<Submission>{event.submission});
  ProblemFilter filter;
  filter.department = filter.category = text;
  CHECK(store.problems(filter) == std::vector<Problem>{problem});
  CHECK(store.duty_records() == std::vector<DutyRecord>{{text, text, day("2020-12-01"), text}});
  CHECK(store.latest_taken(text, text) == SubmissionRef{1});
  CHECK(store.taken_event({1}) == event);
  CHECK_FALSE(store.find_break().has_value());
  CHECK(store.differing_tables().empty());
}

TEST_CASE("ill-formed text is marked in the tables as it is in the log") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  small::record(store, DutyDone{"publish", "jia", day("2020-12-01"), "\xC4\xE3 示例"});
  CHECK(store.duty_records().at(0).evidence == "\xEF\xBF\xBD\xEF\xBF\xBD 示例");
  CHECK(store.differing_tables().empty());
}
