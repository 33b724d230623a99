#include "cmd/cases.hpp"

#include "cmd/output.hpp"
#include "cmd/refs.hpp"
#include "lib/base/text.hpp"
#include "lib/rules/suggest.hpp"

namespace zgz::cmd {

ComplaintCase case_in(store::Store const& store, ComplaintRef ref) {
  if (auto found = store::Casework{store}.complaint_case(ref)) return *std::move(found);
  return {complaint_in(store, ref), {}, {}};
}

store::Casework casework_of(Context const& context, store::Store const& store) {
  return store::Casework{store, store::Casework{store}.recused(context.actor())};
}

void need_not_recused(Context const& context, store::Store const& store, ComplaintRef ref) {
  auto const actor = context.actor();
  if (store::Casework{store}.recused(actor).contains(ref)) throw usage_error(Fault::recused, {actor, ref.str()});
}

std::vector<std::string> codes_in(std::string const& list) {
  auto codes = split(list, ',');
  for (auto& code : codes) code = trim(code);
  return codes;
}

void propose_categories(Plan const& plan, std::string const& text) {
  constexpr std::size_t most = 3;
  auto suggested = rules::suggest_categories(plan, text);
  if (suggested.size() > most) suggested.resize(most);
  for (auto const& each : suggested)
    talk(say("Category {0} is possible: the text holds {1}.", each.code, join(each.cues, tr(", "))));
}

}  // namespace zgz::cmd
