#include "lib/intake/roster_form.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/choose_table.hpp"
#include "lib/intake/heading_words.hpp"
#include "lib/intake/hidden.hpp"
#include "lib/intake/marker.hpp"
#include "lib/intake/none.hpp"
#include "lib/intake/sign_off.hpp"
#include "lib/intake/table_reading.hpp"
#include "lib/model/words.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t rows_searched = 30;
constexpr std::size_t longest_heading = 120;  // bytes

HeadingWords<RosterField> const& known_headings() {
  using enum RosterField;
  static HeadingWords<RosterField> const known{
      {{code, {"代码", "单位代码", "部门代码", "编码", "code"}},
       {name, {"单位名称", "部门名称", "单位全称", "单位", "部门", "名称", "name of the unit", "name"}},
       {aliases, {"别名", "简称", "单位简称", "其他名称", "曾用名", "other names", "aliases"}},
       {head, {"主要负责人", "主要负责同志", "主要领导", "负责人", "head"}},
       {supervising_leader, {"分管领导", "分管负责人", "分管领导同志", "supervising leader"}},
       {group, {"单位类别", "部门类别", "单位类型", "部门类型", "类别", "kind of department", "group"}},
       {key, {"重点部门", "是否重点部门", "是否重点", "key department", "key"}},
       {history, {"以往问题较多", "历史问题较多", "past problems", "history"}}}};
  return known;
}

bool has(RosterHeader const& header, RosterField field) {
  return std::any_of(header.fields.begin(), header.fields.end(),
                     [&](auto const& entry) { return entry.second == field; });
}

RosterHeader match(Row const& row, std::size_t index) {
  RosterHeader header;
  header.index = index;
  for (auto const& cell : row.cells) {
    if (cell.text.size() > longest_heading) continue;
    header.headings[cell.column] = tidy(cell.text);
    auto const field = known_headings().find(cell.text);
    if (field && !has(header, *field)) header.fields[cell.column] = *field;
  }
  return header;
}

std::vector<std::string> names_in(std::string text) {
  for (auto const* separator : {"、", "，", "；", "/", ";", ","}) text = replace_all(std::move(text), separator, "\n");
  std::vector<std::string> names;
  for (auto const& part : split(text, '\n')) {
    auto name = tidy(part);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
  return names;
}

std::optional<bool> yes_or_no(std::string const& text) {
  static std::vector<std::string> const yes{"是", "yes", "y", "√", "✓", "true"}, no{"否", "no", "n", "×", "false"};
  auto const folded = fold(text);
  if (std::find(yes.begin(), yes.end(), folded) != yes.end()) return true;
  if (std::find(no.begin(), no.end(), folded) != no.end()) return false;
  return std::nullopt;
}

/// Reads the rows below the headings one by one.
class RowsReader {
 public:
  RowsReader(Plan const& plan, Sheet const& sheet, RosterHeader const& header)
      : m_labels(plan.checklist), m_totals(plan.checklist.total_words), m_sheet(sheet), m_header(header) {}

  void read(Row const& row, RosterReading& into) const {
    auto const texts = texts_of(row);
    auto& counts = into.reading.counts;
    auto const line = folded_line(row).text;
    bool const label = m_labels.is_instruction(line) || m_labels.starts_with_label(line);
    if (row.outside || (label && texts.size() < 2)) {
      ++counts.furniture;
    } else if (repeats(row)) {
      ++counts.header;
    } else if (is_total(row)) {
      ++counts.furniture;
      into.reading.diagnostics.push_back({Severity::note, Fault::total_row, place_in(m_sheet, row), {}});
    } else if (texts.empty()) {
      ++counts.blank;
    } else {
      read_row(row, texts, into);
    }
  }

 private:
  using Texts = std::map<RosterField, std::pair<std::string, std::uint32_t>>;

  [[nodiscard]] Texts texts_of(Row const& row) const {
    Texts texts;
    for (auto const& cell : row.cells) {
      auto const field = m_header.fields.find(cell.column);
      auto text = tidy(cell.text);
      if (field == m_header.fields.end() || text.empty() || is_crossed_out(text)) continue;
      texts.emplace(field->second, std::pair{std::move(text), cell.column});
    }
    return texts;
  }

  [[nodiscard]] bool repeats(Row const& row) const {
    std::size_t same = 0;
    for (auto const& cell : row.cells) {
      auto const heading = m_header.headings.find(cell.column);
      if (heading != m_header.headings.end() && fold(heading->second) == fold(cell.text)) ++same;
    }
    return same >= 2 && same == row.cells.size();
  }

  [[nodiscard]] bool is_total(Row const& row) const {
    auto const first = row.cells.empty() ? std::string{} : fold(row.cells.front().text);
    return std::any_of(m_totals.begin(), m_totals.end(), [&](auto const& word) { return fold(word) == first; });
  }

  [[nodiscard]] Place place_of(Row const& row, RosterField field) const {
    auto place = place_in(m_sheet, row);
    for (auto const& [column, known] : m_header.fields) {
      if (known != field) continue;
      place.column = column;
      place.heading = m_header.headings.at(column);
    }
    return place;
  }

  void read_row(Row const& row, Texts const& texts, RosterReading& into) const {
    auto& diagnostics = into.reading.diagnostics;
    auto const text = [&](RosterField field) {
      auto const found = texts.find(field);
      return found == texts.end() ? std::string{} : found->second.first;
    };
    auto const flag = [&](RosterField field) {
      auto const value = yes_or_no(text(field));
      if (!value && !text(field).empty())
        diagnostics.push_back({Severity::fault, Fault::bad_yes_no, place_of(row, field), {text(field)}});
      return value;
    };
    RosterRow line;
    line.place = place_in(m_sheet, row);
    line.code = text(RosterField::code);
    line.name = text(RosterField::name);
    line.aliases = names_in(text(RosterField::aliases));
    line.head = text(RosterField::head);
    line.supervising_leader = text(RosterField::supervising_leader);
    line.group = text(RosterField::group);
    line.key = flag(RosterField::key);
    line.history = flag(RosterField::history);
    if (line.name.empty()) {
      diagnostics.push_back(
          {Severity::fault, Fault::missing_field, place_of(row, RosterField::name), {tr(title_of(RosterField::name))}});
    }
    ++into.reading.counts.data;
    into.rows.push_back(std::move(line));
  }

  SignOffReader m_labels;
  std::vector<std::string> const& m_totals;
  Sheet const& m_sheet;
  RosterHeader const& m_header;
};

struct Choice {
  std::optional<std::size_t> sheet;
  RosterHeader header;
  std::vector<Diagnostic> diagnostics;
};

/// The one sheet with such a list; several are a fault, and so is none.
Choice choose(std::vector<Sheet> const& sheets, ReadOptions const& options) {
  Choice choice;
  Place const file{sheets.empty() ? std::string{} : sheets.front().file, {}, 0, {}, {}};
  std::vector<std::string> names, all;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    all.push_back(sheets[i].name);
    bool const wanted = options.sheet.empty() ? !sheets[i].hidden || options.hidden == Hidden::include
                                              : is_called(sheets[i], options.sheet);
    if (!wanted || is_marker(sheets[i])) continue;
    auto header = roster_header(sheets[i]);
    if (!header) continue;
    names.push_back(sheets[i].name);
    if (!choice.sheet) choice.sheet = i, choice.header = *std::move(header);
  }
  auto const fault = [&](Fault kind, std::vector<std::string> args) {
    choice.diagnostics.push_back({Severity::fault, kind, file, std::move(args)});
  };
  bool const is_there = options.sheet.empty() || std::any_of(sheets.begin(), sheets.end(), [&](Sheet const& sheet) {
                          return is_called(sheet, options.sheet);
                        });
  if (!is_there) {
    fault(Fault::no_such_sheet, {options.sheet, join(all, tr(", "))});
  } else if (names.empty()) {
    fault(Fault::no_form_table, {tr("List of departments"),
                                 join({tr(title_of(RosterField::name)), tr(title_of(RosterField::code))}, tr(", "))});
  } else if (names.size() > 1) {
    fault(Fault::several_tables, {join(names, tr(", "))});
  }
  return choice;
}

void note_unread(Reading& reading, Sheet const& sheet, RosterHeader const& header) {
  std::vector<std::string> unread;
  for (auto const& [column, heading] : header.headings) {
    if (!header.fields.contains(column) && !heading.empty()) unread.push_back(heading);
  }
  if (unread.empty()) return;
  reading.diagnostics.push_back(
      {Severity::note, Fault::unread_columns, place_in(sheet, sheet.rows[header.index]), {join(unread, tr(", "))}});
}

void add_all(Reading& reading, std::vector<Diagnostic> diagnostics) {
  std::move(diagnostics.begin(), diagnostics.end(), std::back_inserter(reading.diagnostics));
}

}  // namespace

std::optional<RosterHeader> roster_header(Sheet const& sheet) {
  std::optional<RosterHeader> best;
  for (std::size_t i = 0; i < std::min(sheet.rows.size(), rows_searched); ++i) {
    if (sheet.rows[i].outside) continue;
    auto header = match(sheet.rows[i], i);
    if (!has(header, RosterField::name) || header.fields.size() < 2) continue;
    if (!best || header.fields.size() > best->fields.size()) best = std::move(header);
  }
  return best;
}

RosterReading read_roster(std::vector<Sheet> const& sheets, Plan const& plan, ReadOptions const& options) {
  std::vector<Sheet> seen;
  for (auto const& sheet : sheets) seen.push_back(options.hidden == Hidden::skip ? without_hidden(sheet) : sheet);
  auto choice = choose(seen, options);
  RosterReading result;
  if (!choice.sheet || !choice.diagnostics.empty()) {
    if (!sheets.empty()) result.reading = begin_reading(sheets.front());
    result.reading.counts.furniture = result.reading.counts.physical - result.reading.counts.blank;
    add_all(result.reading, std::move(choice.diagnostics));
    return result;
  }
  result.sheet = *choice.sheet;
  result.header = std::move(choice.header);
  auto const& sheet = seen[result.sheet];
  refuse_absurd(sheet, result.header->index);
  auto& reading = result.reading;
  reading = begin_reading(sheet);
  add_all(reading, hidden_content(sheets[result.sheet], sheet.rows[result.header->index].number, options.hidden));
  note_unread(reading, sheet, *result.header);
  reading.counts.furniture += result.header->index;
  ++reading.counts.header;
  RowsReader const rows{plan, sheet, *result.header};
  for (auto i = result.header->index + 1; i < sheet.rows.size(); ++i) rows.read(sheet.rows[i], result);
  return result;
}

}  // namespace zgz::intake
