#pragma once

#include <string>
#include <vector>

#include "lib/model/diagnostic.hpp"

namespace zgz {

/// What the sender of a file is told of one thing in it, in the reader's language. Nothing in it speaks of this
/// program, its options or its register: that is for the office.
struct Advice {
  std::string place;  ///< inside the file: `D7 “整改时限”`, `row 18`, `whole file`
  std::string what;
  std::string next;  ///< empty where nothing is to be done
  bool operator==(Advice const&) const = default;
};

/// `name_sheet` puts the worksheet's name in front of the place.
[[nodiscard]] Advice advice_on(Diagnostic const& diagnostic, bool name_sheet);

/// The faults of a list, in its order, without the notes; worksheets are named if the faults lie in several.
[[nodiscard]] std::vector<Advice> advice_on_faults(std::vector<Diagnostic> const& diagnostics);

}  // namespace zgz
