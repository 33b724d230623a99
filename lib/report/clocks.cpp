#include "lib/report/clocks.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/case_words.hpp"
#include "lib/model/plan_words.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

std::string event_title(std::string_view event) {
  for (auto const& word : clock_event_words) {
    if (word.word == event) return tr(word.title);
  }
  return std::string{event};
}

DocTable clocks_table(std::vector<CountedClock> const& clocks) {
  DocTable table{"clocks", tr("Clocks"), {}, {}, tr("No clock of it has begun."), {}};
  table.columns = {{"code", tr("Rule")},
                   {"name", tr("What for")},
                   {"start", tr("Counted from")},
                   {"due", tr("Due")},
                   {"ended", tr("Ended")},
                   {"timeliness", tr("In time")},
                   {"band", tr("Light")},
                   {"days_late", tr("Days late"), true},
                   {"source", tr("Source"), false, Show::machines}};
  for (auto const& [clock, days] : clocks) {
    auto const loud = band_tone(clock);
    table.rows.push_back({{code_of(clock)},
                          {clock_name(clock)},
                          {clock.start},
                          {clock.due},
                          {maybe(clock.ended)},
                          {term(clock.judged), loud},
                          {clock.ended ? Value{} : Value{band_term(clock.band)}, loud},
                          {std::int64_t{clock.judged.days_late}},
                          {clock.limit == nullptr ? std::string{} : clock.limit->source}});
  }
  return table;
}

std::string length_of(int count, DayUnit unit) {
  return unit == DayUnit::day ? say_count("{} day", "{} days", static_cast<std::size_t>(count), count)
                              : say_count("{} workday", "{} workdays", static_cast<std::size_t>(count), count);
}

std::string manner_of(bool count_start, Roll roll) {
  auto const start = count_start ? tr("the starting day counts as day 1") : tr("the starting day is not counted");
  auto const end = roll == Roll::next_workday ? tr("an end on a day off moves to the next workday")
                                              : tr("an end on a day off stays");
  return say("{0}; {1}", start, end);
}

std::string rule_sentence(Clock const& clock) {
  if (clock.limit == nullptr)
    return say("The superior's paper sets the day: {0} ({1}).", iso(clock.due), weekday_name(clock.due));
  auto const& limit = *clock.limit;
  return say("{0} ({1}): {2} from “{3}” on {4}; {5}. Ends with “{6}”. Source: {7}.", limit.name, limit.code,
             length_of(limit.count, limit.unit), event_title(limit.start), iso(clock.start),
             manner_of(limit.count_start, limit.roll), event_title(limit.end), limit.source);
}

void tell(Document& document, std::string text, Tone tone = Tone::plain) {
  document.blocks.emplace_back(Paragraph{std::move(text), tone});
}

void tell_moves(Document& document, Clock const& clock) {
  for (auto const& stretch : clock.standstills) {
    auto const cause = event_title(stretch.cause);
    if (stretch.running) {
      tell(document, say("Stopped since {0} ({1}).", iso(stretch.from), cause), Tone::warn);
    } else {
      tell(document, say("Stopped after {0} up to {1} ({2}).", iso(stretch.from), iso(stretch.to), cause));
    }
  }
  if (clock.extended_to)
    tell(document,
         say("Extended to {0}; without that it was due on {1}.", iso(*clock.extended_to), iso(clock.first_due)));
}

std::string verdict(Clock const& clock, Date today) {
  if (clock.ended && clock.judged.days_late == 0)
    return say("Done on {0}, due on {1}: in time.", iso(*clock.ended), iso(clock.due));
  if (clock.ended)
    return say("Done on {0}, due on {1}: {2} days late.", iso(*clock.ended), iso(clock.due), clock.judged.days_late);
  if (clock.judged.days_late > 0)
    return say("Due on {0} ({1}); as of {2} it is {3} days late.", iso(clock.due), weekday_name(clock.due), iso(today),
               clock.judged.days_late);
  return say("Due on {0} ({1}); {2} calendar days are left as of {3}.", iso(clock.due), weekday_name(clock.due),
             days_between(today, clock.due), iso(today));
}

std::vector<DocColumn> day_columns() {
  return {{"day", tr("Day")}, {"weekday", tr("Weekday")}, {"number", tr("Day no."), true}, {"note", tr("Remark")}};
}

std::vector<DocCell> day_row(CountedDay const& day) {
  return {{day.day}, {weekday_name(day.day)}, {day.number > 0 ? Value{std::int64_t{day.number}} : Value{}}, {day.note}};
}

DocTable machine_days(std::vector<CountedClock> const& clocks) {
  DocTable table{"days", {}, day_columns(), {}, {}, {}, Show::machines};
  table.columns.insert(table.columns.begin(), {"code", tr("Rule")});
  for (auto const& [clock, days] : clocks) {
    for (auto const& day : days) {
      auto row = day_row(day);
      row.insert(row.begin(), DocCell{code_of(clock)});
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

Document begin(Plan const& plan, Complaint const& complaint, Date today) {
  auto const& ref = complaint.ref;
  Document document{"zgz.why-complaint/1", {{"subject", ref.str()}, {"today", today}}, {}};
  document.blocks.emplace_back(Heading{
      complaint.about.empty() ? ref.str() : say("{0} about {1}", ref.str(), department_name(plan, complaint.about))});
  return document;
}

CountedClock const* first_running(std::vector<CountedClock> const& clocks) {
  CountedClock const* first = nullptr;
  for (auto const& each : clocks) {
    if (!each.clock.ended && (first == nullptr || each.clock.due < first->clock.due)) first = &each;
  }
  return first;
}

}  // namespace

Term band_term(Band band) { return {std::string{word_of(band)}, tr(title_of(band))}; }

Tone band_tone(Clock const& clock) {
  if (clock.ended) return clock.judged.days_late > 0 ? Tone::warn : Tone::good;
  if (clock.band == Band::green) return Tone::plain;
  return clock.band == Band::yellow ? Tone::warn : Tone::bad;
}

std::string code_of(Clock const& clock) { return clock.limit == nullptr ? "superior" : clock.limit->code; }

std::string clock_name(Clock const& clock) {
  return clock.limit == nullptr ? std::string{tr("superior's deadline")} : clock.limit->name;
}

Document why_complaint(Plan const& plan, ComplaintCase const& complaint, std::vector<CountedClock> const& clocks,
                       Date today) {
  auto document = begin(plan, complaint.complaint, today);
  if (auto const* strict = first_running(clocks))
    tell(document, say("The clock that ends first: {0}, {1}.", clock_name(strict->clock), iso(strict->clock.due)));
  document.blocks.emplace_back(clocks_table(clocks));
  for (auto const& [clock, days] : clocks) {
    document.blocks.emplace_back(Heading{clock_name(clock), 2});
    tell(document, rule_sentence(clock));
    tell_moves(document, clock);
    tell(document, verdict(clock, today), band_tone(clock));
    DocTable table{"days", {}, day_columns(), {}, {}, {}, Show::people};
    for (auto const& day : days) table.rows.push_back(day_row(day));
    document.blocks.emplace_back(std::move(table));
  }
  document.blocks.emplace_back(machine_days(clocks));
  return document;
}

Document why_not_handled(Plan const& plan, Complaint const& complaint, Date today) {
  auto document = begin(plan, complaint, today);
  tell(document,
       tr("It stands in a register of others: the office does not handle it, so no clock of its runs here. The "
          "first step makes it the office's own."));
  document.blocks.emplace_back(clocks_table({}));
  return document;
}

Document when_document(Counting const& c) {
  Document document{"zgz.when/1",
                    {{"from", c.from},
                     {"end", c.end},
                     {"count", std::int64_t{c.count}},
                     {"unit", std::string{plan_word(day_unit_words, c.unit).word}},
                     {"rule", c.limit == nullptr ? Value{} : Value{c.limit->code}},
                     {"source", c.limit == nullptr ? Value{} : Value{c.limit->source}}},
                    {}};
  tell(document, say("{0} + {1} = {2} ({3})", iso(c.from), length_of(c.count, c.unit), iso(c.end), weekday_name(c.end)),
       Tone::good);
  if (c.limit != nullptr) tell(document, say("{0} ({1}). Source: {2}.", c.limit->name, c.limit->code, c.limit->source));
  tell(document, say("Counting: {}.", manner_of(c.count_start, c.roll)), Tone::dim);
  DocTable table{"days", {}, day_columns(), {}, {}, {}};
  for (auto const& day : c.days) table.rows.push_back(day_row(day));
  document.blocks.emplace_back(std::move(table));
  return document;
}

}  // namespace zgz::report
