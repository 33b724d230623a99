#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace zgz {

/// The columns that a department's form can have (real forms name them in many ways; the plan lists the aliases).
enum class Field {
  seq, department, category, problem, subject, source, cause, measure, target, due,
  leader, owner, progress, done, closed, accountability, system, reason, filler, checker, phone, note,
};

struct FieldName {
  Field field;
  std::string_view word;     ///< in `campaign.toml` and JSON
  char const* title;         ///< English heading, translated where it is shown
};

inline constexpr std::array field_names{
    FieldName{Field::seq, "seq", "No."},
    FieldName{Field::department, "department", "Department"},
    FieldName{Field::category, "category", "Category"},
    FieldName{Field::problem, "problem", "Problem"},
    FieldName{Field::subject, "subject", "Matter or person served"},
    FieldName{Field::source, "source", "Source"},
    FieldName{Field::cause, "cause", "Cause"},
    FieldName{Field::measure, "measure", "Measure"},
    FieldName{Field::target, "target", "Target"},
    FieldName{Field::due, "due", "Due day"},
    FieldName{Field::leader, "leader", "Leader responsible"},
    FieldName{Field::owner, "owner", "Owner"},
    FieldName{Field::progress, "progress", "Progress"},
    FieldName{Field::done, "done", "Done"},
    FieldName{Field::closed, "closed", "Closed"},
    FieldName{Field::accountability, "accountability", "Accountability"},
    FieldName{Field::system, "system", "Mechanism"},
    FieldName{Field::reason, "reason", "Reason"},
    FieldName{Field::filler, "filler", "Filled in by"},
    FieldName{Field::checker, "checker", "Checked by"},
    FieldName{Field::phone, "phone", "Phone"},
    FieldName{Field::note, "note", "Note"},
};

[[nodiscard]] constexpr std::string_view word_of(Field field) {
  return field_names[static_cast<std::size_t>(field)].word;
}

[[nodiscard]] constexpr char const* title_of(Field field) {
  return field_names[static_cast<std::size_t>(field)].title;
}

[[nodiscard]] constexpr std::optional<Field> field_named(std::string_view word) {
  for (auto const& name : field_names) {
    if (name.word == word) return name.field;
  }
  return std::nullopt;
}

}  // namespace zgz
