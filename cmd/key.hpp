#pragma once

#include <string>

#include "cmd/context.hpp"

namespace zgz::cmd {

/// Makes the office's key in a register that has none: the public half goes into the register, the other half, locked
/// with `words`, into the custodian's file, which must not exist yet. Prints the recovery key, once.
/// Throws `Error`: office-key-exists, file-exists, unwritable.
void make_office_key(store::Author const& author, store::Store& store, std::string const& file,
                     std::string const& words);

}  // namespace zgz::cmd
