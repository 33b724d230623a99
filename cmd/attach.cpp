#include <filesystem>

#include "cmd/cases.hpp"
#include "cmd/files.hpp"
#include "cmd/import_results.hpp"
#include "cmd/output.hpp"
#include "cmd/refs.hpp"
#include "lib/base/digest.hpp"
#include "lib/base/printable.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/complaint_header.hpp"
#include "lib/intake/reader.hpp"
#include "lib/intake/statement.hpp"
#include "lib/report/attachments.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string ref, file, note;
};

/// Scans and photographs are larger than forms.
constexpr std::uint64_t most_bytes = 256u << 20;

/// The reference in its usual writing. Throws `Error` (usage) for what is none and what is not in the register.
std::string evidence_of(Context const& context, store::Store const& store, std::string const& text) {
  if (auto const ref = ProblemRef::parse(text)) return problem_to_handle(context, store, *ref).ref.str();
  return submission_in(store, submission_ref(text, "S12 / P7")).ref.str();
}

/// What names complainants is sealed or not here at all. Whatever cannot be read as a table is a scan or a picture, of
/// which nobody can tell.
void refuse_register(store::Store const& store, std::string const& name, std::string const& bytes,
                     std::string const& sha256) {
  for (auto const& submission : store.submissions_with(sha256)) {
    if (submission.kind == SubmissionKind::complaints)
      throw failure(Fault::looks_like_complaints, {submission.ref.str()}, name);
  }
  if (is_utf8(bytes) && intake::is_named(intake::read_statement(bytes)))
    throw failure(Fault::looks_like_complaints, {std::string{tr("name")}}, name);
  std::vector<Sheet> sheets;
  try {
    sheets = intake::read_sheets(name, bytes);
  } catch (Error const&) {
    return;
  }
  need_no_worksheet(sheets);
  if (auto const heading = intake::complainant_heading(sheets))
    throw failure(Fault::looks_like_complaints, {*heading}, name);
}

ExitCode run(Context const& context, Options const& options) {
  need("attach", {{"REF", &options.ref}, {"FILE", &options.file}});
  (void)context.plan();
  auto store = context.open_store();
  auto const ref = evidence_of(context, store, options.ref);
  auto const bytes = read_file(options.file, most_bytes);
  auto const name = printable(std::filesystem::path{options.file}.filename().string());
  auto const sha256 = sha256_hex(bytes);
  refuse_register(store, name, bytes, sha256);
  store::Change change{store, context.author()};
  for (auto const& known : store.attachments(ref)) {
    if (known.sha256 != sha256) continue;
    print_text(say("{0} has this file already, as attachment {1}; nothing changes.\n", ref, known.number));
    return ExitCode::done;
  }
  note_plan(context, store, change);
  change.keep_original(sha256, name, bytes);
  change.record(EvidenceAttached{ref, name, sha256, options.note, bytes.size(), context.today()});
  auto const number = store.attachments(ref).back().number;
  change.commit();
  print_text(say("{0}: {1} kept as attachment {2} ({3}, SHA-256 {4}).\n", ref, name, number,
                 report::size_text(bytes.size()), sha256.substr(0, 12)));
  return ExitCode::done;
}

}  // namespace

void set_up_attach(Command const& root) {
  auto const command = root.sub("attach", tr("Keep a file as evidence with a submission or a problem"));
  auto const options = command.runs<Options>(run);
  command.word("REF", options->ref, tr("S3 or P7"));
  command.word("FILE", options->file, tr("Any file: a photograph, a scan, a letter"));
  command.option("--note", options->note, tr("A remark"), "TEXT");
}

}  // namespace zgz::cmd
