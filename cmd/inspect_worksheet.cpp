#include <algorithm>
#include <filesystem>
#include <set>

#include "cmd/custodian.hpp"
#include "cmd/files.hpp"
#include "cmd/in_language.hpp"
#include "cmd/inspect.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/base/printable.hpp"
#include "lib/base/text.hpp"
#include "lib/model/plan_words.hpp"
#include "lib/render/worksheet.hpp"
#include "lib/report/inspection_results.hpp"
#include "lib/report/words.hpp"
#include "lib/rules/inspection_results.hpp"
#include "lib/seal/batch.hpp"

namespace zgz::cmd {

namespace {

constexpr char const* office_word = "office";

struct WorksheetOptions {
  std::string draw, inspector, from, method = "interview", departments, share, key, passphrase_file, out, format;
  std::vector<std::string> columns;
  bool no_phones = false, reassign = false;
};

struct ListOptions {
  std::string draw, format;
};

Method method_called(std::string const& word) {
  std::vector<std::string> words;
  for (auto const& each : method_words) words.emplace_back(each.word);
  check_choice(word, "--method", words);
  return std::find_if(method_words.begin(), method_words.end(), [&](auto const& each) { return each.word == word; })
      ->value;
}

/// Where the inspector comes from, as is said, or as was said with an earlier worksheet; empty for the office.
std::string home_of(Plan const& plan, WorksheetOptions const& o, std::vector<Worksheet> const& earlier) {
  auto const known = std::find_if(earlier.rbegin(), earlier.rend(),
                                  [&](Worksheet const& sheet) { return sheet.inspector == o.inspector; });
  if (o.from.empty()) {
    if (known == earlier.rend()) throw usage_error(Fault::inspector_unknown, {o.inspector});
    return known->department;
  }
  auto home = o.from == office_word ? std::string{} : department_code(o.from, plan);
  if (known != earlier.rend() && known->department != home) {
    auto const name =
        known->department.empty() ? std::string{tr("the office")} : report::department_name(plan, known->department);
    throw usage_error(Fault::inspector_contradicts, {o.inspector, std::to_string(known->number), name});
  }
  return home;
}

/// `2/3`: the second of three.
struct Share {
  std::size_t part = 1, of = 1;
};

Share share_said(std::string const& text) {
  if (text.empty()) return {};
  constexpr int most_parts = 1000;
  auto const parts = split(text, '/');
  if (parts.size() != 2) throw usage_error(Fault::bad_choice, {text, "--share", "1/2, 2/2"});
  auto const of = count_of(parts[1], "--share", 1, most_parts);
  return {static_cast<std::size_t>(count_of(parts[0], "--share", 1, of)), static_cast<std::size_t>(of)};
}

/// The units that are in the draw now: those that were drawn and those that took a place, without the replaced.
std::vector<DrawnUnit> standing_units(Draw const& draw, std::vector<Substitute> const& substitutes) {
  auto units = draw.units;
  std::set<std::string> replaced;
  for (auto const& substitute : substitutes) {
    units.push_back(substitute.by);
    replaced.insert(substitute.unit);
  }
  std::erase_if(units, [&](DrawnUnit const& unit) { return replaced.contains(unit.unit); });
  return units;
}

void keep_departments(std::vector<DrawnUnit>& units, std::string const& list, Plan const& plan) {
  if (list.empty()) return;
  std::set<std::string> codes;
  for (auto const& word : split(replace_all(list, "，", ","), ','))
    codes.insert(department_code(std::string{trim(word)}, plan));
  std::erase_if(units, [&](DrawnUnit const& unit) { return !codes.contains(unit.department); });
}

void keep_share(std::vector<DrawnUnit>& units, Share const& share) {
  std::size_t place = 0;
  std::erase_if(units, [&](DrawnUnit const&) { return place++ % share.of != share.part - 1; });
}

std::vector<DrawnUnit> units_for(Plan const& plan, WorksheetOptions const& o, store::Store const& store,
                                 Draw const& draw, Method method) {
  store::InspectionResults const known{store};
  auto units = standing_units(draw, known.substitutes(draw.ref));
  keep_departments(units, o.departments, plan);
  keep_share(units, share_said(o.share));
  auto const owners = owners_of(known.worksheets(draw.ref), method);
  std::set<std::string> answered;
  for (auto const& result : known.results(draw.ref)) {
    if (result.method == method && rules::outcome_of(result) == UnitOutcome::completed) answered.insert(result.unit);
  }
  std::erase_if(units, [&](DrawnUnit const& unit) {
    auto const owner = owners.find(unit.unit);
    bool const of_another = owner != owners.end() && owner->second != o.inspector && !o.reassign;
    return of_another || answered.contains(unit.unit);
  });
  if (units.empty()) throw usage_error(Fault::worksheet_empty);
  return units;
}

/// Nobody asks about the department that he or she comes from.
void need_foreign(Plan const& plan, Worksheet const& sheet, std::vector<DrawnUnit> const& units) {
  if (sheet.department.empty()) return;
  auto const own = std::count_if(units.begin(), units.end(),
                                 [&](DrawnUnit const& unit) { return unit.department == sheet.department; });
  if (own == 0) return;
  throw usage_error(Fault::inspector_own_department,
                    {sheet.inspector, report::department_name(plan, sheet.department), std::to_string(own)});
}

std::vector<render::WorksheetUnit> without_persons(std::vector<DrawnUnit> const& units) {
  std::vector<render::WorksheetUnit> lines;
  for (auto const& unit : units) lines.push_back({unit.unit, unit.department, {}, {}, {}});
  return lines;
}

/// Opens the seals of a frame, each once for all the units in it.
class FrameSeals {
 public:
  FrameSeals(store::Store const& store, std::string frame, seal::KeyPair const& keys, intake::FrameColumns columns)
      : m_inspections(store), m_frame(std::move(frame)), m_keys(keys), m_columns(std::move(columns)) {}

  render::WorksheetUnit open(DrawnUnit const& unit) {
    auto const sealed = m_inspections.seal_of(m_frame, unit.line);
    if (!sealed) throw failure(Fault::sealed_damaged, {unit.unit});
    auto const [pack, is_new] = m_packs.try_emplace(sealed->first);
    if (is_new) pack->second = seal::open(sealed->sealed, sealed->first, sealed->batch_key, m_keys, unit.unit);
    auto const header = header_of(pack->second);
    auto const cells = seal::row_in(pack->second, sealed->place + 1);
    auto const text = [&](FrameField field) {
      auto const column = header.columns.find(field);
      return column == header.columns.end() || column->second >= cells.size() ? std::string{} : cells[column->second];
    };
    return {unit.unit, unit.department, text(FrameField::name), text(FrameField::phone), text(FrameField::matter)};
  }

 private:
  [[nodiscard]] intake::FrameHeader header_of(std::string const& pack) const {
    Row row;
    row.number = 1;
    for (auto& heading : seal::row_in(pack, 0)) {
      Cell cell;
      cell.column = static_cast<std::uint32_t>(row.cells.size());
      cell.text = std::move(heading);
      row.cells.push_back(std::move(cell));
    }
    auto header = intake::frame_header(row, m_columns);
    if (!header || !header->columns.contains(FrameField::phone))
      throw usage_error(Fault::frame_without_phones, {m_frame});
    return *std::move(header);
  }

  store::Inspections m_inspections;
  std::string m_frame;
  seal::KeyPair const& m_keys;
  intake::FrameColumns m_columns;
  std::map<std::int64_t, std::string> m_packs;
};

/// Who asks for what is sealed goes into the log, also where it stays sealed.
std::vector<render::WorksheetUnit> with_persons(Context const& context, WorksheetOptions const& o, store::Store& store,
                                                Draw const& draw, std::vector<DrawnUnit> const& units) {
  auto const columns = frame_columns(o.columns);
  try {
    auto const keys = custodian_keys(store, o.key, o.passphrase_file);
    FrameSeals seals{store, draw.design.frame, keys, columns};
    std::vector<render::WorksheetUnit> lines;
    for (auto const& unit : units) lines.push_back(seals.open(unit));
    return lines;
  } catch (Error const&) {
    record_asking(context, store, WorksheetRefused{draw.ref, o.inspector});
    throw;
  }
}

void check_options(WorksheetOptions const& o) {
  need("inspect worksheet", {{"REF", &o.draw}, {"--inspector", &o.inspector}, {"--out", &o.out}});
  if (!o.no_phones) need("inspect worksheet", {{"--key", &o.key}});
  if (o.no_phones && !o.key.empty())
    throw usage_error(Fault::usage,
                      {say("{0} and {1} exclude each other.", "--no-phones", "--key"), "zgz inspect worksheet"});
  if (o.inspector != printable(o.inspector))
    throw usage_error(Fault::bad_choice, {o.inspector, "--inspector", tr("one line")});
  if (!o.out.ends_with(".xlsx")) throw usage_error(Fault::bad_choice, {as_utf8(o.out), "--out", "*.xlsx"});
  std::error_code error;
  if (std::filesystem::exists(o.out, error)) throw failure(Fault::file_exists, {}, as_utf8(o.out));
}

ExitCode make(Context const& context, WorksheetOptions const& o) {
  check_options(o);
  auto const method = method_called(o.method);
  auto const& plan = context.plan();
  auto const* set = rules::latest_question_set(plan, method);
  if (set == nullptr) throw usage_error(Fault::no_question_set, {tr(title_of(method))});
  auto store = context.open_store();
  store::InspectionResults const known{store};
  auto const draw = draw_in(store, o.draw);
  Worksheet sheet{known.next_worksheet(),
                  draw.ref,
                  o.inspector,
                  home_of(plan, o, known.worksheets()),
                  set->code,
                  set->version,
                  method,
                  !o.no_phones,
                  {},
                  context.today()};
  auto const units = units_for(plan, o, store, draw, method);
  need_foreign(plan, sheet, units);
  for (auto const& unit : units) sheet.units.push_back(unit.unit);
  auto const lines = o.no_phones ? without_persons(units) : with_persons(context, o, store, draw, units);
  std::string bytes;
  {
    InLanguage const speaking{plan.language};
    bytes = render::xlsx_bytes(render::form_book(render::worksheet_form(plan, sheet, *set, lines), context.today()));
  }
  record_asking(context, store, WorksheetMade{sheet});
  write_file(o.out, bytes);
  print(context, report::worksheets_document(plan, {sheet}), o.format);
  talk(say("Written: {}.", as_utf8(o.out)));
  return ExitCode::done;
}

ExitCode list(Context const& context, ListOptions const& o) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  store::InspectionResults const known{store};
  auto const sheets = o.draw.empty() ? known.worksheets() : known.worksheets(draw_in(store, o.draw).ref);
  print(context, report::worksheets_document(plan, sheets), o.format);
  return ExitCode::done;
}

}  // namespace

void set_up_inspect_worksheet(Command const& group) {
  auto const command = group.sub(
      "worksheet", tr("Give an inspector the units to ask, with telephones, as a workbook; it goes into the log"));
  auto const options = command.runs<WorksheetOptions>(make);
  command.word("REF", options->draw, tr("The draw, for example I4"));
  command.option("--inspector", options->inspector, tr("Who asks"), "NAME");
  command.option("--from", options->from,
                 tr("The department that the inspector comes from, or office; known from an earlier worksheet"),
                 "NAME");
  command.option("--method", options->method, tr("interview (default), visit or questionnaire"), "METHOD");
  command.option("--departments", options->departments, tr("Only the units that these departments served"), "LIST");
  command.option("--share", options->share, tr("Only a part of them: 2/3 is the second of three"), "K/N");
  command.flag("--reassign", options->reassign, tr("Also those that were given to others before"));
  command.option("--key", options->key, tr("The custodian's key file"), "FILE");
  command.option("--passphrase-file", options->passphrase_file, tr("A file whose first line is the passphrase"),
                 "FILE");
  command.options("--map", options->columns, tr("A column that the program does not know: 号头=phone"),
                  "HEADING=FIELD");
  command.flag("--no-phones", options->no_phones, tr("Only the numbers of the units; nothing is unsealed"));
  command.option("--out", options->out, tr("The workbook to write"), "FILE");
  add_format(command, options->format);
  auto const all = group.sub("worksheets", tr("The worksheets that were made"));
  auto const listed = all.runs<ListOptions>(list);
  all.word("REF", listed->draw, tr("Only of this draw"));
  add_format(all, listed->format);
}

}  // namespace zgz::cmd
