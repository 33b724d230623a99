#pragma once

#include <string>

#include "tests/intake/workbook.hpp"

namespace zgz::fuzz {

/// A zip archive with these parts, neither packed nor given a code page: made quickly, names as they are.
[[nodiscard]] std::string stored_zip(test::Parts const& parts);

/// The same parts with `name` as given, which is added where it is not there; an empty text changes nothing.
void put_part(test::Parts& parts, std::string const& name, std::string const& text);

}  // namespace zgz::fuzz
