#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "lib/base/i18n.hpp"

namespace zgz {

/// The columns that a department's form can have (real forms name them in many ways; the plan lists the aliases).
enum class Field {
  seq,
  department,
  category,
  problem,
  subject,
  source,
  cause,
  measure,
  target,
  due,
  leader,
  owner,
  progress,
  done,
  closed,
  accountability,
  system,
  reason,
  filler,
  checker,
  phone,
  note,
  done_on,
  result,
};

struct FieldName {
  Field field;
  std::string_view word;  ///< in `campaign.toml` and JSON
  char const* title;      ///< English heading, translated where it is shown
};

inline constexpr std::array field_names{
    FieldName{Field::seq, "seq", ZGZ_N_("Serial no.")},
    FieldName{Field::department, "department", ZGZ_N_("Department")},
    FieldName{Field::category, "category", ZGZ_N_("Category")},
    FieldName{Field::problem, "problem", ZGZ_N_("Problem")},
    FieldName{Field::subject, "subject", ZGZ_N_("Matter or person served")},
    FieldName{Field::source, "source", ZGZ_N_("Source")},
    FieldName{Field::cause, "cause", ZGZ_N_("Cause")},
    FieldName{Field::measure, "measure", ZGZ_N_("Measure")},
    FieldName{Field::target, "target", ZGZ_N_("Target")},
    FieldName{Field::due, "due", ZGZ_N_("Due day")},
    FieldName{Field::leader, "leader", ZGZ_N_("Leader responsible")},
    FieldName{Field::owner, "owner", ZGZ_N_("Owner")},
    FieldName{Field::progress, "progress", ZGZ_N_("Progress")},
    FieldName{Field::done, "done", ZGZ_N_("Done")},
    FieldName{Field::closed, "closed", ZGZ_N_("Closed")},
    FieldName{Field::accountability, "accountability", ZGZ_N_("Accountability")},
    FieldName{Field::system, "system", ZGZ_N_("Mechanism")},
    FieldName{Field::reason, "reason", ZGZ_N_("Reason")},
    FieldName{Field::filler, "filler", ZGZ_N_("Filled in by")},
    FieldName{Field::checker, "checker", ZGZ_N_("Checked by")},
    FieldName{Field::phone, "phone", ZGZ_N_("Phone")},
    FieldName{Field::note, "note", ZGZ_N_("Note")},
    FieldName{Field::done_on, "done_on", ZGZ_N_("Done on")},
    FieldName{Field::result, "result", ZGZ_N_("What was done")},
};

[[nodiscard]] constexpr std::string_view word_of(Field field) {
  return field_names[static_cast<std::size_t>(field)].word;
}

[[nodiscard]] constexpr char const* title_of(Field field) { return field_names[static_cast<std::size_t>(field)].title; }

[[nodiscard]] constexpr std::optional<Field> field_named(std::string_view word) {
  for (auto const& name : field_names) {
    if (name.word == word) return name.field;
  }
  return std::nullopt;
}

/// Which column is which field, by its heading as written: what a person said of a form that names its columns in
/// another way.
using ColumnNames = std::map<std::string, Field>;

}  // namespace zgz
