#pragma once

#include <string>
#include <vector>

namespace zgz::render {

/// A file inside an archive.
struct ZipMember {
  std::string name, bytes;
};

/// A zip archive of these members in this order. The same members give the same bytes: every one bears the first day
/// that zip can express. Throws `Error` (failed, unwritable) when memory runs out.
[[nodiscard]] std::string zip_bytes(std::vector<ZipMember> const& members);

}  // namespace zgz::render
