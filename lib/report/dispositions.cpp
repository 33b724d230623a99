#include "lib/report/dispositions.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/mask.hpp"
#include "lib/model/plan_words.hpp"
#include "lib/report/fact_list.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

DispositionKind const* kind_of(Plan const& plan, std::string const& code) {
  auto const found = std::find_if(plan.dispositions.begin(), plan.dispositions.end(),
                                  [&](DispositionKind const& kind) { return kind.code == code; });
  return found == plan.dispositions.end() ? nullptr : &*found;
}

/// Two tracks have a warning of their own, so the track stands beside each kind.
Value track_of(DispositionKind const* kind) {
  if (kind == nullptr) return {};
  auto const& word = plan_word(track_words, kind->track);
  return Term{std::string{word.word}, tr(word.title)};
}

Value form_of(DispositionKind const* kind) {
  return kind == nullptr ? Value{} : Value{static_cast<std::int64_t>(kind->form)};
}

template <typename Number>
Value maybe_ref(std::optional<Number> const& ref) {
  return ref ? Value{ref->str()} : Value{};
}

Term term(DispositionState state) {
  auto const name = find_name(disposition_states, state);
  return {std::string{name.word}, tr(name.title)};
}

DocTable list_of(Plan const& plan, std::vector<DatedDisposition> const& dispositions) {
  DocTable table{"items", {}, {}, {}, tr("No dispositions are recorded."), {}};
  table.columns = {{"disposition", tr("No.")},
                   {"person", tr("Person")},
                   {"post", tr("Post")},
                   {"department", tr("Department"), false, Show::machines},
                   {"kind", tr("Disposition")},
                   {"track", tr("Track")},
                   {"form", tr("Form"), true},
                   {"decided", tr("Decided on")},
                   {"until", tr("In effect until")},
                   {"document", tr("Document no.")},
                   {"problem", tr("Problem no."), false, Show::machines},
                   {"complaint", tr("Complaint"), false, Show::machines},
                   {"state", tr("State"), false, Show::machines}};
  for (auto const& [d, until, state] : dispositions) {
    auto const* const kind = kind_of(plan, d.kind);
    table.rows.push_back({{d.ref.str()},
                          {masked_name(d.person)},
                          {d.post},
                          {department_name(plan, d.department)},
                          {Term{d.kind, disposition_name(plan, d.kind)}},
                          {track_of(kind)},
                          {form_of(kind)},
                          {d.decided},
                          {maybe(until), state == DispositionState::ended ? Tone::dim : Tone::plain},
                          {d.document},
                          {maybe_ref(d.problem)},
                          {maybe_ref(d.complaint)},
                          {term(state)}});
  }
  return table;
}

DocTable forms_table(std::vector<FormCount> const& forms) {
  DocTable table{"forms", tr("By form, of all tracks: a person once a case, at the highest form"), {}, {}, {}, {}};
  table.columns = {{"form", tr("Form"), true}, {"times", tr("Person-times"), true}, {"persons", tr("Persons"), true}};
  for (auto const& form : forms)
    table.rows.push_back({{static_cast<std::int64_t>(form.form)}, {form.times}, {form.persons}});
  return table;
}

std::vector<Entry> entries_of(Plan const& plan, DatedDisposition const& dated) {
  auto const& d = dated.disposition;
  auto const* const kind = kind_of(plan, d.kind);
  return {{"disposition", tr("Disposition no."), d.ref.str()},
          {"person", tr("Person"), d.person},
          {"post", tr("Post"), d.post},
          {"department", tr("Department"), department_name(plan, d.department)},
          {"kind", tr("Disposition"), Term{d.kind, disposition_name(plan, d.kind)}},
          {"track", tr("Track"), track_of(kind)},
          {"form", tr("Form"), form_of(kind)},
          {"decided", tr("Decided on"), d.decided},
          {"months", tr("Months chosen"), d.months > 0 ? Value{std::int64_t{d.months}} : Value{}},
          {"until", tr("In effect until"), maybe(dated.until)},
          {"state", tr("State"), term(dated.state)},
          {"conduct", tr("Conduct on"), maybe(d.conduct)},
          {"authority", tr("Authority"), d.authority},
          {"document", tr("Document no."), d.document},
          {"approver", tr("Approved by"), d.approver},
          {"source", tr("Rule"), kind == nullptr ? std::string{} : kind->source},
          {"problem", tr("Problem no."), maybe_ref(d.problem)},
          {"complaint", tr("Complaint"), maybe_ref(d.complaint)},
          {"note", tr("Note"), d.note},
          {"withdrawn", tr("Withdrawn"), d.withdrawn}};
}

DocTable factors_table(Plan const& plan, std::vector<Factor> const& factors) {
  DocTable table{"factors", factors.empty() ? "" : tr("Factors"), {}, {}, {}, {}};
  table.columns = {
      {"factor", tr("Factor")}, {"for", tr("Speaks for")}, {"evidence", tr("Evidence")}, {"source", tr("Rule")}};
  for (auto const& factor : factors) {
    auto const kind = std::find_if(plan.factors.begin(), plan.factors.end(),
                                   [&](FactorKind const& each) { return each.code == factor.code; });
    bool const known = kind != plan.factors.end();
    Value side;
    if (known) side = kind->lenient ? Term{"leniency", tr("leniency")} : Term{"severity", tr("severity")};
    table.rows.push_back({{Term{factor.code, known ? kind->name : factor.code}},
                          {side},
                          {factor.evidence},
                          {known ? kind->source : std::string{}}});
  }
  return table;
}

}  // namespace

std::string disposition_name(Plan const& plan, std::string const& code) {
  auto const* const kind = kind_of(plan, code);
  return kind == nullptr ? code : kind->name;
}

Document dispositions_document(Plan const& plan, std::vector<DatedDisposition> const& dispositions,
                               std::vector<FormCount> const& forms, Date today) {
  auto const count = dispositions.size();
  Document document{"zgz.dispositions/1", {{"today", today}, {"count", static_cast<std::int64_t>(count)}}, {}};
  document.blocks.emplace_back(list_of(plan, dispositions));
  document.blocks.emplace_back(Paragraph{say_count("{} disposition.", "{} dispositions.", count, count)});
  document.blocks.emplace_back(forms_table(forms));
  return document;
}

Document disposition_document(Plan const& plan, DatedDisposition const& dated) {
  Document document{"zgz.disposition/1", {}, {}};
  add_entries(document, entries_of(plan, dated));
  document.blocks.emplace_back(factors_table(plan, dated.disposition.factors));
  return document;
}

}  // namespace zgz::report
