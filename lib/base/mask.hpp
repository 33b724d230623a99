#pragma once

#include <string>
#include <string_view>

namespace zgz {

/// A person's name as lists show it: the surname, and 某 for a given name of one character, 某某 for a longer one or
/// for none. Compound surnames (欧阳, 司马, …) keep both characters where a given name follows them. An empty name
/// gives `某某`.
[[nodiscard]] std::string masked_name(std::string_view name);

}  // namespace zgz
