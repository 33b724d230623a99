#pragma once

#include <utility>
#include <vector>

#include "lib/model/complaint_case.hpp"
#include "tests/rules/small.hpp"

/// Complaints for the tests of the rules, about 丙局 (`bing`), received on 2020-12-02.
namespace zgz::small {

inline CaseStep step(CaseStep::Kind kind, char const* on, char const* department = "") {
  CaseStep value;
  value.kind = kind;
  value.on = day(on);
  value.department = department;
  if (kind == CaseStep::Kind::returned) value.text = "示例理由";
  return value;
}

inline ComplaintCase complaint(std::int64_t number, std::vector<CaseStep> steps) {
  ComplaintCase value;
  value.complaint.ref = {number};
  value.complaint.received = day("2020-12-02");
  value.complaint.channel = "phone";
  value.complaint.about = "bing";
  value.facts.summary = "示例摘要";
  value.steps = std::move(steps);
  return value;
}

}  // namespace zgz::small
