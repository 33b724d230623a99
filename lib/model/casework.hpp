#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/ids.hpp"

namespace zgz {

/// What was found out about a problem (核实).
enum class FactFinding { pending, founded, partly_founded, unfounded, not_established };

/// Something recorded of a problem beside its mending.
struct ProblemNote {
  enum class Kind {
    investigated,  ///< an investigation was opened or held (涉腐必查)
    found,         ///< `word`: the fact found
    cause,         ///< root cause
    mechanism,     ///< the lasting rule that it led to (长效机制)
    recurred,      ///< it came back as the problem `other`
    checked,       ///< `word`: an item of the closure checklist that is fulfilled
    admitted,      ///< the department or person named it of its own accord; `text` says how
    withdrawn      ///< the office had added it in error; `text` says why, `by` who decided
  };
  Kind kind = Kind::investigated;
  Date on{};
  std::string text{}, by{}, document{}, word{}, other{};
  bool operator==(ProblemNote const&) const = default;
};

/// A factor for leniency or severity, with what shows it.
struct Factor {
  std::string code, evidence;
  bool operator==(Factor const&) const = default;
};

/// What people with authority decided about a person (处置). It is recorded, never computed.
struct Disposition {
  DispositionRef ref;
  std::optional<ProblemRef> problem;
  std::optional<ComplaintRef> complaint;
  std::string person, post, department;  ///< department: code
  std::string kind;                      ///< code of the plan's list; it says the track
  int months = 0;                        ///< period of effect where it is chosen; 0: that of its kind
  Date decided;
  std::optional<Date> conduct;  ///< when the conduct happened: the rule of that time applies (政务处分法 §67)
  std::string authority, document, approver;
  std::vector<Factor> factors;
  std::string note;
  std::string withdrawn{};  ///< why it was taken back; empty while it stands
  bool operator==(Disposition const&) const = default;
};

/// A step of the listed supervision of a problem (挂牌督办).
struct SupervisionStep {
  enum class Kind {
    proposed,   ///< `text`: the evidence
    approved,   ///< `by` and `document`: the notice; `due`, and a report every `cycle` days
    reported,   ///< the department reports
    inspected,  ///< on the spot by `people`; `text`: their opinion; `passed`
    delisted,   ///< 摘牌
    dropped     ///< the proposal was not approved
  };
  Kind kind = Kind::proposed;
  Date on{};
  std::string text{}, by{}, document{};
  std::vector<std::string> people{};
  std::optional<Date> due{};
  int cycle = 0;  ///< calendar days between reports; 0: none asked for
  bool passed = false;
  bool operator==(SupervisionStep const&) const = default;
};

struct Supervision {
  SupervisionRef ref;
  ProblemRef problem;
  std::vector<SupervisionStep> steps;
  bool operator==(Supervision const&) const = default;
};

/// A fact that the records show, as a word of `evidence_words` with what it says: kept so that it can be told in any
/// language.
struct ShownFact {
  std::string word;
  std::vector<std::string> args;
  bool operator==(ShownFact const&) const = default;
};

/// One line of an accountability checklist: who it is about and what was found.
struct AccountabilityFinding {
  std::string role;   ///< direct, supervising-leader, head, supervisor
  std::string title;  ///< the post held at the time
  bool decided = false, pursued = false;
  std::string text, by;  ///< the measure, or why not
  std::optional<Date> on;
  bool operator==(AccountabilityFinding const&) const = default;
};

/// The second track of a case (一案双查).
struct Accountability {
  AccountabilityRef ref;
  ProblemRef problem;
  std::string trigger;  ///< code of the plan's list
  Date opened;
  std::vector<ShownFact> shown;      ///< that the trigger was met, when it was opened
  std::vector<std::string> records;  ///< what shows it: problems, submissions, dispositions, supervisions
  std::vector<AccountabilityFinding> findings;
  bool operator==(Accountability const&) const = default;
};

/// A standing check that somebody has silenced for one record, and why.
struct Silence {
  std::string check, ref, reason;
  bool operator==(Silence const&) const = default;
};

}  // namespace zgz
