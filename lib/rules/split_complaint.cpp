#include "lib/rules/split_complaint.hpp"

#include <utility>

#include "lib/base/error.hpp"
#include "lib/model/departments.hpp"
#include "lib/rules/betrayal.hpp"
#include "lib/rules/case_steps.hpp"
#include "lib/rules/new_complaint.hpp"

namespace zgz::rules {

namespace {

std::string department_of(Plan const& plan, std::string const& code) {
  auto const* department = department_with(plan, code);
  return department == nullptr ? code : department->name;
}

Complaint open_part(Complaint const& whole, PartOfComplaint const& part) {
  Complaint open;
  open.ref = part.ref;
  open.received = whole.received;
  open.channel = whole.channel;
  open.category = part.categories.empty() ? std::string{} : part.categories.front();
  open.about = part.about;
  open.handler = whole.handler;
  open.named = whole.named;
  return open;
}

ComplaintFacts facts_of(ComplaintCase const& whole, PartOfComplaint part) {
  ComplaintFacts facts;
  if (part.categories.size() > 1) facts.also.assign(part.categories.begin() + 1, part.categories.end());
  facts.persons = whole.facts.persons;
  facts.summary = std::move(part.summary);
  facts.superior_due = whole.facts.superior_due;
  facts.superior_document = whole.facts.superior_document;
  facts.split_from = whole.complaint.ref;
  return facts;
}

}  // namespace

ComplaintSplit split_complaint(Plan const& plan, ComplaintCase const& whole, PartOfComplaint part, CaseStep step,
                               std::string const& although) {
  step.kind = CaseStep::Kind::split;
  step.other = part.ref.str();
  if (!although.empty()) step.words = {although};
  auto taken = take_step(plan, whole, whole, std::move(step));
  need_no_betrayal(personal_numbers(part.summary));
  need_categories(plan, part.categories);
  if (although.empty() && !part.about.empty() && holder_of(whole) == part.about)
    throw usage_error(Fault::accused_department, {whole.complaint.ref.str(), department_of(plan, part.about)});
  auto open = open_part(whole.complaint, part);
  return {std::move(open), facts_of(whole, std::move(part)), std::move(taken.step)};
}

}  // namespace zgz::rules
