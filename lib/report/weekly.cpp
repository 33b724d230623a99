#include "lib/report/weekly.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/percent.hpp"
#include "lib/base/text.hpp"
#include "lib/report/status.hpp"
#include "lib/report/weekly_tables.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

void tell(Document& document, std::string text, Alignment alignment = Alignment::prose) {
  document.blocks.emplace_back(Paragraph{std::move(text), Tone::plain, alignment});
}

std::string change_in(std::int64_t before, std::int64_t now) {
  if (before == 0) return tr("no figure to compare with");
  return percent_change(before, now, prose_decimals);
}

std::string flow_line(FlowLine const& all) {
  auto const& now = all.now;
  return say("Open at the beginning: {0}; came in: {1}; closed: {2}; open at the end: {3}.", now.opening, now.added,
             now.closed, now.closing);
}

std::string change_line(FlowLine const& all) {
  return say("Against the period before: new {0} (then {1}, {2}), closed {3} (then {4}, {5}).", all.now.added,
             all.before.added, change_in(all.before.added, all.now.added), all.now.closed, all.before.closed,
             change_in(all.before.closed, all.now.closed));
}

std::string rate_line(StandingLine const& whole) {
  return say("Closed: {1} of {0} problems ({2}); in time: {4} of {3} that had to be finished ({5}).", whole.total,
             whole.closed, percent(whole.closed, whole.total, prose_decimals), whole.due, whole.in_time,
             percent(whole.in_time, whole.due, prose_decimals));
}

std::string complaint_line(Weekly const& report) {
  std::int64_t all = 0, added = 0, concluded = 0;
  for (auto const& line : report.channels) all += line.total, added += line.received, concluded += line.concluded;
  return say("Complaints: {0}, of them new: {1}, concluded: {2}.", all, added, concluded);
}

std::string disposition_line(Weekly const& report) {
  std::int64_t times = 0;
  for (auto const& form : report.forms) times += form.times;
  return say("Dispositions: {0}; accountabilities opened: {1}; supervisions on the list: {2}.", times,
             report.second_track.opened, report.second_track.listed);
}

std::string attention_line(Weekly const& report) {
  auto const due = std::count_if(report.movements.begin(), report.movements.end(),
                                 [](Movement const& each) { return each.kind == Movement::Kind::due; });
  return say("Late: {0} (table T6). Due soon: {1} problems (table T10). Zero reports: {2} (table T9).",
             report.overdue.size(), due, report.zeros.size());
}

std::vector<Fact> facts_of(Weekly const& report, int issue) {
  auto const& period = report.period;
  auto const& coverage = report.coverage;
  auto const number = [](auto value) { return Value{static_cast<std::int64_t>(value)}; };
  return {{"from", period.from},
          {"to", period.to},
          {"before_from", period.before().from},
          {"before_to", period.before().to},
          {"issue", issue > 0 ? number(issue) : Value{}},
          {"owed", number(coverage.owed)},
          {"has_items", number(coverage.has_items)},
          {"zero_reports", number(coverage.zero)},
          {"returned", number(coverage.returned)},
          {"missing", number(coverage.missing)},
          {"not_due", number(coverage.not_due)},
          {"problems", number(report.whole.total)},
          {"self_found", number(report.self_found)},
          {"other_complaints", number(report.other_complaints)},
          {"log_count", number(report.head.count)},
          {"log_head", report.head.hash}};
}

void add_title(Document& document, Plan const& plan, Weekly const& report, int issue) {
  document.blocks.emplace_back(Heading{say("{}: weekly report", plan.title), 0});
  if (issue > 0) tell(document, say("No. {}", issue), Alignment::centre);
  tell(document, say("{0} to {1}", long_date(report.period.from), long_date(report.period.to)), Alignment::centre);
}

void add_prose(Document& document, Weekly const& report) {
  document.blocks.emplace_back(Heading{tr("1. Where the campaign stands")});
  tell(document, coverage_line(report.coverage, static_cast<std::size_t>(report.self_found)));
  tell(document,
       say("Found by others than the departments themselves: {} problems.", report.whole.total - report.self_found));
  tell(document, flow_line(report.all));
  tell(document, change_line(report.all));
  tell(document, rate_line(report.whole));
  tell(document, complaint_line(report));
  tell(document, disposition_line(report));
  document.blocks.emplace_back(Heading{tr("2. What needs attention")});
  tell(document, attention_line(report));
}

void add_signature(Document& document, Plan const& plan, Weekly const& report) {
  tell(document, plan.office, Alignment::right);
  tell(document, long_date(report.period.to), Alignment::right);
}

/// The chain's head stands on the paper that is signed, so that the register can be held against it.
void add_head(Document& document, Weekly const& report) {
  tell(document, say("Log: {0} entries, head {1}.", report.head.count, report.head.hash.substr(0, 12)),
       Alignment::left);
}

void note(Document& document, char const* text) {
  document.blocks.emplace_back(Paragraph{tr(text), Tone::dim, Alignment::left});
}

void add(Document& document, std::vector<DocTable> tables) {
  for (auto& table : tables) document.blocks.emplace_back(std::move(table));
}

void add_problem_tables(Document& document, Plan const& plan, Weekly const& report) {
  add(document, {hand_in_table(plan, report)});
  add(document, department_tables(plan, report));
  note(document,
       ZGZ_N_("Closed of all = closed / all problems. In time of due, late of due: of the problems that had to "
              "be finished by the end of the period. Equal shares closed have the same place."));
  add(document, {category_table(plan, report)});
  note(document,
       ZGZ_N_("Note: a problem that touches several categories is counted in each under “Touching”; the other "
              "columns count it once, by its first."));
  add(document, {source_table(report), stage_table(report)});
}

void add_case_tables(Document& document, Plan const& plan, Weekly const& report) {
  add(document, complaint_tables(plan, report));
  note(document, ZGZ_N_("Note: a complaint that several departments were given is counted with each of them."));
  if (report.other_complaints > 0) {
    tell(document,
         say("Besides, {} complaints stand in registers of others, which the office does not handle.",
             report.other_complaints),
         Alignment::left);
  }
  add(document, {late_table(plan, report), draw_table(report)});
  add(document, disposition_tables(plan, report));
  add(document, {zero_table(plan, report), movement_table(plan, report)});
}

}  // namespace

Document weekly_document(Plan const& plan, Weekly const& report, int issue) {
  Document document{"zgz.report.weekly/1", facts_of(report, issue), {}};
  add_title(document, plan, report, issue);
  add_prose(document, report);
  add_signature(document, plan, report);
  document.blocks.emplace_back(Heading{tr("Annex: tables"), 1, true});
  add_problem_tables(document, plan, report);
  add_case_tables(document, plan, report);
  add_head(document, report);
  return document;
}

Document only_tables(Document document, std::string const& name) {
  auto const wanted = fold(name);
  std::erase_if(document.blocks, [&](Block const& block) {
    auto const* const table = std::get_if<DocTable>(&block);
    return table == nullptr || (table->key != wanted && !table->key.starts_with(wanted + '_'));
  });
  return document;
}

}  // namespace zgz::report
