#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/i18n.hpp"

namespace zgz {

enum class CheckSeverity { serious, warning, notice };

/// A standing check of the register; its word is what people silence.
struct Check {
  std::string_view word;
  CheckSeverity severity = CheckSeverity::notice;
  char const* title = "";  ///< in English; translated where it is shown
};

/// The checks that there are, the serious ones first.
namespace standing {
inline constexpr auto serious = CheckSeverity::serious;
inline constexpr auto warning = CheckSeverity::warning;
inline constexpr auto notice = CheckSeverity::notice;

inline constexpr Check trigger_without_accountability{"trigger-without-accountability", serious,
                                                      ZGZ_N_("A trigger is met and no accountability was opened")};
inline constexpr Check integrity_not_investigated{"integrity-not-investigated", serious,
                                                  ZGZ_N_("It touches corruption and no investigation is recorded")};
inline constexpr Check zero_report_contradicted{"zero-report-contradicted", serious,
                                                ZGZ_N_("A zero report that the records contradict")};
inline constexpr Check plan_loosened{"plan-loosened", serious,
                                     ZGZ_N_("The plan lost a guard that an earlier one of the campaign had")};
inline constexpr Check integrity_withdrawn{"integrity-withdrawn", warning,
                                           ZGZ_N_("It touched corruption and was taken back without investigation")};
inline constexpr Check extended_after_due{"extended-after-due", warning,
                                          ZGZ_N_("An extension that was granted after the day had passed")};
inline constexpr Check finding_missing{"finding-missing", warning,
                                       ZGZ_N_("An accountability without all its findings")};
inline constexpr Check closed_without_items{"closed-without-checklist-items", warning,
                                            ZGZ_N_("Closed though items of the closure checklist are open")};
inline constexpr Check supervision_report_late{"supervision-report-late", warning,
                                               ZGZ_N_("A report of a listed supervision is late")};
inline constexpr Check recurred_after_closing{"recurred-after-closing", warning,
                                              ZGZ_N_("It came back after it had been closed")};
inline constexpr Check department_not_in_plan{"problem-without-department-in-plan", warning,
                                              ZGZ_N_("A problem of a department that the plan does not know")};
inline constexpr Check closed_evidence_alike{"closed-evidence-alike", notice,
                                             ZGZ_N_("Different problems closed with nearly the same evidence")};
inline constexpr Check complaint_without_category{"complaint-without-category", notice,
                                                  ZGZ_N_("Complaints without a category")};
inline constexpr Check recorded_late{"recorded-late", notice,
                                     ZGZ_N_("Steps that were recorded days after the day they give")};
inline constexpr Check disposition_of_nothing{"disposition-without-problem-or-complaint", notice,
                                              ZGZ_N_("A disposition that belongs to no problem and no complaint")};
}  // namespace standing

inline constexpr std::array checks{standing::trigger_without_accountability,
                                   standing::integrity_not_investigated,
                                   standing::zero_report_contradicted,
                                   standing::plan_loosened,
                                   standing::integrity_withdrawn,
                                   standing::extended_after_due,
                                   standing::finding_missing,
                                   standing::closed_without_items,
                                   standing::supervision_report_late,
                                   standing::recurred_after_closing,
                                   standing::department_not_in_plan,
                                   standing::closed_evidence_alike,
                                   standing::complaint_without_category,
                                   standing::recorded_late,
                                   standing::disposition_of_nothing};

/// Something that a check found.
struct CheckFinding {
  Check check;
  std::string ref;                   ///< the record that it is about (`P7`), or the code of a department
  std::vector<std::string> records;  ///< further ones that show it
  std::string what;                  ///< a sentence with the figures
  std::string next;                  ///< the command that would settle it
  std::string silenced{};            ///< why somebody silenced it; empty while it speaks
};

/// Stands as the reference of what is about the plan itself.
inline constexpr std::string_view about_plan = "plan";

/// Stands as the reference of what is about no department of the plan.
inline constexpr std::string_view about_nobody = "-";

[[nodiscard]] std::string_view word_of(CheckSeverity severity);
[[nodiscard]] char const* title_of(CheckSeverity severity);  ///< in English; translated where it is shown
[[nodiscard]] std::vector<std::string> check_words();

}  // namespace zgz
