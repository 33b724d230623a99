#include "lib/report/diff.hpp"

#include "lib/base/i18n.hpp"
#include "lib/model/field_change.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

constexpr std::size_t excerpt = 30;

std::string day_of_row(ChecklistRow const& row) {
  if (row.due) return iso(*row.due);
  return row.long_term ? tr("long-term") : std::string{};
}

}  // namespace

std::vector<std::string> change_lines(ProblemChange const& change) {
  std::vector<std::string> lines;
  if (!change.before) return lines;
  auto const ref = change.after.ref.str();
  for (auto const& difference : field_changes(change.before->row, change.after.row)) {
    lines.push_back(say("{0} changed: {1}: {2} → {3}", ref, tr(title_of(difference.field)),
                        first_line(difference.before, excerpt), first_line(difference.after, excerpt)));
  }
  if (change.after.wished_due) {
    lines.push_back(say("{0}: the department asks for {1}; {2} stays in force until `zgz problem extend {0}`.", ref,
                        iso(*change.after.wished_due), day_of_row(change.after.row)));
  }
  if (change.before->absent) lines.push_back(say("{0} is listed again.", ref));
  return lines;
}

}  // namespace zgz::report
