#include "cmd/cases.hpp"
#include "cmd/custodian.hpp"
#include "cmd/output.hpp"
#include "cmd/refs.hpp"
#include "lib/report/complaints.hpp"
#include "lib/rules/betrayal.hpp"
#include "lib/seal/batch.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string ref, reason, key, passphrase_file, format;
};

/// The headings, and the cells of the complaint.
std::pair<std::vector<std::string>, std::vector<std::string>> opened(Options const& options, store::Store const& store,
                                                                     ComplaintRef ref, Seal const& sealed) {
  auto const keys = custodian_keys(store, options.key, options.passphrase_file);
  auto const rows = seal::open(sealed.sealed, sealed.first, sealed.batch_key, keys, ref.str());
  return {seal::row_in(rows, 0), seal::row_in(rows, sealed.place + 1)};
}

ExitCode run(Context const& context, Options const& options) {
  need("reveal", {{"REF", &options.ref}, {"--reason", &options.reason}, {"--key", &options.key}});
  rules::need_no_numbers({options.reason});
  auto const& plan = context.plan();
  auto store = context.open_store();
  auto const complaint = complaint_in(store, complaint_ref(options.ref));
  auto const sealed = store.seal_of(complaint.ref);
  if (!sealed) throw failure(Fault::sealed_damaged, {complaint.ref.str()});
  std::pair<std::vector<std::string>, std::vector<std::string>> shown;
  try {
    // One seal holds what was said of all that were split from each other.
    for (auto const each : store::Casework{store}.sealed_together(complaint.ref))
      need_not_recused(context, store, each);
    shown = opened(options, store, complaint.ref, *sealed);
  } catch (Error const&) {
    record_asking(context, store, SealAskedFor{complaint.ref, options.reason, false});
    throw;
  }
  record_asking(context, store, SealAskedFor{complaint.ref, options.reason, true});
  print(context, report::revealed_document(plan, complaint, shown.first, shown.second), options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_reveal(Command const& root) {
  auto const command = root.sub("reveal", tr("Open the seal of a complaint; who asked and why goes into the log"));
  auto const options = command.runs<Options>(run);
  command.word("REF", options->ref, tr("The complaint, for example C3"));
  command.option("--reason", options->reason, tr("Why"), "TEXT");
  command.option("--key", options->key, tr("The custodian's key file"), "FILE");
  command.option("--passphrase-file", options->passphrase_file,
                 tr("The passphrase is the first line of this file (without it the terminal asks)"), "FILE");
  add_format(command, options->format);
}

}  // namespace zgz::cmd
