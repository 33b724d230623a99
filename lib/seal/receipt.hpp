#pragma once

#include <string>
#include <string_view>

namespace zgz::seal {

/// A random number to be given to a person: three groups of four digits and capital letters, without those that are
/// mistaken for each other (0 O, 1 I L).
[[nodiscard]] std::string make_receipt();

/// The SHA-256 under which a receipt number is kept; blanks, dashes and small letters do not matter.
[[nodiscard]] std::string receipt_digest(std::string_view typed);

}  // namespace zgz::seal
