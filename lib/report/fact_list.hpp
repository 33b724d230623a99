#pragma once

#include <string>
#include <vector>

#include "lib/model/document.hpp"

namespace zgz::report {

/// A named value that both people (under `title`) and machines (under `key`) get.
struct Entry {
  std::string key, title;
  Value value;
};

/// Adds the entries as facts for machines and as a table of two columns for people; people do not see empty ones.
void add_entries(Document& document, std::vector<Entry> const& entries);

}  // namespace zgz::report
