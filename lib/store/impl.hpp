#pragma once

#include <string>

#include "lib/store/connection.hpp"
#include "lib/store/store.hpp"

namespace zgz::store {

struct Store::Impl {
  // One thread at a time uses a register, so that the library needs no locks of its own.
  Impl(std::string const& file, int flags) : path(file), db(file, flags) {}
  std::string path;
  Connection db;
};

}  // namespace zgz::store
