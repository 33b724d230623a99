#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/plan.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// Ends each cell in the folded line of a row, so that a label's value may stand in the next cell.
inline constexpr char cell_end = '\n';

/// A row's cells in a line, folded, with `cell_end` between them.
struct FoldedLine {
  std::string text;
  std::vector<std::size_t> gaps;  ///< bytes of `text` in front of which the writer left a blank, ascending
};

[[nodiscard]] FoldedLine folded_line(Row const& row);

/// What the lines around the table say of the submission as a whole.
struct SignOff {
  std::string department, date, signatory;
  bool stamped = false;
  bool ticked_zero = false, ticked_items = false;  ///< the boxes of “本单位（□存在上述问题 □未发现问题）”
};

/// The labels of a form's furniture, folded once for many files.
class SignOffReader {
 public:
  explicit SignOffReader(ChecklistForm const& form);

  /// Whether a line (`FoldedLine::text`) starts with a label: the label, then a bracket, a colon, or the end of the
  /// cell.
  [[nodiscard]] bool starts_with_label(std::string_view text) const;

  /// Whether a label stands anywhere in the line.
  [[nodiscard]] bool holds_label(FoldedLine const& line) const;

  /// Whether a line starts as those do that explain how to fill the form in.
  [[nodiscard]] bool is_instruction(std::string_view text) const;

  /// Whether the row is nothing but labels and what belongs to them, in one cell or in several.
  [[nodiscard]] bool is_furniture(Row const& row) const;

  /// Adds what the line says; a value that stands already is kept. Instructions say nothing. Somebody has signed only
  /// where a name stands behind the label of the head, which no other word makes that of somebody else (科室负责人).
  void read(FoldedLine const& line, SignOff& into) const;

 private:
  enum class Kind { department, date, signature, other, instruction };
  struct Label {
    std::string text;
    Kind kind;
  };
  struct Found {
    std::size_t begin, value;
    Kind kind;
  };
  [[nodiscard]] bool is_statement(std::string_view text) const;
  [[nodiscard]] bool is_seal(std::string_view text) const;
  [[nodiscard]] Label const* label_at(std::string_view text, std::size_t at) const;
  [[nodiscard]] std::vector<Found> find_labels(FoldedLine const& line) const;

  std::vector<Label> m_labels;  ///< longest first
  std::vector<std::string> m_stamp_words, m_zero_words;
};

}  // namespace zgz::intake
