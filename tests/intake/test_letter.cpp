#include "tests/intake/documents.hpp"
#include "tests/intake/forms.hpp"

#include "lib/base/text.hpp"
#include "lib/intake/letter.hpp"
#include "lib/intake/sender.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

Row outside_row(std::string const& text) {
  Row row;
  row.outside = true;
  row.cells.push_back({0, CellKind::text, text, {}, false});
  return row;
}

/// A document of nothing but these paragraphs.
Sheet letter(std::vector<std::string> const& lines) {
  Sheet made;
  made.file = "零报告.docx";
  made.format = "docx";
  for (auto const& line : lines) made.rows.push_back(outside_row(line));
  return made;
}

std::string const report = "关于“中梗阻”问题排查情况的零报告";
std::string const nothing = "经排查，本单位未发现“中梗阻”问题。";
std::string const signed_by = "主要负责人（签字）：王某某";

/// The form as a document: what stands above and below its table is paragraphs.
Sheet document_form(std::vector<Line> const& rows, std::vector<std::string> const& below) {
  auto made = sheet(rows, "清单.docx");
  made.format = "docx";
  made.name.clear();
  made.table = 1;
  made.rows.insert(made.rows.begin(), {outside_row(title[0]), outside_row(unit[0])});
  for (auto const& line : below) made.rows.push_back(outside_row(line));
  return made;
}

intake::NoneWords const& none_words() {
  static intake::NoneWords const words{shipped_plan()};
  return words;
}

}  // namespace

TEST_CASE("a signed letter that there is nothing is a zero report") {
  auto const reading = read(letter({report, "专项治理工作领导小组办公室：",
                                    "根据专项治理方案要求，我单位对照方案所列十一类问题认真开展自查。" + nothing,
                                    "特此报告。", signed_by, "砀山经济开发区财政局（已盖章）", "2020年12月4日"}));
  CHECK(faults_of(reading).empty());
  CHECK(reading.zero);
  CHECK(reading.signatory == "王某某");
  CHECK(reading.stamped);
  CHECK(reading.department_text == "砀山经济开发区财政局");
  CHECK(reading.date_text == "2020年12月4日");
  CHECK(reading.counts.furniture == 7);
  CHECK(reading.counts.header == 0);
}

TEST_CASE("the labels of a letter go before its loose lines, its title comes last") {
  auto const labelled =
      read(letter({report, "填报单位：税务局　填报时间：2020年12月3日", nothing, "财政局", "2020年12月4日"}));
  CHECK(labelled.department_text == "税务局");
  CHECK(labelled.date_text == "2020年12月3日");
  CHECK(read(letter({"财政局“中梗阻”问题排查清单（零报告）", nothing})).department_text == "财政局");
}

TEST_CASE("a letter is a zero report only where it says that there is nothing, and nothing else") {
  struct Case {
    std::vector<std::string> lines;
    bool zero;
  };
  std::vector<Case> const cases{
      {{report, nothing}, true},
      {{report, none_found[0]}, true},
      {{report, "我局对照方案认真开展自查，未发现“中梗阻”问题，特此报告。"}, true},
      {{report, "经排查，未发现问题；今后发现问题将及时上报。"}, true},
      {{report, "围绕是否存在吃拿卡要问题逐项排查。", nothing}, true},
      {{report}, false},
      {{report, unticked[0]}, false},
      {{report, statement[0]}, false},
      {{report, "未发现问题的，实行零报告。"}, false},
      {{report, "如无问题，请于12月7日前报送零报告。"}, false},
      {{report, "经排查，本单位存在以下问题：窗口排队时间长。", nothing}, false},
      {{report, nothing, "一是窗口排队时间长，整改措施：增设窗口。"}, false},
      {{report, nothing, "自查共发现3个问题。"}, false},
      {{report, nothing, "共排查出问题两项"}, false},
      {{report, "经排查，除窗口排队时间长外，未发现其他问题。"}, false},
      {{report, "窗口未发现问题及时上报。"}, false},
      {{"关于召开会议的通知", nothing}, false},
  };
  for (auto const& each : cases) {
    INFO(join(each.lines, " | "));
    auto const reading = read(letter(each.lines));
    CHECK(reading.zero == each.zero);
    CHECK(faults_of(reading) == (each.zero ? "" : "no-table"));
    CHECK(reading.counts.furniture == each.lines.size());
  }
}

TEST_CASE("an unsigned letter is returned as an unsigned form is, one without a statement only for its table") {
  auto const faults = [](std::vector<std::string> const& lines) {
    Submission submission;
    submission.reading = read(letter(lines));
    Duty duty;
    duty.signature = duty.stamp = true;
    intake::check_sign_off(submission, duty);
    return faults_of(submission.reading);
  };
  CHECK(faults({report, nothing}) == "not-signed not-stamped");
  CHECK(faults({report}) == "no-table");
}

TEST_CASE("what a sentence says of problems is told") {
  CHECK(intake::states_zero("根据方案要求，我局认真自查，未发现“中梗阻”问题。", none_words()));
  CHECK(intake::states_zero("现报告如下：经排查，本单位不存在问题", none_words()));
  CHECK_FALSE(intake::states_zero("电话：无", none_words()));
  CHECK_FALSE(intake::states_zero("实行零报告", none_words()));
  CHECK(intake::states_problems("发现问题3项"));
  CHECK(intake::states_problems("存在的问题：窗口排队"));
  CHECK_FALSE(intake::states_problems("不存在问题"));
  CHECK_FALSE(intake::states_problems("未发现十一类问题"));
}

TEST_CASE("paragraphs around a table are furniture whose labels are read") {
  auto const reading =
      read(document_form({headings, problem()}, {statement[0], signature[0], filler[0], "财政局", "2020年12月4日"}));
  CHECK(faults_of(reading).empty());
  CHECK(reading.rows.size() == 1);
  CHECK(reading.rows.at(0).row == 2);
  CHECK(reading.counts.furniture == 7);
  CHECK(reading.department_text == "财政局");
  CHECK(reading.signatory == "王某某");
  CHECK(reading.stamped);
}

TEST_CASE("a paragraph that states nothing contradicts problems in the table, an explanation does not") {
  CHECK(faults_of(read(document_form({headings, problem()}, {nothing, signature[0]}))) == "zero-and-items");
  CHECK(read(document_form({headings}, {nothing, signature[0]})).zero);
  auto const explained = read(document_form({headings, problem()}, {signature[0], "填表说明：", "1.一事一行；",
                                                                    "（2）时限填到日；", "3.无问题的实行零报告。"}));
  CHECK(faults_of(explained).empty());
  CHECK_FALSE(explained.zero);
}

TEST_CASE("the form as a Word document is read like the form as a workbook") {
  std::string lines, cells;
  for (auto const& text : headings) lines += cell(text);
  for (auto const& text : problem()) cells += cell(text);
  auto const document = read_document(paragraph(title[0]) + paragraph(unit[0]) +
                                      table(table_row(lines) + table_row(cells)) + paragraph(signature[0]));
  auto const from_document = read(document), from_workbook = read_form({problem()});
  CHECK(faults_of(from_document).empty());
  REQUIRE(from_document.rows.size() == 1);
  CHECK(from_document.rows.at(0).problem == from_workbook.rows.at(0).problem);
  CHECK(from_document.rows.at(0).due == from_workbook.rows.at(0).due);
  CHECK(from_document.signatory == from_workbook.signatory);
  CHECK(from_document.department_text == from_workbook.department_text);
}
