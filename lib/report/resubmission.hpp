#pragma once

#include <cstddef>
#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/receipt.hpp"

namespace zgz::report {

/// A submission that was handed in again, and what it changed against the returned one before it.
struct Resubmitted {
  SubmissionRef ref;
  Resubmission const* change = nullptr;
};

/// For people: the round with how many faults are mended, still there and new, then each of them, then row by row what
/// differs; set in by `indent` blanks, what is below the first line by two more.
void add_resubmission(std::vector<Block>& blocks, Resubmission const& resubmission, std::size_t indent);

/// For machines: a line for each field that differs and each row that was added or removed.
[[nodiscard]] DocTable resubmitted_rows(std::vector<Resubmitted> const& list);

/// For machines: a line for each fault that was mended, is still there or is new.
[[nodiscard]] DocTable resubmitted_faults(std::vector<Resubmitted> const& list);

}  // namespace zgz::report
