#include "lib/rules/weekly_problems.hpp"

#include <algorithm>
#include <map>

#include "lib/rules/as_of.hpp"
#include "lib/rules/timeliness.hpp"

namespace zgz::rules {

namespace {

bool is_open_on(DatedProblem const& each, Date day) {
  return each.came <= day && as_of(each.problem, day).rectification != Rectification::closed;
}

/// How often it was closed within the period, less how often it was opened again.
std::int64_t closed_in(Problem const& problem, ReportPeriod const& period) {
  std::int64_t count = 0;
  bool closed = false;
  for (auto const& step : problem.steps) {
    bool const now_closed =
        step.kind == ProblemStep::Kind::closed || (closed && step.kind != ProblemStep::Kind::sent_back);
    if (now_closed != closed && period.holds(step.on)) count += now_closed ? 1 : -1;
    closed = now_closed;
  }
  return count;
}

void add(Flow& sum, Flow const& one) {
  sum.opening += one.opening, sum.added += one.added, sum.closed += one.closed, sum.closing += one.closing;
}

void add(FlowLine& line, DatedProblem const& each, ReportPeriod const& period) {
  add(line.now, flow_of(each, period));
  add(line.before, flow_of(each, period.before()));
}

void count_state(StandingLine& line, Rectification state) {
  switch (state) {
    case Rectification::not_started:
      ++line.not_started;
      break;
    case Rectification::ongoing:
      ++line.ongoing;
      break;
    case Rectification::reported:
      ++line.reported;
      break;
    case Rectification::closed:
      ++line.closed;
      break;
    case Rectification::long_term:
      ++line.long_term;
      break;
    case Rectification::withdrawn:
      break;
  }
}

void add(StandingLine& line, DatedProblem const& each, Date day) {
  if (each.came > day) return;
  auto const problem = as_of(each.problem, day);
  auto const timeliness = judge(problem, day).timeliness;
  ++line.total;
  count_state(line, problem.rectification);
  if (timeliness == Timeliness::overdue) ++line.overdue;
  bool const was_due = timeliness != Timeliness::no_deadline && *problem.row.due <= day;
  if (!was_due) return;
  ++line.due;
  if (timeliness == Timeliness::on_time) ++line.in_time;
  if (timeliness == Timeliness::finished_late || timeliness == Timeliness::overdue) ++line.late;
}

/// Whether a has a greater share closed than b.
bool is_ahead(StandingLine const& a, StandingLine const& b) { return a.closed * b.total > b.closed * a.total; }

void give_places(std::vector<StandingLine>& lines) {
  for (auto& line : lines) {
    if (line.total == 0) continue;
    line.rank = 1 + static_cast<int>(std::count_if(lines.begin(), lines.end(), [&](StandingLine const& other) {
                  return other.total > 0 && is_ahead(other, line);
                }));
  }
}

template <typename Line>
Line& line_of(std::vector<Line>& lines, std::map<std::string, std::size_t>& places, std::string const& code) {
  auto const [place, is_new] = places.try_emplace(code, lines.size());
  if (is_new) lines.emplace_back().code = code;
  return lines[place->second];
}

}  // namespace

Flow flow_of(DatedProblem const& each, ReportPeriod const& period) {
  Flow flow;
  flow.opening = is_open_on(each, period.from - std::chrono::days{1}) ? 1 : 0;
  flow.added = period.holds(each.came) ? 1 : 0;
  flow.closed = closed_in(each.problem, period);
  flow.closing = is_open_on(each, period.to) ? 1 : 0;
  return flow;
}

std::vector<std::string> unbalanced(std::vector<DatedProblem> const& problems, ReportPeriod const& period) {
  std::vector<std::string> refs;
  for (auto const& each : problems) {
    auto const flow = flow_of(each, period);
    if (flow.opening + flow.added - flow.closed != flow.closing) refs.push_back(each.problem.ref.str());
  }
  return refs;
}

std::vector<FlowLine> flows_by(std::vector<DatedProblem> const& problems, ReportPeriod const& period,
                               std::vector<std::string> const& order, CodeOf const& code_of) {
  std::vector<FlowLine> lines;
  std::map<std::string, std::size_t> places;
  for (auto const& code : order) (void)line_of(lines, places, code);
  for (auto const& each : problems) {
    if (each.came <= period.to) add(line_of(lines, places, code_of(each.problem)), each, period);
  }
  return lines;
}

void count_touching(std::vector<FlowLine>& lines, std::vector<DatedProblem> const& problems, Date day) {
  for (auto const& [problem, came] : problems) {
    auto const& row = problem.row;
    for (auto& line : lines) {
      bool const also = std::find(row.also.begin(), row.also.end(), line.code) != row.also.end();
      if (came <= day && (row.category == line.code || also)) ++line.touching;
    }
  }
}

FlowLine flow_of_all(std::vector<DatedProblem> const& problems, ReportPeriod const& period) {
  FlowLine line;
  for (auto const& each : problems) add(line, each, period);
  return line;
}

std::vector<StandingLine> standing_by_department(Plan const& plan, std::vector<DatedProblem> const& problems,
                                                 Date day) {
  std::vector<StandingLine> lines;
  std::map<std::string, std::size_t> places;
  for (auto const& department : plan.departments) (void)line_of(lines, places, department.code);
  for (auto const& each : problems) {
    if (each.came <= day) add(line_of(lines, places, each.problem.department), each, day);
  }
  give_places(lines);
  return lines;
}

StandingLine standing_of_all(std::vector<DatedProblem> const& problems, Date day) {
  StandingLine line;
  for (auto const& each : problems) add(line, each, day);
  return line;
}

std::vector<StageLine> stage_lines(Plan const& plan, std::vector<DatedProblem> const& problems, Date day) {
  std::vector<StageLine> lines;
  for (auto const& stage : plan.stages) {
    StageLine line{stage.name, stage.start.value_or(plan.start), stage.end};
    ReportPeriod const window{line.start, std::min(line.end, day)};
    for (auto const& each : problems) {
      if (window.holds(each.came)) ++line.added;
      line.closed += closed_in(each.problem, window);
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<Movement> movements(std::vector<DatedProblem> const& problems, ReportPeriod const& period, int soon) {
  using Kind = Movement::Kind;
  std::vector<Movement> result;
  ReportPeriod const next{period.to + std::chrono::days{1}, period.to + std::chrono::days{soon}};
  for (auto const& each : problems) {
    if (each.came > period.to) continue;
    auto const problem = as_of(each.problem, period.to);
    auto const move = [&](Kind kind, Date day) {
      result.push_back({kind, problem.ref, problem.department, problem.row.category, day});
    };
    if (period.holds(each.came)) move(Kind::added, each.came);
    bool const closed = problem.rectification == Rectification::closed;
    if (closed && problem.closed_on && period.holds(*problem.closed_on)) move(Kind::closed, *problem.closed_on);
    if (problem.open() && problem.row.due && next.holds(*problem.row.due)) move(Kind::due, *problem.row.due);
  }
  std::stable_sort(result.begin(), result.end(), [](Movement const& a, Movement const& b) {
    return a.kind != b.kind ? a.kind < b.kind : a.day < b.day;
  });
  return result;
}

}  // namespace zgz::rules
