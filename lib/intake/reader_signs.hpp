#pragma once

#include <string_view>

#include "lib/intake/zip.hpp"

namespace zgz::intake {

/// Whether the first bytes of a file are those of a zip archive.
[[nodiscard]] bool is_zip(std::string_view bytes);

enum class ZipContent { document, ods, workbook };

/// What a zip archive is by its parts, whatever its name says; what is none of the others is taken for a workbook.
/// Throws `Error` (unreadable-picture) for an OFD document.
[[nodiscard]] ZipContent content_of(Archive& archive);

/// Refuses what is known not to be text with separators by its first bytes, whatever its name says: documents of other
/// kinds, pictures, web pages, packed archives, and what is empty. Throws `Error` (unreadable-kind,
/// unreadable-picture).
void refuse_other_kinds(std::string_view bytes);

}  // namespace zgz::intake
