#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "lib/model/casework.hpp"
#include "lib/model/complaint_case.hpp"
#include "lib/model/inspection.hpp"
#include "lib/model/problem.hpp"
#include "lib/model/review.hpp"
#include "lib/model/submission.hpp"

namespace zgz {

/// The plan file in force changed; its bytes are kept under `sha256`.
struct PlanAdopted {
  std::string title, sha256;
  bool operator==(PlanAdopted const&) const = default;
};

/// What an accepted submission does to one problem.
struct ProblemChange {
  enum class Outcome { added, same, changed };
  Outcome outcome = Outcome::added;
  Problem after;
  std::optional<Problem> before;  ///< absent when added
  bool operator==(ProblemChange const&) const = default;
};

/// An accepted checklist or zero report.
struct SubmissionTaken {
  Submission submission;  ///< without rows: they are in `problems`
  std::vector<ProblemChange> problems;
  std::vector<ProblemRef> absent;  ///< held by the one before, not by this one
  bool operator==(SubmissionTaken const&) const = default;
};

/// A refused submission: kept, listed, and still owed.
struct SubmissionReturned {
  Submission submission;
  bool operator==(SubmissionReturned const&) const = default;
};

/// Takes a submission back: problems that it brought are withdrawn, those that it changed get their old state again,
/// except where a person has acted on them since.
struct SubmissionUndone {
  SubmissionRef submission;
  std::string reason;
  std::vector<ProblemRef> withdrawn;
  std::vector<Problem> restored;
  std::vector<ProblemRef> kept;  ///< untouched by the undoing, because a person has acted on them
  bool operator==(SubmissionUndone const&) const = default;
};

/// A heading of a department's own form and the word of the field that a person said it is.
struct ColumnName {
  std::string heading, field;
  bool operator==(ColumnName const&) const = default;
};

/// How a department calls the columns of its form; later imports of its files know it.
struct ColumnsNamed {
  std::string department;
  std::vector<ColumnName> columns;
  bool operator==(ColumnsNamed const&) const = default;
};

/// A duty that is not met by a submission was seen done.
struct DutyDone {
  std::string duty, department;  ///< department is empty for duties of the office or the leading group
  Date on;
  std::string evidence;
  bool operator==(DutyDone const&) const = default;
};

/// A record of a duty was wrong.
struct DutyWithdrawn {
  std::string duty, department, reason;
  bool operator==(DutyWithdrawn const&) const = default;
};

struct ProblemStarted {
  ProblemRef problem;
  Date on;
  std::string note;
  bool operator==(ProblemStarted const&) const = default;
};

/// The department says that it is done.
struct ProblemReported {
  ProblemRef problem;
  Date on;
  std::string note;
  bool operator==(ProblemReported const&) const = default;
};

/// The office does not accept that it is done: back to the department, with the old deadline.
struct ProblemSentBack {
  ProblemRef problem;
  Date on;
  std::string reason;
  bool operator==(ProblemSentBack const&) const = default;
};

/// The office grants closure (销号).
struct ProblemClosed {
  ProblemRef problem;
  Date on;
  std::string evidence, verifier;
  bool operator==(ProblemClosed const&) const = default;
};

struct ProblemExtended {
  ProblemRef problem;
  Extension extension;
  bool operator==(ProblemExtended const&) const = default;
};

/// The latest extension was a mistake: the day before it is in force again.
struct ProblemExtensionWithdrawn {
  ProblemRef problem;
  std::string reason;
  bool operator==(ProblemExtensionWithdrawn const&) const = default;
};

/// A file was kept as evidence with a submission or a problem; its bytes are kept under `sha256`.
struct EvidenceAttached {
  std::string ref;  ///< as people type it: `S12`, `P7`
  std::string name, sha256, note;
  std::uint64_t size = 0;  ///< in bytes
  Date on;                 ///< the day it was attached
  bool operator==(EvidenceAttached const&) const = default;
};

/// The office got the key for which everything confidential is sealed; its custodian keeps the other half.
struct OfficeKeyMade {
  std::string public_key;  ///< 64 hexadecimal digits
  bool operator==(OfficeKeyMade const&) const = default;
};

/// The custodian's key file was made anew from the recovery key.
struct OfficeKeyRecovered {
  std::string public_key;  ///< 64 hexadecimal digits
  bool operator==(OfficeKeyRecovered const&) const = default;
};

/// Complaints that came in with one file, up to a thousand: what is in the clear, and their rows as read, sealed.
struct ComplaintsTaken {
  SubmissionRef submission;
  std::string batch_key;              ///< that opens the seal; itself sealed for the office, in base64
  std::vector<Complaint> complaints;  ///< with numbers that follow each other
  std::string sealed;                 ///< the headings of the table and the rows, in base64
  bool handled = false;               ///< the office handles them itself: their clocks run
  bool operator==(ComplaintsTaken const&) const = default;
};

/// Somebody asked to see what is sealed; `opened` says whether it was shown.
struct SealAskedFor {
  ComplaintRef complaint;
  std::string reason;
  bool opened = false;
  bool operator==(SealAskedFor const&) const = default;
};

/// A complaint that the office took in itself.
struct ComplaintAdded {
  Complaint complaint;
  ComplaintFacts facts;
  std::string batch_key;  ///< as in `ComplaintsTaken`
  std::string sealed;     ///< headings and one row, in base64
  bool operator==(ComplaintAdded const&) const = default;
};

/// One complaint spoke of two matters: a part of it is a complaint of its own from now on. What was taken with the
/// whole holds for both, and so does its seal.
struct ComplaintSplit {
  Complaint complaint;  ///< the part
  ComplaintFacts facts;
  CaseStep step;  ///< with the one from which it is split; `other` is the part
  bool operator==(ComplaintSplit const&) const = default;
};

/// Somebody asked which complaints have the same contact; `opened` says whether the seals were opened for it.
struct ContactsCompared {
  std::string reason;
  bool opened = false;
  bool operator==(ContactsCompared const&) const = default;
};

/// Somebody did something with a complaint.
struct ComplaintStepTaken {
  ComplaintRef complaint;
  CaseStep step;
  bool operator==(ComplaintStepTaken const&) const = default;
};

/// A problem that came to light otherwise than by a department's own checklist.
struct ProblemAdded {
  Problem problem;
  bool operator==(ProblemAdded const&) const = default;
};

struct ProblemNoted {
  ProblemRef problem;
  ProblemNote note;
  bool operator==(ProblemNoted const&) const = default;
};

/// The office had added the problem in error. It stays readable and counts nowhere.
struct ProblemWithdrawn {
  ProblemRef problem;
  Date on;
  std::string reason, by;
  bool operator==(ProblemWithdrawn const&) const = default;
};

struct PersonDisposed {
  Disposition disposition;
  bool operator==(PersonDisposed const&) const = default;
};

/// A disposition was recorded wrongly, or lifted by who decided it.
struct DispositionWithdrawn {
  DispositionRef disposition;
  std::string reason;
  bool operator==(DispositionWithdrawn const&) const = default;
};

struct SupervisionStepTaken {
  SupervisionRef supervision;
  ProblemRef problem;
  SupervisionStep step;
  bool operator==(SupervisionStepTaken const&) const = default;
};

struct AccountabilityOpened {
  Accountability accountability;
  bool operator==(AccountabilityOpened const&) const = default;
};

/// Replaces the finding about the same role and title.
struct AccountabilityFound {
  AccountabilityRef accountability;
  AccountabilityFinding finding;
  bool operator==(AccountabilityFound const&) const = default;
};

/// An empty reason lets the check speak again.
struct CheckSilenced {
  Silence silence;
  bool operator==(CheckSilenced const&) const = default;
};

/// Units of a frame, up to a thousand that follow each other in its list: their rows as read, sealed.
struct UnitsSealed {
  std::string frame;       ///< its name
  std::int64_t first = 0;  ///< line of the list of the first of them, from 1
  std::string batch_key;   ///< as in `ComplaintsTaken`
  std::string sealed;      ///< the headings of the table and the rows, in base64
  bool operator==(UnitsSealed const&) const = default;
};

/// A list of service users was taken in; nothing changes it from here on.
struct FrameFrozen {
  Frame frame;
  bool operator==(FrameFrozen const&) const = default;
};

struct DrawMade {
  Draw draw;
  bool operator==(DrawMade const&) const = default;
};

/// A review of departments was called.
struct ReviewOpened {
  Review review;  ///< without counts
  bool operator==(ReviewOpened const&) const = default;
};

/// The ballots of one group were counted; an earlier count of the same group is replaced.
struct BallotsCounted {
  ReviewRef review;
  GroupCount count;
  bool operator==(BallotsCounted const&) const = default;
};

/// Somebody was given names and telephones of units that were drawn, or only their numbers.
struct WorksheetMade {
  Worksheet worksheet;
  bool operator==(WorksheetMade const&) const = default;
};

/// Somebody asked for a worksheet with telephones, and the seals were not opened.
struct WorksheetRefused {
  InspectionRef draw;
  std::string inspector;
  bool operator==(WorksheetRefused const&) const = default;
};

/// A worksheet came back, filled in. Its bytes are sealed, since persons stand in it.
struct ResultsTaken {
  InspectionRef draw;
  std::int64_t worksheet = 0;
  std::string file, sha256;
  std::string batch_key;            ///< as in `ComplaintsTaken`
  std::string sealed;               ///< the file, in base64
  std::vector<UnitResult> results;  ///< those that are new or another than before; each replaces its unit's
  bool operator==(ResultsTaken const&) const = default;
};

struct UnitSubstituted {
  Substitute substitute;
  bool operator==(UnitSubstituted const&) const = default;
};

struct FindingRegistered {
  Finding finding;
  bool operator==(FindingRegistered const&) const = default;
};

/// Everything that can happen in a campaign. Nothing changes the register but one of these.
using Event =
    std::variant<PlanAdopted, SubmissionTaken, SubmissionReturned, SubmissionUndone, DutyDone, DutyWithdrawn,
                 ProblemStarted, ProblemReported, ProblemSentBack, ProblemClosed, ProblemExtended, EvidenceAttached,
                 ProblemExtensionWithdrawn, ColumnsNamed, OfficeKeyMade, ComplaintsTaken, SealAskedFor,
                 OfficeKeyRecovered, ComplaintAdded, ComplaintStepTaken, ProblemAdded, ProblemNoted, PersonDisposed,
                 DispositionWithdrawn, SupervisionStepTaken, AccountabilityOpened, AccountabilityFound, CheckSilenced,
                 ProblemWithdrawn, ComplaintSplit, ContactsCompared, UnitsSealed, FrameFrozen, DrawMade, ReviewOpened,
                 BallotsCounted, WorksheetMade, WorksheetRefused, ResultsTaken, UnitSubstituted, FindingRegistered>;

/// An event as it stands in the log.
struct LogEntry {
  std::int64_t seq = 0;
  std::string at;  ///< `2020-12-08T09:00:00+08:00`
  std::string actor, command, kind;
  std::string payload;     ///< canonical JSON on one line
  std::string prev, hash;  ///< 64 hexadecimal digits each
  bool operator==(LogEntry const&) const = default;
};

/// How long the log is and where it ends; printed on what leaves the office.
struct LogHead {
  std::int64_t count = 0;
  std::string hash;
  bool operator==(LogHead const&) const = default;
};

/// A duty record in force.
struct DutyRecord {
  std::string duty, department;
  Date on;
  std::string evidence;
  bool operator==(DutyRecord const&) const = default;
};

}  // namespace zgz
