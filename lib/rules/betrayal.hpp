#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/statement.hpp"

namespace zgz::rules {

/// What kinds of personal numbers a text holds, as people read them: mobile and fixed telephone numbers, identity card
/// numbers, e-mail addresses. Never the thing itself. Blanks and dashes between digits do not hide a number.
[[nodiscard]] std::vector<std::string> personal_numbers(std::string_view text);

/// The same, and what of the statement itself stands in the text: the name of each person, telephone, address, identity
/// card, e-mail, and 24 characters on end of what was said: the way somebody writes tells who it is.
[[nodiscard]] std::vector<std::string> betrayals(std::string_view text, Statement const& statement);

/// Refuses records that the office writes about its own work where one of the texts holds a personal number: posts and
/// names may stand there, numbers of persons never. Throws `Error` (usage, number-in-text), naming the kinds.
void need_no_numbers(std::vector<std::string> const& texts);

/// Throws `Error` (usage, summary-betrays), naming the kinds, where there are any.
void need_no_betrayal(std::vector<std::string> const& kinds);

}  // namespace zgz::rules
