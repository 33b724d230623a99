#pragma once

#include <string>
#include <vector>

#include "lib/model/plan.hpp"
#include "lib/render/form.hpp"

namespace zgz::render {

/// The heading that a form of ours has for a field: `preferred` where the plan knows it or gives the field no name,
/// else the plan's first name. So whatever the plan calls its columns, the form that is sent out can be read when it
/// comes back.
[[nodiscard]] std::string heading_of(Field field, std::string const& preferred, ChecklistForm const& form);

/// As `heading_of`, of a label with its alternatives.
[[nodiscard]] std::string label_of(std::vector<std::string> const& known, std::string const& preferred);

/// The title of a form: the campaign's title without what it is (专项治理), then what the form is; where the one ends
/// as the other begins it is said once: 砀山经济开发区“中梗阻”问题专项治理, 问题排查清单 →
/// 砀山经济开发区“中梗阻”问题排查清单.
[[nodiscard]] std::string form_title(Plan const& plan, std::string const& what);

/// `1 庸碌无为、久拖不决` for each category.
[[nodiscard]] Choices category_choices(Plan const& plan);

/// `填报单位（盖章）：财政局` and `填报时间：`, for a table with so many columns. Without a department the plan's
/// departments are offered.
[[nodiscard]] FormLine sender_line(Plan const& plan, Department const* department, std::uint32_t columns);

/// 主要负责人（签字）, 分管领导（签字）, 填表人, 联系电话 with the blanks behind them.
[[nodiscard]] std::vector<FormLine> signature_lines(Plan const& plan);

/// How to fill the form in, numbered, in one cell across the table. Begins as the plan says that instructions do.
[[nodiscard]] FormLine instruction_line(Plan const& plan, std::vector<std::string> const& sentences,
                                        std::uint32_t columns);

/// A column for a text of at most so many characters.
[[nodiscard]] FormColumn text_column(std::string heading, double width, std::uint32_t characters);

/// A column for one of several words; with `strict` for no other.
[[nodiscard]] FormColumn choice_column(std::string heading, double width, Choices choices, bool strict);

/// A column for a day.
[[nodiscard]] FormColumn day_column(std::string heading, DayRange days);

}  // namespace zgz::render
