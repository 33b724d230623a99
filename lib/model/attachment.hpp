#pragma once

#include <cstdint>
#include <string>

#include "lib/base/date.hpp"

namespace zgz {

/// A file that is kept byte for byte as evidence; its bytes stand under `sha256`.
struct Attachment {
  std::int64_t number = 0;  ///< over all records, never used again
  std::string ref;          ///< what it is evidence of, as people type it: `S12`, `P7`
  std::string name, sha256, note;
  std::uint64_t size = 0;  ///< in bytes
  Date on;                 ///< the day it was attached
  bool operator==(Attachment const&) const = default;
};

}  // namespace zgz
