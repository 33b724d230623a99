#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "lib/model/plan.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// Where the headings of a table are and what its columns are.
struct Header {
  std::size_t first = 0, index = 0;               ///< the first and the last row of headings, into `Sheet::rows`
  std::map<std::uint32_t, Field> fields;          ///< by column
  std::map<std::uint32_t, std::string> headings;  ///< as written, by column; a group's heading in front: `责任人/电话`
  std::map<std::uint32_t, double> scores;         ///< of `fields`: 1 the very words, less with something left out

  /// The first column with this field.
  [[nodiscard]] std::optional<std::uint32_t> column_of(Field field) const;
};

/// A heading and whether it stands over its column alone or leads a group of columns.
struct HeadingPart {
  std::string text;
  bool leads = true;  ///< false in the further columns of a group
};

/// The headings over one column, from above.
using HeadingParts = std::vector<HeadingPart>;

/// What makes a row of headings that of a form: so many different ones that are known, and one of each group.
struct TableSign {
  std::size_t fewest = 3;
  std::vector<std::vector<Field>> groups = {{Field::problem, Field::measure}};
};

/// The names of each column.
using HeadingAliases = std::map<Field, std::vector<std::string>>;

/// The aliases of a form's headings, folded once for many files.
class HeaderFinder {
 public:
  explicit HeaderFinder(ChecklistForm const& form);
  HeaderFinder(HeadingAliases const& aliases, TableSign sign);

  /// The same with further names, which go before those of the form.
  [[nodiscard]] HeaderFinder with(ColumnNames const& names) const;

  /// The rows among the first thirty that have the most known headings: one, or up to three that merged cells hold
  /// together; for a checklist at least three different ones, the problem or the measure among them.
  [[nodiscard]] std::optional<Header> find(Sheet const& sheet) const;

  /// The headings in the row with this number and those that merged cells bind to it, whatever they are.
  [[nodiscard]] std::optional<Header> at(Sheet const& sheet, std::uint32_t row_number) const;

  /// What the headings of a row mean by themselves.
  [[nodiscard]] Header match(Row const& row) const;

 private:
  struct Match {
    Field field;
    double score;
  };
  [[nodiscard]] std::optional<Match> field_of(std::string const& heading) const;
  [[nodiscard]] std::optional<Match> field_of(HeadingParts const& parts) const;
  [[nodiscard]] Header match_block(Sheet const& sheet, std::size_t first, std::size_t last) const;
  std::unordered_map<std::string, Field> m_aliases;
  TableSign m_sign;
};

/// Whether a row repeats a row of the headings, as on a later page.
[[nodiscard]] bool repeats_headings(Row const& row, Sheet const& sheet, Header const& header);

}  // namespace zgz::intake
