#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/read_options.hpp"
#include "lib/intake/row_stream.hpp"

namespace zgz::cmd {

/// The sheet of a long list and its headings.
template <typename Header>
struct FoundTable {
  std::size_t sheet = 0;
  Header header;
};

/// The headings among the first rows of a sheet, or in the row that was asked for.
template <typename Header>
std::optional<Header> header_in(intake::RowStream& stream, std::size_t sheet, intake::ReadOptions const& reading,
                                std::function<std::optional<Header>(Row const&)> const& header_of) {
  constexpr int most_rows = 30;
  std::optional<Header> found;
  int seen = 0;
  stream.each_row(sheet, [&](Row const& row) {
    auto const asked = reading.header_row;
    if (asked == 0 || row.number == asked) found = header_of(row);
    return !found && ++seen < most_rows && (asked == 0 || row.number < asked);
  });
  return found;
}

/// The one sheet whose headings are those of the list. Throws `Error` (failed): `absent` where there is none,
/// several-tables.
template <typename Header>
FoundTable<Header> find_table(intake::RowStream& stream, intake::ReadOptions const& reading, Fault absent,
                              std::function<std::optional<Header>(Row const&)> const& header_of) {
  std::vector<FoundTable<Header>> found;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < stream.sheets().size(); ++i) {
    auto const& sheet = stream.sheets()[i];
    if (reading.sheet.empty() ? sheet.hidden : sheet.name != reading.sheet) continue;
    if (auto header = header_in<Header>(stream, i, reading, header_of)) {
      found.push_back({i, *std::move(header)});
      names.push_back(sheet.name);
    }
  }
  if (found.empty()) throw failure(absent);
  if (found.size() > 1) throw failure(Fault::several_tables, {join(names, tr(", "))});
  return std::move(found.front());
}

}  // namespace zgz::cmd
