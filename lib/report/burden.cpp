#include "lib/report/burden.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

using Kind = Demand::Kind;

/// The words of a kind: for machines, over its column, and of a unit that was asked again.
struct KindWords {
  Kind kind;
  char const* word;
  char const* heading;
  char const* label;
};

constexpr std::array words{
    KindWords{Kind::duty, "duties", ZGZ_N_("Duties"), ZGZ_N_("duties")},
    KindWords{Kind::again, "again", ZGZ_N_("Again"), ZGZ_N_("sent back")},
    KindWords{Kind::report, "reports", ZGZ_N_("Reports"), ZGZ_N_("reports")},
    KindWords{Kind::visit, "visits", ZGZ_N_("Visits"), ZGZ_N_("visits")},
    KindWords{Kind::call, "calls", ZGZ_N_("Calls"), ZGZ_N_("calls")},
    KindWords{Kind::questionnaire, "questionnaires", ZGZ_N_("Forms"), ZGZ_N_("questionnaires")},
    KindWords{Kind::callback, "callbacks", ZGZ_N_("Callbacks"), ZGZ_N_("callbacks")},
};

Term term(Kind kind) {
  for (auto const& each : words) {
    if (each.kind == kind) return {each.word, tr(each.label)};
  }
  return {};
}

DocTable months_table(Plan const& plan, std::vector<MonthBurden> const& months) {
  DocTable table{"items", {}, {}, {}, tr("Nothing was asked of anybody yet."), "department"};
  table.columns = {{"department", tr("Department")}, {"month", tr("Month")}};
  for (auto const& each : words) table.columns.push_back({each.word, tr(each.heading), true});
  table.columns.push_back({"own", tr("Of itself"), true});
  table.columns.push_back({"over", tr("Over"), false, Show::machines});
  for (auto const& line : months) {
    std::vector<DocCell> row{{department_name(plan, line.department)},
                             {fmt::format("{:04}-{:02}", line.year, line.month)}};
    for (auto const& each : words) row.push_back({line.count(each.kind)});
    row.push_back({line.own(), line.over ? Tone::bad : Tone::plain});
    row.push_back({line.over});
    table.rows.push_back(std::move(row));
  }
  return table;
}

DocTable again_table(Plan const& plan, std::vector<AskedAgain> const& again) {
  DocTable table{"again", {}, {}, {}, tr("Nobody was asked twice in the same way."), {}};
  table.columns = {{"department", tr("Department")},
                   {"unit", tr("Unit")},
                   {"kind", tr("Kind")},
                   {"times", tr("Times"), true},
                   {"records", tr("Records")}};
  for (auto const& each : again) {
    table.rows.push_back(
        {{department_name(plan, each.department)}, {each.unit}, {term(each.kind)}, {each.times}, {Words{each.refs}}});
  }
  return table;
}

std::string ceiling_text(Plan const& plan, std::vector<MonthBurden> const& months) {
  if (plan.burden.monthly == 0) return tr("The plan sets no ceiling for a month.");
  auto const over = std::count_if(months.begin(), months.end(), [](MonthBurden const& each) { return each.over; });
  return say("The plan allows {0} demands a month on a department itself; it was more in {1} of {2} lines.",
             plan.burden.monthly, over, months.size());
}

}  // namespace

Document burden_document(Plan const& plan, std::vector<MonthBurden> const& months, std::vector<AskedAgain> const& again,
                         Date today) {
  std::int64_t own = 0, served = 0;
  for (auto const& line : months) {
    own += line.own();
    for (auto const& [kind, count] : line.counts) served += count;
  }
  served -= own;
  Document document{"zgz.burden/1",
                    {{"today", today},
                     {"departments", own},
                     {"served", served},
                     {"asked_again", static_cast<std::int64_t>(again.size())},
                     {"monthly", plan.burden.monthly > 0 ? Value{std::int64_t{plan.burden.monthly}} : Value{}}},
                    {}};
  auto& blocks = document.blocks;
  blocks.emplace_back(
      Paragraph{say("Asked by this campaign until {0}: {1} demands on departments, {2} on those whom they serve.",
                    iso(today), own, served)});
  bool const over = std::any_of(months.begin(), months.end(), [](MonthBurden const& each) { return each.over; });
  blocks.emplace_back(Paragraph{ceiling_text(plan, months), over ? Tone::warn : Tone::dim});
  blocks.emplace_back(months_table(plan, months));
  blocks.emplace_back(again_table(plan, again));
  return document;
}

}  // namespace zgz::report
