#include "lib/plan/edit_departments.hpp"

#include <catch2/catch.hpp>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/plan/load.hpp"
#include "tests/plan/small_plan.hpp"

using namespace zgz;

namespace {

std::vector<std::string> const calendars{std::string{ZGZ_REPO} + "/config/calendar"};

plan::Loaded load(std::string const& text) { return plan::parse_plan(text, "campaign.toml", calendars); }

Department first_of(std::string const& text) { return load(text).plan.departments.front(); }

/// The lines that only one of the texts has: `-` for the one before, `+` for the one after.
std::string difference(std::string const& before, std::string const& after) {
  auto const a = split(before, '\n');
  auto const b = split(after, '\n');
  std::size_t head = 0;
  while (head < a.size() && head < b.size() && a[head] == b[head]) ++head;
  std::size_t tail = 0;
  while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  std::string text;
  for (auto i = head; i < a.size() - tail; ++i) text += "-" + a[i] + '\n';
  for (auto i = head; i < b.size() - tail; ++i) text += "+" + b[i] + '\n';
  return text;
}

std::string const commented = replace_all(small_plan, "code = \"jia\"", "code = \"jia\"   # 代码“甲”不变");

}  // namespace

TEST_CASE("departments as they are leave every byte") {
  CHECK(plan::edit_departments(commented, load(commented).plan.departments) == commented);
  CHECK(plan::edit_departments(commented, {}) == commented);
}

TEST_CASE("only the values that differ are written") {
  auto department = first_of(commented);
  department.name = "甲“新”局";
  department.aliases = {"甲分局", "甲局\"旧\""};
  auto const text = plan::edit_departments(commented, {department});
  CHECK(difference(commented, text) ==
        "-name = \"甲局\"\n-aliases = [\"甲分局\"]\n"
        "+name = \"甲“新”局\"\n+aliases = [\"甲分局\", \"甲局\\\"旧\\\"\"]\n");
  CHECK(first_of(text) == department);
}

TEST_CASE("a key that was not there goes behind the nearest before it") {
  auto department = first_of(commented);
  department.group = "服务型";
  department.key = true;
  auto const text = plan::edit_departments(commented, {department});
  CHECK(difference(commented, text) == "+group = \"服务型\"\n+key = true\n");
  CHECK(first_of(text) == department);
}

TEST_CASE("a post keeps what stands around it") {
  auto department = first_of(commented);
  department.heads.front().title = "甲局主持工作的副局长";
  auto const text = plan::edit_departments(commented, {department});
  CHECK(difference(commented, text) ==
        "-heads = [{ title = \"甲局局长\" }]\n+heads = [{ title = \"甲局主持工作的副局长\" }]\n");
}

TEST_CASE("new departments go behind the last one, with the line ends of the file") {
  auto const line_end = GENERATE(std::string{"\n"}, std::string{"\r\n"});
  auto const before = replace_all(commented, "\n", line_end);
  Department ding;
  ding.code = "ding";
  ding.name = "丁局";
  ding.heads = {{"丁局局长", {}, {}}};
  ding.history = true;
  auto const text = plan::edit_departments(before, {ding});
  auto const loaded = load(text);
  CHECK(loaded.faults.empty());
  CHECK(loaded.plan.departments.back() == ding);
  CHECK(difference(before, text).find("code = \"ding\"") != std::string::npos);
  CHECK(replace_all(text, "\r\n", "\n") == plan::edit_departments(commented, {ding}));
}

TEST_CASE("values over several lines and other ways of quoting are replaced whole") {
  auto before = replace_all(small_plan, "aliases = [\"甲分局\"]", "aliases = [  # 别名\n  '甲分局',\n]  # 完");
  auto department = first_of(before);
  department.aliases.emplace_back("甲所");
  auto const text = plan::edit_departments(before, {department});
  CHECK(first_of(text) == department);
  CHECK(contains(text, "aliases = [\"甲分局\", \"甲所\"]  # 完"));
}

TEST_CASE("a plan that ends with its departments gets a line of its own") {
  std::string const text = "[[departments]]\ncode = \"jia\"\nname = \"甲局\"";
  Department jia, yi;
  jia.code = "jia";
  jia.name = "甲局";
  jia.key = true;
  yi.code = "yi";
  yi.name = "乙局";
  CHECK(plan::edit_departments(text, {jia}) == text + "\nkey = true\n");
  CHECK(plan::edit_departments(text, {yi}) == text + "\n\n[[departments]]\ncode = \"yi\"\nname = \"乙局\"\n");
}

TEST_CASE("what is written in another way is left to people") {
  auto const refused = [](std::string const& text, Department const& department) {
    try {
      (void)plan::edit_departments(text, {department});
    } catch (Error const& error) {
      return std::string{word_of(error.fault)};
    }
    return std::string{"not refused"};
  };
  Department jia;
  jia.code = "jia";
  jia.name = "新名";
  CHECK(refused("departments = [{ code = \"jia\", name = \"甲局\" }]", jia) == "plan-layout");
  jia.heads = {{"新职务", {}, {}}};
  CHECK(refused("[[departments]]\ncode = \"jia\"\nname = \"甲局\"\nheads = [{ title = \"一\" }, { title = \"二\" }]",
                jia) == "plan-layout");
}
