#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/statement.hpp"

namespace zgz::intake {

/// Reads lines such as `姓名：…` or `Phone: …` in any order, then what was said. The first line that begins otherwise
/// starts the text, so nothing that was written is lost. Throws `Error` (failed, unreadable-text) for bytes that are
/// no UTF-8.
[[nodiscard]] Statement read_statement(std::string_view bytes);

/// 实名: a name and a way to reach the person.
[[nodiscard]] bool is_named(Statement const& statement);

/// The headings under which a statement is sealed, and its cells in the same order.
[[nodiscard]] std::vector<std::string> statement_headings();
[[nodiscard]] std::vector<std::string> statement_cells(Statement const& statement);

}  // namespace zgz::intake
