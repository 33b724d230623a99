#pragma once

#include <string>

#include "lib/model/document.hpp"
#include "lib/model/duty_status.hpp"
#include "lib/model/overdue_item.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"
#include "lib/model/receipt.hpp"
#include "lib/model/timeliness.hpp"

namespace zgz::report {

/// Fixed vocabularies as machines and people read them.
[[nodiscard]] Term term(DutyState state);
[[nodiscard]] Term term(OverdueItem::State state);
[[nodiscard]] Term term(OverdueItem::Kind kind);
[[nodiscard]] Term term(Rectification state);
[[nodiscard]] Term term(SubmissionState state);
[[nodiscard]] Term term(SubmissionKind kind);
[[nodiscard]] Term term(Severity severity);
[[nodiscard]] Term term(Receipt::Outcome outcome);

/// `finished late (+3)`.
[[nodiscard]] Term term(Judged const& judged);

/// How loud a state is shown.
[[nodiscard]] Tone tone(OverdueItem::State state);
[[nodiscard]] Tone tone(DutyState state);
[[nodiscard]] Tone tone(Receipt::Outcome outcome);
[[nodiscard]] Tone tone(Judged const& judged);

/// The name of a department, the code with a mark where the plan no longer has it, “(unknown)” for an empty code.
[[nodiscard]] std::string department_name(Plan const& plan, std::string const& code);

/// Who owes a duty: a department's name, the office, or the leading group.
[[nodiscard]] std::string debtor_name(Plan const& plan, Department const* department, OwedBy owed_by);

/// Who is late with an item; a department that the plan no longer has is not the office.
[[nodiscard]] std::string debtor_name(Plan const& plan, OverdueItem const& item);

/// `5 效率低下、三项制度不落实`; the code alone where the plan no longer has it.
[[nodiscard]] std::string category_name(Plan const& plan, std::string const& code);

/// The day of the week: `Mon` … `Sun`, `周一` … `周日`.
[[nodiscard]] std::string weekday_name(Date date);

/// A date as it stands in running text: `2020-12-08`, `2020年12月8日`.
[[nodiscard]] std::string long_date(Date date);

/// A date, or nothing.
[[nodiscard]] Value maybe(std::optional<Date> date);

/// The first line of a text, at most `count` characters of it.
[[nodiscard]] std::string first_line(std::string const& text, std::size_t count);

}  // namespace zgz::report
