#include "cmd/import_complaints.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "cmd/complaint_intake.hpp"
#include "cmd/files.hpp"
#include "cmd/find_table.hpp"
#include "cmd/handover.hpp"
#include "cmd/output.hpp"
#include "lib/base/digest.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/complaint_rows.hpp"
#include "lib/intake/row_stream.hpp"
#include "lib/report/complaints.hpp"

namespace zgz::cmd {

namespace {

using report::ComplaintsReceipt;

std::string channel_code(std::string const& word, Plan const& plan) {
  std::vector<std::string> codes;
  for (auto const& channel : plan.channels) {
    if (!word.empty() && (fold(word) == fold(channel.code) || fold(word) == fold(channel.name))) return channel.code;
    codes.push_back(channel.code);
  }
  if (!word.empty()) throw usage_error(Fault::bad_choice, {word, "--channel", join(codes, ", ")});
  return {};
}

/// What holds for all files of one import.
struct Terms {
  Plan const& plan;
  Date today, received;
  std::string channel;
  bool handled;
  intake::ReadOptions reading;
  intake::ComplaintColumns columns;
};

using Register = FoundTable<intake::ComplaintHeader>;

Submission submission_of(Terms const& terms, std::string const& sha256, SubmissionRef ref, Sheet const& sheet) {
  Submission submission;
  submission.ref = ref;
  submission.kind = SubmissionKind::complaints;
  submission.received = terms.received;
  submission.sha256 = sha256;
  submission.reading.file = sheet.file;
  submission.reading.sheet = sheet.name;
  submission.reading.format = sheet.format;
  submission.reading.encoding = sheet.encoding;
  return submission;
}

/// Reads the rows below the headings and gives them in batches; what is wrong with them is known to `rows` afterwards.
std::uint64_t read_batches(intake::RowStream& stream, Register const& found, intake::Hidden hidden,
                           intake::ComplaintRows& rows, std::function<bool(RowBatch)> const& give) {
  RowBatch batch;
  auto const blank = stream.each_row(found.sheet, [&](Row const& row) {
    if (row.number <= found.header.row) return true;
    if (row.hidden && hidden == intake::Hidden::skip) return true;
    if (row.hidden && hidden == intake::Hidden::ask)
      rows.add_fault(Fault::hidden_rows, row.number, ComplaintField::text, {"1", std::to_string(row.number)});
    if (!rows.read(row)) return true;
    batch.open.push_back(rows.row().open);
    batch.rows.add(rows.row().cells);
    return batch.open.size() < complaints_in_entry || give(std::exchange(batch, {}));
  });
  if (!batch.open.empty()) give(std::move(batch));
  return blank;
}

/// Reads the register into the change; nothing is committed here.
ComplaintsReceipt read_register(store::Store const& store, store::Change& change, intake::RowStream& stream,
                                Terms const& terms, Submission submission) {
  auto const found =
      find_table<intake::ComplaintHeader>(stream, terms.reading, Fault::no_complaint_table,
                                          [&](Row const& row) { return intake::complaint_header(row, terms.columns); });
  auto const& sheet = stream.sheets()[found.sheet];
  intake::ComplaintRows rows{terms.plan, found.header, place_in(sheet), terms.channel, terms.today};
  ComplaintIntake intake{store, change, submission.ref, found.header.headings, terms.handled};
  std::uint64_t blank = 0;
  hand_over<RowBatch>(
      8,
      [&](Handover<RowBatch>& handover) {
        blank = read_batches(stream, found, terms.reading.hidden, rows,
                             [&](RowBatch batch) { return handover.put(std::move(batch)); });
      },
      [&](RowBatch batch) { intake.take(std::move(batch)); });
  auto receipt = intake.receipt();
  for (auto const& twice : intake.twice()) {
    rows.add_fault(Fault::complaint_number_twice, twice.row, ComplaintField::number, {std::to_string(twice.earlier)});
  }
  receipt.unknown = rows.unknown();
  receipt.diagnostics = rows.faults();
  receipt.faults = rows.fault_count();
  submission.reading.counts = rows.counts();
  submission.reading.counts.blank += blank;
  submission.reading.counts.physical += blank;
  receipt.submission = std::move(submission);
  return receipt;
}

std::string digest_of(ByteSource& source) {
  Sha256 digest;
  each_piece(source, [&](std::string_view piece) { digest.add(piece); });
  return digest.hex();
}

ComplaintsReceipt take_file(Context const& context, store::Store& store, NamedFile const& file, Terms const& terms,
                            bool dry_run) {
  auto const bytes = source_of(file);
  auto const sha256 = digest_of(*bytes);
  store::Change change{store, context.author()};
  for (auto const& earlier : store.submissions_with(sha256)) {
    if (earlier.state != SubmissionState::taken) continue;
    ComplaintsReceipt receipt;
    receipt.outcome = Receipt::Outcome::known;
    receipt.submission = earlier;
    return receipt;
  }
  note_plan(context, store, change);
  intake::RowStream stream{file.name, *bytes};
  auto receipt = read_register(store, change, stream, terms,
                               submission_of(terms, sha256, store.next_submission(), stream.sheets().front()));
  if (receipt.faults > 0) return receipt;
  receipt.outcome = Receipt::Outcome::taken;
  change.record(SubmissionTaken{receipt.submission, {}, {}});
  if (!dry_run) change.commit();
  return receipt;
}

/// A file that cannot be read is told beside the others.
ComplaintsReceipt receipt_for(Context const& context, store::Store& store, NamedFile const& file, Terms const& terms,
                              bool dry_run) {
  ComplaintsReceipt receipt;
  try {
    receipt = take_file(context, store, file, terms, dry_run);
  } catch (Error const& error) {
    bool const of_file = error.code == ExitCode::failed && word_of(error.fault).substr(0, 6) != "store-";
    if (!of_file) throw;
    receipt.faults = 1;
    receipt.diagnostics.push_back({Severity::fault, error.fault, {file.name, {}, 0, {}, {}}, error.args});
  }
  receipt.file = file.name;
  return receipt;
}

}  // namespace

intake::ComplaintColumns complaint_columns(std::vector<std::string> const& said) {
  intake::ComplaintColumns columns;
  for (auto const& text : said) columns.insert(column_said(text, complaint_field_words, complaint_field_named));
  return columns;
}

ExitCode import_complaints(Context const& context, ComplaintsImport const& options) {
  auto const& plan = context.plan();
  auto const received = context.day_until_today(options.received, "--received");
  auto reading = options.reading;
  reading.columns.clear();
  Terms const terms{plan,
                    context.today(),
                    received,
                    channel_code(options.channel, plan),
                    options.handled,
                    read_options(reading),
                    complaint_columns(options.reading.columns)};
  auto const files = files_in(options.paths, options.stdin_name);
  if (files.empty()) throw usage_error(Fault::no_files);
  auto store = context.open_store();
  if (store.office_key().empty()) throw failure(Fault::no_office_key);
  std::vector<ComplaintsReceipt> receipts;
  for (auto const& file : files) receipts.push_back(receipt_for(context, store, file, terms, options.dry_run));
  print(context, report::complaints_receipts_document(receipts, options.dry_run), options.format);
  auto const has = [&](auto const& is) { return std::any_of(receipts.begin(), receipts.end(), is); };
  if (has([](ComplaintsReceipt const& r) { return r.outcome == Receipt::Outcome::refused; })) return ExitCode::failed;
  return has([](ComplaintsReceipt const& r) { return !r.differing.empty(); }) ? ExitCode::look : ExitCode::done;
}

}  // namespace zgz::cmd
