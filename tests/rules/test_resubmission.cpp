#include "lib/rules/resubmission.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;
using small::row;

namespace {

ChecklistRow at(std::uint32_t number, ChecklistRow line) {
  line.row = number;
  return line;
}

ChecklistRow owned(ChecklistRow line, char const* owner) {
  line.owner = owner;
  return line;
}

Diagnostic fault(Fault kind, std::uint32_t number = 0, char const* heading = "", std::vector<std::string> args = {}) {
  Place place{"示例.xlsx", "清单", number, {}, heading};
  if (*heading != '\0') place.column = 3;
  return {Severity::fault, kind, place, std::move(args)};
}

Reading reading(std::vector<ChecklistRow> rows, std::vector<Diagnostic> faults = {}) {
  Reading value;
  value.counts.header = 1;
  value.rows = std::move(rows);
  value.diagnostics = std::move(faults);
  return value;
}

/// `3>4 changed owner, due; 5 added; 6 removed; `: rows by number, before and after.
std::string told_rows(ReadingChange const& change) {
  std::string text;
  for (auto const& r : change.rows) {
    if (r.kind == RowChange::Kind::added) text += std::to_string(r.after) + " added; ";
    if (r.kind == RowChange::Kind::removed) text += std::to_string(r.before) + " removed; ";
    if (r.kind != RowChange::Kind::changed) continue;
    text += std::to_string(r.before) + ">" + std::to_string(r.after) + " changed";
    for (auto const& field : r.fields) text += ' ' + std::string{word_of(field.field)};
    text += "; ";
  }
  return text;
}

std::string words(std::vector<Diagnostic> const& faults) {
  std::string text;
  for (auto const& f : faults) {
    text += std::string{word_of(f.kind)} + (f.place.row == 0 ? "" : "@" + std::to_string(f.place.row)) + ' ';
  }
  return text;
}

/// What was mended, is still there, and is new, with the rows.
std::string told_faults(ReadingChange const& change) {
  return "mended " + words(change.mended) + "still " + words(change.remaining) + "new " + words(change.appeared);
}

}  // namespace

TEST_CASE("rows are set beside the rows of the returned file by what they say, not by where they stand") {
  auto const a = at(3, row("窗口办理超时", "2020-12-10"));
  auto const b = at(4, row("材料重复提交", "2020-12-11"));
  auto unclear = at(5, row("政策解释不清"));
  unclear.long_term = false;
  unclear.due_text = "尽快";
  auto two_categories = a;
  two_categories.also = {"2"};
  auto rewritten_day = a;
  rewritten_day.due_text = "12月10日前";
  struct Row {
    std::vector<ChecklistRow> before, after;
    char const* told;
  };
  auto const r = GENERATE_COPY(values<Row>({
      {{a, b}, {a, b}, ""},
      {{a, b}, {at(3, b), at(4, a)}, ""},
      {{a}, {rewritten_day}, ""},
      {{a, b}, {a}, "4 removed; "},
      {{a}, {a, b}, "4 added; "},
      {{a}, {b}, "4 added; 3 removed; "},
      {{a, b}, {at(5, owned(a, "李某某")), b}, "3>5 changed owner; "},
      {{a}, {at(3, row("窗口办理严重超时", "2020-12-20"))}, "3>3 changed problem due; "},
      {{a}, {two_categories}, "3>3 changed category; "},
      {{unclear}, {at(5, row("政策解释不清", "2020-12-20"))}, "5>5 changed due; "},
      {{owned(a, "甲某某"), owned(b, "")},
       {at(9, owned(b, "乙某某")), owned(a, "")},
       "4>9 changed owner; 3>3 changed owner; "},
      {{}, {}, ""},
  }));
  CHECK(told_rows(rules::compare_readings(reading(r.before), reading(r.after))) == r.told);
}

TEST_CASE("a changed field is told with what it said and what it says") {
  auto before = at(5, row("政策解释不清"));
  before.long_term = false;
  before.due_text = "尽快";
  auto const change =
      rules::compare_readings(reading({before}), reading({at(6, owned(row("政策解释不清", "2020-12-20"), "李某某"))}));
  REQUIRE(change.rows.size() == 1);
  CHECK(change.rows[0].problem == "政策解释不清");
  CHECK(change.rows[0].fields ==
        std::vector<FieldChange>{{Field::owner, "王某某 0000-1234", "李某某"}, {Field::due, "尽快", "2020-12-20"}});
}

TEST_CASE("a fault is the same by its kind, its row and its column, whatever the number of the row") {
  using enum Fault;
  auto const a = at(3, row("窗口办理超时", "2020-12-10"));
  auto const b = at(4, row("材料重复提交", "2020-12-11"));
  auto const a_lower = at(8, a);
  auto const reworded = at(8, row("窗口办理严重超时", "2020-12-10"));
  struct Row {
    char const* what;
    Reading before, after;
    char const* told;
  };
  auto const r = GENERATE_COPY(values<Row>({
      {"mended", reading({a}, {fault(missing_owner, 3, "责任人")}), reading({a}), "mended missing-owner@3 still new "},
      {"moved down", reading({a, b}, {fault(missing_owner, 3, "责任人")}),
       reading({b, a_lower}, {fault(missing_owner, 8, "责任人")}), "mended still missing-owner@8 new "},
      {"reworded", reading({a}, {fault(missing_owner, 3, "责任人")}),
       reading({reworded}, {fault(missing_owner, 8, "责任人")}), "mended still missing-owner@8 new "},
      {"the same line, another problem", reading({a}, {fault(missing_owner, 3, "责任人")}),
       reading({at(3, b)}, {fault(missing_owner, 3, "责任人")}), "mended missing-owner@3 still new missing-owner@3 "},
      {"another column", reading({a}, {fault(error_cell, 3, "责任人", {"#REF!"})}),
       reading({a}, {fault(error_cell, 3, "时限", {"#REF!"})}), "mended error-cell@3 still new error-cell@3 "},
      {"still no day, in other words", reading({a}, {fault(unreadable_due, 3, "时限", {"尽快"})}),
       reading({a}, {fault(unreadable_due, 3, "时限", {"年内"})}), "mended still unreadable-due@3 new "},
      {"another kind", reading({a}, {fault(missing_due, 3, "时限")}),
       reading({a}, {fault(unreadable_due, 3, "时限", {"尽快"})}), "mended missing-due@3 still new unreadable-due@3 "},
      {"of the whole file", reading({a}, {fault(not_signed), fault(not_stamped)}), reading({a}, {fault(not_stamped)}),
       "mended not-signed still not-stamped new "},
      {"more rows are hidden", reading({a}, {fault(hidden_rows, 0, "", {"2", "5"})}),
       reading({a}, {fault(hidden_rows, 0, "", {"3", "4"})}), "mended still hidden-rows new "},
      {"a line that is no problem moved", reading({a}, {fault(unrecognised_row, 9, "", {"合计两项"})}),
       reading({a}, {fault(unrecognised_row, 12, "", {"合计两项"})}), "mended still unrecognised-row@12 new "},
      {"another line that is no problem", reading({a}, {fault(unrecognised_row, 9, "", {"合计两项"})}),
       reading({a}, {fault(unrecognised_row, 9, "", {"另附说明"})}),
       "mended unrecognised-row@9 still new unrecognised-row@9 "},
      {"one missing column of two",
       reading({a}, {fault(missing_column, 2, "", {"时限"}), fault(missing_column, 2, "", {"措施"})}),
       reading({a}, {fault(missing_column, 4, "", {"措施"})}), "mended missing-column@2 still missing-column@4 new "},
      {"the row was taken out", reading({a, b}, {fault(missing_owner, 4, "责任人")}), reading({a}),
       "mended missing-owner@4 still new "},
      {"a new row is faulty", reading({a}), reading({a, b}, {fault(missing_owner, 4, "责任人")}),
       "mended still new missing-owner@4 "},
  }));
  CAPTURE(r.what);
  CHECK(told_faults(rules::compare_readings(r.before, r.after)) == r.told);
}

TEST_CASE("of two rows of one wording each keeps its own fault") {
  auto const first = at(3, owned(row("审批慢", "2020-12-10"), ""));
  auto const second = at(4, owned(row("审批慢", "2020-12-20"), ""));
  auto const before =
      reading({first, second}, {fault(Fault::missing_owner, 3, "责任人"), fault(Fault::missing_owner, 4, "责任人")});
  auto const after = reading({second, at(5, owned(first, "李某某"))}, {fault(Fault::missing_owner, 4, "责任人")});
  auto const change = rules::compare_readings(before, after);
  CHECK(told_faults(change) == "mended missing-owner@3 still missing-owner@4 new ");
  CHECK(told_rows(change) == "3>5 changed owner; ");
}

TEST_CASE("notes are no faults") {
  Diagnostic const note{Severity::note, Fault::total_row, {"示例.xlsx", "清单", 9, {}, {}}, {}};
  CHECK(told_faults(rules::compare_readings(reading({}, {note}), reading({}, {note}))) == "mended still new ");
}

TEST_CASE("where no form is found in the new file nothing is called mended or removed") {
  auto const before = reading({at(3, row("审批慢"))}, {fault(Fault::missing_owner, 3, "责任人")});
  Reading after;
  after.diagnostics = {fault(Fault::no_table)};
  auto const change = rules::compare_readings(before, after);
  CHECK_FALSE(change.comparable);
  CHECK(change.rows.empty());
  CHECK(told_faults(change) == "mended still new ");
}

TEST_CASE("after a file without a form its rows are not called added, and its fault is mended") {
  Reading before;
  before.diagnostics = {fault(Fault::no_table)};
  auto const change = rules::compare_readings(before, reading({at(3, row("审批慢"))}));
  CHECK(change.comparable);
  CHECK(change.rows.empty());
  CHECK(told_faults(change) == "mended no-table still new ");
}

TEST_CASE("a zero report in the place of a list takes its rows out") {
  Reading zero;
  zero.zero = true;
  CHECK(told_rows(rules::compare_readings(reading({at(3, row("审批慢"))}), zero)) == "3 removed; ");
}

TEST_CASE("the log gives the rows back as they were written, with the later day that was asked for") {
  SubmissionTaken taken;
  auto kept = small::problem(1, at(3, row("审批慢", "2020-12-10")));
  kept.wished_due = day("2020-12-25");
  taken.problems = {{ProblemChange::Outcome::changed, kept, {}},
                    {ProblemChange::Outcome::added, small::problem(2, at(4, row("电话无人接听"))), {}}};
  auto const rows = rules::rows_as_written(taken);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].due == day("2020-12-25"));
  CHECK(rows[0].row == 3);
  CHECK(rows[1].long_term);
}

TEST_CASE("a resubmission says its round and for how many faults the one before was returned") {
  auto earlier = small::submission(12, "jia", "2020-12-05", SubmissionState::returned);
  earlier.reading =
      reading({at(3, row("审批慢"))}, {fault(Fault::missing_owner, 3, "责任人"), fault(Fault::not_signed)});
  earlier.reading.diagnostics.push_back({Severity::note, Fault::total_row, {}, {}});
  auto again = small::submission(13, "jia", "2020-12-07");
  again.reading = reading({at(3, row("审批慢"))}, {fault(Fault::not_signed)});
  auto const resubmission = rules::resubmitted(again, earlier, 2);
  CHECK(resubmission.round == 2);
  CHECK(resubmission.earlier == SubmissionRef{12});
  CHECK(resubmission.received == day("2020-12-05"));
  CHECK(resubmission.faults == 2);
  CHECK(told_faults(resubmission.change) == "mended missing-owner@3 still not-signed new ");
}
