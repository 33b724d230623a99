#include "lib/intake/checklist.hpp"

#include <algorithm>
#include <set>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/checklist_row.hpp"
#include "lib/intake/department.hpp"
#include "lib/intake/row_kind.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t excerpt = 30;

struct Table {
  Sheet const* sheet;
  Header header;
};

void add(Reading& reading, Severity severity, Fault kind, Place place, std::vector<std::string> args = {}) {
  reading.diagnostics.push_back({severity, kind, std::move(place), std::move(args)});
}

/// As the sender's form names them: by the first of the names that the plan knows.
std::string titles_of(std::vector<Field> const& fields, ChecklistForm const& form) {
  std::vector<std::string> titles;
  for (auto const field : fields) {
    auto const names = form.headers.find(field);
    bool const named = names != form.headers.end() && !names->second.empty();
    titles.push_back(named ? names->second.front() : std::string{tr(title_of(field))});
  }
  return join(titles, tr(", "));
}

void fault_columns(Reading& reading, Table const& table, ChecklistForm const& form) {
  Place const place{table.sheet->file, table.sheet->name, table.sheet->rows[table.header.index].number, {}, {}};
  for (auto const field : form.required) {
    if (!table.header.column_of(field))
      add(reading, Severity::fault, Fault::missing_column, place, {tr(title_of(field))});
  }
  for (auto const& [column, field] : table.header.fields) {
    auto const first = *table.header.column_of(field);
    bool const may_repeat = field == Field::department || field == Field::note || field == Field::source;
    if (first == column || may_repeat) continue;
    add(reading, Severity::fault, Fault::column_twice, place,
        {tr(title_of(field)), table.header.headings.at(first), table.header.headings.at(column)});
  }
}

void note_hidden(Reading& reading, Sheet const& sheet) {
  auto const rows = std::count_if(sheet.rows.begin(), sheet.rows.end(), [](Row const& row) { return row.hidden; });
  Place const place{sheet.file, sheet.name, 0, {}, {}};
  if (rows > 0) add(reading, Severity::note, Fault::hidden_rows, place, {std::to_string(rows)});
  if (!sheet.hidden_columns.empty()) {
    add(reading, Severity::note, Fault::hidden_columns, place, {std::to_string(sheet.hidden_columns.size())});
  }
}

/// Somebody's further line under a problem: joined to it, never a problem of its own.
void continue_row(ChecklistRow& above, RowValues const& values) {
  auto const join_to = [&](std::string& text, Field field) {
    if (!values.own(field)) return;
    if (!text.empty()) text += '\n';
    text += values.text(field);
  };
  join_to(above.owner, Field::owner);
  join_to(above.leader, Field::leader);
  join_to(above.subject, Field::subject);
  join_to(above.progress, Field::progress);
  join_to(above.note, Field::note);
  join_to(above.unit, Field::department);
}

void refuse_row(Reading& reading, Sheet const& sheet, Row const& row) {
  ++reading.counts.refused;
  auto const text = row.cells.empty() ? std::string{} : shorten(tidy(row.cells.front().text), excerpt);
  add(reading, Severity::fault, Fault::unrecognised_row, {sheet.file, sheet.name, row.number, {}, {}}, {text});
}

/// Reads the rows below the headings one by one.
class TableReader {
 public:
  TableReader(Plan const& plan, HeaderFinder const& headers, SignOffReader const& labels, RowWords const& words,
              Table const& table, Date received)
      : m_headers(headers),
        m_labels(labels),
        m_words(words),
        m_filler(*table.sheet, table.header),
        m_context{plan, table.header, *table.sheet, {plan.start, received}} {}

  void read(Row const& row, Reading& reading, SignOff& sign_off) {
    auto const values = m_filler.values_of(row);
    auto const kind =
        kind_of(row, values, {m_context.header, m_headers.match(row)}, m_words, m_labels, m_after_sign_off);
    auto& counts = reading.counts;
    Place const place{m_context.sheet.file, m_context.sheet.name, row.number, {}, {}};
    switch (kind) {
      case RowKind::data:
        read_data(row, values, reading);
        break;
      case RowKind::continuation:
        read_continuation(values, reading);
        break;
      case RowKind::zero:
        ++counts.data, m_zero = true;
        break;
      case RowKind::blank:
        ++counts.blank;
        break;
      case RowKind::header:
        ++counts.header;
        break;
      case RowKind::total:
        ++counts.furniture, add(reading, Severity::note, Fault::total_row, place);
        break;
      case RowKind::sample:
        ++counts.furniture, add(reading, Severity::note, Fault::sample_row, place);
        break;
      case RowKind::furniture:
        ++counts.furniture;
        m_after_sign_off = true;
        m_labels.read(folded_line(row), sign_off);
        break;
      case RowKind::unrecognised:
        refuse_row(reading, m_context.sheet, row);
        break;
    }
  }

  [[nodiscard]] bool zero() const { return m_zero; }

 private:
  void read_data(Row const& row, RowValues const& values, Reading& reading) {
    auto const before = reading.diagnostics.size();
    auto line = read_row(row, values, m_context, reading.diagnostics);
    bool const faulty =
        std::any_of(reading.diagnostics.begin() + static_cast<std::ptrdiff_t>(before), reading.diagnostics.end(),
                    [](Diagnostic const& d) { return d.severity == Severity::fault; });
    ++(faulty ? reading.counts.refused : reading.counts.data);
    reading.rows.push_back(std::move(line));
  }

  void read_continuation(RowValues const& values, Reading& reading) {
    ++reading.counts.data;
    if (!reading.rows.empty()) continue_row(reading.rows.back(), values);
  }

  HeaderFinder const& m_headers;
  SignOffReader const& m_labels;
  RowWords const& m_words;
  RowFiller m_filler;
  RowContext m_context;
  bool m_after_sign_off = false;
  bool m_zero = false;
};

/// A zero report is a row that says none, or an empty table; whether it is signed is judged with the sign-off.
void judge_zero(Reading& reading, bool zero_row, SignOff const& sign_off) {
  Place const place{reading.file, reading.sheet, 0, {}, {}};
  bool const says_zero = zero_row || sign_off.ticked_zero;
  if (says_zero && (!reading.rows.empty() || sign_off.ticked_items)) {
    add(reading, Severity::fault, Fault::zero_and_items, place);
  } else if (reading.rows.empty() && sign_off.ticked_items) {
    add(reading, Severity::fault, Fault::empty_checklist, place);
  } else {
    reading.zero = reading.rows.empty() && reading.counts.refused == 0;
  }
}

/// `财政局“中梗阻”问题排查清单` names its sender in the title; 请报送党政办公室 in another line does not.
std::string department_in_title(Sheet const& sheet, std::size_t header, Plan const& plan) {
  for (std::size_t i = 0; i < header; ++i) {
    auto const line = folded_line(sheet.rows[i]).text;
    for (auto const& title : plan.checklist.titles) {
      auto const at = line.find(fold(title));
      if (at == std::string::npos) continue;
      auto const found = departments_mentioned(line.substr(0, at), plan);
      if (found.size() == 1) return found.front()->name;
    }
  }
  return {};
}

/// The one unit that every row names under 单位 or 填报单位. 责任单位 may be somebody else's, 科室 is a part of the
/// sender.
std::string common_unit(Reading const& reading, Header const& header, Plan const& plan) {
  auto const column = header.column_of(Field::department);
  if (!column) return {};
  auto const heading = fold(header.headings.at(*column));
  auto const& labels = plan.checklist.department_labels;
  bool const of_sender = heading == "单位" || std::any_of(labels.begin(), labels.end(),
                                                          [&](auto const& label) { return fold(label) == heading; });
  if (!of_sender) return {};
  std::set<std::string> units;
  for (auto const& row : reading.rows) units.insert(row.unit);
  bool const known = units.size() == 1 && departments_named(*units.begin(), plan).size() == 1;
  return known ? *units.begin() : std::string{};
}

void take_sign_off(Reading& reading, SignOff const& sign_off, Table const& table, Plan const& plan) {
  reading.department_text = without_remarks(sign_off.department);
  if (reading.department_text.empty()) {
    reading.department_text = department_in_title(*table.sheet, table.header.index, plan);
  }
  if (reading.department_text.empty()) reading.department_text = common_unit(reading, table.header, plan);
  reading.date_text = sign_off.date;
  reading.signatory = sign_off.signatory;
  reading.stamped = sign_off.stamped;
}

Reading begin(Sheet const& sheet) {
  Reading reading;
  reading.file = sheet.file;
  reading.sheet = sheet.name;
  reading.format = sheet.format;
  reading.encoding = sheet.encoding;
  reading.counts.physical = sheet.rows.size() + sheet.blank_rows;
  reading.counts.blank = sheet.blank_rows;
  note_hidden(reading, sheet);
  if (!sheet.encoding.empty() && sheet.encoding != "UTF-8") {
    add(reading, Severity::note, Fault::text_encoding, {sheet.file, {}, 0, {}, {}}, {sheet.encoding});
  }
  return reading;
}

/// A file in which no table was found: its rows are all furniture, and it is returned.
Reading without_table(std::vector<Sheet> const& sheets, ChecklistForm const& form) {
  auto reading = sheets.empty() ? Reading{} : begin(sheets.front());
  reading.counts.furniture = reading.counts.physical - reading.counts.blank;
  add(reading, Severity::fault, Fault::no_table, {reading.file, reading.sheet, 0, {}, {}},
      {titles_of(form.required, form)});
  return reading;
}

std::vector<Table> find_tables(std::vector<Sheet> const& sheets, HeaderFinder const& headers) {
  std::vector<Table> tables;
  for (auto const& sheet : sheets) {
    if (sheet.hidden) continue;
    if (auto header = headers.find(sheet)) tables.push_back({&sheet, *std::move(header)});
  }
  return tables;
}

/// What was found in the other sheets of the file.
void report_sheets(Reading& reading, std::vector<Sheet> const& sheets, std::vector<Table> const& tables) {
  Place const place{reading.file, {}, 0, {}, {}};
  if (tables.size() > 1) {
    std::vector<std::string> names;
    for (auto const& each : tables) names.push_back(each.sheet->name);
    add(reading, Severity::fault, Fault::several_tables, place, {join(names, tr(", "))});
  }
  for (auto const& sheet : sheets) {
    bool const read =
        std::any_of(tables.begin(), tables.end(), [&](Table const& table) { return table.sheet == &sheet; });
    if (read || sheet.rows.empty()) continue;
    add(reading, Severity::note, sheet.hidden ? Fault::hidden_sheet : Fault::unread_sheet, place, {sheet.name});
  }
}

/// The lines above the headings. Below other headings they are rows of a table that would be passed over.
void read_above(Reading& reading, Table const& table, HeaderFinder const& headers, SignOffReader const& labels,
                SignOff& into) {
  bool below_headings = false;
  for (std::size_t i = 0; i < table.header.index; ++i) {
    auto const& row = table.sheet->rows[i];
    bool const headings = headers.match(row).fields.size() >= 3;
    if (below_headings && !headings && row.cells.size() >= 3) {
      refuse_row(reading, *table.sheet, row);
      continue;
    }
    below_headings = below_headings || headings;
    ++reading.counts.furniture;
    labels.read(folded_line(row), into);
  }
}

}  // namespace

ChecklistReader::ChecklistReader(Plan const& plan)
    : m_plan(plan), m_headers(plan.checklist), m_sign_off(plan.checklist), m_words(plan) {}

Reading ChecklistReader::read(std::vector<Sheet> const& sheets, Date received) const {
  auto const tables = find_tables(sheets, m_headers);
  if (tables.empty()) return without_table(sheets, m_plan.checklist);
  auto const& table = tables.front();
  auto reading = begin(*table.sheet);
  report_sheets(reading, sheets, tables);
  fault_columns(reading, table, m_plan.checklist);
  SignOff sign_off;
  read_above(reading, table, m_headers, m_sign_off, sign_off);
  ++reading.counts.header;
  TableReader rows{m_plan, m_headers, m_sign_off, m_words, table, received};
  auto const& all = table.sheet->rows;
  for (auto i = table.header.index + 1; i < all.size(); ++i) rows.read(all[i], reading, sign_off);
  judge_zero(reading, rows.zero(), sign_off);
  take_sign_off(reading, sign_off, table, m_plan);
  return reading;
}

}  // namespace zgz::intake
