#include "lib/model/advice.hpp"

#include <catch2/catch.hpp>

using namespace zgz;

namespace {

Diagnostic fault_at(Place place, Fault kind = Fault::missing_due) {
  return {Severity::fault, kind, std::move(place), {}};
}

}  // namespace

TEST_CASE("a place inside the file is told without the file's name") {
  struct Case {
    Place place;
    std::string text;
  };
  Case const cases[] = {
      {{"清单.xlsx", "表", 7, 3, "整改时限"}, "D7 “整改时限”"},
      {{"清单.xlsx", "表", 7, 3, {}}, "D7"},
      {{"清单.xlsx", "表", 7, {}, {}}, "row 7"},
      {{"清单.csv", {}, 18, 0, "问题"}, "A18 “问题”"},
      {{"清单.xlsx", "表", 0, {}, {}}, "whole file"},
      {{"清单.docx", {}, 5, 2, {}, 1}, "table 1, row 5, column 3"},
      {{"清单.docx", {}, 5, {}, {}, 1}, "table 1, row 5"},
      {{"清单.docx", {}, 0, {}, {}, 2}, "table 2"},
  };
  for (auto const& [place, text] : cases) CHECK(advice_on(fault_at(place), false).place == text);
  CHECK(advice_on(fault_at(cases[0].place), true).place == "表: D7 “整改时限”");
}

TEST_CASE("what the sender is told to do never speaks of the program") {
  std::vector<std::string> const args{"甲", "乙", "丙", "丁"};
  for (int number = 0; number <= static_cast<int>(Fault::unexpected); ++number) {
    auto const advice = advice_on({Severity::fault, static_cast<Fault>(number), {}, args}, false);
    CAPTURE(word_of(static_cast<Fault>(number)), advice.next);
    CHECK(advice.next.find("zgz") == std::string::npos);
    CHECK(advice.next.find("--") == std::string::npos);
    CHECK(advice.next.find("campaign.toml") == std::string::npos);
  }
}

TEST_CASE("a next step that is the sender's is told as it is, one of the office in other words") {
  CHECK(advice_on(fault_at({}, Fault::missing_owner), false).next == "Name the person who mends the problem.");
  CHECK(advice_on(fault_at({}, Fault::not_signed), false).next == "Have the head sign it.");
  auto const of_office = Diagnostic{Severity::fault, Fault::duty_by_submission, {}, {"甲"}};
  CHECK(advice_on(of_office, false).next == "Correct it in the form, or ask the office.");
}

TEST_CASE("faults are listed without the notes, their worksheets named only where there are several") {
  auto const one = fault_at({"清单.xlsx", "一", 7, 3, {}});
  auto const other = fault_at({"清单.xlsx", "二", 9, 3, {}});
  auto const note = Diagnostic{Severity::note, Fault::total_row, {"清单.xlsx", "三", 9, {}, {}}, {}};
  auto const places = [](std::vector<Diagnostic> const& diagnostics) {
    std::vector<std::string> all;
    for (auto const& advice : advice_on_faults(diagnostics)) all.push_back(advice.place);
    return all;
  };
  CHECK(places({one, note}) == std::vector<std::string>{"D7"});
  CHECK(places({one, other}) == std::vector<std::string>{"一: D7", "二: D9"});
}
