#include "lib/rules/disposition.hpp"

#include <algorithm>
#include <map>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/words.hpp"
#include "lib/rules/betrayal.hpp"
#include "lib/rules/closing.hpp"
#include "lib/rules/same_person.hpp"

namespace zgz::rules {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::months;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr Date law_in_force{year{2020} / month{7} / day{1}};
constexpr int forms = 4;

template <typename Coded>
Coded const* with_code(std::vector<Coded> const& all, std::string const& code) {
  auto const found = std::find_if(all.begin(), all.end(), [&](Coded const& each) { return each.code == code; });
  return found == all.end() ? nullptr : &*found;
}

template <typename Coded>
Coded const& coded(std::vector<Coded> const& all, std::string const& code, char const* what) {
  if (auto const* const found = with_code(all, code)) return *found;
  std::vector<std::string> codes;
  for (auto const& each : all) codes.push_back(each.code);
  throw usage_error(Fault::unknown_code, {code, what, join(codes, tr(", "))});
}

/// A chosen period must be given, a fixed one must not: the paper says another thing then.
void need_months(DispositionKind const& kind, int given) {
  bool const chosen = kind.months_most > 0;
  if (chosen ? given >= kind.months && given <= kind.months_most : given == 0) return;
  throw usage_error(Fault::bad_months,
                    {kind.name, std::to_string(kind.months), std::to_string(chosen ? kind.months_most : kind.months)});
}

std::string key_of(Disposition const& disposition) { return fold(disposition.person) + '\n' + disposition.department; }

std::string case_of(Disposition const& disposition) {
  if (disposition.problem) return disposition.problem->str();
  return disposition.complaint ? disposition.complaint->str() : disposition.ref.str();
}

/// The person is named on purpose; a number of theirs stands nowhere. Documents have numbers of their own.
std::vector<std::string> texts_of(Disposition const& disposition) {
  std::vector<std::string> texts{disposition.person, disposition.post, disposition.authority, disposition.approver,
                                 disposition.note};
  for (auto const& factor : disposition.factors) texts.push_back(factor.evidence);
  return texts;
}

void need_own_number(Disposition const& disposition, std::vector<Disposition> const& known) {
  for (auto const& other : known) {
    bool const same = other.withdrawn.empty() && other.ref != disposition.ref && key_of(other) == key_of(disposition) &&
                      fold(other.document) == fold(disposition.document);
    if (same) throw usage_error(Fault::number_taken, {disposition.document, other.ref.str()});
  }
}

}  // namespace

DispositionKind const* known_kind(Plan const& plan, std::string const& code) {
  return with_code(plan.dispositions, code);
}

DispositionKind const& disposition_kind(Plan const& plan, std::string const& code) {
  return coded(plan.dispositions, code, tr("the dispositions of the plan"));
}

std::optional<Date> effect_until(DispositionKind const& kind, Date decided, int chosen) {
  int const length = chosen > 0 ? chosen : kind.months;
  if (length == 0) return std::nullopt;
  auto const until = year_month_day{decided} + months{length};
  return until.ok() ? Date{until} : Date{until.year() / until.month() / std::chrono::last};
}

PersonDisposed dispose(Plan const& plan, Disposition disposition, std::optional<Problem> const& problem,
                       std::vector<Disposition> const& known) {
  need_no_numbers(texts_of(disposition));
  auto const& kind = disposition_kind(plan, disposition.kind);
  need_months(kind, disposition.months);
  for (auto const& factor : disposition.factors) (void)coded(plan.factors, factor.code, tr("the factors of the plan"));
  auto const& conduct = disposition.conduct;
  if (conduct && *conduct > disposition.decided) {
    throw usage_error(Fault::days_in_disorder,
                      {tr("the conduct"), iso(*conduct), tr("the decision"), iso(disposition.decided)});
  }
  if (problem && kind.track == Track::reminder) need_investigation(plan, *problem, disposition.decided);
  if (problem && problem->rectification == Rectification::withdrawn) {
    throw usage_error(Fault::problem_state,
                      {problem->ref.str(), tr(title_of(problem->rectification)), tr("not withdrawn")});
  }
  if (names_the_same(disposition.person, disposition.approver))
    throw usage_error(Fault::usage, {say("{} cannot approve a disposition of the same person.", disposition.approver),
                                     "zgz dispose record"});
  need_own_number(disposition, known);
  return {std::move(disposition)};
}

DispositionWithdrawn withdraw(Disposition const& disposition, std::string reason) {
  need_no_numbers({reason});
  if (!disposition.withdrawn.empty())
    throw usage_error(Fault::already_there, {disposition.ref.str(), say("withdrawn: {}", disposition.withdrawn)});
  return {disposition.ref, std::move(reason)};
}

DispositionState state_of(Disposition const& disposition, std::optional<Date> until, Date today) {
  if (!disposition.withdrawn.empty()) return DispositionState::withdrawn;
  if (!until) return DispositionState::without_period;
  return *until < today ? DispositionState::ended : DispositionState::in_force;
}

bool before_the_law(DispositionKind const& kind, std::optional<Date> conduct) {
  return kind.track == Track::administrative && conduct && *conduct < law_in_force;
}

std::vector<FormCount> count_by_form(Plan const& plan, std::vector<Disposition> const& dispositions) {
  std::map<std::string, std::map<std::string, int>> highest;
  for (auto const& each : dispositions) {
    auto const* const kind = known_kind(plan, each.kind);
    if (kind == nullptr || !each.withdrawn.empty()) continue;
    auto& form = highest[key_of(each)][case_of(each)];
    form = std::max(form, kind->form);
  }
  std::vector<FormCount> counts;
  for (int form = 1; form <= forms; ++form) counts.push_back({form, 0, 0});
  auto const of_form = [&](int form) -> FormCount& { return counts.at(static_cast<std::size_t>(form - 1)); };
  for (auto const& [person, cases] : highest) {
    int most = 1;
    for (auto const& [name, form] : cases) {
      ++of_form(form).times;
      most = std::max(most, form);
    }
    ++of_form(most).persons;
  }
  return counts;
}

}  // namespace zgz::rules
