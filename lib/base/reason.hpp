#pragma once

#include <string>

namespace zgz {

/// What the system means by an `errno`, in the reader's language for the reasons that an office meets.
[[nodiscard]] std::string reason_of(int code);

}  // namespace zgz
