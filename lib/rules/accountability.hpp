#pragma once

#include <string>
#include <vector>

#include "lib/model/accountability_words.hpp"
#include "lib/model/events.hpp"
#include "lib/model/plan.hpp"
#include "lib/rules/case_index.hpp"

namespace zgz::rules {

/// What a problem shows of the plan's triggers, in the plan's order; nothing for a problem that was found to be
/// unfounded or was withdrawn.
///
/// poor_self_check: it is one of at least `least` founded problems of its department that came to light otherwise than
/// by its checklist, and that no checklist has named since; a department that never handed one in has checked nothing.
/// defiance: it came back within the campaign, or it is founded, touches corruption, came in after the department had
/// signed a checklist, and was found within the campaign.
/// serious: a disposition of the third or fourth form, or a failed acceptance of its listed supervision.
/// inaction: open and late by at least `least` calendar days, or sent back twice.
[[nodiscard]] std::vector<MetTrigger> met_triggers(Plan const& plan, CaseIndex const& index, Problem const& problem,
                                                   Date today);

/// The lines of a checklist: the owner named in the problem, the leaders and heads of its department on the day on
/// which it came in, and the office. A role whose post nobody is known to have held has a line without a title.
[[nodiscard]] std::vector<AccountabilityFinding> responsibilities(Plan const& plan, Problem const& problem,
                                                                  Date received);

/// Opens the checklist for a trigger that is met. Throws `Error` (usage): unknown-code for one that the records do not
/// show, already-there when it was opened for this trigger before, before-received.
[[nodiscard]] AccountabilityOpened open_accountability(Plan const& plan, CaseIndex const& index, Problem const& problem,
                                                       std::string const& trigger, AccountabilityRef next, Date today);

/// What was found about a role; with an empty title about the only line of that role. “Considered, not pursued,
/// because …” is a finding. Throws `Error` (usage): number-in-text, unknown-code for a line that is not there,
/// days-in-disorder for a day before it was opened.
[[nodiscard]] AccountabilityFound find_responsibility(Accountability const& accountability,
                                                      AccountabilityFinding finding);

}  // namespace zgz::rules
