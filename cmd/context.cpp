#include "cmd/context.hpp"

#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <utility>

#include "cmd/files.hpp"
#include "lib/base/digest.hpp"
#include "lib/base/error.hpp"
#include "lib/base/places.hpp"
#include "lib/base/printable.hpp"
#include "lib/base/reason.hpp"
#include "lib/base/text.hpp"

namespace zgz::cmd {

namespace fs = std::filesystem;

namespace {

constexpr char const* plan_file = "campaign.toml";
constexpr char const* register_file = "zgz.db";

std::string environment(char const* name) {
  auto const* value = std::getenv(name);
  return value == nullptr ? std::string{} : value;
}

bool is_workspace(fs::path const& folder) {
  std::error_code error;
  return fs::exists(folder / plan_file, error) || fs::exists(folder / register_file, error);
}

std::string login_name() {
  auto const* entry = getpwuid(geteuid());
  return entry != nullptr ? std::string{entry->pw_name} : std::to_string(geteuid());
}

/// Read once a process: the choice of language may ask for the plan before the command does.
Plan const& plan_in(std::string const& file) {
  static std::map<std::string, Plan> plans;
  auto found = plans.find(file);
  if (found == plans.end()) {
    auto loaded = plan::load_plan(file, config_folder());
    if (!loaded.faults.empty()) throw PlanRefused{std::move(loaded.faults)};
    found = plans.emplace(file, std::move(loaded.plan)).first;
  }
  return found->second;
}

bool is_one_line(std::string const& text) {
  return is_utf8(text) && std::none_of(text.begin(), text.end(),
                                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

}  // namespace

PlanRefused::PlanRefused(std::vector<plan::PlanFault> plan_faults)
    : std::runtime_error("plan refused"), faults(std::move(plan_faults)) {}

Context::Context(Globals globals, std::string command) : m_globals(std::move(globals)), m_command(std::move(command)) {}

Moment Context::now() const {
  auto const given = environment("ZGZ_NOW");
  if (given.empty()) return clock_now();
  if (auto const moment = parse_moment(given)) return *moment;
  throw usage_error(Fault::bad_time, {given});
}

Date Context::today() const { return day(m_globals.today, "--today").value_or(now().day); }

std::string Context::workspace() const {
  auto given = m_globals.folder.empty() ? environment("ZGZ_DIR") : m_globals.folder;
  if (!given.empty()) {
    if (is_workspace(given)) return given;
    throw usage_error(Fault::not_a_workspace, {as_utf8(given)});
  }
  std::error_code error;
  auto const here = fs::current_path(error);
  if (error) throw failure(Fault::no_current_folder, {reason_of(error.value())});
  for (auto folder = here;; folder = folder.parent_path()) {
    if (is_workspace(folder)) return folder.string();
    if (folder == folder.parent_path()) throw usage_error(Fault::no_workspace, {as_utf8(here.string())});
  }
}

std::string Context::plan_path() const { return (fs::path{workspace()} / plan_file).string(); }

Plan const& Context::plan() const { return plan_in(plan_path()); }

store::Store Context::open_store() const {
  return store::Store::open((fs::path{workspace()} / register_file).string());
}

std::string Context::actor() const {
  auto actor = m_globals.actor.empty() ? environment("ZGZ_ACTOR") : m_globals.actor;
  if (actor.empty()) actor = login_name();
  if (!is_visible(actor) || !is_one_line(actor)) throw usage_error(Fault::bad_actor);
  return actor;
}

store::Author Context::author() const {
  auto who = actor();
  if (today() > now().day) throw usage_error(Fault::future_day, {iso(today()), iso(now().day)});
  return {std::move(who), m_command, now().text};
}

std::optional<Date> Context::day(std::string const& text, char const* option) const {
  if (text.empty()) return std::nullopt;
  if (auto const date = parse_iso_date(text)) return date;
  throw usage_error(Fault::bad_date, {text, option});
}

Date Context::day_until_today(std::string const& text, char const* option) const {
  auto const date = day(text, option).value_or(today());
  if (date > today()) throw usage_error(Fault::future_day, {iso(date), iso(today())});
  return date;
}

render::Style Context::style() const {
  render::Style style;
  style.made = today();
  if (isatty(STDOUT_FILENO) == 0) return style;
  struct winsize size {};
  style.width = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
  style.colour = !m_globals.no_color && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
  return style;
}

bool plan_changed(Context const& context, store::Store const& store) {
  return !store.adopted(read_file(context.plan_path()));
}

void note_plan(Context const& context, store::Store const& store, store::Change& change) {
  auto const bytes = read_file(context.plan_path());
  if (store.adopted_plan() != sha256_hex(bytes)) adopt_plan(change, context.plan().title, bytes);
}

void adopt_plan(store::Change& change, std::string const& title, std::string const& bytes) {
  auto const digest = sha256_hex(bytes);
  change.keep_original(digest, plan_file, bytes);
  change.record(PlanAdopted{title, digest});
}

}  // namespace zgz::cmd
