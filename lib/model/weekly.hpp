#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/duty_status.hpp"
#include "lib/model/events.hpp"
#include "lib/model/form_count.hpp"
#include "lib/model/inspection.hpp"
#include "lib/model/overdue_item.hpp"
#include "lib/model/plan.hpp"

namespace zgz {

/// The days that a report is about, both included.
struct ReportPeriod {
  Date from, to;

  [[nodiscard]] bool holds(Date day) const { return from <= day && day <= to; }
  /// As many days, right before it: what 环比 compares with.
  [[nodiscard]] ReportPeriod before() const {
    return {from - (to - from) - std::chrono::days{1}, from - std::chrono::days{1}};
  }
};

/// Problems not closed at the end of the day before the period, those that came in, those that were closed (without
/// those that were opened again), and those not closed at its end.
struct Flow {
  std::int64_t opening = 0, added = 0, closed = 0, closing = 0;
  bool operator==(Flow const&) const = default;
};

/// The problems of a department, a category or a source (`code`), in this period and the one before.
struct FlowLine {
  std::string code;
  Flow now, before;
  std::int64_t touching = 0;  ///< came in by the end of the period and have it as first or as a further category
};

/// How the problems of a department stand at the end of the period.
struct StandingLine {
  std::string code;
  std::int64_t total = 0, not_started = 0, ongoing = 0, reported = 0, closed = 0, long_term = 0, overdue = 0;
  std::int64_t due = 0;      ///< had to be finished by now (应完成)
  std::int64_t in_time = 0;  ///< of these, finished by their day
  std::int64_t late = 0;     ///< of these, finished after their day or not finished
  int rank = 0;              ///< by the share closed, equals share a place; 0: without problems there is none
};

/// What a department handed in for the checklist duty.
struct HandInLine {
  DutyStatus status;
  std::int64_t problems = 0;
  std::optional<bool> is_signed, stamped;  ///< of what was taken
};

/// What came and went while a stage ran; stages may overlap.
struct StageLine {
  std::string name;
  Date start, end;
  std::int64_t added = 0, closed = 0;
};

/// Complaints that the office handles, of one channel, at the end of the period.
struct ChannelLine {
  std::string code;
  std::int64_t total = 0, received = 0, named = 0, anonymous = 0, persons = 0, repeats = 0;
  std::int64_t at_office = 0, with_departments = 0, answered = 0, concluded = 0, merged = 0;
};

/// Complaints that a department was given, those that another had too among them.
struct GivenLine {
  std::string code;
  std::int64_t given = 0, concluded = 0;
};

/// A time limit of complaints that the period saw end or run out.
struct ClockLine {
  std::string name;
  std::int64_t due = 0, in_time = 0;
};

/// What the people behind complaints said when they were called back, the last answer of each complaint.
struct Satisfaction {
  std::int64_t called = 0, reached = 0, satisfied = 0, basically = 0, dissatisfied = 0, no_opinion = 0;
};

struct DispositionLine {
  std::string kind;  ///< code
  std::int64_t total = 0, in_period = 0;
};

/// 一案双查 and 挂牌督办 at the end of the period.
struct SecondTrack {
  std::int64_t opened = 0, undecided = 0, pursued = 0, not_pursued = 0;  ///< accountabilities; findings about people
  std::int64_t listed = 0, delisted = 0;                                 ///< supervisions on the list, and taken off
};

/// A department that reported nothing, and what others found there.
struct ZeroLine {
  std::string code;
  std::optional<Date> on;
  std::int64_t drawn = 0;       ///< units of its service users drawn for inspections
  std::int64_t found = 0;       ///< problems that others found
  std::int64_t complaints = 0;  ///< about it
};

/// A problem that came in or was closed within the period, or is due soon after it.
struct Movement {
  enum class Kind { added, closed, due };
  Kind kind = Kind::added;
  ProblemRef problem;
  std::string department, category;
  Date day;
};

/// Everything that the weekly report tells; lines stand in the order of the plan.
struct Weekly {
  ReportPeriod period;
  Coverage coverage;
  std::vector<HandInLine> hand_ins;
  std::vector<FlowLine> departments, categories, sources;
  std::vector<StandingLine> standing;
  FlowLine all;                 ///< each problem once
  std::int64_t self_found = 0;  ///< problems that the departments' own checklists brought
  StandingLine whole;           ///< likewise
  std::vector<StageLine> stages;
  std::vector<ChannelLine> channels;
  std::int64_t other_complaints = 0;  ///< in registers of others, which the office does not handle
  std::vector<GivenLine> given;
  GivenLine given_once;  ///< each complaint once, however many departments had it
  std::vector<ClockLine> clocks;
  Satisfaction satisfaction;
  std::vector<OverdueItem> overdue;  ///< titles are those of categories, duties and time limits
  std::vector<Draw> draws;
  std::vector<FormCount> forms;
  std::vector<DispositionLine> dispositions;
  SecondTrack second_track;
  std::vector<ZeroLine> zeros;
  std::vector<Movement> movements;
  LogHead head;
};

}  // namespace zgz
