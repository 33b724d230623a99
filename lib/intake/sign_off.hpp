#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/plan.hpp"

namespace zgz::intake {

/// Ends each cell in the folded line of a row, so that a label's value may stand in the next cell.
inline constexpr char cell_end = '\n';

/// What the lines around the table say of the submission as a whole.
struct SignOff {
  std::string department, date, signatory;
  bool stamped = false;
  bool ticked_zero = false, ticked_items = false;   ///< the boxes of “本单位（□存在上述问题 □未发现问题）”
};

/// The labels of a form's furniture, folded once for many files.
class SignOffReader {
 public:
  explicit SignOffReader(ChecklistForm const& form);

  /// Whether a line (`folded_line`) starts with a label: the label, then a bracket, a colon, or the end of the cell.
  [[nodiscard]] bool starts_with_label(std::string_view folded) const;

  /// Adds what the line says; a value that stands already is kept. Instructions say nothing.
  void read(std::string_view folded, SignOff& into) const;

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
  [[nodiscard]] bool is_instruction(std::string_view folded) const;
  [[nodiscard]] Label const* label_at(std::string_view folded, std::size_t at) const;
  [[nodiscard]] std::vector<Found> find_labels(std::string_view folded) const;

  std::vector<Label> m_labels;              ///< longest first
  std::vector<std::string> m_stamp_words, m_zero_words;
};

}  // namespace zgz::intake
