#include "lib/model/callback.hpp"

#include "lib/base/i18n.hpp"

namespace zgz {

std::array<Word, 4> const& call_outcomes() {
  static constexpr std::array words{Word{"reached", ZGZ_N_("reached")}, Word{"no-answer", ZGZ_N_("no answer")},
                                    Word{"wrong-number", ZGZ_N_("wrong number")},
                                    Word{"refused", ZGZ_N_("would not talk")}};
  return words;
}

std::array<Word, 3> const& solved_words() {
  static constexpr std::array words{Word{"yes", ZGZ_N_("solved")}, Word{"partly", ZGZ_N_("partly solved")},
                                    Word{"no", ZGZ_N_("not solved")}};
  return words;
}

std::array<Word, 4> const& satisfactions() {
  static constexpr std::array words{
      Word{"satisfied", ZGZ_N_("satisfied")}, Word{"basically-satisfied", ZGZ_N_("basically satisfied")},
      Word{"dissatisfied", ZGZ_N_("dissatisfied")}, Word{"no-opinion", ZGZ_N_("no opinion")}};
  return words;
}

std::string call_title(std::string const& word) {
  for (auto const* title :
       {find_title(call_outcomes(), word), find_title(solved_words(), word), find_title(satisfactions(), word)}) {
    if (title != nullptr) return tr(title);
  }
  return word;
}

}  // namespace zgz
