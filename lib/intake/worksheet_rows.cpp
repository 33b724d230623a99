#include "lib/intake/worksheet_rows.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/attempt_time.hpp"
#include "lib/intake/marker.hpp"

namespace zgz::intake {

namespace {

using Kind = WorksheetColumn::Kind;

constexpr std::size_t excerpt = 30;

std::optional<UnitOutcome> outcome_named(std::string const& text) {
  static std::map<std::string, UnitOutcome> const known = [] {
    std::map<std::string, UnitOutcome> words{
        {"完成", UnitOutcome::completed},        {"部分完成", UnitOutcome::partial},
        {"拒访", UnitOutcome::refused},          {"无人接听", UnitOutcome::no_answer},
        {"空号错号", UnitOutcome::wrong_number}, {"不符合条件", UnitOutcome::not_eligible},
        {"已停业", UnitOutcome::closed}};
    for (int i = 0; i <= static_cast<int>(UnitOutcome::closed); ++i) {
      auto const outcome = static_cast<UnitOutcome>(i);
      words.emplace(word_of(outcome), outcome);
      words.emplace(fold(title_of(outcome)), outcome);
    }
    return words;
  }();
  auto const folded = fold(text);
  if (auto const found = known.find(folded); found != known.end()) return found->second;
  auto const choices = outcome_choices();
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (fold(choices[i]) == folded) return static_cast<UnitOutcome>(i);
  }
  return std::nullopt;
}

Cell const* cell_at(Row const& row, std::uint32_t column) {
  auto const found =
      std::find_if(row.cells.begin(), row.cells.end(), [&](Cell const& cell) { return cell.column == column; });
  return found == row.cells.end() ? nullptr : &*found;
}

/// Where a column of the form stands in the file.
struct FoundColumn {
  WorksheetColumn column;
  std::uint32_t at = 0;
};

class Reader {
 public:
  Reader(Sheet const& sheet, WorksheetTerms const& terms) : m_sheet(sheet), m_terms(terms) {}

  WorksheetReading read() && {
    auto const headings = find_headings();
    if (headings == m_sheet.rows.end()) {
      m_reading.faults.push_back({Severity::fault, Fault::not_a_worksheet, place_in(m_sheet), {}});
      return std::move(m_reading);
    }
    find_columns(*headings);
    if (m_reading.faults.empty()) {
      for (auto row = headings + 1; row != m_sheet.rows.end(); ++row) read_row(*row);
    }
    return std::move(m_reading);
  }

 private:
  [[nodiscard]] std::vector<Row>::const_iterator find_headings() const {
    auto const wanted = fold(tr("No. of the unit"));
    return std::find_if(m_sheet.rows.begin(), m_sheet.rows.end(), [&](Row const& row) {
      return std::any_of(row.cells.begin(), row.cells.end(),
                         [&](Cell const& cell) { return fold(cell.text) == wanted; });
    });
  }

  void find_columns(Row const& headings) {
    for (auto& column : worksheet_columns(m_terms.set, false)) {
      auto const wanted = fold(column.heading);
      auto const found = std::find_if(headings.cells.begin(), headings.cells.end(),
                                      [&](Cell const& cell) { return fold(cell.text) == wanted; });
      if (found != headings.cells.end()) {
        m_columns.push_back({std::move(column), found->column});
      } else if (column.kind != Kind::department) {
        m_reading.faults.push_back(
            {Severity::fault, Fault::missing_column, place_in(m_sheet, headings), {column.heading}});
      }
    }
  }

  [[nodiscard]] Place place(Row const& row, FoundColumn const& column) const {
    auto where = place_in(m_sheet, row, column.at);
    where.heading = column.column.heading;
    return where;
  }

  void fault(Fault kind, Row const& row, FoundColumn const& column, std::vector<std::string> args) {
    m_reading.faults.push_back({Severity::fault, kind, place(row, column), std::move(args)});
  }

  [[nodiscard]] FoundColumn const& column(Kind kind, std::size_t index = 0) const {
    return *std::find_if(m_columns.begin(), m_columns.end(), [&](FoundColumn const& each) {
      return each.column.kind == kind && each.column.index == index;
    });
  }

  [[nodiscard]] static std::string text(Row const& row, FoundColumn const& column) {
    auto const* cell = cell_at(row, column.at);
    return cell == nullptr ? std::string{} : tidy(cell->text);
  }

  [[nodiscard]] bool is_filled(Row const& row) const {
    return std::any_of(m_columns.begin(), m_columns.end(), [&](FoundColumn const& each) {
      bool const given = each.column.kind == Kind::unit || each.column.kind == Kind::department;
      return !given && !text(row, each).empty();
    });
  }

  void read_row(Row const& row) {
    auto const& unit_column = column(Kind::unit);
    auto const unit = text(row, unit_column);
    if (!is_filled(row)) {
      if (m_terms.drawn.contains(unit)) ++m_reading.untouched;
      return;
    }
    for (auto const& each : m_columns) {
      auto const* cell = cell_at(row, each.at);
      if (cell != nullptr && cell->kind == CellKind::error) fault(Fault::error_cell, row, each, {cell->text});
    }
    WorksheetRow read;
    read.result = begun(unit);
    read_unit(row, unit);
    read_attempts(row, read.result);
    read_answers(row, read);
    check_together(row, read.result);
    m_reading.rows.push_back(std::move(read));
  }

  [[nodiscard]] UnitResult begun(std::string const& unit) const {
    UnitResult result;
    result.unit = unit;
    if (auto const drawn = m_terms.drawn.find(unit); drawn != m_terms.drawn.end()) result.department = drawn->second;
    auto const& sheet = m_terms.worksheet;
    result.method = sheet.method;
    result.worksheet = sheet.number;
    result.inspector = sheet.inspector;
    result.set = sheet.set;
    result.version = sheet.version;
    return result;
  }

  void read_unit(Row const& row, std::string const& unit) {
    auto const& at = column(Kind::unit);
    if (!m_terms.drawn.contains(unit))
      return fault(Fault::unit_not_drawn, row, at, {shorten(unit, excerpt), m_terms.worksheet.draw.str()});
    auto const owner = m_terms.owners.find(unit);
    if (owner == m_terms.owners.end() || owner->second != m_terms.worksheet.inspector) {
      auto const name = owner == m_terms.owners.end() ? std::string{tr("nobody")} : owner->second;
      fault(Fault::unit_of_another, row, at, {unit, name});
    }
    auto const [first, is_new] = m_rows.try_emplace(unit, row.number);
    if (!is_new) fault(Fault::unit_in_two_rows, row, at, {unit, std::to_string(first->second)});
  }

  void read_attempts(Row const& row, UnitResult& result) {
    std::string before;
    for (std::size_t i = 0; i < worksheet_attempts; ++i) {
      auto const& at = column(Kind::at, i);
      auto const& outcome_at = column(Kind::outcome, i);
      auto const when = text(row, at);
      auto const what = text(row, outcome_at);
      if (when.empty() && what.empty()) continue;
      Attempt attempt;
      if (when.empty()) {
        fault(Fault::attempt_without_time, row, at, {});
      } else {
        attempt.at = read_time(row, at, when, before);
      }
      auto const outcome = outcome_named(what);
      if (what.empty()) {
        fault(Fault::attempt_without_outcome, row, outcome_at, {});
      } else if (!outcome) {
        fault(Fault::outcome_unknown, row, outcome_at, {shorten(what, excerpt), join(outcome_choices(), tr(", "))});
      }
      attempt.outcome = outcome.value_or(UnitOutcome::partial);
      result.attempts.push_back(std::move(attempt));
    }
  }

  std::string read_time(Row const& row, FoundColumn const& at, std::string const& when, std::string& before) {
    auto const time = attempt_time(when);
    if (!time) {
      fault(Fault::attempt_unreadable, row, at, {shorten(when, excerpt)});
      return {};
    }
    if (*time < iso(m_terms.drawn_on) || *time > m_terms.now)
      fault(Fault::attempt_out_of_time, row, at, {*time, iso(m_terms.drawn_on), m_terms.now});
    if (!before.empty() && *time <= before) fault(Fault::attempts_in_disorder, row, at, {*time});
    before = *time;
    return *time;
  }

  void read_answers(Row const& row, WorksheetRow& read) {
    for (auto const& each : m_columns) {
      if (each.column.kind != Kind::answer && each.column.kind != Kind::remark) continue;
      auto written = text(row, each);
      if (written.empty()) continue;
      if (each.column.kind == Kind::remark) {
        read.texts.emplace_back(place(row, each), written);
        read.result.remark = std::move(written);
        continue;
      }
      auto const& question = m_terms.set.questions[each.column.index];
      auto const answers = answers_of(question);
      if (answers.empty()) {
        read.texts.emplace_back(place(row, each), written);
        read.result.answers.push_back({question.code, std::move(written)});
        continue;
      }
      auto const found = std::find_if(answers.begin(), answers.end(),
                                      [&](std::string const& answer) { return fold(answer) == fold(written); });
      if (found == answers.end()) {
        fault(Fault::answer_unknown, row, each, {shorten(written, excerpt), join(answers, tr(", "))});
      }
      read.result.answers.push_back({question.code, found == answers.end() ? std::string{} : *found});
    }
  }

  void check_together(Row const& row, UnitResult const& result) {
    auto const any = [&](UnitOutcome outcome) {
      return std::any_of(result.attempts.begin(), result.attempts.end(),
                         [&](Attempt const& attempt) { return attempt.outcome == outcome; });
    };
    bool const completed = any(UnitOutcome::completed);
    auto const& first = column(Kind::outcome);
    if (!result.answers.empty() && !completed && !any(UnitOutcome::partial))
      fault(Fault::answers_without_attempt, row, first, {});
    if (completed) check_complete(row, result);
    auto const by = m_terms.replaced.find(result.unit);
    if (by != m_terms.replaced.end() && !result.answers.empty())
      fault(Fault::unit_replaced, row, column(Kind::unit), {result.unit, by->second});
  }

  void check_complete(Row const& row, UnitResult const& result) {
    std::vector<std::string> missing;
    for (auto const& question : m_terms.set.questions) {
      if (answers_of(question).empty()) continue;
      bool const answered = std::any_of(result.answers.begin(), result.answers.end(),
                                        [&](Answer const& answer) { return answer.question == question.code; });
      if (!answered) missing.push_back(question.text);
    }
    if (!missing.empty()) {
      fault(Fault::completed_without_answers, row, column(Kind::outcome),
            {join(missing, tr(", ")), tr(title_of(UnitOutcome::partial))});
    }
  }

  Sheet const& m_sheet;
  WorksheetTerms const& m_terms;
  std::vector<FoundColumn> m_columns;
  std::map<std::string, std::uint32_t> m_rows;
  WorksheetReading m_reading;
};

std::int64_t number_in(std::string const& text) {
  std::int64_t number = 0;
  auto const* const end = text.data() + text.size();
  auto const [stopped, error] = std::from_chars(text.data(), end, number);
  return error == std::errc{} && stopped == end ? number : 0;
}

}  // namespace

std::optional<WorksheetMark> worksheet_mark(std::vector<Sheet> const& sheets) {
  auto const marker = marker_in(sheets);
  if (!marker || marker->kind != worksheet_form) return std::nullopt;
  auto const said = [&](char const* key) {
    auto const found = marker->says.find(key);
    return found == marker->says.end() ? std::string{} : found->second;
  };
  return WorksheetMark{number_in(said("worksheet")), said("draw"), said("inspector"), said("set")};
}

WorksheetReading read_worksheet(std::vector<Sheet> const& sheets, WorksheetTerms const& terms) {
  auto const shown =
      std::find_if(sheets.begin(), sheets.end(), [](Sheet const& sheet) { return !sheet.hidden && !is_marker(sheet); });
  if (shown != sheets.end()) return Reader{*shown, terms}.read();
  WorksheetReading none;
  none.faults.push_back({Severity::fault, Fault::not_a_worksheet, {}, {}});
  return none;
}

}  // namespace zgz::intake
