#include "lib/rules/weekly_cases.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "lib/model/departments.hpp"
#include "lib/rules/as_of.hpp"
#include "lib/rules/clocks.hpp"
#include "lib/rules/supervision.hpp"

namespace zgz::rules {

namespace {

void count_state(ChannelLine& line, CaseState state) {
  switch (state) {
    case CaseState::registered:
    case CaseState::returned:
      ++line.at_office;
      break;
    case CaseState::dispatched:
    case CaseState::accepted:
      ++line.with_departments;
      break;
    case CaseState::answered:
      ++line.answered;
      break;
    case CaseState::concluded:
      ++line.concluded;
      break;
    case CaseState::merged:
      ++line.merged;
      break;
    case CaseState::withdrawn:
      break;
  }
}

void add(ChannelLine& line, ComplaintCase const& each, ReportPeriod const& period) {
  ++line.total;
  if (period.holds(each.complaint.received)) ++line.received;
  ++(each.complaint.named ? line.named : line.anonymous);
  line.persons += people_of(each.facts);
  if (each.facts.repeat_of) ++line.repeats;
  count_state(line, state_of(each));
}

std::set<std::string> departments_given(ComplaintCase const& complaint) {
  std::set<std::string> codes;
  for (auto const& step : complaint.steps) {
    bool const gives = step.kind == CaseStep::Kind::dispatched || step.kind == CaseStep::Kind::ruled;
    if (gives && !step.department.empty()) codes.insert(step.department);
  }
  return codes;
}

void add(GivenLine& line, ComplaintCase const& each) {
  ++line.given;
  if (state_of(each) == CaseState::concluded) ++line.concluded;
}

/// The words of the last call that said so much.
std::vector<std::string> last_call(ComplaintCase const& complaint) {
  std::vector<std::string> words;
  for (auto const& step : complaint.steps) {
    if (step.kind == CaseStep::Kind::called_back) words = step.words;
  }
  return words;
}

bool concerns(Clock const& clock, ReportPeriod const& period) {
  return period.holds(clock.due) || (clock.ended && period.holds(*clock.ended));
}

}  // namespace

std::vector<ComplaintCase> complaints_on(std::vector<ComplaintCase> const& complaints, Date day) {
  std::vector<ComplaintCase> standing;
  for (auto const& each : complaints) {
    if (each.complaint.received <= day && !each.complaint.withdrawn) standing.push_back(as_of(each, day));
  }
  return standing;
}

std::vector<ChannelLine> channel_lines(Plan const& plan, std::vector<ComplaintCase> const& standing,
                                       ReportPeriod const& period) {
  std::vector<ChannelLine> lines;
  for (auto const& channel : plan.channels) lines.emplace_back().code = channel.code;
  for (auto const& each : standing) {
    auto const& code = each.complaint.channel;
    auto line = std::find_if(lines.begin(), lines.end(), [&](ChannelLine const& known) { return known.code == code; });
    if (line == lines.end()) {
      lines.emplace_back().code = code;
      line = std::prev(lines.end());
    }
    add(*line, each, period);
  }
  return lines;
}

std::vector<GivenLine> given_lines(Plan const& plan, std::vector<ComplaintCase> const& standing) {
  std::map<std::string, GivenLine> by_code;
  for (auto const& each : standing) {
    for (auto const& code : departments_given(each)) add(by_code[code], each);
  }
  std::vector<GivenLine> lines;
  for (auto& [code, line] : by_code) lines.push_back({code, line.given, line.concluded});
  std::stable_sort(lines.begin(), lines.end(), [&](GivenLine const& a, GivenLine const& b) {
    return position_in(plan, a.code) < position_in(plan, b.code);
  });
  return lines;
}

GivenLine given_once(std::vector<ComplaintCase> const& standing) {
  GivenLine line;
  for (auto const& each : standing) {
    if (!departments_given(each).empty()) add(line, each);
  }
  return line;
}

std::vector<ClockLine> clock_lines(Plan const& plan, std::vector<ComplaintCase> const& standing,
                                   ReportPeriod const& period) {
  std::vector<ClockLine> lines;
  if (standing.empty()) return lines;
  std::map<TimeLimit const*, ClockLine> by_limit;
  ClockReader reader{plan, period.to};
  for (auto const& each : standing) {
    for (auto const& clock : reader.clocks_of(each)) {
      if (clock.limit == nullptr || !concerns(clock, period)) continue;
      auto& line = by_limit[clock.limit];
      ++line.due;
      if (clock.ended && clock.judged.timeliness == Timeliness::on_time) ++line.in_time;
    }
  }
  for (auto const& limit : plan.time_limits) {
    auto const found = by_limit.find(&limit);
    if (found != by_limit.end()) lines.push_back({limit.name, found->second.due, found->second.in_time});
  }
  return lines;
}

Satisfaction satisfaction_of(std::vector<ComplaintCase> const& standing) {
  Satisfaction sum;
  for (auto const& each : standing) {
    auto const words = last_call(each);
    auto const said = [&](char const* word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    if (words.empty()) continue;
    ++sum.called;
    if (said("reached")) ++sum.reached;
    if (said("satisfied")) ++sum.satisfied;
    if (said("basically-satisfied")) ++sum.basically;
    if (said("dissatisfied")) ++sum.dissatisfied;
    if (said("no-opinion")) ++sum.no_opinion;
  }
  return sum;
}

std::vector<DispositionLine> disposition_lines(Plan const& plan, std::vector<Disposition> const& dispositions,
                                               ReportPeriod const& period) {
  std::vector<DispositionLine> lines;
  for (auto const& kind : plan.dispositions) {
    DispositionLine line{kind.code};
    for (auto const& each : dispositions) {
      if (each.kind != kind.code || each.decided > period.to || !each.withdrawn.empty()) continue;
      ++line.total;
      if (period.holds(each.decided)) ++line.in_period;
    }
    if (line.total > 0) lines.push_back(std::move(line));
  }
  return lines;
}

SecondTrack second_track(WeeklyRecords const& records, Date day) {
  SecondTrack track;
  for (auto const& each : records.accountabilities) {
    if (each.opened > day) continue;
    ++track.opened;
    bool decided = true;
    for (auto const& finding : as_of(each, day).findings) {
      decided = decided && finding.decided;
      if (finding.decided) ++(finding.pursued ? track.pursued : track.not_pursued);
    }
    if (!decided) ++track.undecided;
  }
  for (auto const& each : records.supervisions) {
    auto const state = state_of(as_of(each, day));
    if (state == SupervisionState::listed || state == SupervisionState::accepted) ++track.listed;
    if (state == SupervisionState::delisted) ++track.delisted;
  }
  return track;
}

}  // namespace zgz::rules
