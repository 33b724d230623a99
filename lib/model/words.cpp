#include "lib/model/words.hpp"

#include <array>

#include "lib/base/i18n.hpp"
#include "lib/model/name.hpp"

namespace zgz {

namespace {

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

constexpr std::array submission_kinds{
    Name<SubmissionKind>{SubmissionKind::checklist, "checklist", ZGZ_N_("checklist")},
    Name<SubmissionKind>{SubmissionKind::progress, "progress", ZGZ_N_("progress report")},
    Name<SubmissionKind>{SubmissionKind::complaints, "complaints", ZGZ_N_("register of complaints")},
};

constexpr std::array problem_steps{
    Name<ProblemStep::Kind>{ProblemStep::Kind::started, "started", ZGZ_N_("begun")},
    Name<ProblemStep::Kind>{ProblemStep::Kind::reported, "reported", ZGZ_N_("reported done")},
    Name<ProblemStep::Kind>{ProblemStep::Kind::sent_back, "sent-back", ZGZ_N_("sent back")},
    Name<ProblemStep::Kind>{ProblemStep::Kind::closed, "closed", ZGZ_N_("closed")},
    Name<ProblemStep::Kind>{ProblemStep::Kind::extended, "extended", ZGZ_N_("extended")},
};

constexpr std::array roster_fields{
    Name<RosterField>{RosterField::code, "code", ZGZ_N_("Code")},
    Name<RosterField>{RosterField::name, "name", ZGZ_N_("Name of the unit")},
    Name<RosterField>{RosterField::aliases, "aliases", ZGZ_N_("Other names")},
    Name<RosterField>{RosterField::head, "head", ZGZ_N_("Head")},
    Name<RosterField>{RosterField::supervising_leader, "supervising_leader", ZGZ_N_("Supervising leader")},
    Name<RosterField>{RosterField::group, "group", ZGZ_N_("Kind of department")},
    Name<RosterField>{RosterField::key, "key", ZGZ_N_("Key department")},
    Name<RosterField>{RosterField::history, "history", ZGZ_N_("Past problems")},
};

}  // namespace

std::string_view word_of(Rectification state) { return find_name(rectifications, state).word; }
std::string_view word_of(SubmissionState state) { return find_name(submission_states, state).word; }
std::string_view word_of(SubmissionKind kind) { return find_name(submission_kinds, kind).word; }
std::string_view word_of(ProblemStep::Kind step) { return find_name(problem_steps, step).word; }
std::string_view word_of(RosterField field) { return find_name(roster_fields, field).word; }
char const* title_of(Rectification state) { return find_name(rectifications, state).title; }
char const* title_of(SubmissionState state) { return find_name(submission_states, state).title; }
char const* title_of(SubmissionKind kind) { return find_name(submission_kinds, kind).title; }
char const* title_of(ProblemStep::Kind step) { return find_name(problem_steps, step).title; }
char const* title_of(RosterField field) { return find_name(roster_fields, field).title; }
std::optional<Rectification> rectification_named(std::string_view text) { return value_named(rectifications, text); }
std::optional<SubmissionState> submission_state_named(std::string_view text) {
  return value_named(submission_states, text);
}

}  // namespace zgz
