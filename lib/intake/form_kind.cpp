#include "lib/intake/form_kind.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/complaint_header.hpp"
#include "lib/intake/marker.hpp"
#include "lib/intake/roster_form.hpp"
#include "lib/model/ids.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t rows_searched = 30;
constexpr std::ptrdiff_t lacking = 2;          // required columns without which a table is hardly a checklist
constexpr std::size_t fewest_of_list = 3;      // headings of a list of departments
constexpr std::size_t fewest_of_register = 3;  // headings of a register of complaints

struct KindName {
  FormKind kind;
  std::string_view word;
  char const* title;
};

constexpr std::array kind_names{
    KindName{FormKind::checklist, "checklist", ZGZ_N_("checklist")},
    KindName{FormKind::progress, "progress", ZGZ_N_("progress report")},
    KindName{FormKind::departments, "departments", ZGZ_N_("list of departments")},
    KindName{FormKind::complaints, "complaints", ZGZ_N_("register of complaints")},
};

std::vector<std::string> headings_of(std::map<std::uint32_t, std::string> const& all, auto const& fields) {
  std::vector<std::string> headings;
  for (auto const& [column, field] : fields) headings.push_back(all.at(column));
  return headings;
}

/// Whether the column with the numbers holds those of problems.
bool names_problems(Sheet const& sheet, Header const& header) {
  auto const column = header.column_of(Field::seq);
  if (!column) return false;
  return std::any_of(sheet.rows.begin() + static_cast<std::ptrdiff_t>(header.index), sheet.rows.end(),
                     [&](Row const& row) {
                       return std::any_of(row.cells.begin(), row.cells.end(), [&](Cell const& cell) {
                         return cell.column == *column && ProblemRef::parse(fold(cell.text));
                       });
                     });
}

/// A register says what is complained of and when, and has something that no checklist has.
std::vector<std::string> register_headings(Sheet const& sheet) {
  for (std::size_t i = 0; i < std::min(sheet.rows.size(), rows_searched); ++i) {
    auto const header = complaint_header(sheet.rows[i], {});
    if (!header || header->fields.size() < fewest_of_register) continue;
    bool const telling = header->column_of(ComplaintField::name) || header->column_of(ComplaintField::named) ||
                         header->column_of(ComplaintField::about) || header->column_of(ComplaintField::channel);
    if (!telling) continue;
    std::vector<std::string> headings;
    for (auto const& [column, field] : header->fields) headings.push_back(header->headings[column]);
    return headings;
  }
  return {};
}

std::vector<std::string> roster_headings(Sheet const& sheet) {
  auto const header = roster_header(sheet);
  if (!header || header->fields.size() < fewest_of_list) return {};
  return headings_of(header->headings, header->fields);
}

}  // namespace

std::string_view word_of(FormKind kind) { return kind_names[static_cast<std::size_t>(kind)].word; }

char const* title_of(FormKind kind) { return kind_names[static_cast<std::size_t>(kind)].title; }

std::optional<FormKind> form_kind_named(std::string_view word) {
  for (auto const& name : kind_names) {
    if (name.word == word) return name.kind;
  }
  return std::nullopt;
}

std::string reason_of(FormGuess const& guess) {
  if (guess.marked) return tr("it says so itself");
  return guess.headings.empty() ? std::string{tr("as --as says")} : join(guess.headings, tr(", "));
}

Diagnostic kind_note(FormGuess const& guess, std::string const& file) {
  return {Severity::note, Fault::read_as, {file, {}, 0, {}, {}}, {tr(title_of(guess.kind)), reason_of(guess)}};
}

FormGuesser::FormGuesser(Plan const& plan, ColumnNames const& names)
    : m_required(plan.checklist.required), m_checklist(HeaderFinder{plan.checklist}.with(names)), m_progress(plan) {}

bool FormGuesser::could_be_checklist(Sheet const& sheet, std::size_t& known) const {
  auto const header = m_checklist.find(sheet);
  if (!header) return false;
  known = header->fields.size();
  auto const missing =
      std::count_if(m_required.begin(), m_required.end(), [&](Field field) { return !header->column_of(field); });
  return missing < lacking;
}

FormGuesser::Fit FormGuesser::progress_fit(Sheet const& sheet) const {
  auto const header = m_progress.headers().find(sheet);
  if (!header) return {};
  return {header->fields.size(), headings_of(header->headings, header->fields), names_problems(sheet, *header)};
}

FormGuess FormGuesser::guess(std::vector<Sheet> const& sheets) const {
  if (auto const marker = marker_in(sheets)) {
    auto const kind = form_kind_named(marker->kind);
    return kind ? FormGuess{*kind, true, {}} : FormGuess{};
  }
  std::size_t known = 0;
  for (auto const& sheet : sheets) {
    if (could_be_checklist(sheet, known)) return {};
  }
  FormGuess best;
  for (auto const& sheet : sheets) {
    auto const consider = [&](FormKind kind, Fit fit) {
      bool const better = fit.sure || fit.known > known;
      if (!better || fit.known <= best.headings.size()) return;
      best = {kind, false, std::move(fit.headings)};
    };
    auto progress = progress_fit(sheet);
    consider(FormKind::progress, std::move(progress));
    auto roster = roster_headings(sheet);
    auto const in_roster = roster.size();
    consider(FormKind::departments, {in_roster, std::move(roster), false});
    auto complaints = register_headings(sheet);
    auto const in_register = complaints.size();
    consider(FormKind::complaints, {in_register, std::move(complaints), false});
  }
  return best;
}

FormGuess guess_form(std::vector<Sheet> const& sheets, Plan const& plan, ColumnNames const& names,
                     std::string const& word) {
  if (auto const said = form_kind_named(word)) return {*said, false, {}};
  return FormGuesser{plan, names}.guess(sheets);
}

}  // namespace zgz::intake
