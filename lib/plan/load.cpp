#include "lib/plan/load.hpp"

#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/reason.hpp"
#include "lib/base/text.hpp"
#include "lib/plan/calendar_file.hpp"
#include "lib/plan/check.hpp"
#include "lib/plan/plain_text.hpp"
#include "lib/plan/sections.hpp"

namespace zgz::plan {

namespace fs = std::filesystem;

namespace {

constexpr std::array languages{
    PlanWord<std::string_view>{"zh_CN", "zh_CN", "zh_CN"},
    PlanWord<std::string_view>{"en", "en", "en"},
};

constexpr int farthest_look = 366;

std::optional<std::string> text_of(fs::path const& path) {
  std::ifstream in{path, std::ios::binary};
  if (!in) return std::nullopt;
  return std::string{std::istreambuf_iterator<char>{in}, {}};
}

void read_head(TableReader& in, Plan& to) {
  in.require("title", to.title);
  in.require("short_name", to.short_name);
  std::string_view language;
  in.require_word("language", languages, language);
  to.language = language;
  in.require("scope", to.scope);
  in.require("source", to.source);
  in.require("start", to.start);
  in.require("end", to.end);
  in.require("office", to.office);
  in.require("office_code", to.office_code);
  in.accept_number("soon_days", 0, farthest_look, to.soon_days);
}

/// The names of the calendar files that the plan wants.
std::vector<std::string> read_plan(TableReader& in, Plan& to) {
  std::vector<std::string> calendars;
  read_head(in, to);
  in.require("calendar", calendars);
  in.require_each("categories", to.categories, read_category);
  in.require_each("stages", to.stages, read_stage);
  in.require_each("duties", to.duties, read_duty);
  in.require_each("departments", to.departments, read_department);
  in.accept_each("leading_group", to.leading_group, read_group_member);
  in.require_each("channels", to.channels, read_channel);
  in.accept_each("time_limits", to.time_limits, read_time_limit);
  in.accept_table("inspection", to.inspection, read_inspection);
  in.accept_table("results", to.results, read_results);
  in.accept_each("review_groups", to.review_groups, read_review_group);
  in.accept_each("review_words", to.review_words, read_review_word);
  in.accept_table("review", to.review, read_review);
  in.accept_table("burden", to.burden, read_burden);
  in.accept_each("question_sets", to.question_sets, read_question_set);
  in.accept_table("hints", to.hints, read_hints);
  in.accept_table("bands", to.bands, read_bands);
  in.accept_each("dispositions", to.dispositions, read_disposition);
  in.accept_each("factors", to.factors, read_factor);
  in.accept_each("triggers", to.triggers, read_trigger);
  in.accept_table("supervision", to.supervision, read_supervision);
  in.accept_table("focus", to.focus, read_focus);
  in.accept_each("closure", to.closure, read_closure);
  in.require_table("checklist", to.checklist, read_checklist);
  in.report_unknown_keys();
  return calendars;
}

void append(std::vector<PlanFault>& to, std::vector<PlanFault> const& more) {
  to.insert(to.end(), more.begin(), more.end());
}

/// False if no folder has the file.
bool load_calendar(std::string const& name, std::vector<std::string> const& folders, Loaded& loaded) {
  for (auto const& folder : folders) {
    auto const path = fs::path{folder} / (name + ".toml");
    auto const text = text_of(path);
    if (!text) continue;
    FaultList faults{path.string()};
    read_calendar(*text, faults, loaded.plan.calendar);
    append(loaded.faults, faults.in_order());
    return true;
  }
  return false;
}

bool is_plain_name(std::string const& name) { return name.find_first_of("/\\.") == std::string::npos; }

}  // namespace

Loaded parse_plan(std::string_view text, std::string const& name, std::vector<std::string> const& calendar_folders) {
  Loaded loaded;
  FaultList faults{name};
  if (!is_plain_text(text, faults)) return {{}, faults.in_order()};
  auto const parsed = parse_toml(text);
  if (auto const* refusal = std::get_if<Refusal>(&parsed)) {
    faults.add(refusal->place, say("This is not valid TOML: {}", refusal->reason));
    return {{}, faults.in_order()};
  }
  auto const& root = std::get<Node>(parsed);
  TableReader reader{root, faults};
  auto const calendars = read_plan(reader, loaded.plan);
  check_codes(loaded.plan, root, faults);
  check_ranges(loaded.plan, root, faults);
  check_questions(loaded.plan, root, faults);
  check_names(loaded.plan, root, faults);
  for (std::size_t i = 0; i < calendars.size(); ++i) {
    if (is_plain_name(calendars[i]) && load_calendar(calendars[i], calendar_folders, loaded)) continue;
    faults.add(locate(root, {"calendar", i}),
               say("No calendar file {0}.toml; looked in: {1}.", calendars[i], join(calendar_folders, tr(", "))));
  }
  auto const calendar_faults = loaded.faults;
  loaded.faults = faults.in_order();
  append(loaded.faults, calendar_faults);
  return loaded;
}

Loaded load_plan(std::string const& path, std::string const& config) {
  std::error_code error;
  if (fs::is_directory(path, error)) throw failure(Fault::unreadable_directory, {}, path);
  auto const text = text_of(path);
  if (!text) throw failure(Fault::unreadable_file, {reason_of(errno)}, path);
  return plan_of_text(*text, path, config);
}

Loaded plan_of_text(std::string_view text, std::string const& path, std::string const& config) {
  auto const beside = fs::path{path}.parent_path() / "calendar";
  return parse_plan(text, path, {beside.string(), (fs::path{config} / "calendar").string()});
}

}  // namespace zgz::plan
