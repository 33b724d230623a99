#pragma once

namespace zgz {

/// 按期 · 逾期办结 · 在办 · 逾期在办, and one without a day to keep.
enum class Timeliness { on_time, finished_late, open, overdue, no_deadline };

struct Judged {
  Timeliness timeliness = Timeliness::open;
  int days_late = 0;  ///< calendar days; 0 when not late
  bool operator==(Judged const&) const = default;
};

}  // namespace zgz
