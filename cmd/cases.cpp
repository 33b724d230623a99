#include "cmd/cases.hpp"

#include <algorithm>

#include "cmd/refs.hpp"
#include "lib/base/text.hpp"
#include "lib/rules/case_steps.hpp"

namespace zgz::cmd {

namespace {

bool has_recusal(ComplaintCase const& complaint) {
  return std::any_of(complaint.steps.begin(), complaint.steps.end(),
                     [](CaseStep const& step) { return step.kind == CaseStep::Kind::recused; });
}

/// Who acts is asked for only where it matters: without a recusal a list may be made for a day to come.
bool is_recused(Context const& context, ComplaintCase const& complaint) {
  return has_recusal(complaint) && rules::is_recused(complaint, context.author().actor);
}

}  // namespace

ComplaintCase case_in(store::Store const& store, ComplaintRef ref) {
  if (auto found = store::Casework{store}.complaint_case(ref)) return *std::move(found);
  return {complaint_in(store, ref), {}, {}};
}

void need_not_recused(Context const& context, ComplaintCase const& complaint) {
  if (is_recused(context, complaint))
    throw usage_error(Fault::recused, {context.author().actor, complaint.complaint.ref.str()});
}

std::vector<ComplaintCase> visible(Context const& context, std::vector<ComplaintCase> complaints) {
  std::erase_if(complaints, [&](ComplaintCase const& complaint) { return is_recused(context, complaint); });
  return complaints;
}

std::vector<std::string> codes_in(std::string const& list) {
  auto codes = split(list, ',');
  for (auto& code : codes) code = trim(code);
  return codes;
}

}  // namespace zgz::cmd
