#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/ids.hpp"

namespace zgz {

/// A zero report and what the records hold against it, by their days. There is at least one record.
struct Contradiction {
  SubmissionRef report;
  Date reported;                     ///< the day of the zero report
  std::int64_t complaints = 0;       ///< that were there before that day
  std::int64_t problems = 0;         ///< that others had found before that day
  std::int64_t conduct = 0;          ///< problems found later, of conduct that lies before that day
  std::optional<Date> first;         ///< the day of the earliest of the complaints and problems that were there before
  std::vector<std::string> records;  ///< `C9`, `P7`; of many complaints and of many problems only the first

  [[nodiscard]] std::int64_t count() const { return complaints + problems + conduct; }
  bool operator==(Contradiction const&) const = default;
};

/// The three sorts of records apart, each with its number, in the language of the user.
[[nodiscard]] std::string sentence_of(Contradiction const& contradiction);

}  // namespace zgz
