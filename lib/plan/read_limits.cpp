#include <string_view>

#include "lib/plan/sections.hpp"

namespace zgz::plan {

namespace {

constexpr int longest_period = 3660;

std::vector<std::string> clock_events() {
  std::vector<std::string> words;
  for (auto const& entry : clock_event_words) words.emplace_back(entry.word);
  return words;
}

void read_event(Node const& node, std::string_view key, FaultList& faults, std::string& to) {
  auto const words = clock_events();
  if (auto const index = choose(node, key, faults, words)) to = words[*index];
}

void read_pauses(Node const& node, FaultList& faults, std::vector<std::string>& to) {
  if (!read(node, "pauses", faults, to)) return;
  auto const& items = std::get<List>(node.value);
  for (std::size_t i = 0; i < items.size(); ++i) read_event(items[i], "pauses", faults, to[i]);
}

}  // namespace

void read_time_limit(TableReader& in, TimeLimit& to) {
  in.require("code", to.code);
  in.require("name", to.name);
  if (auto const* start = in.required("start")) read_event(*start, "start", in.faults(), to.start);
  if (auto const* end = in.optional("end")) read_event(*end, "end", in.faults(), to.end);
  in.accept("channels", to.channels);
  in.require_number("count", 1, longest_period, to.count);
  in.require_word("unit", day_unit_words, to.unit);
  in.accept("count_start", to.count_start);
  in.accept_word("roll", roll_words, to.roll);
  in.accept_number("extension", 0, longest_period, to.extension);
  if (auto const* pauses = in.optional("pauses")) read_pauses(*pauses, in.faults(), to.pauses);
  in.accept_number("pause_most", 0, longest_period, to.pause_most);
  in.accept("named_only", to.named_only);
  in.accept("valid_from", to.valid_from);
  in.accept("valid_to", to.valid_to);
  in.require("source", to.source);
}

void read_inspection(TableReader& in, Inspection& to) {
  in.accept("sampling", to.sampling);
  in.accept("sampling_rate", to.sampling_rate);
  in.accept("unknown_valid", to.unknown_valid);
  in.accept("late_category", to.late_category);
  in.accept("clause", to.clause);
}

}  // namespace zgz::plan
