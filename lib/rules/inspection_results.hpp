#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/model/inspection_tally.hpp"
#include "lib/model/plan.hpp"

namespace zgz::rules {

/// Whether a unit answered everything, or a part, or else what came of the last attempt.
[[nodiscard]] std::optional<UnitOutcome> outcome_of(UnitResult const& result);

/// The plan's question set by its code and version, and the latest of a method; null where it has none.
[[nodiscard]] QuestionSet const* question_set(Plan const& plan, std::string const& code, int version);
[[nodiscard]] QuestionSet const* latest_question_set(Plan const& plan, Method method);

/// The results must be of one method, one a unit. Whether 不了解 counts in the base, and from how many valid answers on
/// there are ranks, says the plan. Throws `Error` (usage, no-question-set) where the plan lost what was asked.
[[nodiscard]] Tallies tally_results(Plan const& plan, Draw const& draw, std::vector<Substitute> const& substitutes,
                                    std::vector<UnitResult> const& results, bool by_group);

/// In the order of the questions and their answers; free text is not counted. Throws as `tally_results` does.
[[nodiscard]] std::vector<AnswerCount> count_answers(Plan const& plan, std::vector<UnitResult> const& results);

/// In the order of the results and of the questions. Throws as `tally_results` does.
[[nodiscard]] std::vector<Sign> signs_in(Plan const& plan, std::vector<UnitResult> const& results);

/// The next in line to take a unit's place: of those that a drawing with more beyond its sample gave, the first of the
/// same part of the list that was not taken; nothing where there is none.
[[nodiscard]] std::optional<DrawnUnit> next_in_line(Draw const& draw, std::vector<Substitute> const& substitutes,
                                                    std::string const& department,
                                                    std::vector<DrawnUnit> const& drawn_beyond);

}  // namespace zgz::rules
