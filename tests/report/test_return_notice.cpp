#include "lib/report/return_notice.hpp"

#include <catch2/catch.hpp>

using namespace zgz;

namespace {

Date day(char const* text) { return parse_iso_date(text).value(); }

Plan example() {
  Plan plan;
  plan.office = "示例办公室（设在示例处）";
  plan.departments = {{"jia", "甲局", {}, {}, {}, {}, false, false}};
  Duty checklist;
  checklist.code = "checklist";
  checklist.title = "报送清单";
  checklist.due = day("2020-12-07");
  checklist.checklist = checklist.signature = checklist.stamp = true;
  plan.duties = {checklist};
  return plan;
}

Submission returned() {
  Submission s;
  s.ref = {2};
  s.duty = "checklist";
  s.department = "jia";
  s.received = day("2020-12-05");
  s.state = SubmissionState::returned;
  s.reading.file = "甲局.csv";
  s.reading.diagnostics = {{Severity::fault, Fault::missing_owner, {"甲局.csv", {}, 3, 5, "责任人"}, {}},
                           {Severity::note, Fault::total_row, {"甲局.csv", {}, 9, {}, {}}, {}},
                           {Severity::fault, Fault::not_signed, {"甲局.csv", {}, 0, {}, {}}, {}}};
  return s;
}

/// The paragraphs, line by line.
std::string prose(Document const& document) {
  std::string text;
  for (auto const& block : document.blocks) {
    if (auto const* paragraph = std::get_if<Paragraph>(&block)) text += paragraph->text + '\n';
  }
  return text;
}

DocTable table_of(Document const& document) {
  for (auto const& block : document.blocks) {
    if (auto const* table = std::get_if<DocTable>(&block)) return *table;
  }
  return {};
}

}  // namespace

TEST_CASE("a notice says to whom, which file, and everything that is wrong at once") {
  auto const notice = report::return_notice(example(), returned(), day("2020-12-06"));
  CHECK_THAT(prose(notice),
             Catch::StartsWith("甲局:\nYour file “甲局.csv” came in on 2020-12-05 (number S2). 2 places"));
  auto const faults = table_of(notice);
  REQUIRE(faults.rows.size() == 2);
  CHECK(faults.rows[0][1].value == Value{std::string{"F3 “责任人”"}});
  CHECK(faults.rows[1][3].value == Value{std::string{"Have the head sign it."}});
}

TEST_CASE("the day on which it is owed stands, whatever day the notice is of") {
  struct Case {
    char const* today;
    char const* sentence;
  };
  Case const cases[] = {{"2020-12-05", "2 days are left."},
                        {"2020-12-06", "1 day is left."},
                        {"2020-12-07", "Today is the last day."},
                        {"2020-12-08", "It is 1 day late."},
                        {"2020-12-20", "It is 13 days late."}};
  for (auto const& [today, sentence] : cases) {
    auto const text = prose(report::return_notice(example(), returned(), day(today)));
    CAPTURE(text);
    CHECK_THAT(text, Catch::Contains("owed by 2020-12-07"));
    CHECK_THAT(text, Catch::Contains(sentence));
  }
}

TEST_CASE("how to hand it in again asks for what the duty asks for") {
  auto plan = example();
  auto const text = [&] { return prose(report::return_notice(plan, returned(), day("2020-12-06"))); };
  CHECK_THAT(text(), Catch::Contains("signed by the head and stamped again"));
  plan.duties[0].stamp = false;
  CHECK_THAT(text(), Catch::Contains("signed by the head again") && !Catch::Contains("stamped"));
  plan.duties[0].signature = false;
  CHECK_THAT(text(), !Catch::Contains("signed") && Catch::Contains("hand it in again whole"));
}

TEST_CASE("the office signs at the right, without what its name has in brackets") {
  auto const notice = report::return_notice(example(), returned(), day("2020-12-06"));
  auto const& office = std::get<Paragraph>(notice.blocks.at(notice.blocks.size() - 2));
  CHECK(office == Paragraph{"示例办公室", Tone::plain, Alignment::right});
  CHECK(std::get<Paragraph>(notice.blocks.back()) == Paragraph{"2020-12-06", Tone::plain, Alignment::right});
}

TEST_CASE("a sender that could not be told and a file that was only looked at have a notice too") {
  auto submission = returned();
  submission.department.clear();
  submission.ref = {};
  auto const text = prose(report::return_notice(example(), submission, day("2020-12-06")));
  CHECK_THAT(text, Catch::StartsWith("To the sender:\n") && !Catch::Contains("number"));
}
