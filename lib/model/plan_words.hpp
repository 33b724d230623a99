#pragma once

#include <array>
#include <string_view>

#include "lib/base/i18n.hpp"
#include "lib/model/plan.hpp"

namespace zgz {

/// A value of a fixed vocabulary of the plan: `word` in `campaign.toml` and JSON, `title` in English, translated
/// where it is shown.
template <typename T>
struct PlanWord {
  T value;
  std::string_view word;
  char const* title;
};

inline constexpr std::array owed_by_words{
    PlanWord<OwedBy>{OwedBy::every_department, "every_department", ZGZ_N_("every department")},
    PlanWord<OwedBy>{OwedBy::office, "office", ZGZ_N_("the office")},
    PlanWord<OwedBy>{OwedBy::leading_group, "leading_group", ZGZ_N_("the leading group")},
};

inline constexpr std::array day_unit_words{
    PlanWord<DayUnit>{DayUnit::day, "day", ZGZ_N_("days")},
    PlanWord<DayUnit>{DayUnit::workday, "workday", ZGZ_N_("workdays")},
};

inline constexpr std::array roll_words{
    PlanWord<Roll>{Roll::none, "none", ZGZ_N_("stays")},
    PlanWord<Roll>{Roll::next_workday, "next_workday", ZGZ_N_("moves to the next workday")},
};

/// What can start or stop a clock.
inline constexpr std::array clock_event_words{
    PlanWord<std::string_view>{"received", "received", ZGZ_N_("received")},
    PlanWord<std::string_view>{"dispatched", "dispatched", ZGZ_N_("dispatched")},
    PlanWord<std::string_view>{"accepted", "accepted", ZGZ_N_("accepted for handling")},
    PlanWord<std::string_view>{"concluded", "concluded", ZGZ_N_("concluded")},
    PlanWord<std::string_view>{"replied", "replied", ZGZ_N_("the written reply received")},
    PlanWord<std::string_view>{"review_asked", "review_asked", ZGZ_N_("a review asked for")},
    PlanWord<std::string_view>{"notified", "notified", ZGZ_N_("the person told that it is taken up")},
    PlanWord<std::string_view>{"answered", "answered", ZGZ_N_("answered by the department")},
    PlanWord<std::string_view>{"fed_back", "fed_back", ZGZ_N_("the result told to the person")},
    PlanWord<std::string_view>{"review_answered", "review_answered", ZGZ_N_("the review answered")},
    PlanWord<std::string_view>{"reported_up", "reported_up", ZGZ_N_("passed to the level above")},
    PlanWord<std::string_view>{"returned", "returned", ZGZ_N_("returned to the sender")},
    PlanWord<std::string_view>{"hearing", "hearing", ZGZ_N_("a hearing held")},
    PlanWord<std::string_view>{"appraisal", "appraisal", ZGZ_N_("an appraisal by experts")},
    PlanWord<std::string_view>{"suspended", "suspended", ZGZ_N_("suspended by the office")},
};

inline constexpr std::array track_words{
    PlanWord<Track>{Track::reminder, "reminder", ZGZ_N_("reminder and education")},
    PlanWord<Track>{Track::party, "party", ZGZ_N_("party discipline")},
    PlanWord<Track>{Track::administrative, "administrative", ZGZ_N_("administrative sanction")},
    PlanWord<Track>{Track::organisational, "organisational", ZGZ_N_("organisational measure")},
    PlanWord<Track>{Track::judicial, "judicial", ZGZ_N_("judicial transfer")},
};

inline constexpr std::array trigger_rule_words{
    PlanWord<TriggerRule>{TriggerRule::poor_self_check, "poor_self_check",
                          ZGZ_N_("prominent problems and a poor self-check")},
    PlanWord<TriggerRule>{TriggerRule::defiance, "defiance", ZGZ_N_("carried on during the campaign")},
    PlanWord<TriggerRule>{TriggerRule::serious, "serious", ZGZ_N_("serious, with grave effects")},
    PlanWord<TriggerRule>{TriggerRule::inaction, "inaction", ZGZ_N_("let things drift")},
};

inline constexpr std::array method_words{
    PlanWord<Method>{Method::interview, "interview", ZGZ_N_("interview by telephone")},
    PlanWord<Method>{Method::visit, "visit", ZGZ_N_("visit")},
    PlanWord<Method>{Method::questionnaire, "questionnaire", ZGZ_N_("questionnaire")},
};

/// The row of a vocabulary with this value; the vocabulary must hold it.
template <typename T, std::size_t Size>
[[nodiscard]] constexpr PlanWord<T> const& plan_word(std::array<PlanWord<T>, Size> const& words, T const& value) {
  for (auto const& entry : words) {
    if (entry.value == value) return entry;
  }
  return words.front();
}

}  // namespace zgz
