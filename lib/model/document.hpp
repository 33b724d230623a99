#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "lib/base/date.hpp"

namespace zgz {

/// A word of a fixed vocabulary: machines get `word`, people get `label`.
struct Term {
  std::string word, label;
  bool operator==(Term const&) const = default;
};

/// A list: machines get an array, people a comma-separated line.
using Words = std::vector<std::string>;

/// A part of a whole, or by how much something changed against what it was before. It is rounded only where people read
/// it; a whole of 0 has no share, which is `—` and neither 0 nor 100 %.
struct Share {
  std::int64_t part = 0, whole = 0;
  bool change = false;  ///< shown with its sign
  bool operator==(Share const&) const = default;
};

/// The value of a cell or a fact.
using Value = std::variant<std::monostate, std::string, std::int64_t, double, bool, Date, Term, Words, Share>;

enum class Tone { plain, good, warn, bad, dim };

struct DocCell {
  Value value;
  Tone tone = Tone::plain;
  bool operator==(DocCell const&) const = default;
};

enum class Show { everywhere, people, machines };

/// `key` is ASCII and stable; `title` is in the reader's language.
struct DocColumn {
  std::string key, title;
  bool number = false;           ///< aligned to the right
  Show show = Show::everywhere;  ///< machine columns (csv, json) and people's columns (table, md)
  bool operator==(DocColumn const&) const = default;
};

/// What formats with pictures draw beside a table: a bar for each row, one colour for each of `values`.
struct TableChart {
  std::string label;                ///< key of the column that names the rows
  std::vector<std::string> values;  ///< keys of columns of numbers; empty: no chart
  bool operator==(TableChart const&) const = default;
};

/// `empty` is what people read instead of a table without rows; `group_by` is the key of a column whose
/// value heads a run of rows for people instead of repeating in each (empty: none).
struct DocTable {
  std::string key, title;
  std::vector<DocColumn> columns;
  std::vector<std::vector<DocCell>> rows;  ///< each as long as `columns`
  std::string empty;
  std::string group_by;
  Show show = Show::everywhere;  ///< whether people, machines or both get the table
  TableChart chart{};
  bool operator==(DocTable const&) const = default;
};

/// `level` 0 is the title of the whole, 1 a part of it, 2 a part of that.
struct Heading {
  std::string text;
  int level = 1;
  bool annex = false;  ///< on paper, what follows stands on pages of its own, across the page where a table needs it
  bool operator==(Heading const&) const = default;
};

/// Where a paragraph stands on paper: `prose` from margin to margin with its first line set in by two characters, as
/// Chinese text is. Text formats begin all of them at the left.
enum class Alignment { prose, left, centre, right };

struct Paragraph {
  std::string text;
  Tone tone = Tone::plain;
  Alignment alignment = Alignment::prose;
  bool operator==(Paragraph const&) const = default;
};

using Block = std::variant<Heading, Paragraph, DocTable>;

/// A named value for machines beside the tables.
struct Fact {
  std::string key;
  Value value;
  bool operator==(Fact const&) const = default;
};

/// What a command tells, free of any format. In JSON: `schema`, the facts, then each table as an array
/// under its key (headings and paragraphs are for people only).
struct Document {
  std::string schema;  ///< `zgz.overdue/1`
  std::vector<Fact> facts;
  std::vector<Block> blocks;
  bool operator==(Document const&) const = default;
};

}  // namespace zgz
