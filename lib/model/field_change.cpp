#include "lib/model/field_change.hpp"

#include <array>
#include <utility>

#include "lib/base/i18n.hpp"

namespace zgz {

namespace {

struct TextField {
  Field field;
  std::string ChecklistRow::*member;
};

constexpr std::array text_fields{
    TextField{Field::problem, &ChecklistRow::problem},   TextField{Field::subject, &ChecklistRow::subject},
    TextField{Field::source, &ChecklistRow::source},     TextField{Field::measure, &ChecklistRow::measure},
    TextField{Field::leader, &ChecklistRow::leader},     TextField{Field::owner, &ChecklistRow::owner},
    TextField{Field::progress, &ChecklistRow::progress}, TextField{Field::note, &ChecklistRow::note},
    TextField{Field::department, &ChecklistRow::unit}};

/// 5、6 for a row that touches two.
std::string categories_of(ChecklistRow const& row) {
  auto text = row.category;
  for (auto const& further : row.also) text.append("、").append(further);
  return text;
}

/// What cannot be counted to (尽快) is told as it was written.
std::string day_of(ChecklistRow const& row) {
  if (row.due) return iso(*row.due);
  return row.long_term ? tr("long-term") : row.due_text;
}

}  // namespace

std::vector<FieldChange> field_changes(ChecklistRow const& before, ChecklistRow const& after) {
  std::vector<FieldChange> changes;
  auto const compare = [&](Field field, std::string one, std::string other) {
    if (one != other) changes.push_back({field, std::move(one), std::move(other)});
  };
  compare(Field::category, categories_of(before), categories_of(after));
  for (auto const& [field, member] : text_fields) compare(field, before.*member, after.*member);
  compare(Field::due, day_of(before), day_of(after));
  return changes;
}

}  // namespace zgz
