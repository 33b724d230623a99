#include "lib/model/accountability_words.hpp"

#include <algorithm>

#include <fmt/args.h>
#include <fmt/format.h>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/name.hpp"

namespace zgz {

namespace {

constexpr std::array roles{
    Word{"direct", ZGZ_N_("directly responsible")},
    Word{"supervising-leader", ZGZ_N_("supervising leader")},
    Word{"head", ZGZ_N_("head")},
    Word{"supervisor", ZGZ_N_("supervisor")},
};

constexpr std::array evidence_words{
    Word{"others-found", ZGZ_N_("founded problems that others found: {0}; {1} of {2} names none of them")},
    Word{"nothing-handed-in", ZGZ_N_("founded problems that others found: {}; the department handed in no checklist")},
    Word{"came-back", ZGZ_N_("it came back on {}")},
    Word{"came-back-as", ZGZ_N_("it came back on {0} as {1}")},
    Word{"after-signature",
         ZGZ_N_("it touches corruption, came in after {0} had been signed ({1}) and was found on {2}")},
    Word{"serious-form", ZGZ_N_("{0} of {1} is of form {2}")},
    Word{"failed-acceptance", ZGZ_N_("{0} failed its acceptance on {1}")},
    Word{"days-late", ZGZ_N_("open, days late: {}")},
    Word{"sent-back", ZGZ_N_("sent back, times: {}")},
};

std::string sentence_of(ShownFact const& fact) {
  auto const* const sentence = find_title(evidence_words, fact.word);
  if (sentence == nullptr) return fact.word;
  fmt::dynamic_format_arg_store<fmt::format_context> args;
  for (auto const& arg : fact.args) args.push_back(arg);
  return fmt::vformat(tr(sentence), args);
}

}  // namespace

std::string sentences_of(std::vector<ShownFact> const& shown) {
  std::vector<std::string> sentences;
  for (auto const& fact : shown) sentences.push_back(sentence_of(fact));
  return join(sentences, tr("; "));
}

std::vector<std::string> responsibility_roles() { return words_of(roles); }

char const* title_of_role(std::string_view role) {
  auto const* const title = find_title(roles, role);
  return title == nullptr ? "" : title;
}

int open_findings(Accountability const& accountability) {
  return static_cast<int>(std::count_if(accountability.findings.begin(), accountability.findings.end(),
                                        [](AccountabilityFinding const& each) { return !each.decided; }));
}

}  // namespace zgz
