#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/problem.hpp"
#include "lib/model/timeliness.hpp"

namespace zgz {

/// Proposed, on the list, accepted on the spot and to be taken off, taken off (摘牌), or not approved. A failed
/// acceptance leaves it on the list.
enum class SupervisionState { proposed, listed, accepted, delisted, dropped };

/// How a listed supervision stands on a day. Nothing moves its due day: it is that of the notice.
struct SupervisionStatus {
  SupervisionState state = SupervisionState::proposed;
  std::string notice;  ///< number of the notice; empty before approval
  std::optional<Date> due;
  std::optional<Judged> judged;        ///< by the day of the acceptance that it passed, else by today
  std::optional<Date> next_report;     ///< while it is on the list and reports are asked for
  int late_reports = 0;                ///< that came after their day, and the one that is late now
  int report_days_late = 0;            ///< calendar days by which the one that is due now is late
  int reports = 0;                     ///< that came
  std::optional<Date> failed_on = {};  ///< the last acceptance that it failed
};

[[nodiscard]] std::string_view word_of(SupervisionState state);
[[nodiscard]] char const* title_of(SupervisionState state);  ///< in English; translated where it is shown

/// Why a problem is a candidate: 群众反映强烈 or 长期没有得到解决.
struct CandidateReason {
  enum class Kind { public_reaction, long_open };
  Kind kind = Kind::public_reaction;
  int complaints = 0, persons = 0;   ///< linked ones, and the people behind them
  int days = 0;                      ///< calendar days since it came in
  std::vector<std::string> records;  ///< the complaints, or the problem
};

/// A problem that the plan would have listed for supervision. People decide whether it is.
struct Candidate {
  Problem const* problem = nullptr;
  std::vector<CandidateReason> reasons;  ///< at least one
};

}  // namespace zgz
