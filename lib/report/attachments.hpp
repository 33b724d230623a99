#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lib/model/attachment.hpp"
#include "lib/model/document.hpp"

namespace zgz::report {

/// A size as people say it: `512 bytes`, `3.4 KiB`, `1.2 MiB`.
[[nodiscard]] std::string size_text(std::uint64_t bytes);

/// The evidence kept with a record, under the key `attachments`.
[[nodiscard]] DocTable attachments_table(std::vector<Attachment> const& attachments);

}  // namespace zgz::report
