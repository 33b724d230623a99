#include "cmd/frame_intake.hpp"

#include <utility>

#include "lib/base/text.hpp"

namespace zgz::cmd {

namespace {

constexpr std::int64_t units_in_entry = 1000;

}  // namespace

FrameIntake::FrameIntake(store::Store const& store, store::Change& change, std::string frame,
                         std::vector<std::string> headings, bool records)
    : m_change(change),
      m_frame(std::move(frame)),
      m_headings(std::move(headings)),
      m_records(records),
      m_sealer(store.office_key()) {}

void FrameIntake::take(intake::FrameRow const& row) {
  ++m_line;
  m_list.append(row.department).append(1, '\t').append(row.unit).append(1, '\n');
  ++m_sizes[row.department];
  m_units.add(fold(row.unit), row.row);
  if (!m_records && !row.person.empty()) m_persons.add(row.department + '\t' + row.person, row.row);
  m_rows.add(row.cells);
  if (m_line - m_first + 1 == units_in_entry) seal_batch();
}

void FrameIntake::finish() {
  if (m_line >= m_first) seal_batch();
}

void FrameIntake::seal_batch() {
  seal::RowPack whole;
  whole.add(m_headings);
  whole.add(std::exchange(m_rows, {}));
  m_change.record(UnitsSealed{m_frame, m_first, m_sealer.sealed_key(), m_sealer.seal(whole.text(), m_first)});
  m_first = m_line + 1;
}

std::vector<StratumSize> FrameIntake::strata(Plan const& plan) const {
  std::vector<StratumSize> strata;
  for (auto const& department : plan.departments) {
    if (auto const size = m_sizes.find(department.code); size != m_sizes.end())
      strata.push_back({department.code, size->second});
  }
  return strata;
}

}  // namespace zgz::cmd
