#include "lib/report/inspection_results.hpp"

#include <algorithm>
#include <cmath>

#include "lib/base/i18n.hpp"
#include "lib/base/percent.hpp"
#include "lib/base/text.hpp"
#include "lib/model/worksheet_form.hpp"
#include "lib/report/complaints.hpp"
#include "lib/report/diagnostics.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

Value department(Plan const& plan, std::string const& code) { return code_and_name(code, department_name(plan, code)); }

Value group_name(std::string const& group) { return group.empty() ? Value{tr("no group")} : Value{group}; }

/// A bound of an interval, which is no share of whole numbers: `30.8%`, half up, one place.
std::string bound(double share) {
  constexpr double thousand = 1000;
  auto const tenths = static_cast<std::int64_t>(std::floor(share * thousand + 0.5));
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + '%';
}

std::optional<double> share_of(Proportion const& of) {
  if (of.among == 0) return std::nullopt;
  return static_cast<double>(of.count) / static_cast<double>(of.among);
}

/// `81/263 = 30.8%`; a dash where nobody is in the base.
std::string rate(Proportion const& of) {
  auto const parts = std::to_string(of.count) + '/' + std::to_string(of.among);
  return parts + " = " + percent(of.count, of.among, prose_decimals);
}

std::string interval_text(std::optional<Interval> const& interval) {
  return interval ? bound(interval->low) + "–" + bound(interval->high) : std::string{"—"};
}

Value number_or_nothing(std::optional<double> number) { return number ? Value{*number} : Value{}; }

Value rank_text(ResultTally const& row, int least) {
  if (row.rank) return say("{0} of {1}", *row.rank, row.ranked);
  return row.few ? Value{say("none: under {} valid", least)} : Value{};
}

/// Everything of a row, for machines.
DocTable items_table(Plan const& plan, DrawResults const& results) {
  DocTable table{"items", {}, {}, {}, {}, {}, Show::machines};
  for (auto const* key : {"department", "group", "drawn", "substitutes", "tried", "reached", "completed", "partial",
                          "satisfied", "valid", "unknown", "share", "low", "high", "rank", "ranked"})
    table.columns.push_back({key, {}});
  for (auto const& row : results.tallies.rows) {
    auto const low = row.interval ? std::optional{row.interval->low} : std::nullopt;
    auto const high = row.interval ? std::optional{row.interval->high} : std::nullopt;
    table.rows.push_back({{results.by_group ? Value{} : department(plan, row.name)},
                          {row.group.empty() ? Value{} : Value{row.group}},
                          {row.drawn},
                          {row.substitutes},
                          {row.tried},
                          {row.reached},
                          {row.completed},
                          {row.partial},
                          {row.satisfaction.count},
                          {row.satisfaction.among},
                          {row.unknown},
                          {number_or_nothing(share_of(row.satisfaction))},
                          {number_or_nothing(low)},
                          {number_or_nothing(high)},
                          {row.rank ? Value{*row.rank} : Value{}},
                          {row.ranked}});
  }
  return table;
}

Value name_of(Plan const& plan, ResultTally const& row, bool by_group) {
  return by_group ? group_name(row.group) : department(plan, row.name);
}

DocColumn name_column(bool by_group) {
  return by_group ? DocColumn{"group", tr("Group")} : DocColumn{"department", tr("Department")};
}

DocTable reach_table(Plan const& plan, DrawResults const& results) {
  DocTable table{"reach", tr("Who was asked"), {}, {}, {}, {}, Show::people};
  table.columns = {name_column(results.by_group),
                   {"drawn", tr("Drawn"), true},
                   {"tried", tr("Tried"), true},
                   {"reached", tr("Reached"), true},
                   {"completed", tr("Completed"), true},
                   {"partial", tr("Partly"), true},
                   {"response", tr("Completed of drawn"), true}};
  for (auto const& row : results.tallies.rows) {
    table.rows.push_back({{name_of(plan, row, results.by_group)},
                          {row.drawn},
                          {row.tried},
                          {row.reached},
                          {row.completed},
                          {row.partial},
                          {rate({row.completed, row.drawn})}});
  }
  return table;
}

/// Departments stand beside their like.
DocTable satisfaction_table(Plan const& plan, DrawResults const& results) {
  DocTable table{"satisfaction", tr("Satisfaction"), {}, {}, {}, {}, Show::people};
  table.columns = {name_column(results.by_group),
                   {"unknown", tr("Do not know"), true},
                   {"rate", tr("Satisfied of valid"), true},
                   {"interval", tr("95% interval")}};
  if (!results.by_group) {
    table.columns.push_back({"rank", tr("Rank in group")});
    table.columns.push_back({"group", tr("Group")});
    table.group_by = "group";
  }
  auto rows = results.tallies.rows;
  std::stable_sort(rows.begin(), rows.end(),
                   [](ResultTally const& a, ResultTally const& b) { return a.group < b.group; });
  for (auto const& row : rows) {
    std::vector<DocCell> cells{
        {name_of(plan, row, results.by_group)}, {row.unknown}, {rate(row.satisfaction)}, {interval_text(row.interval)}};
    if (!results.by_group) {
      cells.push_back({rank_text(row, plan.results.minimum_n)});
      cells.push_back({group_name(row.group)});
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

DocTable answers_table(std::vector<AnswerCount> const& answers) {
  DocTable table{"answers", tr("Answers"), {}, {}, tr("Nobody has answered yet."), "question"};
  table.columns = {{"question", tr("Question")},
                   {"set", {}, false, Show::machines},
                   {"code", {}, false, Show::machines},
                   {"answer", tr("Answer")},
                   {"count", {}, true, Show::machines},
                   {"among", {}, true, Show::machines},
                   {"rate", tr("Of those who answered it"), true, Show::people}};
  for (auto const& each : answers) {
    table.rows.push_back({{each.set + ' ' + each.question.code + ' ' + each.question.text},
                          {each.set},
                          {each.question.code},
                          {each.answer},
                          {each.share.count},
                          {each.share.among},
                          {rate(each.share)}});
  }
  return table;
}

std::string unknown_rule(Plan const& plan) {
  return plan.inspection.unknown_valid
             ? tr("Whoever does not know counts as a valid answer that is not satisfied, as the plan says.")
             : tr("Whoever does not know is left out of the valid answers, as the plan says.");
}

std::string worksheet_line(WorksheetReceipt const& receipt, bool dry_run) {
  auto const& sheet = receipt.worksheet;
  if (!receipt.faults.empty()) {
    return say_count("{0}: {1} fault; nothing was stored", "{0}: {1} faults; nothing was stored", receipt.faults.size(),
                     receipt.file, receipt.faults.size());
  }
  auto const line = say("{0}: worksheet {1} of {2}, {3}: {4} units new, {5} changed, {6} as before, {7} not tried yet",
                        receipt.file, sheet.number, sheet.draw.str(), sheet.inspector, receipt.added, receipt.changed,
                        receipt.same, receipt.untouched);
  return dry_run ? say("{} (nothing was stored: --dry-run)", line) : line;
}

std::int64_t whole(std::uint64_t count) { return static_cast<std::int64_t>(count); }

}  // namespace

Document worksheets_document(Plan const& plan, std::vector<Worksheet> const& worksheets) {
  DocTable table{"items", {}, {}, {}, tr("No worksheet was made yet."), {}};
  table.columns = {{"worksheet", tr("No."), true},
                   {"draw", tr("Draw")},
                   {"inspector", tr("Inspector")},
                   {"from", tr("Comes from")},
                   {"method", {}, false, Show::machines},
                   {"questions", tr("Questions")},
                   {"units", tr("Units"), true},
                   {"phones", tr("Telephones")},
                   {"made", tr("Made on")}};
  for (auto const& sheet : worksheets) {
    auto const from =
        sheet.department.empty() ? Value{Term{"office", tr("the office")}} : department(plan, sheet.department);
    table.rows.push_back({{sheet.number},
                          {sheet.draw.str()},
                          {sheet.inspector},
                          {from},
                          {Term{std::string{word_of(sheet.method)}, tr(title_of(sheet.method))}},
                          {set_name(sheet.set, sheet.version)},
                          {whole(sheet.units.size())},
                          {sheet.phones},
                          {sheet.made}});
  }
  Document document{"zgz.worksheets/1", {{"count", whole(worksheets.size())}}, {}};
  document.blocks.emplace_back(std::move(table));
  return document;
}

Document worksheet_receipts_document(std::vector<WorksheetReceipt> const& receipts, bool dry_run) {
  Document document{"zgz.import-results/1", {{"dry_run", dry_run}}, {}};
  DocTable items{"items", {}, {}, {}, {}, {}, Show::machines};
  items.columns = {{"file", {}},    {"worksheet", {}}, {"draw", {}},      {"inspector", {}}, {"added", {}},
                   {"changed", {}}, {"same", {}},      {"untouched", {}}, {"faults", {}}};
  DocTable faults{"diagnostics", {}, {}, {}, {}, {}, Show::machines};
  faults.columns = {{"file", {}}, {"kind", {}}, {"place", {}}, {"text", {}}};
  for (auto const& receipt : receipts) {
    auto const& sheet = receipt.worksheet;
    bool const known = sheet.number > 0;
    items.rows.push_back({{receipt.file},
                          {known ? Value{sheet.number} : Value{}},
                          {known ? Value{sheet.draw.str()} : Value{}},
                          {known ? Value{sheet.inspector} : Value{}},
                          {whole(receipt.added)},
                          {whole(receipt.changed)},
                          {whole(receipt.same)},
                          {whole(receipt.untouched)},
                          {whole(receipt.faults.size())}});
    document.blocks.emplace_back(
        Paragraph{worksheet_line(receipt, dry_run), receipt.faults.empty() ? Tone::good : Tone::bad});
    for (auto const& fault : receipt.faults) {
      document.blocks.emplace_back(Paragraph{"  " + sentence(fault), Tone::bad});
      faults.rows.push_back(
          {{receipt.file}, {std::string{word_of(fault.kind)}}, {fault.place.str()}, {sentence(fault)}});
    }
  }
  document.blocks.emplace_back(std::move(items));
  document.blocks.emplace_back(std::move(faults));
  return document;
}

Document draw_results_document(Plan const& plan, DrawResults const& results) {
  auto const& all = results.tallies.all;
  Document document{"zgz.inspect-results/1",
                    {{"draw", results.draw.str()},
                     {"method", Term{std::string{word_of(results.method)}, tr(title_of(results.method))}},
                     {"by", results.by_group ? "group" : "department"},
                     {"drawn", all.drawn},
                     {"substitutes", all.substitutes},
                     {"tried", all.tried},
                     {"reached", all.reached},
                     {"completed", all.completed},
                     {"partial", all.partial},
                     {"valid", all.satisfaction.among},
                     {"satisfied", all.satisfaction.count},
                     {"unknown", all.unknown},
                     {"least_valid", std::int64_t{plan.results.minimum_n}},
                     {"unknown_valid", plan.inspection.unknown_valid}},
                    {}};
  auto& blocks = document.blocks;
  blocks.emplace_back(
      Paragraph{say("{0}, {1}: {2} units drawn ({3} of them substitutes), {4} tried, {5} reached, {6} "
                    "completed, {7} partly.",
                    results.draw.str(), tr(title_of(results.method)), all.drawn, all.substitutes, all.tried,
                    all.reached, all.completed, all.partial)});
  blocks.emplace_back(Paragraph{say("Satisfied of valid answers: {0}, 95% interval {1}; {2} do not know.",
                                    rate(all.satisfaction), interval_text(all.interval), all.unknown)});
  blocks.emplace_back(items_table(plan, results));
  blocks.emplace_back(reach_table(plan, results));
  blocks.emplace_back(satisfaction_table(plan, results));
  blocks.emplace_back(answers_table(results.answers));
  blocks.emplace_back(Paragraph{unknown_rule(plan), Tone::dim});
  if (!results.by_group) {
    blocks.emplace_back(
        Paragraph{say("Ranks compare departments of one group only; equal shares have the same rank. With fewer than "
                      "{} valid answers a department has none.",
                      plan.results.minimum_n),
                  Tone::dim});
  }
  return document;
}

Document findings_document(Plan const& plan, InspectionRef draw, std::vector<ListedSign> const& signs) {
  DocTable table{"items", {}, {}, {}, tr("No answer points to a problem."), "department"};
  table.columns = {{"department", tr("Department")},
                   {"unit", tr("Unit")},
                   {"method", {}, false, Show::machines},
                   {"inspector", tr("Inspector"), false, Show::machines},
                   {"question", {}, false, Show::machines},
                   {"text", tr("Question")},
                   {"answer", tr("Answer")},
                   {"category", tr("Category")},
                   {"problem", tr("Problem")}};
  for (auto const& each : signs) {
    auto const& result = each.sign.result;
    auto const& question = each.sign.question;
    table.rows.push_back({{department(plan, result.department)},
                          {result.unit},
                          {std::string{word_of(result.method)}},
                          {result.inspector},
                          {question.code},
                          {question.text},
                          {each.sign.answer},
                          {question.category},
                          {each.problem.empty() ? Value{} : Value{each.problem}}});
  }
  Document document{"zgz.inspect-findings/1", {{"draw", draw.str()}, {"count", whole(signs.size())}}, {}};
  document.blocks.emplace_back(std::move(table));
  return document;
}

}  // namespace zgz::report
