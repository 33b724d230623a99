#include "lib/report/hints.hpp"

#include <array>
#include <cmath>

#include "lib/base/i18n.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

using Kind = Hint::Kind;

constexpr std::size_t excerpt = 60;

struct KindWord {
  Kind kind;
  char const* word;
  char const* label;
};

constexpr std::array kinds{
    KindWord{Kind::measure_without_action, "measure-without-action", ZGZ_N_("The measure names nothing to be done")},
    KindWord{Kind::owner_is_nobody, "owner-is-nobody", ZGZ_N_("Everybody is responsible, so nobody is")},
    KindWord{Kind::copied_between, "copied-between", ZGZ_N_("The same text in two departments")},
    KindWord{Kind::copied_from_closed, "copied-from-closed",
             ZGZ_N_("New, in the words of a problem that was closed or left out")},
    KindWord{Kind::one_measure_for_all, "one-measure-for-all", ZGZ_N_("One measure for several problems")},
    KindWord{Kind::bunched_days, "bunched-days", ZGZ_N_("Nearly all due on one day, the last")},
    KindWord{Kind::at_once_unproven, "at-once-unproven", ZGZ_N_("To be mended at once, said to be done, no evidence")},
};

bool is_about_measure(Kind kind) { return kind == Kind::measure_without_action || kind == Kind::one_measure_for_all; }

std::string text_of(Hint const& hint, Problem const& problem) {
  if (hint.kind == Kind::owner_is_nobody) return problem.row.owner;
  return first_line(is_about_measure(hint.kind) ? problem.row.measure : problem.row.problem, excerpt);
}

std::string remark_of(Hint const& hint) {
  if (hint.kind == Kind::bunched_days && hint.day)
    return say_count("{0} problem is due on {1}", "{0} problems are due on {1}", static_cast<std::size_t>(hint.count),
                     hint.count, iso(*hint.day));
  if (hint.count > 0) return say_count("{} problem", "{} problems", static_cast<std::size_t>(hint.count), hint.count);
  if (hint.other != nullptr) return say("{}% alike", std::to_string(std::lround(hint.likeness * 100)));
  return {};
}

}  // namespace

std::vector<std::string> hint_words() {
  std::vector<std::string> words;
  for (auto const& kind : kinds) words.emplace_back(kind.word);
  return words;
}

Term term(Kind kind) {
  for (auto const& each : kinds) {
    if (each.kind == kind) return {each.word, tr(each.label)};
  }
  return {};
}

Document hints_document(Plan const& plan, std::vector<Hint> const& hints) {
  DocTable table{"items", {}, {}, {}, tr("Nothing to ask back about."), "kind"};
  table.columns = {{"kind", tr("Hint")},
                   {"problem", tr("Problem")},
                   {"department", tr("Department")},
                   {"text", tr("What it says")},
                   {"other", tr("Beside")},
                   {"other_department", tr("Its department")},
                   {"other_text", tr("What that says")},
                   {"remark", tr("Remark")}};
  for (auto const& hint : hints) {
    DocCell other, other_department, other_text;
    if (hint.other != nullptr) {
      other.value = hint.other->ref.str();
      other_department.value = department_name(plan, hint.other->department);
      other_text.value = text_of(hint, *hint.other);
    }
    table.rows.push_back({{term(hint.kind)},
                          {hint.problem->ref.str()},
                          {department_name(plan, hint.problem->department)},
                          {text_of(hint, *hint.problem)},
                          other,
                          other_department,
                          other_text,
                          {remark_of(hint)}});
  }
  return {"zgz.hints/1", {{"count", static_cast<std::int64_t>(hints.size())}}, {std::move(table)}};
}

}  // namespace zgz::report
