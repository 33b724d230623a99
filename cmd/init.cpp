#include <filesystem>

#include "cmd/files.hpp"
#include "cmd/key.hpp"
#include "cmd/output.hpp"
#include "cmd/passphrase.hpp"
#include "lib/base/digest.hpp"
#include "lib/base/places.hpp"
#include "lib/base/reason.hpp"

namespace zgz::cmd {

namespace fs = std::filesystem;

namespace {

struct Options {
  std::string folder, plan, key, passphrase_file;
};

/// A path, or the name of a plan that comes with the program.
std::string find_plan(std::string const& named) {
  std::error_code error;
  if (fs::exists(named, error)) return named;
  auto const shipped = fs::path{config_folder()} / (named.ends_with(".toml") ? named : named + ".toml");
  if (named.find('/') == std::string::npos && fs::exists(shipped, error)) return shipped.string();
  throw usage_error(Fault::plan_missing, {as_utf8(named)});
}

void make_folder(std::string const& folder) {
  std::error_code error;
  if (fs::exists(folder, error) && !fs::is_directory(folder, error))
    throw failure(Fault::not_a_folder, {}, as_utf8(folder));
  fs::create_directories(folder, error);
  if (error) throw failure(Fault::unwritable, {reason_of(error.value())}, as_utf8(folder));
}

/// The same bytes may lie there already: from a first try that was cut short.
void place_plan(std::string const& path, std::string const& bytes) {
  std::error_code error;
  if (!fs::exists(path, error)) return write_file(path, bytes);
  if (read_file(path) != bytes) throw failure(Fault::plan_differs, {}, as_utf8(path));
}

std::string new_passphrase(Options const& options) {
  std::error_code error;
  if (fs::exists(options.key, error)) throw failure(Fault::file_exists, {}, as_utf8(options.key));
  return passphrase(options.passphrase_file, true);
}

ExitCode run(Context const& context, Options const& options) {
  need("init", {{"DIR", &options.folder}, {"--plan", &options.plan}});
  auto const author = context.author();
  auto const source = find_plan(options.plan);
  auto const bytes = read_file(source);
  auto loaded = plan::load_plan(source, config_folder());
  if (!loaded.faults.empty()) throw PlanRefused{std::move(loaded.faults)};
  auto const folder = fs::path{options.folder};
  auto const register_path = (folder / "zgz.db").string();
  if (fs::exists(register_path)) throw failure(Fault::store_exists, {}, as_utf8(register_path));
  // Asked before anything is made, so that a refusal leaves nothing behind.
  auto const words = options.key.empty() ? std::string{} : new_passphrase(options);
  make_folder(options.folder);
  place_plan((folder / "campaign.toml").string(), bytes);
  auto store = store::Store::create(register_path);
  store::Change change{store, author};
  auto const digest = sha256_hex(bytes);
  change.keep_original(digest, "campaign.toml", bytes);
  change.record(PlanAdopted{loaded.plan.title, digest});
  change.commit();
  talk(say("Workspace {0} for “{1}”: {2} departments, {3} duties, {4} categories.", as_utf8(options.folder),
           loaded.plan.title, loaded.plan.departments.size(), loaded.plan.duties.size(),
           loaded.plan.categories.size()));
  if (!options.key.empty()) make_office_key(author, store, options.key, words);
  return ExitCode::done;
}

}  // namespace

void set_up_init(Command const& root) {
  auto const command = root.sub("init", tr("Make a workspace for a campaign"));
  auto const options = command.runs<Options>(run);
  command.word("DIR", options->folder, tr("The folder to make it in"));
  command.option("--plan", options->plan, tr("The plan: a file, or the name of one that comes with zgz"), "FILE");
  command.option("--key", options->key, tr("Also make the office's key, and write the custodian's key file here"),
                 "FILE");
  command.option("--passphrase-file", options->passphrase_file,
                 tr("The passphrase is the first line of this file (without it the terminal asks)"), "FILE");
}

}  // namespace zgz::cmd
