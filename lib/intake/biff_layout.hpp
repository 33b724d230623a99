#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "lib/intake/biff_records.hpp"
#include "lib/intake/biff_text.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// Collects from the records of one worksheet what stands around its cells: merged ranges, hidden rows and columns,
/// filters and comments (those of Excel 97 and later).
class BiffLayout {
 public:
  explicit BiffLayout(BiffTextForm const& form) : m_form(form) {}

  /// Throws `Error` for a record that is cut short and for more merged ranges than any form has.
  void take(BiffRecords& records);

  /// Puts it into the sheet, whose rows must be there.
  void finish(Sheet& sheet) const;

 private:
  struct Note {
    std::uint32_t row, column;
    std::uint16_t object;
  };

  void take_row(ByteView data);
  void take_columns(ByteView data);
  void take_merges(ByteView data);
  void take_object(ByteView data);
  void take_object_text(BiffRecords& records);
  void hide_rows(Sheet& sheet) const;

  BiffTextForm const& m_form;
  std::unordered_map<std::uint32_t, bool> m_rows;  ///< those listed, and whether they are hidden
  std::set<std::uint32_t> m_hidden_columns;
  std::vector<Merge> m_merges;
  std::vector<Note> m_notes;
  std::unordered_map<std::uint16_t, std::string> m_texts;  ///< of objects, by number
  std::uint16_t m_object = 0;
  bool m_rows_hidden = false;  ///< those that are not listed
  bool m_filtered = false;
};

}  // namespace zgz::intake
