#include <algorithm>
#include <array>

#include "lib/base/i18n.hpp"
#include "lib/report/weekly_tables.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

DocColumn number_column(char const* key, char const* title) { return {key, title, true}; }

std::string channel_name(Plan const& plan, std::string const& code) {
  auto const found = std::find_if(plan.channels.begin(), plan.channels.end(),
                                  [&](Channel const& channel) { return channel.code == code; });
  if (found != plan.channels.end()) return found->name;
  return code.empty() ? std::string{tr("(unknown)")} : code;
}

ChannelLine sum_of(std::vector<ChannelLine> const& lines) {
  ChannelLine sum;
  for (auto const& line : lines) {
    sum.total += line.total, sum.received += line.received, sum.named += line.named, sum.anonymous += line.anonymous;
    sum.persons += line.persons, sum.repeats += line.repeats, sum.at_office += line.at_office;
    sum.with_departments += line.with_departments, sum.answered += line.answered;
    sum.concluded += line.concluded, sum.merged += line.merged;
  }
  return sum;
}

std::vector<DocCell> channel_row(Term name, ChannelLine const& line) {
  return {{std::move(name)}, {line.total},   {line.received}, {line.named},
          {line.anonymous},  {line.persons}, {line.repeats}};
}

std::vector<DocCell> state_row(Term name, ChannelLine const& line) {
  return {{std::move(name)}, {line.total},     {line.at_office}, {line.with_departments},
          {line.answered},   {line.concluded}, {line.merged},    {Share{line.concluded, line.total}}};
}

template <typename RowOf>
void add_channels(DocTable& table, Plan const& plan, Weekly const& report, RowOf row_of) {
  for (auto const& line : report.channels)
    table.rows.push_back(row_of(Term{line.code, channel_name(plan, line.code)}, line));
  table.rows.push_back(row_of(Term{"total", tr("Total")}, sum_of(report.channels)));
}

DocTable channel_table(Plan const& plan, Weekly const& report) {
  DocTable table{"t5_channels", tr("T5.1 Complaints by channel"), {}, {}, {}, {}};
  table.columns = {{"channel", tr("Channel")},
                   number_column("complaints", tr("Complaints")),
                   number_column("new", tr("New")),
                   number_column("named", tr("Named")),
                   number_column("anonymous", tr("Anonymous")),
                   number_column("persons", tr("People")),
                   number_column("repeats", tr("Repeated ones"))};
  add_channels(table, plan, report, channel_row);
  return table;
}

DocTable state_table(Plan const& plan, Weekly const& report) {
  DocTable table{"t5_states", tr("T5.2 Complaints by channel: how they stand"), {}, {}, {}, {}};
  table.columns = {{"channel", tr("Channel")},
                   number_column("complaints", tr("Complaints")),
                   number_column("at_office", tr("At office")),
                   number_column("with_departments", tr("Handed out")),
                   number_column("answered", tr("To check")),
                   number_column("concluded", tr("Concluded")),
                   number_column("merged", tr("merged")),
                   number_column("concluded_rate", tr("Rate"))};
  add_channels(table, plan, report, state_row);
  return table;
}

std::vector<DocCell> given_row(Term name, GivenLine const& line) {
  return {{std::move(name)}, {line.given}, {line.concluded}, {Share{line.concluded, line.given}}};
}

/// The sum over departments and each complaint once stand below each other, since they differ.
DocTable given_table(Plan const& plan, Weekly const& report) {
  DocTable table{"t5_departments", tr("T5.3 Complaints by department that was given them"), {}, {}, tr("None."), {}};
  table.columns = {{"department", tr("Department")},
                   number_column("complaints", tr("Complaints")),
                   number_column("concluded", tr("Concluded")),
                   number_column("concluded_rate", tr("Rate"))};
  if (report.given.empty()) return table;
  GivenLine sum;
  for (auto const& line : report.given) {
    sum.given += line.given, sum.concluded += line.concluded;
    table.rows.push_back(given_row({line.code, department_name(plan, line.code)}, line));
  }
  table.rows.push_back(given_row({"sum", tr("Sum of departments")}, sum));
  table.rows.push_back(given_row({"once", tr("Each complaint once")}, report.given_once));
  return table;
}

DocTable clock_table(Weekly const& report) {
  DocTable table{"t5_clocks", tr("T5.4 Time limits that ended or ran out in the period"), {}, {}, tr("None."), {}};
  table.columns = {{"limit", tr("Time limit")},
                   number_column("due", tr("Fell due")),
                   number_column("in_time", tr("Kept")),
                   number_column("in_time_rate", tr("In time of due"))};
  for (auto const& line : report.clocks)
    table.rows.push_back({{line.name}, {line.due}, {line.in_time}, {Share{line.in_time, line.due}}});
  return table;
}

/// Who has no opinion gave no valid answer, so that the rates are of those who have one.
DocTable satisfaction_table(Weekly const& report) {
  auto const& said = report.satisfaction;
  auto const valid = said.satisfied + said.basically + said.dissatisfied;
  DocTable table{"t5_satisfaction", tr("T5.5 What people said when called back"), {}, {}, tr("None."), {}};
  table.columns = {
      {"answer", tr("Answer")}, number_column("complaints", tr("Complaints")), number_column("rate", tr("Share"))};
  if (said.called == 0) return table;
  auto const add = [&](char const* word, char const* title, std::int64_t count, std::int64_t whole) {
    table.rows.push_back({{Term{word, tr(title)}}, {count}, {whole < 0 ? Value{} : Value{Share{count, whole}}}});
  };
  add("called", ZGZ_N_("called back"), said.called, -1);
  add("reached", ZGZ_N_("reached"), said.reached, said.called);
  add("valid", ZGZ_N_("valid answers"), valid, said.reached);
  add("satisfied", ZGZ_N_("satisfied"), said.satisfied, valid);
  add("basically-satisfied", ZGZ_N_("basically satisfied"), said.basically, valid);
  add("dissatisfied", ZGZ_N_("dissatisfied"), said.dissatisfied, valid);
  add("no-opinion", ZGZ_N_("no opinion"), said.no_opinion, -1);
  return table;
}

std::string form_name(int form) {
  constexpr std::array names{ZGZ_N_("first form"), ZGZ_N_("second form"), ZGZ_N_("third form"), ZGZ_N_("fourth form")};
  return tr(names.at(static_cast<std::size_t>(form - 1)));
}

DocTable form_table(Weekly const& report) {
  DocTable table{"t8_forms", tr("T8.1 Dispositions by the four forms"), {}, {}, tr("None."), {}};
  table.columns = {{"form", tr("Form")}, number_column("times", tr("Times")), number_column("persons", tr("Persons"))};
  FormCount sum;
  for (auto const& form : report.forms) sum.times += form.times, sum.persons += form.persons;
  if (sum.times == 0) return table;
  for (auto const& form : report.forms)
    table.rows.push_back({{Term{std::to_string(form.form), form_name(form.form)}}, {form.times}, {form.persons}});
  table.rows.push_back({{Term{"total", tr("Total")}}, {sum.times}, {sum.persons}});
  return table;
}

DocTable kind_table(Plan const& plan, Weekly const& report) {
  DocTable table{"t8_kinds", tr("T8.2 Dispositions by kind"), {}, {}, tr("None."), {}};
  table.columns = {{"kind", tr("Kind")}, number_column("total", tr("Total")), number_column("new", tr("New"))};
  for (auto const& line : report.dispositions) {
    auto const kind = std::find_if(plan.dispositions.begin(), plan.dispositions.end(),
                                   [&](DispositionKind const& known) { return known.code == line.kind; });
    auto const name = kind == plan.dispositions.end() ? line.kind : kind->name;
    table.rows.push_back({{Term{line.kind, name}}, {line.total}, {line.in_period}});
  }
  return table;
}

DocTable track_table(Weekly const& report) {
  auto const& track = report.second_track;
  DocTable table{"t8_second_track", tr("T8.3 Accountability and listed supervision"), {}, {}, {}, {}};
  table.columns = {{"what", tr("What")}, number_column("count", tr("Number"))};
  auto const add = [&](char const* word, char const* title, std::int64_t count) {
    table.rows.push_back({{Term{word, tr(title)}}, {count}});
  };
  add("opened", ZGZ_N_("accountabilities opened"), track.opened);
  add("undecided", ZGZ_N_("of these without all findings"), track.undecided);
  add("pursued", ZGZ_N_("findings: pursued"), track.pursued);
  add("not-pursued", ZGZ_N_("findings: considered, not pursued"), track.not_pursued);
  add("listed", ZGZ_N_("supervisions on the list"), track.listed);
  add("delisted", ZGZ_N_("supervisions taken off the list"), track.delisted);
  return table;
}

}  // namespace

std::vector<DocTable> complaint_tables(Plan const& plan, Weekly const& report) {
  return {channel_table(plan, report), state_table(plan, report), given_table(plan, report), clock_table(report),
          satisfaction_table(report)};
}

DocTable draw_table(Weekly const& report) {
  DocTable table{"t7_draws", tr("T7 Samples drawn for inspections"), {}, {}, tr("None."), {}};
  table.columns = {{"draw", tr("Draw")},
                   {"day", tr("Day")},
                   {"frame", tr("List")},
                   number_column("units", tr("Units")),
                   number_column("drawn", tr("Drawn")),
                   number_column("rate", tr("Share"))};
  for (auto const& draw : report.draws) {
    std::int64_t units = 0;
    for (auto const& stratum : draw.strata) units += stratum.units;
    auto const drawn = static_cast<std::int64_t>(draw.units.size());
    table.rows.push_back(
        {{draw.ref.str()}, {draw.drawn}, {draw.design.frame}, {units}, {drawn}, {Share{drawn, units}}});
  }
  return table;
}

DocTable zero_table(Plan const& plan, Weekly const& report) {
  DocTable table{
      "t9_zero_reports", tr("T9 Departments that reported nothing, and what others found"), {}, {}, tr("None."), {}};
  table.columns = {{"department", tr("Department")},
                   {"day", tr("Day")},
                   number_column("drawn", tr("Units drawn")),
                   number_column("found", tr("Problems found by others")),
                   number_column("complaints", tr("Complaints"))};
  for (auto const& line : report.zeros) {
    table.rows.push_back({{Term{line.code, department_name(plan, line.code)}},
                          {maybe(line.on)},
                          {line.drawn},
                          {line.found, line.found > 0 ? Tone::bad : Tone::plain},
                          {line.complaints}});
  }
  return table;
}

std::vector<DocTable> disposition_tables(Plan const& plan, Weekly const& report) {
  return {form_table(report), kind_table(plan, report), track_table(report)};
}

}  // namespace zgz::report
