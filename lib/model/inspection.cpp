#include "lib/model/inspection.hpp"

#include <array>

#include "lib/base/i18n.hpp"

namespace zgz {

namespace {

struct OutcomeName {
  UnitOutcome outcome;
  std::string_view word;
  char const* title;
  bool reached;
};

constexpr std::array outcome_names{
    OutcomeName{UnitOutcome::completed, "completed", ZGZ_N_("completed"), true},
    OutcomeName{UnitOutcome::partial, "partial", ZGZ_N_("partly completed"), true},
    OutcomeName{UnitOutcome::refused, "refused", ZGZ_N_("refused to answer"), true},
    OutcomeName{UnitOutcome::no_answer, "no-answer", ZGZ_N_("no answer"), false},
    OutcomeName{UnitOutcome::wrong_number, "wrong-number", ZGZ_N_("wrong number"), false},
    OutcomeName{UnitOutcome::not_eligible, "not-eligible", ZGZ_N_("not eligible"), true},
    OutcomeName{UnitOutcome::closed, "closed", ZGZ_N_("closed down"), false},
};

}  // namespace

/// Values beyond the last have no word: whoever reads a word goes through them.
std::string_view word_of(UnitOutcome outcome) {
  auto const index = static_cast<std::size_t>(outcome);
  return index < outcome_names.size() ? outcome_names[index].word : std::string_view{};
}

char const* title_of(UnitOutcome outcome) { return outcome_names[static_cast<std::size_t>(outcome)].title; }

bool is_reached(UnitOutcome outcome) { return outcome_names[static_cast<std::size_t>(outcome)].reached; }

}  // namespace zgz
