#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "lib/intake/none.hpp"
#include "lib/intake/sign_off.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// Whether a paragraph around a document's table says that there is nothing to report, and nothing else. Numbered lines
/// below 填表说明 only explain the form.
[[nodiscard]] bool states_zero_outside(Sheet const& sheet, NoneWords const& none, SignOffReader const& labels);

/// Whether a sentence of the text says that there is nothing to report:
/// 根据方案要求，我局认真自查，未发现“中梗阻”问题。 A condition (未发现问题的，实行零报告) says nothing.
[[nodiscard]] bool states_zero(std::string_view text, NoneWords const& none);

/// Whether a text speaks of problems that there are: 存在以下问题, 排查出问题3个.
[[nodiscard]] bool states_problems(std::string_view text);

/// The sign-off of a zero report that is a letter: a document without any table that has a title of the form or the
/// word 零报告, states that there is nothing, and nowhere that there is something. Its sender and day may stand in
/// lines of their own. Nothing for any other file.
[[nodiscard]] std::optional<SignOff> read_zero_letter(std::vector<Sheet> const& sheets, Plan const& plan,
                                                      NoneWords const& none, SignOffReader const& labels);

}  // namespace zgz::intake
