#include "lib/base/fault.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

using namespace zgz;

namespace {

constexpr Fault faults[] = {
#define ZGZ_FAULT(name, word, what, next) Fault::name,
#include "lib/base/faults.inc"
#undef ZGZ_FAULT
};

bool is_kebab(std::string_view word) {
  auto const allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !word.empty() && std::all_of(word.begin(), word.end(), allowed) && word.front() >= 'a' && word.back() != '-' &&
         word.find("--") == std::string_view::npos;
}

std::vector<std::string> const plenty(8, "示例");

}  // namespace

TEST_CASE("every fault has a word of its own in kebab case") {
  std::set<std::string_view> seen;
  for (auto const fault : faults) {
    INFO(word_of(fault));
    CHECK(is_kebab(word_of(fault)));
    CHECK(seen.insert(word_of(fault)).second);
  }
}

TEST_CASE("a fault is found again by its word") {
  for (auto const fault : faults) CHECK(fault_named(word_of(fault)) == fault);
  CHECK_FALSE(fault_named("no-such-fault"));
  CHECK_FALSE(fault_named(""));
}

TEST_CASE("every fault says a sentence without open blanks") {
  for (auto const fault : faults) {
    auto const what = what_of(fault, plenty);
    INFO(word_of(fault) << ": " << what);
    CHECK_FALSE(what.empty());
    CHECK(what.find('{') == std::string::npos);
    CHECK(next_step_of(fault, plenty).find('{') == std::string::npos);
  }
}

TEST_CASE("a sentence is filled with the words of its place") {
  CHECK(what_of(Fault::unreadable_file, {"示例.xlsx"}) == "The file cannot be opened: 示例.xlsx.");
  CHECK(next_step_of(Fault::unreadable_directory, {}) == "Name a file inside it.");
}

TEST_CASE("words that look like blanks are printed as they are") {
  CHECK(what_of(Fault::unreadable_file, {"{0}{1}.csv"}) == "The file cannot be opened: {0}{1}.csv.");
}
