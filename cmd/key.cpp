#include "cmd/key.hpp"

#include <sys/stat.h>
#include <filesystem>

#include "cmd/files.hpp"
#include "cmd/output.hpp"
#include "cmd/passphrase.hpp"
#include "lib/base/text.hpp"
#include "lib/seal/office_key.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string file, passphrase_file, recovery_file;
};

std::string short_form(std::string const& public_key) { return public_key.substr(0, 12); }

/// Only its owner may read it.
void write_key_file(std::string const& path, std::string const& text) {
  std::error_code error;
  if (std::filesystem::exists(path, error)) throw failure(Fault::file_exists, {}, as_utf8(path));
  auto const before = umask(077);
  try {
    write_file(path, text);
  } catch (...) {
    umask(before);
    throw;
  }
  umask(before);
}

void refuse_second(store::Store const& store) {
  if (auto const known = store.office_key(); !known.empty())
    throw usage_error(Fault::office_key_exists, {short_form(known)});
}

ExitCode create(Context const& context, Options const& options) {
  need("key create", {{"FILE", &options.file}});
  (void)context.plan();
  auto store = context.open_store();
  refuse_second(store);
  auto const words = passphrase(options.passphrase_file, true);
  if (plan_changed(context, store)) {
    store::Change change{store, context.author()};
    note_plan(context, store, change);
    change.commit();
  }
  make_office_key(context.author(), store, options.file, words);
  return ExitCode::done;
}

ExitCode recover(Context const& context, Options const& options) {
  need("key recover", {{"FILE", &options.file}});
  (void)context.plan();
  auto store = context.open_store();
  auto const known = store.office_key();
  if (known.empty()) throw failure(Fault::no_office_key);
  auto const keys = seal::keys_from_recovery(secret_line(options.recovery_file, tr("Recovery key: ")));
  if (seal::to_hex(keys.public_key) != known) throw failure(Fault::bad_recovery_key);
  auto const words = passphrase(options.passphrase_file, true);
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  change.record(OfficeKeyRecovered{known});
  write_key_file(options.file, seal::lock_key(keys, words));
  change.commit();
  print_text(say("Custodian's key file: {}.\n", as_utf8(options.file)));
  return ExitCode::done;
}

void add_files(Command const& command, Options& options) {
  command.word("FILE", options.file, tr("The custodian's key file to write, best on a medium of its own"));
  command.option("--passphrase-file", options.passphrase_file,
                 tr("The passphrase is the first line of this file (without it the terminal asks)"), "FILE");
}

}  // namespace

void make_office_key(store::Author const& author, store::Store& store, std::string const& file,
                     std::string const& words) {
  auto const keys = seal::make_keys();
  store::Change change{store, author};
  // Somebody may have made one while the passphrase was typed.
  refuse_second(store);
  change.record(OfficeKeyMade{seal::to_hex(keys.public_key)});
  write_key_file(file, seal::lock_key(keys, words));
  change.commit();
  print_text(
      say("The office's key {0}. Custodian's key file: {1} (keep it apart from the register).\n"
          "Recovery key, shown this once; write it down and lock it away:\n",
          short_form(seal::to_hex(keys.public_key)), as_utf8(file)));
  print_text(seal::recovery_text(keys) + '\n');
}

void set_up_key(Command const& root) {
  auto const key = root.sub("key", tr("The office's key, for which what complainants say is sealed"));
  key.needs_sub();
  auto const create_command = key.sub("create", tr("Make the key, its custodian's file and its recovery key"));
  add_files(create_command, *create_command.runs<Options>(create));
  auto const recover_command = key.sub("recover", tr("Make the custodian's file anew from the recovery key"));
  auto const options = recover_command.runs<Options>(recover);
  add_files(recover_command, *options);
  recover_command.option("--recovery-file", options->recovery_file,
                         tr("The recovery key is the first line of this file (without it the terminal asks)"), "FILE");
}

}  // namespace zgz::cmd
