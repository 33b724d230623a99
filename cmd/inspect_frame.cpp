#include <algorithm>

#include "cmd/files.hpp"
#include "cmd/find_table.hpp"
#include "cmd/frame_intake.hpp"
#include "cmd/inspect.hpp"
#include "cmd/output.hpp"
#include "cmd/reading.hpp"
#include "cmd/records.hpp"
#include "lib/base/digest.hpp"
#include "lib/base/printable.hpp"
#include "lib/report/inspection.hpp"

namespace zgz::cmd {

namespace {

struct FrameOptions {
  std::string file, name, department, format;
  ReadingWords reading;
  bool records = false;
};

struct ListOptions {
  std::string format;
};

struct UnitsOptions {
  std::string frame;
};

constexpr std::size_t most_shown = 200;

std::optional<FrameField> frame_field_named(std::string_view word) {
  auto const found =
      std::find_if(frame_fields.begin(), frame_fields.end(), [&](auto const& each) { return each.word == word; });
  return found == frame_fields.end() ? std::nullopt : std::optional{found->value};
}

/// Reads the rows below the headings; what is wrong with them is known to `rows` afterwards.
void read_rows(intake::RowStream& stream, FoundTable<intake::FrameHeader> const& found, intake::Hidden hidden,
               intake::FrameRows& rows, FrameIntake& intake) {
  stream.each_row(found.sheet, [&](Row const& row) {
    if (row.number <= found.header.row) return true;
    if (row.hidden && hidden == intake::Hidden::skip) return true;
    if (row.hidden && hidden == intake::Hidden::ask)
      rows.add_fault(Fault::hidden_rows, row.number, FrameField::unit, {"1", std::to_string(row.number)});
    if (rows.read(row)) intake.take(rows.row());
    return true;
  });
  intake.finish();
}

void add_repeated(intake::FrameRows& rows, FrameIntake const& intake) {
  for (auto const& each : intake.units_twice(most_shown))
    rows.add_fault(Fault::frame_unit_twice, each.row, FrameField::unit, {std::to_string(each.earlier)});
  for (auto const& each : intake.persons_twice(most_shown))
    rows.add_fault(Fault::frame_person_twice, each.row, FrameField::name, {std::to_string(each.earlier)});
}

report::FrameReceipt read_frame(Context const& context, FrameOptions const& o, store::Store const& store,
                                store::Change& change, std::string& list) {
  auto const& plan = context.plan();
  auto reading = o.reading;
  reading.columns.clear();
  auto const how = read_options(reading);
  auto const columns = frame_columns(o.reading.columns);
  auto const file = files_in({o.file}, "stdin").front();
  auto const bytes = source_of(file);
  intake::RowStream stream{file.name, *bytes};
  auto const found = find_table<intake::FrameHeader>(
      stream, how, Fault::no_frame_table, [&](Row const& row) { return intake::frame_header(row, columns); });
  auto const& sheet = stream.sheets()[found.sheet];
  intake::FrameRows rows{plan, found.header, place_in(sheet), department_code(o.department, plan)};
  FrameIntake intake{store, change, o.name, found.header.headings, o.records};
  read_rows(stream, found, how.hidden, rows, intake);
  add_repeated(rows, intake);
  report::FrameReceipt receipt;
  receipt.frame = {o.name, context.today(), file.name, sheet.name, sha256_hex(intake.list()), intake.strata(plan)};
  receipt.counts = rows.counts();
  receipt.faults = rows.faults();
  std::stable_sort(receipt.faults.begin(), receipt.faults.end(),
                   [](Diagnostic const& a, Diagnostic const& b) { return a.place.row < b.place.row; });
  receipt.fault_count = rows.fault_count();
  list = intake.list();
  return receipt;
}

void check_name(std::string const& name) {
  constexpr std::size_t longest = 60;
  if (name != printable(name) || tidy(name) != name || length(name) > longest || name.front() == '-')
    throw usage_error(Fault::bad_choice, {name, "--name", tr("one line of at most 60 characters")});
}

ExitCode freeze(Context const& context, FrameOptions const& o) {
  need("inspect frame", {{"FILE", &o.file}, {"--name", &o.name}});
  check_name(o.name);
  (void)context.plan();
  auto store = context.open_store();
  if (store.office_key().empty()) throw failure(Fault::no_office_key);
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  if (store::Inspections{store}.frame(o.name)) throw usage_error(Fault::frame_exists, {o.name});
  std::string list;
  auto const receipt = read_frame(context, o, store, change, list);
  if (receipt.fault_count == 0) {
    if (list.empty()) throw failure(Fault::frame_empty, {}, as_utf8(o.file));
    change.keep_original(receipt.frame.sha256, o.name, list);
    change.record(FrameFrozen{receipt.frame});
    change.commit();
  }
  print(context, report::frame_receipt_document(context.plan(), receipt), o.format);
  return receipt.fault_count == 0 ? ExitCode::done : ExitCode::failed;
}

ExitCode frames(Context const& context, ListOptions const& o) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  print(context, report::frames_document(plan, store::Inspections{store}.frames()), o.format);
  return ExitCode::done;
}

ExitCode units(Context const& context, UnitsOptions const& o) {
  need("inspect units", {{"FRAME", &o.frame}});
  auto const store = context.open_store();
  print_text(list_of(store, frame_called(store, o.frame)));
  return ExitCode::done;
}

}  // namespace

intake::FrameColumns frame_columns(std::vector<std::string> const& said) {
  intake::FrameColumns columns;
  for (auto const& text : said) columns.insert(column_said(text, frame_fields, frame_field_named));
  return columns;
}

void set_up_inspect_frame(Command const& group) {
  auto const command = group.sub("frame", tr("Freeze a list of service users, from which samples are drawn"));
  auto const options = command.runs<FrameOptions>(freeze);
  command.word("FILE", options->file, tr("The list (.xlsx, .xls, .ods, .docx, .csv); - is standard input"));
  command.option("--name", options->name, tr("What to call it"), "NAME");
  command.option("--department", options->department, tr("Whose users they are, where the list does not say"), "NAME");
  command.flag("--records", options->records, tr("Each line is a service: a person may have several"));
  add_reading(command, options->reading);
  add_format(command, options->format);
  auto const all = group.sub("frames", tr("The frozen lists, with their sizes and digests"));
  add_format(all, all.runs<ListOptions>(frames)->format);
  auto const list =
      group.sub("units", tr("The units of a frozen list, as their digest was made: department and number"));
  list.word("FRAME", list.runs<UnitsOptions>(units)->frame, tr("What the list is called"));
}

}  // namespace zgz::cmd
