#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/plan.hpp"

namespace zgz::plan {

/// One thing wrong in a plan file.
struct PlanFault {
  std::string place;    ///< `campaign.toml:41:3`
  std::string message;  ///< in the reader's language, with the nearest known key where a key is unknown
  bool operator==(PlanFault const&) const = default;
};

struct Loaded {
  Plan plan;
  std::vector<PlanFault> faults;  ///< all at once; the plan may be used only if there are none
};

/// Reads a plan and the calendar files it names. `path` is where the file is: calendars are looked for beside it in
/// `calendar/`, then in the `calendar/` folder of `config`.
/// Throws `Error` (failed) when the file cannot be opened.
[[nodiscard]] Loaded load_plan(std::string const& path, std::string const& config);

/// As `load_plan` for a text that is to stand in `path`.
[[nodiscard]] Loaded plan_of_text(std::string_view text, std::string const& path, std::string const& config);

/// As `load_plan` for a text; `name` is used in places.
[[nodiscard]] Loaded parse_plan(std::string_view text, std::string const& name,
                                std::vector<std::string> const& calendar_folders);

}  // namespace zgz::plan
