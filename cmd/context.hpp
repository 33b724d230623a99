#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "lib/base/clock.hpp"
#include "lib/plan/load.hpp"
#include "lib/render/render.hpp"
#include "lib/store/store.hpp"

namespace zgz::cmd {

/// What can be said with every command.
struct Globals {
  std::string folder;    ///< -C DIR
  std::string actor;     ///< --actor NAME
  std::string today;     ///< --today D
  std::string language;  ///< --lang L
  bool no_color = false;
};

/// A plan that cannot be used, with every fault.
class PlanRefused : public std::runtime_error {
 public:
  explicit PlanRefused(std::vector<plan::PlanFault> plan_faults);
  std::vector<plan::PlanFault> faults;
};

/// What a command works with. Everything is looked up when it is first asked for, so that a command which needs no
/// workspace works without one.
class Context {
 public:
  /// `command` is the command line as it goes into the log.
  Context(Globals globals, std::string command);

  /// `--today`, else the day of `ZGZ_NOW`, else the clock's.
  [[nodiscard]] Date today() const;

  /// The folder with `campaign.toml` and `zgz.db`: -C DIR, else ZGZ_DIR, else the nearest upward from here.
  /// Throws `Error` (usage; not-a-workspace, no-workspace).
  [[nodiscard]] std::string workspace() const;

  /// Of the workspace's `campaign.toml`.
  [[nodiscard]] std::string plan_path() const;

  /// Throws `PlanRefused`, or `Error` when there is none.
  [[nodiscard]] Plan const& plan() const;

  [[nodiscard]] store::Store open_store() const;

  /// Who acts: --actor, else ZGZ_ACTOR, else the login name. Throws `Error` (usage, bad-actor).
  [[nodiscard]] std::string actor() const;

  /// Who acts, as it goes into the log. Every command that writes asks for it, so a day that has not come yet by the
  /// clock is refused here (usage, future-day).
  [[nodiscard]] store::Author author() const;

  /// A day given by an option; nothing for an empty text. Throws `Error` (usage, bad-date).
  [[nodiscard]] std::optional<Date> day(std::string const& text, char const* option) const;

  /// As `day`, with today as default; refuses a day that has not come (future-day).
  [[nodiscard]] Date day_until_today(std::string const& text, char const* option) const;

  [[nodiscard]] render::Style style() const;

 private:
  [[nodiscard]] Moment now() const;
  Globals m_globals;
  std::string m_command;
};

/// Whether the plan file is another than the one last adopted in the log.
[[nodiscard]] bool plan_changed(Context const& context, store::Store const& store);

/// Records the plan file in the log when it is not the one last adopted.
void note_plan(Context const& context, store::Store const& store, store::Change& change);

/// Records a plan file with these bytes as the one adopted.
void adopt_plan(store::Change& change, std::string const& title, std::string const& bytes);

}  // namespace zgz::cmd
