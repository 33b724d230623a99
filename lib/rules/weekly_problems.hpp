#pragma once

#include <functional>
#include <string>
#include <vector>

#include "lib/model/weekly.hpp"
#include "lib/rules/weekly.hpp"

namespace zgz::rules {

/// What one problem adds to the flow of a period. `opening` and `closing` are read from its state on two days, `closed`
/// from what happened between them: that the two agree is what makes the table foot.
[[nodiscard]] Flow flow_of(DatedProblem const& each, ReportPeriod const& period);

/// Problems for which opening + new − closed is not closing.
[[nodiscard]] std::vector<std::string> unbalanced(std::vector<DatedProblem> const& problems,
                                                  ReportPeriod const& period);

/// The flow of the problems of each code that `code_of` gives; codes in `order` first and always, then the others.
using CodeOf = std::function<std::string(Problem const&)>;
[[nodiscard]] std::vector<FlowLine> flows_by(std::vector<DatedProblem> const& problems, ReportPeriod const& period,
                                             std::vector<std::string> const& order, CodeOf const& code_of);

/// For lines by category: what came in until the end of a day, in each category that it touches.
void count_touching(std::vector<FlowLine>& lines, std::vector<DatedProblem> const& problems, Date day);

/// The flow of all, each once.
[[nodiscard]] FlowLine flow_of_all(std::vector<DatedProblem> const& problems, ReportPeriod const& period);

/// How the problems of each department stand at the end of a day, with their places (完成率 = closed / all; 按期完成率
/// and 超期率 of those that had to be finished by then).
[[nodiscard]] std::vector<StandingLine> standing_by_department(Plan const& plan,
                                                               std::vector<DatedProblem> const& problems, Date day);
[[nodiscard]] StandingLine standing_of_all(std::vector<DatedProblem> const& problems, Date day);

[[nodiscard]] std::vector<StageLine> stage_lines(Plan const& plan, std::vector<DatedProblem> const& problems, Date day);

/// What came in, what was closed, and what is due within `soon` calendar days after the period; each in order of day.
[[nodiscard]] std::vector<Movement> movements(std::vector<DatedProblem> const& problems, ReportPeriod const& period,
                                              int soon);

}  // namespace zgz::rules
