#include "lib/model/accountability_words.hpp"

#include <algorithm>
#include <array>

#include "lib/base/i18n.hpp"

namespace zgz {

namespace {

struct Role {
  std::string_view word;
  char const* title;
};

constexpr std::array roles{
    Role{"direct", ZGZ_N_("directly responsible")},
    Role{"supervising-leader", ZGZ_N_("supervising leader")},
    Role{"head", ZGZ_N_("head")},
    Role{"supervisor", ZGZ_N_("supervisor")},
};

}  // namespace

std::vector<std::string> responsibility_roles() {
  std::vector<std::string> words;
  for (auto const& role : roles) words.emplace_back(role.word);
  return words;
}

char const* title_of_role(std::string_view role) {
  auto const* const found =
      std::find_if(roles.begin(), roles.end(), [&](Role const& each) { return each.word == role; });
  return found == roles.end() ? "" : found->title;
}

int open_findings(Accountability const& accountability) {
  return static_cast<int>(std::count_if(accountability.findings.begin(), accountability.findings.end(),
                                        [](AccountabilityFinding const& each) { return !each.decided; }));
}

}  // namespace zgz
