#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/intake/reader.hpp"
#include "lib/intake/zip.hpp"

namespace zgz::intake {

/// The part that is the text of a Word document; nothing if the archive is another kind of file.
[[nodiscard]] std::optional<std::string> document_part(Archive& archive);

/// Reads each table of a Word document as a sheet of its own, with all paragraphs outside tables as rows around it, so
/// that title and signatures are seen with each; a document without tables as one sheet. Throws `Error` as
/// `read_sheets` does; on damage unreadable-document.
[[nodiscard]] std::vector<Sheet> read_docx(std::string const& name, Archive& archive, Limits const& limits);

}  // namespace zgz::intake
