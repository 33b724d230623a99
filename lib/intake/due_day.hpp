#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/base/fault.hpp"
#include "lib/model/calendar.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// What a cell with a due day (整改时限) means.
struct DueDay {
  std::optional<Date> day;
  bool long_term = false;  ///< 长期坚持: a state, not a day
  bool assumed = false;  ///< the words left something open (12月底, 立行立改, no year, a bare serial number) that was
                         ///< settled by rule
  std::optional<Fault> fault;  ///< unreadable-due, impossible-day or calendar-year-missing
  std::vector<std::string> args;
};

/// What the words are read against: the first day of the campaign gives a missing year (the first such day from
/// a month before it on); the day received is what 立行立改 means, what times allowed run from (not counted itself) and
/// whose month or quarter 月底, 下旬 and 季度末 are of; the calendar tells workdays and must outlive the context.
struct DueContext {
  Date campaign_start, received;
  Calendar const& calendar;
};

/// Reads numeric writings (`2020-12-07`, `2020.12.7`, `20201207`, Excel serials), Chinese ones (`2020年12月7日`,
/// `12月7日前`, `二〇二〇年十二月七日`), words (`12月底前`, `12月中旬`, `月底前`, `下月5日`, `年底前`, `四季度末`,
/// `季度末`, `立行立改`, `长期坚持`), times allowed (`收到后15个工作日内`, `一个月内`) and ranges (the last day
/// counts). “前” includes the day. Anything else is a fault, never a guess: 12月前 and 12月中旬前 may end before the
/// period or with it, 3-5日 are days, 12.1 may be what a spreadsheet left of 12.10, 立即整改，长期坚持 names a day and
/// none.
[[nodiscard]] DueDay read_due_day(Cell const& cell, DueContext const& context);

}  // namespace zgz::intake
