#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "lib/intake/layout.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// The cells of one row by field; those that were taken from a merged cell above are marked.
struct RowValues {
  struct Value {
    Cell cell;
    std::string text;  ///< tidied
    bool filled = false;
  };
  std::map<Field, Value> values;

  /// The tidied text of a field; empty where there is none.
  [[nodiscard]] std::string text(Field field) const;
  /// Whether the row itself has something under the field.
  [[nodiscard]] bool own(Field field) const;
};

/// Gives each row its values, filling down only inside vertically merged ranges of the columns that may be filled. Rows
/// must be asked for in order.
class RowFiller {
 public:
  RowFiller(Sheet const& sheet, Header const& header, std::vector<Field> const& fillable);
  [[nodiscard]] RowValues values_of(Row const& row);

 private:
  Header const& m_header;
  std::vector<Merge> m_merges;  ///< vertical ones below the header, by first row
  std::size_t m_next = 0;
  std::vector<std::pair<Merge, Cell>> m_open;  ///< merges that reach the current row, with their cell
};

}  // namespace zgz::intake
