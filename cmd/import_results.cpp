#include "cmd/import_results.hpp"

#include <algorithm>

#include "cmd/files.hpp"
#include "cmd/in_language.hpp"
#include "cmd/inspect.hpp"
#include "cmd/output.hpp"
#include "lib/base/digest.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/reader.hpp"
#include "lib/intake/worksheet_rows.hpp"
#include "lib/model/plan_words.hpp"
#include "lib/report/inspection_results.hpp"
#include "lib/rules/betrayal.hpp"
#include "lib/rules/inspection_results.hpp"
#include "lib/seal/batch.hpp"

namespace zgz::cmd {

namespace {

using report::WorksheetReceipt;

std::string kind_of(Method method) { return std::string{word_of(method)} + 's'; }

/// The worksheet that the register made, as its marker says. Throws `Error` (failed).
Worksheet worksheet_in(store::Store const& store, std::vector<Sheet> const& sheets, std::string const& kind) {
  auto const mark = intake::worksheet_mark(sheets);
  if (!mark) throw failure(Fault::not_a_worksheet);
  auto const made = store::InspectionResults{store}.worksheet(mark->number);
  if (!made || made->draw.str() != mark->draw || made->inspector != mark->inspector)
    throw failure(Fault::worksheet_unknown, {std::to_string(mark->number), mark->draw, mark->inspector});
  auto const asked = set_name(made->set, made->version);
  if (mark->set != asked) throw failure(Fault::worksheet_other_questions, {mark->set, asked});
  if (kind_of(made->method) != kind) throw failure(Fault::is_worksheet, {kind_of(made->method)});
  return *made;
}

QuestionSet const& set_of(Plan const& plan, Worksheet const& sheet) {
  if (auto const* set = rules::question_set(plan, sheet.set, sheet.version)) return *set;
  std::vector<std::string> there;
  for (auto const& set : plan.question_sets) there.push_back(set_name(set.code, set.version));
  auto const known = there.empty() ? std::string{tr("none")} : join(there, tr(", "));
  throw failure(Fault::worksheet_other_questions, {set_name(sheet.set, sheet.version), known});
}

intake::WorksheetTerms terms_for(Context const& context, store::Store const& store, Worksheet const& sheet,
                                 QuestionSet const& set) {
  store::InspectionResults const known{store};
  auto const draw = draw_in(store, sheet.draw.str());
  constexpr std::size_t minute_end = 16;
  intake::WorksheetTerms terms{sheet,
                               set,
                               {},
                               owners_of(known.worksheets(draw.ref), sheet.method),
                               {},
                               draw.drawn,
                               replace_all(context.author().at.substr(0, minute_end), "T", " ")};
  for (auto const& unit : draw.units) terms.drawn[unit.unit] = unit.department;
  for (auto const& substitute : known.substitutes(draw.ref)) {
    terms.drawn[substitute.by.unit] = substitute.by.department;
    terms.replaced[substitute.unit] = substitute.by.unit;
  }
  return terms;
}

void find_numbers(intake::WorksheetReading& reading) {
  for (auto const& row : reading.rows) {
    for (auto const& [place, text] : row.texts) {
      auto const kinds = rules::personal_numbers(text);
      if (!kinds.empty())
        reading.faults.push_back({Severity::fault, Fault::number_in_text, place, {join(kinds, tr(", "))}});
    }
  }
  std::stable_sort(reading.faults.begin(), reading.faults.end(),
                   [](Diagnostic const& a, Diagnostic const& b) { return a.place.row < b.place.row; });
}

/// Leaves those that are new or another than before.
std::vector<UnitResult> differing(std::vector<intake::WorksheetRow> rows, std::vector<UnitResult> const& before,
                                  WorksheetReceipt& receipt) {
  std::vector<UnitResult> results;
  for (auto& row : rows) {
    auto const known = std::find_if(before.begin(), before.end(), [&](UnitResult const& result) {
      return result.unit == row.result.unit && result.method == row.result.method;
    });
    if (known != before.end() && *known == row.result) {
      ++receipt.same;
      continue;
    }
    ++(known == before.end() ? receipt.added : receipt.changed);
    results.push_back(std::move(row.result));
  }
  return results;
}

WorksheetReceipt take_file(Context const& context, store::Store& store, NamedFile const& file,
                           ResultsImport const& options) {
  WorksheetReceipt receipt;
  receipt.file = file.name;
  auto const& plan = context.plan();
  auto const bytes = bytes_of(file);
  auto const sheets = intake::read_sheets(file.name, bytes);
  receipt.worksheet = worksheet_in(store, sheets, options.kind);
  auto const& sheet = receipt.worksheet;
  auto const& set = set_of(plan, sheet);
  auto const terms = terms_for(context, store, sheet, set);
  intake::WorksheetReading reading;
  {
    InLanguage const speaking{plan.language};
    reading = intake::read_worksheet(sheets, terms);
  }
  find_numbers(reading);
  receipt.untouched = reading.untouched;
  receipt.faults = std::move(reading.faults);
  if (!receipt.faults.empty()) return receipt;
  auto results = differing(std::move(reading.rows), store::InspectionResults{store}.results(sheet.draw), receipt);
  if (results.empty() || options.dry_run) return receipt;
  seal::BatchSealer const sealer{store.office_key()};
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  change.record(ResultsTaken{sheet.draw, sheet.number, file.name, sha256_hex(bytes), sealer.sealed_key(),
                             sealer.seal(bytes, sheet.number), std::move(results)});
  change.commit();
  return receipt;
}

/// A file that cannot be read is told beside the others.
WorksheetReceipt receipt_for(Context const& context, store::Store& store, NamedFile const& file,
                             ResultsImport const& options) {
  try {
    return take_file(context, store, file, options);
  } catch (Error const& error) {
    bool const of_file = error.code == ExitCode::failed && !word_of(error.fault).starts_with("store-");
    if (!of_file) throw;
    WorksheetReceipt receipt;
    receipt.file = file.name;
    receipt.faults.push_back({Severity::fault, error.fault, {file.name, {}, 0, {}, {}}, error.args});
    return receipt;
  }
}

}  // namespace

std::vector<std::string> const& worksheet_kinds() {
  static std::vector<std::string> const kinds = [] {
    std::vector<std::string> words;
    for (auto const& each : method_words) words.push_back(kind_of(each.value));
    return words;
  }();
  return kinds;
}

ExitCode import_results(Context const& context, ResultsImport const& options) {
  auto const files = files_in(options.paths, options.stdin_name);
  if (files.empty()) throw usage_error(Fault::no_files);
  (void)context.plan();
  auto store = context.open_store();
  std::vector<WorksheetReceipt> receipts;
  for (auto const& file : files) receipts.push_back(receipt_for(context, store, file, options));
  print(context, report::worksheet_receipts_document(receipts, options.dry_run), options.format);
  bool const refused =
      std::any_of(receipts.begin(), receipts.end(), [](auto const& receipt) { return !receipt.faults.empty(); });
  return refused ? ExitCode::failed : ExitCode::done;
}

void need_no_worksheet(std::vector<Sheet> const& sheets) {
  if (intake::worksheet_mark(sheets)) throw failure(Fault::is_worksheet, {join(worksheet_kinds(), ", ")});
}

}  // namespace zgz::cmd
