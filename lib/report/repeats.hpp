#pragma once

#include <cstdint>
#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/ids.hpp"

namespace zgz::report {

/// Which complaints have the same contact, and how much was looked at.
struct Repeats {
  std::vector<std::vector<ComplaintRef>> groups;
  std::int64_t compared = 0;              ///< complaints
  std::int64_t without_contact = 0;       ///< of these
  std::vector<SubmissionRef> unreadable;  ///< registers without a column that is known to hold a contact
};

/// `zgz.repeats/1`: the numbers of complaints, never what the contact is.
[[nodiscard]] Document repeats_document(Repeats const& repeats);

}  // namespace zgz::report
