#include "lib/model/words.hpp"

#include <array>

#include "lib/base/i18n.hpp"

namespace zgz {

namespace {

template <typename Enum>
struct Name {
  Enum value;
  std::string_view word;
  char const* title;
};

constexpr std::array rectifications{
    Name<Rectification>{Rectification::not_started, "not-started", ZGZ_N_("not started")},
    Name<Rectification>{Rectification::ongoing, "ongoing", ZGZ_N_("being mended")},
    Name<Rectification>{Rectification::reported, "reported", ZGZ_N_("reported done")},
    Name<Rectification>{Rectification::closed, "closed", ZGZ_N_("closed")},
    Name<Rectification>{Rectification::long_term, "long-term", ZGZ_N_("long-term")},
    Name<Rectification>{Rectification::withdrawn, "withdrawn", ZGZ_N_("withdrawn")},
};

constexpr std::array submission_states{
    Name<SubmissionState>{SubmissionState::taken, "taken", ZGZ_N_("taken")},
    Name<SubmissionState>{SubmissionState::returned, "returned", ZGZ_N_("returned")},
    Name<SubmissionState>{SubmissionState::undone, "undone", ZGZ_N_("undone")},
};

constexpr std::array problem_steps{
    Name<ProblemStep::Kind>{ProblemStep::Kind::started, "started", ZGZ_N_("begun")},
    Name<ProblemStep::Kind>{ProblemStep::Kind::reported, "reported", ZGZ_N_("reported done")},
    Name<ProblemStep::Kind>{ProblemStep::Kind::sent_back, "sent-back", ZGZ_N_("sent back")},
    Name<ProblemStep::Kind>{ProblemStep::Kind::closed, "closed", ZGZ_N_("closed")},
    Name<ProblemStep::Kind>{ProblemStep::Kind::extended, "extended", ZGZ_N_("extended")},
};

template <typename Enum, std::size_t Size>
Name<Enum> find(std::array<Name<Enum>, Size> const& names, Enum value) {
  for (auto const& name : names) {
    if (name.value == value) return name;
  }
  return {value, {}, ""};
}

template <typename Enum, std::size_t Size>
std::optional<Enum> find_word(std::array<Name<Enum>, Size> const& names, std::string_view word) {
  for (auto const& name : names) {
    if (name.word == word) return name.value;
  }
  return std::nullopt;
}

}  // namespace

std::string_view word_of(Rectification state) { return find(rectifications, state).word; }
std::string_view word_of(SubmissionState state) { return find(submission_states, state).word; }
std::string_view word_of(ProblemStep::Kind step) { return find(problem_steps, step).word; }
char const* title_of(Rectification state) { return find(rectifications, state).title; }
char const* title_of(SubmissionState state) { return find(submission_states, state).title; }
char const* title_of(ProblemStep::Kind step) { return find(problem_steps, step).title; }
std::optional<Rectification> rectification_named(std::string_view text) { return find_word(rectifications, text); }
std::optional<SubmissionState> submission_state_named(std::string_view text) {
  return find_word(submission_states, text);
}

}  // namespace zgz
