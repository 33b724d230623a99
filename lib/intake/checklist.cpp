#include "lib/intake/checklist.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/checklist_row.hpp"
#include "lib/intake/choose_table.hpp"
#include "lib/intake/department.hpp"
#include "lib/intake/hidden.hpp"
#include "lib/intake/letter.hpp"
#include "lib/intake/marker.hpp"
#include "lib/intake/row_kind.hpp"
#include "lib/intake/table_reading.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t excerpt = 30;

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
  auto const place = place_in(*table.sheet, table.sheet->rows[table.header.index]);
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
  add(reading, Severity::fault, Fault::unrecognised_row, place_in(sheet, row), {text});
}

/// Reads the rows below the headings one by one.
class TableReader {
 public:
  TableReader(Plan const& plan, HeaderFinder const& headers, SignOffReader const& labels, RowWords const& words,
              Table const& table, Date received)
      : m_headers(headers),
        m_labels(labels),
        m_words(words),
        m_filler(*table.sheet, table.header, plan.checklist.fillable),
        m_context{plan, table.header, *table.sheet, {plan.start, received, plan.calendar}} {}

  RowKind read(Row const& row, Reading& reading, SignOff& sign_off) {
    auto const values = m_filler.values_of(row);
    auto const kind = kind_here(row, values);
    auto& counts = reading.counts;
    auto const place = place_in(m_context.sheet, row);
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
    return kind;
  }

  [[nodiscard]] bool zero() const { return m_zero; }

 private:
  [[nodiscard]] RowKind kind_here(Row const& row, RowValues const& values) const {
    if (row.outside) return RowKind::furniture;
    if (repeats_headings(row, m_context.sheet, m_context.header)) return RowKind::header;
    return kind_of(row, values, {m_context.header, m_headers.match(row)}, m_words, m_labels, m_after_sign_off);
  }

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
    if (reading.zero && !says_zero) add(reading, Severity::note, Fault::zero_assumed, place);
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
    reading.department_text = department_in_title(*table.sheet, table.header.first, plan);
  }
  if (reading.department_text.empty()) reading.department_text = common_unit(reading, table.header, plan);
  reading.date_text = sign_off.date;
  reading.signatory = sign_off.signatory;
  reading.stamped = sign_off.stamped;
}

void add_all(Reading& reading, std::vector<Diagnostic> diagnostics) {
  std::move(diagnostics.begin(), diagnostics.end(), std::back_inserter(reading.diagnostics));
}

void note_same_rows(Reading& reading, Sheet const& sheet) {
  std::map<std::string, std::uint32_t> seen;
  for (auto const& row : reading.rows) {
    auto const wording = join({row.category, join(row.also, ","), fold(row.problem), fold(row.subject),
                               fold(row.measure), row.due_text, row.owner, row.leader, row.unit},
                              "\n");
    auto const [first, added] = seen.try_emplace(wording, row.row);
    auto place = place_in(sheet);
    place.row = row.row;
    if (!added) add(reading, Severity::note, Fault::same_row, place, {std::to_string(first->second)});
  }
}

/// A file in which no table was found: its rows are all furniture, and it is returned; to its sender, where a line
/// names one.
Reading without_table(std::vector<Sheet> const& sheets, Plan const& plan, SignOffReader const& labels,
                      std::vector<Diagnostic> remarks) {
  auto reading = sheets.empty() ? Reading{} : begin_reading(sheets.front());
  reading.counts.furniture = reading.counts.physical - reading.counts.blank;
  SignOff sign_off;
  for (std::size_t i = 0; !sheets.empty() && i < std::min(sheets.front().rows.size(), most_form_rows); ++i)
    labels.read(folded_line(sheets.front().rows[i]), sign_off);
  reading.department_text = without_remarks(sign_off.department);
  add_all(reading, std::move(remarks));
  if (!reading.diagnostics.empty() && reading.diagnostics.back().severity == Severity::fault) return reading;
  add(reading, Severity::fault, Fault::no_table, {reading.file, reading.sheet, 0, {}, {}},
      {titles_of(plan.checklist.required, plan.checklist)});
  return reading;
}

/// A zero report that is a letter: all its lines are furniture of a form without a table.
Reading of_letter(Sheet const& sheet, SignOff const& sign_off, Plan const& plan) {
  auto reading = begin_reading(sheet);
  reading.counts.furniture = reading.counts.physical - reading.counts.blank;
  reading.zero = true;
  add_all(reading, hidden_content(sheet, 0, Hidden::ask));
  reading.department_text = without_remarks(sign_off.department);
  if (reading.department_text.empty()) reading.department_text = department_in_title(sheet, sheet.rows.size(), plan);
  reading.date_text = sign_off.date;
  reading.signatory = sign_off.signatory;
  reading.stamped = sign_off.stamped;
  return reading;
}

/// The lines above the headings. Below other headings they are rows of a table that would be passed over.
void read_above(Reading& reading, Table const& table, HeaderFinder const& headers, SignOffReader const& labels,
                SignOff& into) {
  bool below_headings = false;
  for (std::size_t i = 0; i < table.header.first; ++i) {
    auto const& row = table.sheet->rows[i];
    bool const headings = headers.match(row).fields.size() >= 3;
    if (below_headings && !headings && !row.outside && row.cells.size() >= 3) {
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

Reading ChecklistReader::read(std::vector<Sheet> const& sheets, Date received, ReadOptions const& options) const {
  return trace(sheets, received, options).reading;
}

ReadingTrace ChecklistReader::trace(std::vector<Sheet> const& sheets, Date received, ReadOptions const& options) const {
  if (options.hidden != Hidden::skip) return read_visible(sheets, sheets, received, options);
  std::vector<Sheet> visible;
  for (auto const& sheet : sheets) visible.push_back(without_hidden(sheet));
  return read_visible(visible, sheets, received, options);
}

ReadingTrace ChecklistReader::read_visible(std::vector<Sheet> const& seen, std::vector<Sheet> const& whole,
                                           Date received, ReadOptions const& options) const {
  auto const names = all_columns(options);
  auto const named = names.empty() ? std::nullopt : std::optional{m_headers.with(names)};
  auto const& headers = named ? *named : m_headers;
  auto choice = choose_table(seen, headers, options);
  if (auto const marker = marker_in(seen); marker && marker->kind != "checklist") {
    choice = {};
    choice.diagnostics.push_back(
        {Severity::fault, Fault::other_form, {seen.front().file, {}, 0, {}, {}}, {marker->kind}});
  }
  if (choice.tables.empty() && choice.diagnostics.empty()) {
    auto const letter = read_zero_letter(seen, m_plan, m_words.none, m_sign_off);
    if (letter) return {of_letter(seen.front(), *letter, m_plan), 0, {}, {}, {}};
  }
  if (choice.tables.empty())
    return {without_table(seen, m_plan, m_sign_off, std::move(choice.diagnostics)), 0, {}, {}, {}};
  auto const& table = choice.tables.front();
  refuse_absurd(table);
  auto reading = begin_reading(*table.sheet);
  add_all(reading, std::move(choice.diagnostics));
  auto const last_heading = table.sheet->rows[table.header.index].number;
  auto const& unfiltered = whole[static_cast<std::size_t>(table.sheet - seen.data())];
  add_all(reading, hidden_content(unfiltered, last_heading, options.hidden));
  fault_columns(reading, table, m_plan.checklist);
  add_all(reading, column_remarks(table, options));
  SignOff sign_off;
  read_above(reading, table, headers, m_sign_off, sign_off);
  reading.counts.header += table.header.index - table.header.first + 1;
  TableReader rows{m_plan, headers, m_sign_off, m_words, table, received};
  auto const& all = table.sheet->rows;
  std::vector<RowRole> roles;
  for (std::size_t i = 0; i < table.header.first; ++i) roles.push_back({all[i], RowKind::furniture});
  for (auto i = table.header.index + 1; i < all.size(); ++i)
    roles.push_back({all[i], rows.read(all[i], reading, sign_off)});
  note_same_rows(reading, *table.sheet);
  bool const stated = states_zero_outside(*table.sheet, m_words.none, m_sign_off);
  judge_zero(reading, rows.zero() || stated, sign_off);
  take_sign_off(reading, sign_off, table, m_plan);
  std::vector<std::uint32_t> header_rows;
  for (auto i = table.header.first; i <= table.header.index; ++i) header_rows.push_back(all[i].number);
  return {std::move(reading), static_cast<std::size_t>(table.sheet - seen.data()), table.header, std::move(header_rows),
          std::move(roles)};
}

}  // namespace zgz::intake
