#pragma once

#include "lib/base/text.hpp"
#include "lib/intake/due_day.hpp"
#include "tests/intake/sheets.hpp"

/// What due days are read as, in short words.
namespace zgz::test {

/// Of the end of 2020 alone, with the first days of 2021 off: what lies beyond has no data.
inline Calendar const& calendar() {
  static Calendar const made{{2020, 2021}, {{day("2021-01-01"), {true, "元旦", "a notice"}}}};
  return made;
}

inline intake::DueDay due_of(Cell const& cell) {
  return intake::read_due_day(cell, {day("2020-11-20"), day("2020-12-04"), calendar()});
}

inline intake::DueDay due_of(std::string const& text) { return due_of({6, CellKind::text, text, {}, false}); }

inline Cell number(std::string const& text, double value) { return {6, CellKind::number, text, value, false}; }
inline Cell date(std::string const& text, double value) { return {6, CellKind::date, text, value, false}; }

/// The day, `~` in front where it was assumed, `long-term`, or the fault's word.
inline std::string said(intake::DueDay const& due) {
  CHECK((due.day.has_value() ? 1 : 0) + (due.long_term ? 1 : 0) + (due.fault ? 1 : 0) == 1);
  if (due.fault) return std::string{word_of(*due.fault)};
  if (due.long_term) return "long-term";
  return (due.assumed ? "~" : "") + iso(*due.day);
}

struct Case {
  std::string text, read;
};

inline void check(std::vector<Case> const& cases) {
  for (auto const& each : cases) {
    INFO(each.text);
    CHECK(said(due_of(each.text)) == each.read);
  }
}

inline void refuses(std::vector<std::string> const& texts) {
  for (auto const& text : texts) {
    INFO(text);
    CHECK(said(due_of(text)) == "unreadable-due");
  }
}

}  // namespace zgz::test
