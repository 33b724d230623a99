#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/ids.hpp"
#include "lib/model/question_set.hpp"

namespace zgz {

/// How many units of a frame belong to a department.
struct StratumSize {
  std::string department;  ///< code
  std::int64_t units = 0;
  bool operator==(StratumSize const&) const = default;
};

/// A list of whom departments served, from which inspections are drawn (抽样框). Once frozen it does not change.
struct Frame {
  std::string name;  ///< by which it is called
  Date frozen;
  std::string file, sheet;          ///< where it was read from
  std::string sha256;               ///< of its list: a line for each unit, its department, a tab and its id
  std::vector<StratumSize> strata;  ///< in the order of the plan
  bool operator==(Frame const&) const = default;

  [[nodiscard]] std::int64_t units() const {
    std::int64_t sum = 0;
    for (auto const& stratum : strata) sum += stratum.units;
    return sum;
  }
};

/// How a sample is drawn (抽样方案).
struct DrawDesign {
  std::string frame;                 ///< its name
  bool whole = false;                ///< the list as one, not each department by itself
  int rate = 0;                      ///< in ten-thousandths, 0 to 10,000
  std::int64_t least = 0, most = 0;  ///< units of a stratum; `most` 0: no limit
  std::vector<std::string> certain;  ///< codes of departments that are looked at closely: up to `most` of theirs
  std::string seed, seed_source;
  bool operator==(DrawDesign const&) const = default;
};

/// A part of the frame that is drawn by itself.
struct Stratum {
  std::string department;  ///< code; empty for the whole frame
  std::int64_t units = 0, drawn = 0;
  bool certain = false;
  bool operator==(Stratum const&) const = default;
};

/// A unit that was drawn.
struct DrawnUnit {
  std::string unit, department;  ///< id; code
  std::string ticket;            ///< 64 hexadecimal digits
  std::int64_t line = 0;         ///< of the frame's list, from 1
  bool operator==(DrawnUnit const&) const = default;
};

/// A draw as it was made (督查抽样).
struct Draw {
  InspectionRef ref;
  Date drawn;
  DrawDesign design;
  std::vector<std::string> witnesses;
  std::string decided_by, document;  ///< who set the ratio that the plan leaves open, and by which paper
  std::string reason;                ///< why the frame was drawn from again; empty the first time
  std::vector<Stratum> strata;       ///< certain ones first, then in the order of the frame
  std::vector<DrawnUnit> units;      ///< stratum by stratum, in the order of their tickets
  bool operator==(Draw const&) const = default;
};

/// What a person of a unit that was drawn is given to ask (访问工作表). It is known by its number.
struct Worksheet {
  std::int64_t number = 0;
  InspectionRef draw;
  std::string inspector;
  std::string department;  ///< code of the one that the inspector comes from; empty for the office itself
  std::string set;         ///< code of the question set
  int version = 0;         ///< of the question set
  Method method = Method::interview;
  bool phones = false;             ///< names and telephones stand in it
  std::vector<std::string> units;  ///< ids, in the order of the sheet
  Date made;
  bool operator==(Worksheet const&) const = default;
};

/// What came of an attempt to ask somebody.
enum class UnitOutcome { completed, partial, refused, no_answer, wrong_number, not_eligible, closed };

/// The stable words: `completed`, `no-answer` …; and what people read, in English.
[[nodiscard]] std::string_view word_of(UnitOutcome outcome);
[[nodiscard]] char const* title_of(UnitOutcome outcome);

/// Whether somebody of the unit was spoken to.
[[nodiscard]] bool is_reached(UnitOutcome outcome);

struct Attempt {
  std::string at;  ///< `2020-12-08 09:30`
  UnitOutcome outcome = UnitOutcome::completed;
  bool operator==(Attempt const&) const = default;
};

struct Answer {
  std::string question, text;  ///< code; one of its answers, or free text
  bool operator==(Answer const&) const = default;
};

/// What came of asking a unit. It holds no name and no number of a person.
struct UnitResult {
  std::string unit, department;  ///< id; code
  Method method = Method::interview;
  std::int64_t worksheet = 0;
  std::string inspector, set;
  int version = 0;  ///< of the question set
  std::vector<Attempt> attempts;
  std::vector<Answer> answers;
  std::string remark;
  bool operator==(UnitResult const&) const = default;
};

/// The next in line took the place of a unit that could not be asked.
struct Substitute {
  InspectionRef draw;
  std::string unit;  ///< id of the one that was replaced
  UnitOutcome cause = UnitOutcome::completed;
  DrawnUnit by;
  Date on;
  bool operator==(Substitute const&) const = default;
};

/// An answer that points to a problem, and the problem that was made of it.
struct Finding {
  InspectionRef draw;
  std::string unit;
  Method method = Method::interview;
  std::string question;
  ProblemRef problem;
  bool operator==(Finding const&) const = default;
};

}  // namespace zgz
