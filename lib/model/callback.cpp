#include "lib/model/callback.hpp"

#include "lib/base/i18n.hpp"

namespace zgz {

std::array<CallWord, 4> const& call_outcomes() {
  static constexpr std::array words{CallWord{"reached", ZGZ_N_("reached")}, CallWord{"no-answer", ZGZ_N_("no answer")},
                                    CallWord{"wrong-number", ZGZ_N_("wrong number")},
                                    CallWord{"refused", ZGZ_N_("would not talk")}};
  return words;
}

std::array<CallWord, 3> const& solved_words() {
  static constexpr std::array words{CallWord{"yes", ZGZ_N_("solved")}, CallWord{"partly", ZGZ_N_("partly solved")},
                                    CallWord{"no", ZGZ_N_("not solved")}};
  return words;
}

std::array<CallWord, 4> const& satisfactions() {
  static constexpr std::array words{
      CallWord{"satisfied", ZGZ_N_("satisfied")}, CallWord{"basically-satisfied", ZGZ_N_("basically satisfied")},
      CallWord{"dissatisfied", ZGZ_N_("dissatisfied")}, CallWord{"no-opinion", ZGZ_N_("no opinion")}};
  return words;
}

std::string call_title(std::string const& word) {
  auto const title_in = [&](auto const& choices) -> char const* {
    for (auto const& choice : choices) {
      if (choice.word == word) return choice.title;
    }
    return nullptr;
  };
  for (auto const* title : {title_in(call_outcomes()), title_in(solved_words()), title_in(satisfactions())}) {
    if (title != nullptr) return tr(title);
  }
  return word;
}

}  // namespace zgz
