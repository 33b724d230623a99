#include "lib/report/words.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/departments.hpp"
#include "lib/model/words.hpp"

namespace zgz::report {

Term term(DutyState state) {
  switch (state) {
    case DutyState::not_due:
      return {"not-due", tr("not due")};
    case DutyState::missing:
      return {"missing", tr("missing")};
    case DutyState::returned:
      return {"returned", tr("returned")};
    case DutyState::zero_report:
      return {"zero-report", tr("zero report")};
    case DutyState::has_items:
      return {"has-items", tr("has items")};
    case DutyState::done:
      return {"done", tr("done")};
  }
  return {};
}

Term term(OverdueItem::State state) {
  switch (state) {
    case OverdueItem::State::missing:
      return {"missing", tr("missing")};
    case OverdueItem::State::returned:
      return {"returned", tr("returned")};
    case OverdueItem::State::late:
      return {"late", tr("in, but late")};
    case OverdueItem::State::overdue:
      return {"overdue", tr("overdue")};
    case OverdueItem::State::due_soon:
      return {"due-soon", tr("due soon")};
  }
  return {};
}

Term term(OverdueItem::Kind kind) {
  switch (kind) {
    case OverdueItem::Kind::duty:
      return {"duty", tr("duty")};
    case OverdueItem::Kind::problem:
      return {"problem", tr("problem")};
    case OverdueItem::Kind::complaint:
      return {"complaint", tr("complaint")};
    case OverdueItem::Kind::supervision:
      return {"supervision", tr("listed supervision")};
    case OverdueItem::Kind::accountability:
      break;
  }
  return {"accountability", tr("accountability")};
}

Term term(Rectification state) { return {std::string{word_of(state)}, tr(title_of(state))}; }

Term term(SubmissionState state) { return {std::string{word_of(state)}, tr(title_of(state))}; }

Term term(Receipt::Outcome outcome) {
  using Outcome = Receipt::Outcome;
  switch (outcome) {
    case Outcome::taken:
      return {"taken", tr("taken")};
    case Outcome::returned:
      return {"returned", tr("returned")};
    case Outcome::known:
      return {"known", tr("known already")};
    case Outcome::refused:
      return {"refused", tr("not taken")};
  }
  return {};
}

Tone tone(Receipt::Outcome outcome) {
  if (outcome == Receipt::Outcome::taken) return Tone::good;
  return outcome == Receipt::Outcome::known ? Tone::dim : Tone::bad;
}

Term term(SubmissionKind kind) { return {std::string{word_of(kind)}, tr(title_of(kind))}; }

Term term(Severity severity) {
  return severity == Severity::fault ? Term{"fault", tr("fault")} : Term{"note", tr("note")};
}

Term term(Judged const& judged) {
  switch (judged.timeliness) {
    case Timeliness::on_time:
      return {"on-time", tr("on time")};
    case Timeliness::finished_late:
      return {"finished-late", say("finished late (+{})", judged.days_late)};
    case Timeliness::open:
      return {"open", tr("open")};
    case Timeliness::overdue:
      return {"overdue", say("overdue (+{})", judged.days_late)};
    case Timeliness::no_deadline:
      return {"no-deadline", tr("no due day")};
  }
  return {};
}

Tone tone(OverdueItem::State state) {
  if (state == OverdueItem::State::due_soon) return Tone::plain;
  return state == OverdueItem::State::late ? Tone::warn : Tone::bad;
}

Tone tone(DutyState state) {
  if (state == DutyState::missing || state == DutyState::returned) return Tone::bad;
  return state == DutyState::not_due ? Tone::dim : Tone::good;
}

Tone tone(Judged const& judged) {
  if (judged.timeliness == Timeliness::overdue) return Tone::bad;
  return judged.timeliness == Timeliness::finished_late ? Tone::warn : Tone::plain;
}

std::string department_name(Plan const& plan, std::string const& code) {
  if (code.empty()) return tr("(unknown)");
  auto const* const department = department_with(plan, code);
  return department == nullptr ? say("{} (not in the plan)", code) : department->name;
}

std::string debtor_name(Plan const& plan, Department const* department, OwedBy owed_by) {
  if (department != nullptr) return department->name;
  return owed_by == OwedBy::leading_group ? tr("the leading group") : plan.office;
}

std::string debtor_name(Plan const& plan, OverdueItem const& item) {
  return item.left_plan.empty() ? debtor_name(plan, item.department, item.owed_by)
                                : department_name(plan, item.left_plan);
}

std::string category_name(Plan const& plan, std::string const& code) {
  auto const found = std::find_if(plan.categories.begin(), plan.categories.end(),
                                  [&](Category const& category) { return category.code == code; });
  return found == plan.categories.end() ? code : code + ' ' + found->name;
}

std::string weekday_name(Date date) {
  static constexpr std::array names{ZGZ_N_("Mon"), ZGZ_N_("Tue"), ZGZ_N_("Wed"), ZGZ_N_("Thu"),
                                    ZGZ_N_("Fri"), ZGZ_N_("Sat"), ZGZ_N_("Sun")};
  return tr(names[weekday_index(date)]);
}

std::string long_date(Date date) {
  if (language() != "zh_CN") return iso(date);
  return fmt::format("{}年{}月{}日", year_of(date), month_of(date), day_of(date));
}

Value maybe(std::optional<Date> date) { return date ? Value{*date} : Value{}; }

std::string first_line(std::string const& text, std::size_t count) {
  auto const lines = split(text, '\n');
  auto const cut = shorten(lines.front(), count);
  return lines.size() > 1 && cut == lines.front() ? cut + "…" : cut;
}

}  // namespace zgz::report
