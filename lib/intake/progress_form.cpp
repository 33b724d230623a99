#include "lib/intake/progress_form.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/choose_table.hpp"
#include "lib/intake/department.hpp"
#include "lib/intake/due_day.hpp"
#include "lib/intake/hidden.hpp"
#include "lib/intake/none.hpp"
#include "lib/intake/row_values.hpp"
#include "lib/intake/table_reading.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t excerpt = 30;

/// They say when something shall be done.
constexpr std::array<std::string_view, 10> open_words{"前", "底", "旬", "末", "内", "立", "即", "预计", "拟", "下月"};

/// What no checklist has comes first: a plan may call its due day 完成日期.
HeadingAliases own_aliases() {
  return {
      {Field::done_on, {"完成日期", "实际完成时间", "实际完成日期", "整改完成日期", "办结日期", "办结时间", "done on"}},
      {Field::result, {"完成情况说明", "整改情况说明", "整改结果", "整改成效", "办理结果", "what was done"}}};
}

HeadingAliases usual_aliases() {
  return {{Field::seq, {"编号", "序号", "问题编号", "问题编码", "no."}},
          {Field::problem, {"问题", "存在问题", "问题描述", "问题内容", "问题具体表现", "problem found", "problem"}},
          {Field::measure, {"整改措施", "措施", "measure"}},
          {Field::due, {"整改时限", "完成时限", "整改期限", "due day"}},
          {Field::progress, {"整改进展", "整改情况", "进展情况", "整改进展情况", "工作进展", "办理情况", "progress"}},
          {Field::done, {"是否已完成整改", "是否完成整改", "是否完成", "完成状况", "完成情况", "done"}},
          {Field::closed, {"是否销号", "销号情况", "销号时间", "closed"}},
          {Field::reason, {"未整改到位问题原因及下一步计划", "未完成原因", "未整改到位原因", "reason"}},
          {Field::note, {"备注", "自用备注", "note"}}};
}

TableSign progress_sign() {
  return {2, {{Field::progress, Field::done, Field::closed, Field::done_on}, {Field::seq, Field::problem}}};
}

std::vector<Sheet> visible(std::vector<Sheet> const& sheets) {
  std::vector<Sheet> seen;
  for (auto const& sheet : sheets) seen.push_back(without_hidden(sheet));
  return seen;
}

/// Reads the rows below the headings one by one.
class RowsReader {
 public:
  RowsReader(Plan const& plan, SignOffReader const& labels, Table const& table, Date received)
      : m_labels(labels),
        m_table(table),
        m_filler(*table.sheet, table.header, {}),
        m_due{plan.start, received, plan.calendar} {
    for (auto const& [column, field] : table.header.fields) {
      if (m_columns.try_emplace(field, column).second) m_headings[field] = table.header.headings.at(column);
    }
  }

  void read(Row const& row, ProgressReading& into, SignOff& sign_off) {
    auto const values = m_filler.values_of(row);
    auto& counts = into.reading.counts;
    bool const named = values.own(Field::seq) || values.own(Field::problem);
    bool const claims = values.own(Field::progress) || values.own(Field::done) || values.own(Field::closed) ||
                        values.own(Field::done_on);
    if (!row.outside && repeats_headings(row, *m_table.sheet, m_table.header)) {
      ++counts.header;
    } else if (is_furniture(row) && !(named && claims)) {
      ++counts.furniture;
      m_labels.read(folded_line(row), sign_off);
    } else if (named || claims) {
      ++counts.data;
      into.rows.push_back(read_row(row, values, into.reading.diagnostics));
    } else if (values.values.empty()) {
      ++counts.blank;
    } else {
      refuse(row, into.reading);
    }
  }

 private:
  [[nodiscard]] bool is_furniture(Row const& row) const {
    auto const line = folded_line(row);
    return row.outside || m_labels.is_furniture(row) || m_labels.starts_with_label(line.text) ||
           m_labels.is_instruction(line.text);
  }

  void refuse(Row const& row, Reading& reading) const {
    ++reading.counts.refused;
    auto const text = row.cells.empty() ? std::string{} : shorten(tidy(row.cells.front().text), excerpt);
    reading.diagnostics.push_back({Severity::fault, Fault::unrecognised_row, place_in(*m_table.sheet, row), {text}});
  }

  ProgressRow read_row(Row const& row, RowValues const& values, std::vector<Diagnostic>& diagnostics) const {
    ProgressRow line;
    line.place = place_in(*m_table.sheet, row);
    line.columns = m_columns;
    line.headings = m_headings;
    auto const text = [&](Field field) {
      auto written = values.text(field);
      return is_crossed_out(written) ? std::string{} : written;
    };
    line.number = text(Field::seq);
    line.problem = text(Field::problem);
    line.progress = text(Field::progress);
    line.done = text(Field::done);
    line.closed = text(Field::closed);
    line.result = text(Field::result);
    line.reason = text(Field::reason);
    line.note = text(Field::note);
    for (auto const& [field, value] : values.values) {
      if (value.cell.kind == CellKind::error)
        diagnostics.push_back({Severity::fault, Fault::error_cell, line.place_of(field), {value.text}});
    }
    line.done_text = text(Field::done_on);
    if (!line.done_text.empty()) read_day(values.values.at(Field::done_on), line, diagnostics);
    return line;
  }

  /// A day that has been: 月底前 and the like say when it shall be.
  void read_day(RowValues::Value const& value, ProgressRow& line, std::vector<Diagnostic>& diagnostics) const {
    if (value.cell.kind == CellKind::error) return;
    auto const place = line.place_of(Field::done_on);
    auto const day = read_due_day(value.cell, m_due);
    if (day.fault && *day.fault != Fault::unreadable_due) {
      diagnostics.push_back({Severity::fault, *day.fault, place, day.args});
      return;
    }
    auto const words = fold(value.text);
    bool const open =
        std::any_of(open_words.begin(), open_words.end(), [&](std::string_view word) { return contains(words, word); });
    if (!day.day || open) {
      diagnostics.push_back({Severity::fault, Fault::unreadable_done, place, {shorten(value.text, excerpt)}});
      return;
    }
    line.done_on = day.day;
    if (day.assumed) diagnostics.push_back({Severity::note, Fault::due_assumed, place, {value.text, iso(*day.day)}});
  }

  SignOffReader const& m_labels;
  Table const& m_table;
  RowFiller m_filler;
  DueContext m_due;
  std::map<Field, std::uint32_t> m_columns;
  std::map<Field, std::string> m_headings;
};

void fault_columns(Reading& reading, Table const& table) {
  auto const place = place_in(*table.sheet, table.sheet->rows[table.header.index]);
  for (auto const& [column, field] : table.header.fields) {
    bool const matters = field == Field::seq || field == Field::problem || field == Field::progress ||
                         field == Field::done || field == Field::closed || field == Field::done_on;
    auto const first = *table.header.column_of(field);
    if (first == column || !matters) continue;
    reading.diagnostics.push_back(
        {Severity::fault,
         Fault::column_twice,
         place,
         {tr(title_of(field)), table.header.headings.at(first), table.header.headings.at(column)}});
  }
}

void add_all(Reading& reading, std::vector<Diagnostic> diagnostics) {
  std::move(diagnostics.begin(), diagnostics.end(), std::back_inserter(reading.diagnostics));
}

/// It is returned; to its sender, where a line names one.
ProgressReading without_table(std::vector<Sheet> const& sheets, SignOffReader const& labels,
                              std::vector<Diagnostic> remarks) {
  ProgressReading result;
  auto& reading = result.reading;
  if (!sheets.empty()) reading = begin_reading(sheets.front());
  reading.counts.furniture = reading.counts.physical - reading.counts.blank;
  SignOff sign_off;
  for (std::size_t i = 0; !sheets.empty() && i < std::min(sheets.front().rows.size(), most_form_rows); ++i)
    labels.read(folded_line(sheets.front().rows[i]), sign_off);
  reading.department_text = without_remarks(sign_off.department);
  bool const said = std::any_of(remarks.begin(), remarks.end(),
                                [](Diagnostic const& remark) { return remark.severity == Severity::fault; });
  add_all(reading, std::move(remarks));
  if (said) return result;
  auto const headings = join({tr("No."), tr(title_of(Field::progress))}, tr(", "));
  reading.diagnostics.push_back({Severity::fault,
                                 Fault::no_form_table,
                                 {reading.file, reading.sheet, 0, {}, {}},
                                 {tr("Report on mending problems"), headings}});
  return result;
}

}  // namespace

HeadingAliases progress_aliases(Plan const& plan) {
  HeadingAliases aliases;
  std::set<std::string> known;
  auto const add = [&](HeadingAliases const& more) {
    for (auto const& [field, names] : more) {
      for (auto const& name : names) {
        if (known.insert(fold(name)).second) aliases[field].push_back(name);
      }
    }
  };
  add(own_aliases());
  add(plan.checklist.headers);
  add(usual_aliases());
  return aliases;
}

ProgressReader::ProgressReader(Plan const& plan)
    : m_plan(plan), m_headers(progress_aliases(plan), progress_sign()), m_sign_off(plan.checklist) {}

ProgressReading ProgressReader::read(std::vector<Sheet> const& sheets, Date received,
                                     ReadOptions const& options) const {
  if (options.hidden != Hidden::skip) return read_visible(sheets, sheets, received, options);
  return read_visible(visible(sheets), sheets, received, options);
}

ProgressReading ProgressReader::read_visible(std::vector<Sheet> const& seen, std::vector<Sheet> const& whole,
                                             Date received, ReadOptions const& options) const {
  auto const names = all_columns(options);
  auto const headers = names.empty() ? m_headers : m_headers.with(names);
  auto choice = choose_table(seen, headers, options);
  if (choice.tables.empty()) return without_table(seen, m_sign_off, std::move(choice.diagnostics));
  auto const& table = choice.tables.front();
  refuse_absurd(table);
  ProgressReading result{
      begin_reading(*table.sheet), {}, static_cast<std::size_t>(table.sheet - seen.data()), table.header};
  auto& reading = result.reading;
  add_all(reading, std::move(choice.diagnostics));
  auto const& rows = table.sheet->rows;
  add_all(reading, hidden_content(whole[result.sheet], rows[table.header.index].number, options.hidden));
  fault_columns(reading, table);
  add_all(reading, column_remarks(table, options));
  SignOff sign_off;
  for (std::size_t i = 0; i < table.header.first; ++i) m_sign_off.read(folded_line(rows[i]), sign_off);
  reading.counts.furniture += table.header.first;
  reading.counts.header += table.header.index - table.header.first + 1;
  RowsReader reader{m_plan, m_sign_off, table, received};
  for (auto i = table.header.index + 1; i < rows.size(); ++i) reader.read(rows[i], result, sign_off);
  reading.department_text = without_remarks(sign_off.department);
  reading.date_text = sign_off.date;
  reading.signatory = sign_off.signatory;
  reading.stamped = sign_off.stamped;
  return result;
}

}  // namespace zgz::intake
