#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/intake/layout.hpp"
#include "lib/intake/progress_form.hpp"
#include "lib/model/diagnostic.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// The forms that can be taken in.
enum class FormKind { checklist, progress, departments, complaints };

/// As the command line and the markers of our forms have them.
[[nodiscard]] std::string_view word_of(FormKind kind);
[[nodiscard]] std::optional<FormKind> form_kind_named(std::string_view word);

/// What the form is called, in English; translated where it is shown.
[[nodiscard]] char const* title_of(FormKind kind);

/// What a file was taken for, and why.
struct FormGuess {
  FormKind kind = FormKind::checklist;
  bool marked = false;                ///< it says so itself: it is one of our forms
  std::vector<std::string> headings;  ///< that told it, as written
  bool operator==(FormGuess const&) const = default;
};

/// What told the kind, for people: the headings, our own marker, or what a person said.
[[nodiscard]] std::string reason_of(FormGuess const& guess);

/// The note that says what a file was read as, and why (read-as).
[[nodiscard]] Diagnostic kind_note(FormGuess const& guess, std::string const& file);

/// Tells the kinds of forms apart. Make one for a plan and use it for many files.
class FormGuesser {
 public:
  /// `names` are what people said of columns of checklists.
  explicit FormGuesser(Plan const& plan, ColumnNames const& names = {});

  /// What the file is. The marker of our own forms decides; else the headings do. A file is a checklist unless its
  /// headings fit another form clearly better: the checklist lacks two or more of the columns that it must have, and
  /// the other form knows more of the headings, or numbers in its first column are those of problems (`P7`).
  [[nodiscard]] FormGuess guess(std::vector<Sheet> const& sheets) const;

 private:
  struct Fit {
    std::size_t known = 0;  ///< headings
    std::vector<std::string> headings;
    bool sure = false;  ///< whatever the checklist knows
  };
  [[nodiscard]] bool could_be_checklist(Sheet const& sheet, std::size_t& known) const;
  [[nodiscard]] Fit progress_fit(Sheet const& sheet) const;
  std::vector<Field> m_required;
  HeaderFinder m_checklist;
  ProgressReader m_progress;
};

/// What one file is: what a person said (`word`), else as `FormGuesser` tells.
[[nodiscard]] FormGuess guess_form(std::vector<Sheet> const& sheets, Plan const& plan, ColumnNames const& names,
                                   std::string const& word);

}  // namespace zgz::intake
