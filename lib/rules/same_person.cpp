#include "lib/rules/same_person.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/model/departments.hpp"

namespace zgz::rules {

namespace {

/// Without what stands in brackets behind a name, and without 同志.
std::string bare(std::string const& named) {
  auto name = fold(named);
  if (auto const bracket = name.find('('); bracket != std::string::npos) name.resize(bracket);
  for (std::string_view const address : {"同志", "先生", "女士"}) {
    if (name.ends_with(address) && name.size() > address.size()) name.resize(name.size() - address.size());
  }
  return name;
}

bool is_one_name(std::string const& name) {
  for (auto const* separator : {"、", "，", "；", ",", ";", "/"}) {
    if (contains(name, separator)) return false;
  }
  auto const codes = code_points(name);
  return std::any_of(codes.begin(), codes.end(), [](char32_t code) {
    constexpr char32_t first_cjk = 0x3400;
    return (code >= U'a' && code <= U'z') || code >= first_cjk;
  });
}

bool holds_post(std::vector<Officer> const& officers, std::string const& person) {
  return std::any_of(officers.begin(), officers.end(),
                     [&](Officer const& officer) { return fold(officer.title) == fold(person); });
}

}  // namespace

bool names_the_same(std::string const& cell, std::string const& person) {
  auto const people = fold(cell);
  auto const one = bare(person);
  if (people.empty() || one.empty()) return false;
  return contains(people, one) || (length(people) > 1 && contains(one, people));
}

bool is_of_the_problem(Plan const& plan, Problem const& problem, std::string const& person) {
  if (names_the_same(problem.row.owner, person) || names_the_same(problem.row.leader, person)) return true;
  auto const* const department = department_with(plan, problem.department);
  return department != nullptr &&
         (holds_post(department->heads, person) || holds_post(department->supervising_leaders, person));
}

std::vector<std::string> different_people(std::vector<std::string> const& named) {
  std::vector<std::string> people;
  for (auto const& each : named) {
    auto name = bare(each);
    bool const counts = is_one_name(name) && std::find(people.begin(), people.end(), name) == people.end();
    if (counts) people.push_back(std::move(name));
  }
  return people;
}

}  // namespace zgz::rules
