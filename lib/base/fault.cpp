#include "lib/base/fault.hpp"

#include <array>

#include <fmt/args.h>
#include <fmt/format.h>

#include "lib/base/i18n.hpp"
#include "lib/base/printable.hpp"

namespace zgz {

namespace {

struct Entry {
  std::string_view word;
  char const* what;
  char const* next;
};

constexpr auto entries = std::to_array<Entry>({
#define ZGZ_FAULT(name, word, what, next) {word, what, next},
#include "lib/base/faults.inc"
#undef ZGZ_FAULT
});

/// What a file holds must not look like a line of ours.
std::string in_a_line(std::string text) {
  for (char& c : text) {
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  }
  return printable(text);
}

std::string fill(char const* english, std::vector<std::string> const& args) {
  if (*english == '\0') return {};
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (auto const& arg : args) store.push_back(in_a_line(arg));
  return fmt::vformat(tr(english), store);
}

}  // namespace

std::string_view word_of(Fault fault) { return entries[static_cast<std::size_t>(fault)].word; }

std::optional<Fault> fault_named(std::string_view word) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (entries[i].word == word) return static_cast<Fault>(i);
  }
  return std::nullopt;
}

std::string what_of(Fault fault, std::vector<std::string> const& args) {
  return fill(entries[static_cast<std::size_t>(fault)].what, args);
}

std::string next_step_of(Fault fault, std::vector<std::string> const& args) {
  return fill(entries[static_cast<std::size_t>(fault)].next, args);
}

}  // namespace zgz
