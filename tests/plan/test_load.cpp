#include "lib/plan/load.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "lib/base/error.hpp"
#include "tests/plan/small_plan.hpp"

using namespace zgz;
using namespace zgz::plan;

namespace {

std::string faults_of(std::string const& text) {
  std::string lines;
  for (auto const& fault : parse_plan(text, "c.toml", {calendar_folder}).faults) {
    lines += fault.place + " " + fault.message + "\n";
  }
  return lines;
}

struct Broken {
  char const* from;
  char const* to;
  char const* fault;
};

}  // namespace

TEST_CASE("a small plan loads, with what it leaves out at its default") {
  auto const loaded = parse_plan(small_plan, "c.toml", {calendar_folder});
  CHECK(faults_of(small_plan).empty());
  CHECK(loaded.plan.title == "示例专项治理");
  CHECK(loaded.plan.soon_days == 7);
  CHECK(loaded.plan.duties.at(0).inclusive);
  CHECK_FALSE(loaded.plan.duties.at(0).due_assumed);
  CHECK(loaded.plan.checklist.required == std::vector<Field>{Field::problem, Field::due});
  CHECK(loaded.plan.time_limits.at(0).roll == Roll::none);
  CHECK_FALSE(loaded.plan.inspection.sampling_rate.has_value());
}

TEST_CASE("a broken plan is refused with the place and the reason") {
  auto const row = GENERATE(values<Broken>({
      // keys
      {"scope =", "scpoe =",
       "c.toml:1:1 The key scope is missing.\nc.toml:4:1 Unknown key scpoe; did you mean scope?\n"},
      {"text = \"示例说明\"", "text = \"示例说明\"\ncue = [\"拖\"]",
       "c.toml:15:1 Unknown key cue; did you mean cues?\n"},
      {"name = \"电话\"", "", "c.toml:36:1 The key name is missing.\n"},
      {"heads = [{ title =", "heads = [{ titel =",
       "c.toml:34:10 The key title is missing.\nc.toml:34:12 Unknown key titel; did you mean title?\n"},
      {"due = [\"整改时限\"]", "due = [\"整改时限\"]\ndeadline = [\"期限\"]",
       "c.toml:57:1 Unknown key deadline; known are:"},
      // types
      {"code = \"jia\"", "code = 7", "c.toml:31:8 code must be a text in quotes, not a number.\n"},
      {"due = 2020-12-07", "due = \"2020-12-07\"",
       "c.toml:27:7 due must be a date without quotes such as 2020-12-07, not a text.\n"},
      {"checklist = true", "checklist = \"yes\"", "c.toml:28:13 checklist must be true or false, not a text.\n"},
      {"aliases = [\"甲分局\"]", "aliases = \"甲分局\"", "c.toml:33:11 aliases must be a list of texts, not a text.\n"},
      {"titles = [\"清单\"]", "titles = [\"清单\", 3]",
       "c.toml:47:17 titles must be a text in quotes, not a number.\n"},
      {"heads = [{ title = \"甲局局长\" }]", "heads = [\"甲局局长\"]",
       "c.toml:34:10 heads must be a list of tables, not a text.\n"},
      {"count = 60", "count = 60.5", "c.toml:43:9 count must be a whole number, not a fraction.\n"},
      {"start = 2020-11-20\nend = 2020-12-31", "start = 08:30:00\nend = 2020-12-31",
       "c.toml:6:9 start must be a date without quotes such as 2020-12-07, not a time.\n"},
      // values
      {"count = 60", "count = 0", "c.toml:43:9 count must be from 1 to 3660, not 0.\n"},
      {"title = \"报送清单\"", "title = \" \"", "c.toml:24:9 title is empty.\n"},
      {"\"every_department\"", "\"every_departments\"",
       "c.toml:25:11 owed_by: unknown word \"every_departments\"; did you mean \"every_department\"?\n"},
      {"unit = \"day\"", "unit = \"month\"", "c.toml:44:8 unit: unknown word \"month\"; known are: day, workday.\n"},
      {"\"accepted\"", "\"acepted\"", "c.toml:42:9 start: unknown word \"acepted\"; did you mean \"accepted\"?\n"},
      {"count = 60", "count = 60\npauses = [\"hearing\", \"heering\"]",
       "c.toml:44:22 pauses: unknown word \"heering\"; did you mean \"hearing\"?\n"},
      {"\"problem\", \"due\"", "\"problem\", \"duee\"",
       "c.toml:48:24 required: unknown word \"duee\"; did you mean \"due\"?\n"},
      {"\"zh_CN\"", "\"zh_TW\"", "c.toml:3:12 language: unknown word \"zh_TW\"; did you mean \"zh_CN\"?\n"},
      {"code = \"phone\"", "code = \"the phone\"",
       "c.toml:37:8 The code the phone has more than letters, digits, - and _.\n"},
      {"[[channels]]", "[inspection]\nsampling_rate = 20\n[[channels]]",
       "c.toml:37:17 sampling_rate must be above 0 and at most 1.\n"},
      // references
      {"stage = \"1\"", "stage = \"4\"", "c.toml:26:9 No stage 4; there are: 1.\n"},
      {"checklist = true", "needs = [\"checklsit\"]", "c.toml:28:10 No duty checklsit; there are: checklist.\n"},
      {"checklist = true", "needs = [\"checklist\"]", "c.toml:28:10 The duty checklist cannot need itself.\n"},
      {"\"problem\", \"due\"", "\"problem\", \"owner\"",
       "c.toml:48:24 The column owner is required, but [checklist.headers] has no heading for it.\n"},
      {"\"2020\", \"2021\"", "\"2020\", \"1999\"", "c.toml:10:21 No calendar file 1999.toml; looked in: "},
      {"\"2020\", \"2021\"", "\"2020\", \"../calendar/2021\"", "c.toml:10:21 No calendar file ../calendar/2021.toml; "},
      // given twice
      {"[[channels]]", "[[departments]]\ncode = \"jia\"\nname = \"乙局\"\n[[channels]]",
       "c.toml:37:8 The code jia is given twice.\n"},
      {"[[channels]]", "[[departments]]\ncode = \"yi\"\nname = \"甲 分局\"\n[[channels]]",
       "c.toml:33:12 甲分局 stands for both yi and jia.\n"},
      {"aliases = [\"甲分局\"]", "aliases = [\"甲局\"]", "c.toml:33:12 甲局 is given twice for jia.\n"},
      {"due = [\"整改时限\"]", "due = [\"整改时限\"]\nnote = [\"问题\"]",
       "c.toml:57:9 问题 stands for both problem and note.\n"},
      {"[[departments]]",
       "[[duties]]\ncode = \"again\"\ntitle = \"再报\"\nowed_by = \"every_department\"\ndue = 2020-12-20\n"
       "checklist = true\nclause = \"五\"\n[[departments]]",
       "c.toml:35:13 Only one duty can be met by the checklist.\n"},
      {"\"every_department\"", "\"office\"",
       "c.toml:28:13 Only a duty of every department can be met by the checklist.\n"},
      {"office_code = \"office\"", "office_code = \"jia\"", "c.toml:9:15 The code jia is also that of a department.\n"},
      // order of days
      {"end = 2020-12-31", "end = 2020-11-01", "c.toml:7:7 2020-11-01 lies before the start, 2020-11-20.\n"},
      {"due = 2020-12-07", "due = 2020-12-07\nstart = 2020-12-08",
       "c.toml:27:7 2020-12-07 lies before the start, 2020-12-08.\n"},
      {"end = 2020-12-10", "end = 2020-11-10", "c.toml:20:7 2020-11-10 lies before the start, 2020-11-20.\n"},
      {"{ title = \"甲局局长\" }", "{ title = \"甲局局长\", from = 2020-12-02, to = 2020-12-01 }",
       "c.toml:34:52 2020-12-01 lies before the start, 2020-12-02.\n"},
      {"due_to = 2021-12-31", "due_to = 2020-10-31", "c.toml:53:10 2020-10-31 lies before the start, 2020-11-01.\n"},
      {"count = 60", "count = 60\nvalid_from = 2020-01-02\nvalid_to = 2020-01-01",
       "c.toml:45:12 2020-01-01 lies before the start, 2020-01-02.\n"},
      // what is not likely to be meant
      {"start = 2020-11-20\nend = 2020-12-31", "start = 1020-11-20\nend = 2020-12-31",
       "c.toml:6:9 1020-11-20 lies outside the years 2000 to 2100.\nc.toml:7:7 The campaign lasts longer than 10 "
       "years.\n"},
      {"end = 2020-12-31", "end = 2101-12-31",
       "c.toml:7:7 2101-12-31 lies outside the years 2000 to 2100.\nc.toml:7:7 The campaign lasts longer than 10 "
       "years.\n"},
      {"end = 2020-12-31", "end = 2030-11-20", ""},
      {"end = 2020-12-31", "end = 2030-11-21", "c.toml:7:7 The campaign lasts longer than 10 years.\n"},
      {"code = \"jia\"", "code = \"P1\"",
       "c.toml:31:8 The code P1 reads like the reference of a record; give it further letters.\n"},
      {"required = [\"problem\", \"due\"]", "required = []", "c.toml:48:12 required is empty.\n"},
      // what is no text of a plan
      {"示例说明", "\xCA\xBE\xC0\xFD", "c.toml:14:1 This is not UTF-8: save the file as UTF-8 in the editor.\n"},
      // what TOML itself refuses
      {"due = 2020-12-07", "due = 2020-11-31", "c.toml:27:"},
      {"scope = \"示例各部门\"", "scope = \"示例各部门", "c.toml:4:"},
      {"office_code = \"office\"", "office = \"再来\"", "c.toml:9:"},
  }));
  CAPTURE(row.to);
  auto const text = changed(row.from, row.to);
  auto const faults = faults_of(text);
  CAPTURE(text.substr(0, 40), faults);
  std::string const expected = row.fault;
  CHECK(faults.substr(0, expected.size()) == expected);
  if (expected.empty() || expected.back() == '\n') CHECK(faults == expected);
}

TEST_CASE("a line longer than any person writes is refused before it reaches the parser") {
  std::string deep = "a";
  for (int i = 0; i < 20000; ++i) deep += ".a";
  CHECK(faults_of("[" + deep + "]\n") == "c.toml:1:1 The line has more than 8192 bytes: break it into several.\n");
  CHECK(faults_of("title = \"示例\"\n" + deep + " = 1") ==
        "c.toml:2:1 The line has more than 8192 bytes: break it into several.\n");
  CHECK(faults_of("[" + deep.substr(0, 8000) + "a]\n") ==
        "c.toml:1:1 The line has more than 32 dots outside quotes: no key is that deep.\n");
  CHECK(faults_of("# " + std::string(80, '.') + "\ntitle = \"" + std::string(80, '.') + "\"").find("dots") ==
        std::string::npos);
}

TEST_CASE("keys as deep as allowed in lists as deep as the parser allows do not exhaust the stack") {
  std::string key = "a";
  for (int i = 0; i < 31; ++i) key += ".a";
  std::string text = "x = [\n";
  for (int i = 0; i < 120; ++i) text += "{" + key + " = [\n";
  text += "1";
  for (int i = 0; i < 120; ++i) text += "]}";
  CHECK(faults_of(text + "]\n").find("The key title is missing.") != std::string::npos);
}

TEST_CASE("an impossible date is said to be so") {
  auto const faults = parse_plan(changed("due = 2020-12-07", "due = 2020-11-31"), "c.toml", {calendar_folder}).faults;
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].message.find("This is not valid TOML") == 0);
}

TEST_CASE("all faults come at once, in the order of the file") {
  auto text = changed("count = 60", "count = \"sixty\"");
  text.replace(text.find("scope ="), 7, "scpoe =");
  CHECK(faults_of(text) ==
        "c.toml:1:1 The key scope is missing.\n"
        "c.toml:4:1 Unknown key scpoe; did you mean scope?\n"
        "c.toml:43:9 count must be a whole number, not a text.\n");
}

TEST_CASE("an empty plan misses every section that a campaign needs") {
  auto const faults = faults_of("");
  for (auto const* key : {"title", "start", "calendar", "categories", "stages", "duties", "departments", "checklist"}) {
    CAPTURE(key);
    CHECK(faults.find("The key " + std::string{key} + " is missing.") != std::string::npos);
  }
}

TEST_CASE("a plan that is not there, or is a folder, cannot be read") {
  auto word = [](std::string const& path) {
    try {
      (void)load_plan(path, calendar_folder);
    } catch (Error const& error) {
      CHECK(error.place == path);
      return std::string{word_of(error.fault)};
    }
    return std::string{"read"};
  };
  CHECK(word(calendar_folder + "/no-such-plan.toml") == "unreadable-file");
  CHECK(word(calendar_folder) == "unreadable-directory");
}

TEST_CASE("a calendar beside the plan comes before the shipped one, and its faults name its own file") {
  namespace fs = std::filesystem;
  auto const folder = fs::temp_directory_path() / "zgz-test-load";
  fs::remove_all(folder);
  fs::create_directories(folder / "calendar");
  auto const plan = (folder / "campaign.toml").string();
  std::ofstream{plan} << small_plan;
  CHECK(load_plan(plan, calendar_folder + "/..").faults.empty());
  std::ofstream{folder / "calendar" / "2021.toml"} << "year = \"2021\"\n";
  auto const faults = load_plan(plan, calendar_folder + "/..").faults;
  REQUIRE(faults.size() == 3);
  CHECK(faults[2].place == (folder / "calendar" / "2021.toml").string() + ":1:8");
  CHECK(faults[2].message == "year must be a whole number, not a text.");
  fs::remove_all(folder);
}
