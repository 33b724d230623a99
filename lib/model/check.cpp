#include "lib/model/check.hpp"

#include "lib/model/name.hpp"

namespace zgz {

namespace {

constexpr std::array severities{
    Name<CheckSeverity>{CheckSeverity::serious, "serious", ZGZ_N_("serious")},
    Name<CheckSeverity>{CheckSeverity::warning, "warning", ZGZ_N_("warning")},
    Name<CheckSeverity>{CheckSeverity::notice, "notice", ZGZ_N_("notice")},
};

}  // namespace

std::string_view word_of(CheckSeverity severity) { return find_name(severities, severity).word; }
char const* title_of(CheckSeverity severity) { return find_name(severities, severity).title; }

std::vector<std::string> check_words() {
  std::vector<std::string> words;
  for (auto const& each : checks) words.emplace_back(each.word);
  return words;
}

}  // namespace zgz
