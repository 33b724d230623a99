#include "tests/intake/sheets.hpp"

#include "lib/base/error.hpp"
#include "lib/intake/sender.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

struct Case {
  std::string form, given, file, code, faults;
};

Reading reading_of(std::string const& form, std::string const& file) {
  Reading reading;
  reading.department_text = form;
  reading.file = file;
  return reading;
}

}  // namespace

TEST_CASE("form, clerk and file name must agree on the sender where they speak") {
  std::vector<Case> const cases{
      {"财政局", "", "清单.xlsx", "caizheng", ""},
      {"财政局", "", "财政分局清单.xlsx", "caizheng", ""},
      {"财政局", "", "财政局和税务局清单.xlsx", "caizheng", ""},
      {"财政局", "", "税务局清单.xlsx", "", "department-contradicts-name"},
      {"财政局", "财政分局", "税务局清单.xlsx", "caizheng", ""},
      {"财政局", "caizheng", "清单.xlsx", "caizheng", ""},
      {"财政局", "税务局", "清单.xlsx", "", "department-contradicts"},
      {"某某公司", "", "清单.xlsx", "", "unknown-department"},
      {"某某公司", "", "财政局清单.xlsx", "", "unknown-department"},
      {"", "财政局", "清单.xlsx", "caizheng", ""},
      {"", "财政局", "税务局清单.xlsx", "caizheng", ""},
      {"", "", "财政局清单.xlsx", "caizheng", ""},
      {"", "", "清单.xlsx", "", "no-department"},
      {"", "", "财政局和税务局清单.xlsx", "", "several-departments"},
  };
  for (auto const& each : cases) {
    INFO(each.form << " | " << each.given << " | " << each.file);
    auto reading = reading_of(each.form, each.file);
    CHECK(intake::identify_sender(reading, each.given, shipped_plan()) == each.code);
    CHECK(faults_of(reading) == each.faults);
  }
}

TEST_CASE("the clerk settles a name that the plan does not know, and it is noted") {
  auto reading = reading_of("某某公司", "清单.xlsx");
  CHECK(intake::identify_sender(reading, "财政局", shipped_plan()) == "caizheng");
  CHECK(faults_of(reading).empty());
  CHECK(notes_of(reading) == "department-told");
}

TEST_CASE("an unknown sender is named, with the nearest department where there is one") {
  auto reading = reading_of("财务局", "清单.xlsx");
  CHECK(intake::identify_sender(reading, "", shipped_plan()).empty());
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics.front().args.front() == "财务局");
  CHECK_FALSE(reading.diagnostics.front().args.back().empty());
}

TEST_CASE("a clerk's word for a department is its code, name or alias; another is wrong usage") {
  for (std::string const word : {"caizheng", "财政局", "财政分局", "砀山经济开发区财政局"}) {
    CHECK(intake::department_called(word, shipped_plan()).code == "caizheng");
  }
  for (std::string const word : {"", "财政", "某某公司", "Caizheng "}) {
    try {
      static_cast<void>(intake::department_called(word, shipped_plan()));
      FAIL("taken: " << word);
    } catch (Error const& error) {
      CHECK(error.code == ExitCode::usage);
      CHECK(word_of(error.fault) == "no-such-department");
    }
  }
}

TEST_CASE("a duty that asks for signature and seal gets them or a fault for each") {
  Duty duty;
  duty.signature = duty.stamp = true;
  for (bool const is_signed : {false, true}) {
    for (bool const stamped : {false, true}) {
      Submission submission;
      submission.reading.counts.header = 1;
      submission.is_signed = is_signed;
      submission.stamped = stamped;
      intake::check_sign_off(submission, duty);
      std::string expected = is_signed ? "" : "not-signed";
      if (!stamped) expected += expected.empty() ? "not-stamped" : " not-stamped";
      CHECK(faults_of(submission.reading) == expected);
    }
  }
}

TEST_CASE("nobody asks for a signature where no form was found or the duty does not want one") {
  Duty duty;
  Submission plain;
  plain.reading.counts.header = 1;
  intake::check_sign_off(plain, duty);
  CHECK(plain.reading.diagnostics.empty());
  duty.signature = duty.stamp = true;
  Submission formless;
  intake::check_sign_off(formless, duty);
  CHECK(formless.reading.diagnostics.empty());
}
