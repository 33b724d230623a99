#include "lib/report/preview.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/report/diagnostics.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

constexpr std::size_t rows_shown = 5;
constexpr std::size_t others_shown = 40;
constexpr std::size_t excerpt = 24;

struct KindWord {
  std::string_view word;
  char const* label;
};

constexpr std::array kinds{
    KindWord{"data", ZGZ_N_("problem")},
    KindWord{"continuation", ZGZ_N_("goes on with the row above")},
    KindWord{"zero", ZGZ_N_("says that there is nothing")},
    KindWord{"blank", ZGZ_N_("not filled in")},
    KindWord{"furniture", ZGZ_N_("line of the form")},
    KindWord{"header", ZGZ_N_("headings again")},
    KindWord{"total", ZGZ_N_("totals, left out")},
    KindWord{"sample", ZGZ_N_("sample, left out")},
    KindWord{"unrecognised", ZGZ_N_("not understood")},
};

Term kind_term(std::string const& word) {
  auto const found = std::find_if(kinds.begin(), kinds.end(), [&](KindWord const& each) { return each.word == word; });
  return {word, found == kinds.end() ? word : std::string{tr(found->label)}};
}

std::int64_t number(std::uint64_t value) { return static_cast<std::int64_t>(value); }

Value flag(bool value) { return value ? Value{true} : Value{}; }

Value figure(std::uint64_t value) { return value == 0 ? Value{} : Value{number(value)}; }

std::string name_of(SheetSummary const& sheet) {
  return sheet.table > 0 ? say("table {}", std::to_string(sheet.table)) : sheet.name;
}

DocTable sheets_table(Preview const& preview) {
  DocTable table{"sheets", tr("Sheets"), {}, {}, {}, {}};
  table.columns = {{"sheet", tr("Sheet")},
                   {"read", tr("Read")},
                   {"rows", tr("Rows"), true},
                   {"cells", tr("Cells"), true},
                   {"blank_rows", tr("Blank rows"), true},
                   {"merges", tr("Merged"), true},
                   {"hidden", tr("Hidden")},
                   {"hidden_rows", tr("Hidden rows"), true},
                   {"hidden_columns", tr("Hidden columns"), true},
                   {"comments", tr("Comments"), true},
                   {"filtered", tr("Filter")}};
  for (auto const& sheet : preview.sheets) {
    table.rows.push_back({{name_of(sheet)},
                          {flag(sheet.read)},
                          {number(sheet.rows)},
                          {number(sheet.cells)},
                          {figure(sheet.blank_rows)},
                          {figure(sheet.merges)},
                          {flag(sheet.hidden), Tone::warn},
                          {figure(sheet.hidden_rows), Tone::warn},
                          {figure(sheet.hidden_columns), Tone::warn},
                          {figure(sheet.comments)},
                          {flag(sheet.filtered)}});
  }
  return table;
}

DocTable columns_table(Preview const& preview) {
  DocTable table{"columns", tr("Columns"), {}, {}, tr("There is no row that could be headings."), {}};
  table.columns = {{"column", tr("Column")},
                   {"heading", tr("Heading in the file")},
                   {"field", tr("Read as")},
                   {"score", tr("Fits"), true},
                   {"nearest", tr("Most like")}};
  for (auto const& column : preview.columns) {
    Value field, score;
    bool const known = column.field || !column.field_word.empty();
    if (!column.field_word.empty()) field = Term{column.field_word, column.field_title};
    if (known) score = std::round(column.score * 100) / 100;
    if (column.field) {
      field = Term{std::string{word_of(*column.field)}, tr(title_of(*column.field))};
    }
    table.rows.push_back({{column_name(column.column)},
                          {column.heading},
                          {field, known ? Tone::good : Tone::plain},
                          {score},
                          {column.nearest, Tone::dim}});
  }
  return table;
}

std::string row_text(Row const& row) {
  std::vector<std::string> texts;
  for (auto const& cell : row.cells) texts.push_back(shorten(tidy(cell.text), excerpt));
  return join(texts, " | ");
}

Value row_number(Row const& row) { return row.outside ? Value{} : Value{number(row.number)}; }

DocTable rows_table(Preview const& preview) {
  bool const of_problems = preview.kind == "checklist";
  DocTable table{"rows", of_problems ? tr("First rows") : tr("First rows of the table"), {}, {}, {}, {}};
  table.empty =
      of_problems ? tr("The table has no row with a problem.") : tr("The table has no row that is filled in.");
  table.columns = {{"row", tr("Row"), true}, {"text", tr("What it holds")}};
  for (auto const& each : preview.rows) {
    if (each.kind != "data" || table.rows.size() >= rows_shown) continue;
    table.rows.push_back({{row_number(each.row)}, {row_text(each.row)}});
  }
  return table;
}

DocTable others_table(Preview const& preview) {
  bool const of_problems = preview.kind == "checklist";
  DocTable table{"others", of_problems ? tr("Rows that are no problems") : tr("Other rows"), {}, {}, {}, {}};
  table.columns = {{"row", tr("Row"), true}, {"kind", tr("Taken for")}, {"text", tr("What it holds")}};
  std::size_t all = 0;
  for (auto const& each : preview.rows) {
    if (each.kind == "data") continue;
    if (++all > others_shown) continue;
    auto const tone = each.kind == "unrecognised" ? Tone::bad : Tone::plain;
    table.rows.push_back({{row_number(each.row)}, {kind_term(each.kind), tone}, {row_text(each.row)}});
  }
  if (all > others_shown && of_problems)
    table.title = say("Rows that are no problems (shown {0} of {1})", others_shown, all);
  return table;
}

std::string headline(Preview const& preview) {
  auto text = say("{0}: {1}", preview.file, preview.format);
  if (!preview.encoding.empty()) text += ", " + preview.encoding;
  if (preview.separator == "\t") return text + ", " + tr("separated by tabs");
  return preview.separator.empty() ? text : text + ", " + say("separated by {}", preview.separator);
}

std::string sender_line(Plan const& plan, Preview const& preview) {
  auto const& reading = preview.reading;
  return say("Sender: {0}. Signed: {1}. Seal: {2}. Zero report: {3}.", department_name(plan, preview.department),
             reading.signatory.empty() ? tr("no") : reading.signatory, reading.stamped ? tr("yes") : tr("no"),
             reading.zero ? tr("yes") : tr("no"));
}

}  // namespace

Document preview_document(Plan const& plan, Preview const& preview) {
  std::vector<std::string> header_rows;
  for (auto const row : preview.header_rows) header_rows.push_back(std::to_string(row));
  Document document{"zgz.preview/1",
                    {{"kind", preview.kind},
                     {"file", preview.file},
                     {"format", preview.format},
                     {"encoding", preview.encoding},
                     {"separator", preview.separator},
                     {"header_rows", header_rows},
                     {"department", preview.department},
                     {"signatory", preview.reading.signatory},
                     {"stamped", preview.reading.stamped},
                     {"zero", preview.reading.zero}},
                    {}};
  auto& blocks = document.blocks;
  blocks.emplace_back(Heading{headline(preview)});
  blocks.emplace_back(Paragraph{header_rows.empty() ? tr("No headings of the form were found; name them with --map.")
                                                    : say("Headings: row {}.", join(header_rows, ", "))});
  blocks.emplace_back(columns_table(preview));
  blocks.emplace_back(sheets_table(preview));
  bool const names_people = preview.kind == "complaints";
  if (names_people)
    blocks.emplace_back(Paragraph{tr("The rows of a register of complaints name people: none is shown.")});
  if (!names_people) blocks.emplace_back(rows_table(preview));
  if (!names_people) blocks.emplace_back(others_table(preview));
  bool const has_sender = preview.kind == "checklist" || preview.kind == "progress";
  if (has_sender) blocks.emplace_back(Paragraph{sender_line(plan, preview)});
  for (auto const& remark : preview.reading.diagnostics) {
    blocks.emplace_back(Paragraph{sentence(remark), remark.severity == Severity::fault ? Tone::bad : Tone::dim});
  }
  blocks.emplace_back(diagnostics_table(preview.reading.diagnostics));
  return document;
}

}  // namespace zgz::report
