#pragma once

#include <string>

#include "cmd/context.hpp"
#include "lib/model/events.hpp"
#include "lib/seal/office_key.hpp"

namespace zgz::cmd {

/// The office's keys from the custodian's file; the passphrase is the first line of `passphrase_file`, else the
/// terminal asks. Throws `Error` (failed): key-of-another, key-unreadable, wrong-passphrase, no-passphrase.
[[nodiscard]] seal::KeyPair custodian_keys(store::Store const& store, std::string const& file,
                                           std::string const& passphrase_file);

/// Records that somebody asked for what is sealed, in a change of its own: whether it is granted or not, and before
/// anything is shown.
void record_asking(Context const& context, store::Store& store, Event const& event);

}  // namespace zgz::cmd
