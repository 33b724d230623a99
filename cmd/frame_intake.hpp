#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "lib/intake/frame_rows.hpp"
#include "lib/rules/repeated.hpp"
#include "lib/seal/batch.hpp"
#include "lib/store/store.hpp"

namespace zgz::cmd {

/// Gathers the list of a frame while its rows go by, and seals the rows, a thousand in an entry of the log.
class FrameIntake {
 public:
  /// `store` must have the office's key. `records`: each line is a service, so that a person may have several.
  FrameIntake(store::Store const& store, store::Change& change, std::string frame, std::vector<std::string> headings,
              bool records);

  void take(intake::FrameRow const& row);

  /// Seals what is left; nothing may be taken after it.
  void finish();

  /// A line for each unit: its department, a tab, its id.
  [[nodiscard]] std::string const& list() const { return m_list; }

  /// The sizes in the order of the plan.
  [[nodiscard]] std::vector<StratumSize> strata(Plan const& plan) const;

  /// Rows whose unit (letters, widths and blanks aside), or whose person, stands in an earlier one; the first of them.
  [[nodiscard]] std::vector<rules::RepeatedRow> units_twice(std::size_t most) const { return m_units.found(most); }
  [[nodiscard]] std::vector<rules::RepeatedRow> persons_twice(std::size_t most) const { return m_persons.found(most); }

 private:
  void seal_batch();
  store::Change& m_change;
  std::string m_frame;
  std::vector<std::string> m_headings;
  bool m_records;
  seal::BatchSealer m_sealer;
  seal::RowPack m_rows;
  std::int64_t m_first = 1, m_line = 0;
  std::string m_list;
  std::map<std::string, std::int64_t> m_sizes;
  rules::RepeatedKeys m_units, m_persons;
};

}  // namespace zgz::cmd
