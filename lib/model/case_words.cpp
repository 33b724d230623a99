#include "lib/model/case_words.hpp"

#include <array>

#include "lib/base/i18n.hpp"
#include "lib/model/name.hpp"

namespace zgz {

namespace {

constexpr std::array step_kinds{
    Name<CaseStep::Kind>{CaseStep::Kind::dispatched, "dispatched", ZGZ_N_("dispatched")},
    Name<CaseStep::Kind>{CaseStep::Kind::accepted, "accepted", ZGZ_N_("signed for")},
    Name<CaseStep::Kind>{CaseStep::Kind::returned, "returned", ZGZ_N_("given back")},
    Name<CaseStep::Kind>{CaseStep::Kind::ruled, "ruled", ZGZ_N_("ruled upon")},
    Name<CaseStep::Kind>{CaseStep::Kind::answered, "answered", ZGZ_N_("answered")},
    Name<CaseStep::Kind>{CaseStep::Kind::notified, "notified", ZGZ_N_("told that it is taken up")},
    Name<CaseStep::Kind>{CaseStep::Kind::called_back, "called-back", ZGZ_N_("called back")},
    Name<CaseStep::Kind>{CaseStep::Kind::concluded, "concluded", ZGZ_N_("concluded")},
    Name<CaseStep::Kind>{CaseStep::Kind::fed_back, "fed-back", ZGZ_N_("result told")},
    Name<CaseStep::Kind>{CaseStep::Kind::extended, "extended", ZGZ_N_("extended")},
    Name<CaseStep::Kind>{CaseStep::Kind::paused, "paused", ZGZ_N_("clock stopped")},
    Name<CaseStep::Kind>{CaseStep::Kind::resumed, "resumed", ZGZ_N_("clock runs again")},
    Name<CaseStep::Kind>{CaseStep::Kind::recused, "recused", ZGZ_N_("recused")},
    Name<CaseStep::Kind>{CaseStep::Kind::summarised, "summarised", ZGZ_N_("summary written")},
    Name<CaseStep::Kind>{CaseStep::Kind::categorised, "categorised", ZGZ_N_("category changed")},
    Name<CaseStep::Kind>{CaseStep::Kind::merged, "merged", ZGZ_N_("merged")},
    Name<CaseStep::Kind>{CaseStep::Kind::separated, "separated", ZGZ_N_("separated again")},
    Name<CaseStep::Kind>{CaseStep::Kind::linked, "linked", ZGZ_N_("linked to a problem")},
    Name<CaseStep::Kind>{CaseStep::Kind::reply_received, "reply-received", ZGZ_N_("written reply received")},
    Name<CaseStep::Kind>{CaseStep::Kind::review_asked, "review-asked", ZGZ_N_("review asked for")},
    Name<CaseStep::Kind>{CaseStep::Kind::review_answered, "review-answered", ZGZ_N_("review answered")},
    Name<CaseStep::Kind>{CaseStep::Kind::reported_up, "reported-up", ZGZ_N_("passed to the level above")},
    Name<CaseStep::Kind>{CaseStep::Kind::split, "split", ZGZ_N_("split in two")},
};

constexpr std::array case_states{
    Name<CaseState>{CaseState::registered, "registered", ZGZ_N_("at the office")},
    Name<CaseState>{CaseState::dispatched, "dispatched", ZGZ_N_("dispatched")},
    Name<CaseState>{CaseState::accepted, "accepted", ZGZ_N_("being handled")},
    Name<CaseState>{CaseState::returned, "returned", ZGZ_N_("given back")},
    Name<CaseState>{CaseState::answered, "answered", ZGZ_N_("answered, to be checked")},
    Name<CaseState>{CaseState::concluded, "concluded", ZGZ_N_("concluded")},
    Name<CaseState>{CaseState::merged, "merged", ZGZ_N_("merged")},
    Name<CaseState>{CaseState::withdrawn, "withdrawn", ZGZ_N_("withdrawn")},
};

constexpr std::array findings{
    Name<FactFinding>{FactFinding::pending, "pending", ZGZ_N_("to be established")},
    Name<FactFinding>{FactFinding::founded, "founded", ZGZ_N_("founded")},
    Name<FactFinding>{FactFinding::partly_founded, "partly-founded", ZGZ_N_("partly founded")},
    Name<FactFinding>{FactFinding::unfounded, "unfounded", ZGZ_N_("unfounded")},
    Name<FactFinding>{FactFinding::not_established, "not-established", ZGZ_N_("cannot be established")},
};

constexpr std::array bands{
    Name<Band>{Band::green, "green", ZGZ_N_("green")},
    Name<Band>{Band::yellow, "yellow", ZGZ_N_("yellow")},
    Name<Band>{Band::red, "red", ZGZ_N_("red")},
    Name<Band>{Band::severe, "severe", ZGZ_N_("severe")},
};

constexpr std::array note_kinds{
    Name<ProblemNote::Kind>{ProblemNote::Kind::investigated, "investigated", ZGZ_N_("investigated")},
    Name<ProblemNote::Kind>{ProblemNote::Kind::found, "found", ZGZ_N_("fact found")},
    Name<ProblemNote::Kind>{ProblemNote::Kind::cause, "cause", ZGZ_N_("root cause")},
    Name<ProblemNote::Kind>{ProblemNote::Kind::mechanism, "mechanism", ZGZ_N_("lasting rule")},
    Name<ProblemNote::Kind>{ProblemNote::Kind::recurred, "recurred", ZGZ_N_("came back")},
    Name<ProblemNote::Kind>{ProblemNote::Kind::checked, "checked", ZGZ_N_("closure item fulfilled")},
    Name<ProblemNote::Kind>{ProblemNote::Kind::admitted, "admitted", ZGZ_N_("named of its own accord")},
    Name<ProblemNote::Kind>{ProblemNote::Kind::withdrawn, "withdrawn", ZGZ_N_("withdrawn")},
};

constexpr std::array supervision_steps{
    Name<SupervisionStep::Kind>{SupervisionStep::Kind::proposed, "proposed", ZGZ_N_("proposed")},
    Name<SupervisionStep::Kind>{SupervisionStep::Kind::approved, "approved", ZGZ_N_("listed")},
    Name<SupervisionStep::Kind>{SupervisionStep::Kind::reported, "reported", ZGZ_N_("report received")},
    Name<SupervisionStep::Kind>{SupervisionStep::Kind::inspected, "inspected", ZGZ_N_("inspected for acceptance")},
    Name<SupervisionStep::Kind>{SupervisionStep::Kind::delisted, "delisted", ZGZ_N_("taken off the list")},
    Name<SupervisionStep::Kind>{SupervisionStep::Kind::dropped, "dropped", ZGZ_N_("not approved")},
};

}  // namespace

std::string_view word_of(CaseStep::Kind kind) { return find_name(step_kinds, kind).word; }
std::string_view word_of(CaseState state) { return find_name(case_states, state).word; }
std::string_view word_of(FactFinding finding) { return find_name(findings, finding).word; }
std::string_view word_of(Band band) { return find_name(bands, band).word; }
std::string_view word_of(ProblemNote::Kind kind) { return find_name(note_kinds, kind).word; }
std::string_view word_of(SupervisionStep::Kind kind) { return find_name(supervision_steps, kind).word; }
char const* title_of(CaseStep::Kind kind) { return find_name(step_kinds, kind).title; }
char const* title_of(CaseState state) { return find_name(case_states, state).title; }
char const* title_of(FactFinding finding) { return find_name(findings, finding).title; }
char const* title_of(Band band) { return find_name(bands, band).title; }
char const* title_of(ProblemNote::Kind kind) { return find_name(note_kinds, kind).title; }
char const* title_of(SupervisionStep::Kind kind) { return find_name(supervision_steps, kind).title; }
std::optional<CaseState> case_state_named(std::string_view word) { return value_named(case_states, word); }
std::optional<Band> band_named(std::string_view word) { return value_named(bands, word); }
std::optional<FactFinding> fact_finding_named(std::string_view word) { return value_named(findings, word); }

FactFinding finding_of(std::vector<ProblemNote> const& notes) {
  auto finding = FactFinding::pending;
  for (auto const& note : notes) {
    if (note.kind == ProblemNote::Kind::found) finding = fact_finding_named(note.word).value_or(finding);
  }
  return finding;
}

FactFinding finding_of(ComplaintCase const& complaint) {
  auto finding = FactFinding::pending;
  for (auto const& step : complaint.steps) {
    if (step.kind == CaseStep::Kind::concluded && !step.words.empty())
      finding = fact_finding_named(step.words.front()).value_or(finding);
  }
  return finding;
}

}  // namespace zgz
