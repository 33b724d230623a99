#pragma once

#include <string>
#include <vector>

#include "lib/intake/allowance.hpp"
#include "lib/intake/zip.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// A paragraph outside the tables.
struct DocumentLine {
  std::string text;
  std::size_t tables_before = 0;
};

/// Where the text speaks of a remark: the table from 1 (0 outside), its row from 1 and column from 0.
struct CommentMark {
  std::string id;
  std::uint32_t table = 0, row = 0, column = 0;
};

/// What a document holds, in its order; nothing of headers, footers and footnotes.
struct DocumentBody {
  std::vector<Sheet> tables;  ///< with rows, merges and their number only
  std::vector<DocumentLine> lines;
  std::vector<CommentMark> comments;
};

/// Reads the main part of a Word document as it is printed: what was deleted under tracked changes, hidden text, codes
/// of fields and the hints of empty fields (单击此处输入文字) are left out, what was inserted counts. A table inside a
/// table's cell is part of its text; one in a text box outside any table is a table like others. Throws `Error`
/// (failed) on damage and beyond `allowance`.
[[nodiscard]] DocumentBody read_document_body(Archive& archive, std::string const& part, Allowance& allowance);

}  // namespace zgz::intake
