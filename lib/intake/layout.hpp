#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

#include "lib/model/plan.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// Where the heading row of a table is and what its columns are.
struct Header {
  std::size_t index = 0;                          ///< into `Sheet::rows`
  std::map<std::uint32_t, Field> fields;          ///< by column
  std::map<std::uint32_t, std::string> headings;  ///< as written, by column

  /// The first column with this field.
  [[nodiscard]] std::optional<std::uint32_t> column_of(Field field) const;
};

/// The aliases of a form's headings, folded once for many files.
class HeaderFinder {
 public:
  explicit HeaderFinder(ChecklistForm const& form);

  /// The row among the first thirty that has the most known headings; at least three different ones, the
  /// problem or the measure among them.
  [[nodiscard]] std::optional<Header> find(Sheet const& sheet) const;

  /// What the headings of a row mean; also tells a heading row that is repeated on a later page.
  [[nodiscard]] Header match(Row const& row) const;

 private:
  [[nodiscard]] std::optional<Field> field_of(std::string const& heading) const;
  std::unordered_map<std::string, Field> m_aliases;
};

}  // namespace zgz::intake
