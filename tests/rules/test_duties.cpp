#include "lib/rules/duties.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;
using small::submission;

namespace {

constexpr auto returned = SubmissionState::returned;
constexpr auto undone = SubmissionState::undone;

Submission zero(Submission value) {
  value.reading.zero = true;
  return value;
}

/// How 甲局 stands with the checklist duty, due on 2020-12-07.
DutyStatus checklist_of_jia(Plan const& plan, std::vector<Submission> submissions, bool has_problems,
                            char const* today) {
  rules::Records records;
  records.submissions = std::move(submissions);
  if (has_problems) records.with_problems = {"jia"};
  for (auto const& status : rules::duty_statuses(plan, records, day(today))) {
    if (status.duty->checklist && status.department != nullptr && status.department->code == "jia") return status;
  }
  return {};
}

}  // namespace

TEST_CASE("a checklist duty is not due, missing, returned, a zero report, or has items") {
  struct Row {
    std::vector<Submission> submissions;
    bool has_problems;
    char const* today;
    DutyState state;
    char const* met_on;
    int days_late;
    std::int64_t latest;
    int returns;
  };
  auto const row = GENERATE(values<Row>({
      {{}, false, "2020-12-06", DutyState::not_due, "", 0, 0, 0},
      {{}, false, "2020-12-07", DutyState::not_due, "", 0, 0, 0},
      {{}, false, "2020-12-08", DutyState::missing, "", 1, 0, 0},
      {{}, false, "2021-01-07", DutyState::missing, "", 31, 0, 0},
      {{submission(1, "yi", "2020-12-01")}, false, "2020-12-08", DutyState::missing, "", 1, 0, 0},
      {{submission(1, "jia", "2020-12-01", returned)}, false, "2020-12-02", DutyState::returned, "", 0, 1, 1},
      {{submission(1, "jia", "2020-12-01", returned)}, false, "2020-12-09", DutyState::returned, "", 2, 1, 1},
      {{submission(1, "jia", "2020-12-07")}, true, "2020-12-20", DutyState::has_items, "2020-12-07", 0, 1, 0},
      {{submission(1, "jia", "2020-12-09")}, true, "2020-12-20", DutyState::has_items, "2020-12-09", 2, 1, 0},
      {{zero(submission(1, "jia", "2020-12-07"))}, false, "2020-12-20", DutyState::zero_report, "2020-12-07", 0, 1, 0},
      {{submission(1, "jia", "2020-12-01", returned), submission(2, "jia", "2020-12-03", returned),
        submission(3, "jia", "2020-12-08")},
       true,
       "2020-12-20",
       DutyState::has_items,
       "2020-12-08",
       1,
       3,
       2},
      {{submission(1, "jia", "2020-12-03"), submission(2, "jia", "2020-12-10", returned)},
       true,
       "2020-12-20",
       DutyState::has_items,
       "2020-12-03",
       0,
       1,
       1},
      {{submission(1, "jia", "2020-12-03"), submission(2, "jia", "2020-12-10")},
       true,
       "2020-12-20",
       DutyState::has_items,
       "2020-12-03",
       0,
       2,
       0},
      {{submission(1, "jia", "2020-12-03", undone)}, false, "2020-12-20", DutyState::missing, "", 13, 0, 0},
      {{submission(1, "jia", "2020-12-03", undone), submission(2, "jia", "2020-12-09")},
       true,
       "2020-12-20",
       DutyState::has_items,
       "2020-12-09",
       2,
       2,
       0},
      // What comes in after today has not happened.
      {{submission(1, "jia", "2020-12-03")}, true, "2020-12-02", DutyState::not_due, "", 0, 0, 0},
      {{zero(submission(1, "jia", "2020-12-03")), submission(2, "jia", "2020-12-10")},
       true,
       "2020-12-09",
       DutyState::zero_report,
       "2020-12-03",
       0,
       1,
       0},
      // Absence closes nothing: a zero report over problems leaves a department with items.
      {{submission(1, "jia", "2020-12-03"), zero(submission(2, "jia", "2020-12-10"))},
       true,
       "2020-12-20",
       DutyState::has_items,
       "2020-12-03",
       0,
       2,
       0},
      // A problem that a person had acted on outlives the undoing of what brought it.
      {{submission(1, "jia", "2020-12-03", undone), zero(submission(2, "jia", "2020-12-05"))},
       true,
       "2020-12-20",
       DutyState::has_items,
       "2020-12-05",
       0,
       2,
       0},
  }));
  auto const plan = small::plan();
  auto const status = checklist_of_jia(plan, row.submissions, row.has_problems, row.today);
  CAPTURE(row.submissions.size(), row.today, row.met_on, row.latest);
  CHECK(status.state == row.state);
  CHECK((status.met_on ? iso(*status.met_on) : "") == row.met_on);
  CHECK(status.days_late == row.days_late);
  CHECK((status.submission ? status.submission->number : 0) == row.latest);
  CHECK(status.returns == row.returns);
}

TEST_CASE("a day that is not included is itself late") {
  auto plan = small::plan();
  plan.duties[1].inclusive = false;
  CHECK(checklist_of_jia(plan, {}, false, "2020-12-06").state == DutyState::not_due);
  CHECK(checklist_of_jia(plan, {}, false, "2020-12-07").days_late == 1);
  CHECK(checklist_of_jia(plan, {submission(1, "jia", "2020-12-07")}, true, "2020-12-20").days_late == 1);
}

TEST_CASE("a submission for another duty meets nothing here") {
  auto const plan = small::plan();
  auto other = submission(1, "jia", "2020-12-01");
  other.duty = "publish";
  CHECK(checklist_of_jia(plan, {other}, true, "2020-12-08").state == DutyState::missing);
}

TEST_CASE("every debtor of every duty is listed in the order of the plan, the office without a department") {
  auto const plan = small::plan();
  std::vector<std::string> lines;
  for (auto const& s : rules::duty_statuses(plan, {}, day("2020-12-01"))) {
    lines.push_back(s.duty->code + ":" + (s.department != nullptr ? s.department->code : "-"));
  }
  CHECK(lines == std::vector<std::string>{"publish:jia", "publish:yi", "publish:bing", "checklist:jia", "checklist:yi",
                                          "checklist:bing", "hotline:-", "visit:-"});
}

TEST_CASE("a duty met by a record counts from the day of the record, for whom it names") {
  auto const plan = small::plan();
  rules::Records records;
  records.duties = {{"publish", "yi", day("2020-12-02"), "示例网址"},
                    {"hotline", "", day("2020-11-25"), "示例照片"},
                    {"visit", "", day("2020-12-20"), "示例记录"}};
  auto const statuses = rules::duty_statuses(plan, records, day("2020-12-05"));
  CHECK(statuses[0].state == DutyState::missing);
  CHECK(statuses[0].days_late == 5);
  CHECK(statuses[1].state == DutyState::done);
  CHECK(statuses[1].days_late == 2);
  CHECK(statuses[1].evidence == "示例网址");
  CHECK(statuses[6].state == DutyState::done);
  CHECK(statuses[6].days_late == 0);
  CHECK(statuses[7].state == DutyState::not_due);
  CHECK_FALSE(statuses[7].met());
}

TEST_CASE("coverage is of the checklist duty only and its parts sum to what is owed") {
  auto const plan = small::plan();
  rules::Records records;
  records.submissions = {submission(1, "jia", "2020-12-01"), zero(submission(2, "yi", "2020-12-02")),
                         submission(3, "bing", "2020-12-03", returned)};
  records.with_problems = {"jia"};
  for (auto const* today : {"2020-11-30", "2020-12-01", "2020-12-02", "2020-12-05", "2020-12-08"}) {
    auto const c = rules::coverage(rules::duty_statuses(plan, records, day(today)));
    CAPTURE(today);
    CHECK(c.owed == 3);
    CHECK(c.has_items + c.zero + c.returned + c.missing + c.not_due == c.owed);
  }
  auto const c = rules::coverage(rules::duty_statuses(plan, records, day("2020-12-08")));
  CHECK(c.has_items == 1);
  CHECK(c.zero == 1);
  CHECK(c.returned == 1);
  CHECK(c.in() == 2);
  CHECK(rules::coverage(rules::duty_statuses(plan, {}, day("2020-12-08"))).missing == 3);
  CHECK(rules::coverage(rules::duty_statuses(plan, {}, day("2020-12-07"))).not_due == 3);
}

TEST_CASE("every checklist that came in is a round, also a returned one, but none that was undone or is another kind") {
  auto progress = submission(5, "jia", "2020-12-06");
  progress.kind = SubmissionKind::progress;
  std::vector<Submission> const all{submission(1, "jia", "2020-12-01", returned),
                                    submission(2, "jia", "2020-12-02", undone),
                                    submission(3, "yi", "2020-12-02", returned),
                                    submission(4, "jia", "2020-12-04", returned),
                                    progress,
                                    submission(6, "jia", "2020-12-07")};
  struct Row {
    char const* today;
    int rounds, returns;
  };
  auto const row =
      GENERATE(values<Row>({{"2020-11-30", 0, 0}, {"2020-12-02", 1, 1}, {"2020-12-06", 2, 2}, {"2020-12-07", 3, 2}}));
  CAPTURE(row.today);
  auto const status = checklist_of_jia(small::plan(), all, true, row.today);
  CHECK(status.rounds == row.rounds);
  CHECK(status.returns == row.returns);
}
