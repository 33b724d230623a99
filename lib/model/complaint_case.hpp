#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/model/complaint.hpp"

namespace zgz {

/// What is known in the clear of a complaint that the office handles itself, beside `Complaint`.
struct ComplaintFacts {
  std::vector<std::string> also;          ///< codes of further categories; totals count the first only
  int persons = 1;                        ///< how many complain together: 件 and 人 are two figures; at least 1
  std::optional<ComplaintRef> repeat_of;  ///< an earlier one of the same matter
  std::optional<ComplaintRef> refers_to;  ///< a concluded one that it takes up again; that one stays as it is
  std::string summary;                    ///< handling summary (转办摘要), written so that it betrays nobody
  std::optional<Date> superior_due;       ///< a superior's deadline, with the number of the paper that set it
  std::string superior_document;
  std::string receipt;                     ///< SHA-256 of the receipt number given to the person
  std::optional<ComplaintRef> split_from;  ///< the one of which it was a part; its seal holds what was said
  bool operator==(ComplaintFacts const&) const = default;
};

/// What somebody did with a complaint, and the day on which it happened.
struct CaseStep {
  enum class Kind {
    dispatched,       ///< given to `department`; from here its clock runs, not from 签收
    accepted,         ///< `department` has signed for it (签收)
    returned,         ///< `department` gives it back; `text` is its written ground
    ruled,            ///< the office decides that `department` handles it; kept as a precedent
    answered,         ///< `department` says what it did
    notified,         ///< the person was told that it is taken up (告知受理)
    called_back,      ///< words: outcome of the call, whether solved, satisfaction
    concluded,        ///< words: the fact found (核实); `text` is the evidence
    fed_back,         ///< the result was told to the person (反馈)
    extended,         ///< words: code of the time limit; `until` is the new last day
    paused,           ///< words: cause
    resumed,          ///< words: cause
    recused,          ///< `text` names who must not handle or see it (回避)
    summarised,       ///< `text` replaces the handling summary
    categorised,      ///< words: codes, the first is the category
    merged,           ///< into the complaint `other`; the clocks of both go on
    separated,        ///< from the complaint into which it had been merged
    linked,           ///< to the problem `other`
    reply_received,   ///< the person has the written reply
    review_asked,     ///< the person asks for a review (复查、复核)
    review_answered,  ///< the review's reply
    reported_up,      ///< passed to the level above that has it in its charge
    split             ///< in two: `other` is the other one; those before it in a part were taken with the whole
  };
  Kind kind = Kind::dispatched;
  Date on{};
  std::string department{};  ///< code
  std::string text{}, by{}, document{};
  std::vector<std::string> words{};
  std::optional<Date> until{};
  std::string other{};  ///< `C3`, `P7`
  bool operator==(CaseStep const&) const = default;
};

/// A complaint that the office handles: all else about it follows from its steps.
struct ComplaintCase {
  Complaint complaint;
  ComplaintFacts facts;
  std::vector<CaseStep> steps;  ///< in the order in which they were recorded
  bool operator==(ComplaintCase const&) const = default;
};

/// 在手 at the office, with a department, answered and to be checked, concluded, or merged into another.
enum class CaseState { registered, dispatched, accepted, returned, answered, concluded, merged, withdrawn };

[[nodiscard]] CaseState state_of(ComplaintCase const& complaint);

/// How many people a total counts for it: those of a part are counted with the one from which it was split.
[[nodiscard]] int people_of(ComplaintFacts const& facts);

/// The steps of a complaint that a part of it has too: what happened to it, so that every clock of the part has the
/// start, the extensions and the stops of the whole. What the office wrote of the whole's own matter (summary,
/// category, link to a problem) and what it was joined with is not the part's.
[[nodiscard]] std::vector<CaseStep> steps_for_part(ComplaintCase const& whole);

/// How many of its steps, from the first, were taken before it was split from another: 0 for one that is no part.
[[nodiscard]] std::size_t steps_before_split(ComplaintCase const& complaint);

/// Whether the person must neither handle nor see it (回避); the writing of a name does not matter.
[[nodiscard]] bool is_recused(ComplaintCase const& complaint, std::string_view person);

/// The department that has it now; empty while it is with the office.
[[nodiscard]] std::string holder_of(ComplaintCase const& complaint);

/// The one into which it is merged now.
[[nodiscard]] std::optional<ComplaintRef> merged_into(ComplaintCase const& complaint);

/// The first day on which something happened that starts or ends a clock: `received`, `dispatched`, `concluded`, …
/// (`clock_event_words`); nothing where it has not happened or the word is none of them.
[[nodiscard]] std::optional<Date> happened(ComplaintCase const& complaint, std::string_view event);

/// The first day on which something happened that ends a wait for `event`. Who concludes a complaint without giving it
/// to anybody has done what a dispatch would have done.
[[nodiscard]] std::optional<Date> ended(ComplaintCase const& complaint, std::string_view event);

/// A merged complaint as its clocks see it: what happens to the one that it is merged into happens to it too, from the
/// day of the merging on; what happened before it does not end a clock that was late.
[[nodiscard]] ComplaintCase as_merged(ComplaintCase merged, ComplaintCase const& main);

/// What may be waited for: the clock starts with one event and ends with the other.
struct Wait {
  std::string_view start, end;
};

/// A time limit of a plan for complaints starts and ends as one of these does.
inline constexpr std::array waits{Wait{"received", "dispatched"},          Wait{"received", "notified"},
                                  Wait{"received", "concluded"},           Wait{"received", "reported_up"},
                                  Wait{"dispatched", "accepted"},          Wait{"dispatched", "answered"},
                                  Wait{"dispatched", "concluded"},         Wait{"accepted", "concluded"},
                                  Wait{"answered", "concluded"},           Wait{"concluded", "fed_back"},
                                  Wait{"review_asked", "review_answered"}, Wait{"replied", "review_asked"}};

/// A wait that has begun and not ended.
struct OpenWait {
  Wait const* wait = nullptr;
  Date start;
};

/// None for a complaint that is withdrawn.
[[nodiscard]] std::vector<OpenWait> open_waits(ComplaintCase const& complaint);

/// Whether a clock of it was extended or stopped, so that its days do not follow from its start alone.
[[nodiscard]] bool has_adjusted_clock(ComplaintCase const& complaint);

}  // namespace zgz
