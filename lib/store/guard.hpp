#pragma once

#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "lib/base/error.hpp"

namespace zgz::store {

/// What a failure of SQLite means for the person at the keyboard.
[[nodiscard]] Error explain(SQLite::Exception const& error, std::string const& path);

/// Runs `work`; failures of SQLite come out as `Error`.
template <typename Work>
auto guarded(std::string const& path, Work work) {
  try {
    return work();
  } catch (SQLite::Exception const& error) {
    throw explain(error, path);
  }
}

}  // namespace zgz::store
