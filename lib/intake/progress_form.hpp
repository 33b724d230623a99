#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "lib/intake/layout.hpp"
#include "lib/intake/read_options.hpp"
#include "lib/intake/sign_off.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/progress_row.hpp"
#include "lib/model/sheet.hpp"
#include "lib/model/submission.hpp"

namespace zgz::intake {

/// A progress report as it was read. `reading` has the faults of the form; its rows are in `rows`.
struct ProgressReading {
  Reading reading;
  std::vector<ProgressRow> rows;
  std::size_t sheet = 0;         ///< the one that was read, an index
  std::optional<Header> header;  ///< absent where no table was found
};

/// Reads how far departments are with mending their problems (整改进展表): our own form, and tables of theirs that have
/// a column with the progress and one with the number or the text of the problem. Make one for a plan and use it for
/// many files.
class ProgressReader {
 public:
  explicit ProgressReader(Plan const& plan);

  /// What the file says. `received` is the day it came in. What its rows mean is judged elsewhere.
  /// Throws `Error` (failed, unreadable-too-large) as `refuse_absurd` does.
  [[nodiscard]] ProgressReading read(std::vector<Sheet> const& sheets, Date received, ReadOptions const& options) const;

  /// The headings of such a form.
  [[nodiscard]] HeaderFinder const& headers() const { return m_headers; }

 private:
  [[nodiscard]] ProgressReading read_visible(std::vector<Sheet> const& seen, std::vector<Sheet> const& whole,
                                             Date received, ReadOptions const& options) const;
  Plan const& m_plan;
  HeaderFinder m_headers;
  SignOffReader m_sign_off;
};

/// What the columns of a progress report are called: the plan's names for those that a checklist has, too, and the
/// usual ones (domain §2.4).
[[nodiscard]] HeadingAliases progress_aliases(Plan const& plan);

}  // namespace zgz::intake
