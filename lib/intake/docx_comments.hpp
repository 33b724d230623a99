#pragma once

#include <map>
#include <string>

#include "lib/intake/zip.hpp"

namespace zgz::intake {

/// The remarks of a document (批注) by their id, at most ten thousand, each cut at 32 kB.
[[nodiscard]] std::map<std::string, std::string> read_docx_comments(Archive& archive, std::string const& part);

}  // namespace zgz::intake
