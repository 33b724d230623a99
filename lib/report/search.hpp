#pragma once

#include <string>
#include <vector>

#include "lib/model/document.hpp"

namespace zgz::report {

/// A record and all that was searched of it.
struct FoundText {
  std::string ref, text;
};

/// `zgz.search/1`: the records that hold the words, each with the line around the first of them; `more` says that some
/// were left out.
[[nodiscard]] Document search_document(std::vector<std::string> const& words, std::vector<FoundText> const& found,
                                       bool more);

}  // namespace zgz::report
