#include "lib/model/departments.hpp"

#include <catch2/catch.hpp>

using namespace zgz;

TEST_CASE("a department is found by its code and stands where the plan has it, behind all where it has none") {
  Plan plan;
  for (auto const* code : {"jia", "yi"}) {
    Department department;
    department.code = code;
    plan.departments.push_back(department);
  }
  CHECK(position_in(plan, "jia") == 0);
  CHECK(position_in(plan, "yi") == 1);
  CHECK(position_in(plan, "bing") == 2);
  CHECK(position_in(plan, "") == 2);
  CHECK(department_with(plan, "yi") == &plan.departments[1]);
  CHECK(department_with(plan, "bing") == nullptr);
}
