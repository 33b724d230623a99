#include "lib/report/plan_tables.hpp"

#include <optional>

#include "lib/base/i18n.hpp"
#include "lib/model/plan_words.hpp"

namespace zgz::report {

namespace {

Value date_or_nothing(std::optional<Date> date) { return date ? Value{*date} : Value{}; }

template <typename T>
Value term(PlanWord<T> const& word) {
  return Term{std::string{word.word}, tr(word.title)};
}

/// What people read of a duty's day: inclusive or not, and whether it is assumed.
std::string due_note(Duty const& duty) {
  if (duty.due_assumed) return tr("assumed: the plan gives no day of its own");
  return duty.inclusive ? tr("that day included") : tr("before that day");
}

/// The titles in order, each with its dates where it has any.
Words officers(std::vector<Officer> const& list) {
  Words words;
  for (auto const& officer : list) {
    auto text = officer.title;
    if (officer.from) text += say(" from {}", iso(*officer.from));
    if (officer.to) text += say(" until {}", iso(*officer.to));
    words.push_back(text);
  }
  return words;
}

Term event_term(std::string const& word) {
  for (auto const& entry : clock_event_words) {
    if (entry.word == word) return {word, tr(entry.title)};
  }
  return {word, word};
}

Words event_labels(std::vector<std::string> const& events) {
  Words labels;
  for (auto const& event : events) labels.push_back(event_term(event).label);
  return labels;
}

}  // namespace

DocTable category_table(Plan const& plan) {
  DocTable table{"categories", tr("What is looked for"), {}, {}, tr("No categories."), {}};
  table.columns = {{"code", tr("Code"), true},
                   {"name", tr("Name")},
                   {"text", tr("What it covers")},
                   {"cues", tr("Cue words"), false, Show::machines},
                   {"integrity", tr("Touches corruption")},
                   {"clause", tr("Clause")}};
  for (auto const& c : plan.categories) {
    table.rows.push_back({{c.code}, {c.name}, {c.text}, {c.cues}, {c.integrity}, {c.clause}});
  }
  return table;
}

DocTable stage_table(Plan const& plan) {
  DocTable table{"stages", tr("Stages (may overlap)"), {}, {}, tr("No stages."), {}};
  table.columns = {{"code", tr("Code")},
                   {"name", tr("Name")},
                   {"start", tr("First day")},
                   {"end", tr("Last day")},
                   {"clause", tr("Clause")}};
  for (auto const& s : plan.stages) {
    table.rows.push_back({{s.code}, {s.name}, {date_or_nothing(s.start)}, {s.end}, {s.clause}});
  }
  return table;
}

DocTable duty_table(Plan const& plan) {
  DocTable table{"duties", tr("Duties"), {}, {}, tr("No duties."), "owed_by"};
  table.columns = {{"code", tr("Code")},
                   {"title", tr("Duty")},
                   {"owed_by", tr("Owed by")},
                   {"stage", tr("Stage")},
                   {"start", tr("First day"), false, Show::machines},
                   {"due", tr("Due")},
                   {"inclusive", tr("Day included"), false, Show::machines},
                   {"due_assumed", tr("Day assumed"), false, Show::machines},
                   {"due_note", tr("How the day is meant"), false, Show::people},
                   {"checklist", tr("Met by the checklist"), false, Show::machines},
                   {"signature", tr("Signed"), false, Show::machines},
                   {"stamp", tr("Stamped"), false, Show::machines},
                   {"needs", tr("Builds on"), false, Show::machines},
                   {"evidence", tr("To be shown")},
                   {"clause", tr("Clause")}};
  for (auto const& word : owed_by_words) {
    for (auto const& d : plan.duties) {
      if (d.owed_by != word.value) continue;
      table.rows.push_back({{d.code},
                            {d.title},
                            {term(word)},
                            {d.stage},
                            {date_or_nothing(d.start)},
                            {d.due},
                            {d.inclusive},
                            {d.due_assumed},
                            {due_note(d)},
                            {d.checklist},
                            {d.signature},
                            {d.stamp},
                            {d.needs},
                            {d.evidence},
                            {d.clause}});
    }
  }
  return table;
}

DocTable department_table(Plan const& plan) {
  DocTable table{"departments", tr("Departments"), {}, {}, tr("No departments."), {}};
  table.columns = {{"code", tr("Code")},
                   {"name", tr("Name")},
                   {"aliases", tr("Also known as")},
                   {"group", tr("Group")},
                   {"heads", tr("Head")},
                   {"supervising_leaders", tr("Supervising leader")},
                   {"key", tr("Key department")},
                   {"history", tr("Much found before")}};
  for (auto const& d : plan.departments) {
    table.rows.push_back({{d.code},
                          {d.name},
                          {d.aliases},
                          {d.group},
                          {officers(d.heads)},
                          {officers(d.supervising_leaders)},
                          {d.key},
                          {d.history}});
  }
  return table;
}

DocTable group_table(Plan const& plan) {
  DocTable table{"leading_group", tr("Leading group"), {}, {}, tr("No leading group."), {}};
  table.columns = {{"role", tr("Role")}, {"title", tr("Post")}};
  for (auto const& m : plan.leading_group) table.rows.push_back({{m.role}, {m.title}});
  return table;
}

DocTable channel_table(Plan const& plan) {
  DocTable table{"channels", tr("Channels for complaints"), {}, {}, tr("No channels."), {}};
  table.columns = {{"code", tr("Code")}, {"name", tr("Name")}, {"contact", tr("Contact")}};
  for (auto const& c : plan.channels) table.rows.push_back({{c.code}, {c.name}, {c.contact}});
  return table;
}

DocTable limit_table(Plan const& plan) {
  DocTable table{"time_limits", tr("Time limits"), {}, {}, tr("No time limits."), {}};
  table.columns = {{"code", tr("Code")},
                   {"name", tr("Name")},
                   {"start", tr("Starts when")},
                   {"count", tr("Count"), true},
                   {"unit", tr("Unit")},
                   {"count_start", tr("Starting day counted"), false, Show::machines},
                   {"roll", tr("On a day off")},
                   {"extension", tr("Extension"), true},
                   {"pauses", tr("Stopped by")},
                   {"named_only", tr("Named complaints only")},
                   {"valid_from", tr("In force from")},
                   {"valid_to", tr("In force until")},
                   {"source", tr("Legal basis")}};
  for (auto const& l : plan.time_limits) {
    table.rows.push_back({{l.code},
                          {l.name},
                          {event_term(l.start)},
                          {std::int64_t{l.count}},
                          {term(plan_word(day_unit_words, l.unit))},
                          {l.count_start},
                          {term(plan_word(roll_words, l.roll))},
                          {std::int64_t{l.extension}},
                          {event_labels(l.pauses)},
                          {l.named_only},
                          {date_or_nothing(l.valid_from)},
                          {date_or_nothing(l.valid_to)},
                          {l.source}});
  }
  return table;
}

}  // namespace zgz::report
