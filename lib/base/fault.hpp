#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zgz {

/// Every kind of thing that can be wrong. Each has a stable word for machines (`missing-due`), a
/// sentence and a next step for people, all in `fault.cpp`.
enum class Fault {
#define ZGZ_FAULT(name, word, what, next) name,
#include "lib/base/faults.inc"
#undef ZGZ_FAULT
};

/// The stable word: `missing-due`.
[[nodiscard]] std::string_view word_of(Fault fault);

/// The kind with this word.
[[nodiscard]] std::optional<Fault> fault_named(std::string_view word);

/// What is wrong, in the reader's language.
[[nodiscard]] std::string what_of(Fault fault, std::vector<std::string> const& args);

/// What to do about it, in the reader's language; may be empty.
[[nodiscard]] std::string next_step_of(Fault fault, std::vector<std::string> const& args);

}  // namespace zgz
