#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/calendar.hpp"
#include "lib/model/field.hpp"
#include "lib/model/question_set.hpp"

namespace zgz {

/// A kind of problem that the campaign looks for (治理内容).
struct Category {
  std::string code;               ///< as in tables: "1" … "11"
  std::string name;               ///< short name for tables
  std::string text;               ///< what it covers
  std::vector<std::string> cues;  ///< words that point to it
  bool integrity = false;         ///< touches corruption: must be investigated (涉腐必查)
  std::string clause;
  bool operator==(Category const&) const = default;
};

/// A window of the campaign; windows may overlap.
struct Stage {
  std::string code, name;
  std::optional<Date> start;  ///< the plan may leave it open
  Date end;
  std::string clause;
  bool operator==(Stage const&) const = default;
};

enum class OwedBy { every_department, office, leading_group };

/// Something owed by a day (规定动作), independent of stages.
struct Duty {
  std::string code, title;
  OwedBy owed_by = OwedBy::every_department;
  std::string stage;  ///< code of the stage in whose text it stands; may be empty
  std::optional<Date> start;
  Date due;
  bool inclusive = true;   ///< “前” includes the day to its end
  bool checklist = false;  ///< met by an accepted checklist or zero report, not by a record of it being done
  bool signature = false, stamp = false;  ///< the submission must carry them
  std::vector<std::string> evidence;      ///< what must be attached or shown
  std::string clause;
  bool due_assumed = false;  ///< the plan gives no day of its own: `due` is the end of the stage or of the campaign
  std::vector<std::string> needs;  ///< codes of the duties whose results it uses
  bool operator==(Duty const&) const = default;

  /// The last day on which it is met in time.
  [[nodiscard]] Date last_day() const { return inclusive ? due : due - std::chrono::days{1}; }
};

/// Who holds a post and when; `from` and `to` inclusive, open where absent.
struct Officer {
  std::string title;
  std::optional<Date> from, to;
  bool operator==(Officer const&) const = default;
};

struct Department {
  std::string code, name;
  std::vector<std::string> aliases;
  std::vector<Officer> heads;                ///< 主要负责人
  std::vector<Officer> supervising_leaders;  ///< 分管领导
  std::string group;                         ///< its like, for comparisons
  bool key = false;                          ///< a key department (重点部门)
  bool history = false;                      ///< past inspections or audits found much
  bool operator==(Department const&) const = default;
};

struct GroupMember {
  std::string role, title;
  bool operator==(GroupMember const&) const = default;
};

struct Channel {
  std::string code, name, contact;
  bool operator==(Channel const&) const = default;
};

enum class DayUnit { day, workday };
enum class Roll { none, next_workday };

/// A period that runs from an event (办理时限).
struct TimeLimit {
  std::string code, name;
  std::string start;                  ///< the event that starts it
  std::string end;                    ///< the event that ends it; empty where no record of this register shows it
  std::vector<std::string> channels;  ///< codes: only complaints that came this way; empty: all
  int count = 0;                      ///< in `unit`, at least 1
  DayUnit unit = DayUnit::day;
  bool count_start = false;         ///< the starting day is day 1
  Roll roll = Roll::none;           ///< what happens when it ends on a day off
  int extension = 0;                ///< at most so many more, in `unit`
  std::vector<std::string> pauses;  ///< causes that stop the clock
  int pause_most = 0;               ///< so many stopped days at most, in `unit`, do not count; 0: no limit
  std::optional<Date> valid_from, valid_to;
  std::string source;       ///< law, standard or clause
  bool named_only = false;  ///< runs only for complaints that carry a name (实名)
  bool operator==(TimeLimit const&) const = default;
};

/// How a checklist is recognised and what it must hold.
struct ChecklistForm {
  std::vector<std::string> titles;                    ///< words of the title line
  std::vector<Field> required;                        ///< what each row must have
  std::vector<Field> fillable;                        ///< what a merged cell may say for all rows that it covers
  std::vector<std::string> zero_words;                ///< “none” as a row's text
  std::vector<std::string> department_labels;         ///< 填报单位
  std::vector<std::string> date_labels;               ///< 填报时间
  std::vector<std::string> signature_labels;          ///< 主要负责人（签字）
  std::vector<std::string> stamp_words;               ///< words that say the seal is there
  std::vector<std::string> furniture;                 ///< how lines start that are neither header nor data
  std::vector<std::string> instructions;              ///< how lines start that only explain how to fill the form in
  std::vector<std::string> total_words;               ///< 合计
  std::vector<std::string> sample_words;              ///< 示例
  Date due_from, due_to;                              ///< due days outside are faults
  std::map<Field, std::vector<std::string>> headers;  ///< aliases of each column
  bool own_form = false;  ///< the source names a form but does not hold it: this one is ours
  std::string clause;     ///< where the source names the form
  bool operator==(ChecklistForm const&) const = default;
};

/// What the plan says about drawing samples for inspections and about their results.
struct Inspection {
  std::string sampling;                 ///< its own words: 一定比例; empty where it says nothing
  std::optional<double> sampling_rate;  ///< above 0, at most 1; absent where the words give no number
  bool unknown_valid = false;           ///< whether 不了解 stands in the base of a rate of satisfaction
  std::string late_category;            ///< code of the category of a matter not finished in time; may be empty
  std::string clause;
  bool operator==(Inspection const&) const = default;
};

/// A group whose representatives review the departments (评议代表), and its share of the score.
struct ReviewGroup {
  std::string code, name;
  int weight = 0;  ///< in hundredths; those of all groups make 100
  bool operator==(ReviewGroup const&) const = default;
};

/// What a ballot may say of a department.
struct ReviewWord {
  std::string code, name;
  std::vector<std::string> aliases;
  std::optional<int> score;  ///< 0 to 100; absent: it says nothing for or against (不了解) and is no valid vote
  bool operator==(ReviewWord const&) const = default;
};

struct ReviewRules {
  std::vector<std::string> spoiled_words;  ///< how a spoiled ballot is written: 废票
  std::string clause;
  bool operator==(ReviewRules const&) const = default;
};

/// When results of asking people are shown.
struct ResultRules {
  int minimum_n = 5;  ///< with fewer valid answers neither share nor score nor rank is shown
  bool operator==(ResultRules const&) const = default;
};

/// How much is asked of departments and enterprises themselves (基层减负).
struct BurdenRules {
  int monthly = 0;  ///< so many demands a month on one department at most; 0: the plan says nothing
  std::string clause;
  bool operator==(BurdenRules const&) const = default;
};

/// When `zgz hints` speaks. Empty lists and zeros mean never.
struct HintRules {
  std::vector<std::string> action_words;       ///< one of them makes a measure do something
  std::vector<std::string> slogans;            ///< that do not count in a measure: 提高认识
  std::vector<std::string> collective_owners;  ///< names that are nobody's: 全体人员
  double likeness = 0.85;                      ///< from which texts are copies, above 0, at most 1
  int shortest_text = 12;                      ///< characters; shorter texts are alike by chance
  int same_measure = 3;                        ///< problems with one measure
  int bunched_least = 5;                       ///< open problems with a day, at least
  double bunched_share = 0.8;                  ///< of them due on the last of their days, above 0, at most 1
  bool operator==(HintRules const&) const = default;
};

/// When a running clock changes colour. Green: more days left than `yellow`; yellow: so many or fewer; red: overdue;
/// severe: overdue by more than `severe`.
struct Bands {
  int yellow = 3, severe = 10;  ///< in `unit`, at least 0
  DayUnit unit = DayUnit::workday;
  bool operator==(Bands const&) const = default;
};

/// 处置的轨道: two tracks have a warning of their own, so a kind never stands without its track.
enum class Track { reminder, party, administrative, organisational, judicial };

/// What can be decided about a person.
struct DispositionKind {
  std::string code, name;
  Track track = Track::reminder;
  int form = 1;         ///< of the four forms (四种形态), 1 to 4
  int months = 0;       ///< period of effect (影响期、处分期); 0: none
  int months_most = 0;  ///< where whoever decides chooses: up to so many; 0: no choice
  std::string source;
  bool operator==(DispositionKind const&) const = default;
};

/// What speaks for leniency or for severity.
struct FactorKind {
  std::string code, name;
  bool lenient = true;
  std::string source;
  bool operator==(FactorKind const&) const = default;
};

/// What the records must show for the second track of a case (一案双查).
enum class TriggerRule { poor_self_check, defiance, serious, inaction };

struct Trigger {
  std::string code, name;
  TriggerRule rule = TriggerRule::serious;
  int least = 1;  ///< poor_self_check: founded problems that others found; inaction: calendar days late
  std::string clause;
  bool operator==(Trigger const&) const = default;
};

/// When a problem is proposed for listed supervision (挂牌督办), and what its acceptance needs.
struct SupervisionRules {
  int complaints = 3, persons = 5;  ///< strong public reaction: linked complaints, or people behind them
  int days_open = 30;               ///< long unresolved: calendar days since it came in
  int cycle = 7;                    ///< calendar days between reports, where the notice says nothing else
  int inspectors = 3;               ///< who must have been there for an acceptance
  std::string clause;
  bool operator==(SupervisionRules const&) const = default;
};

/// What each reason adds to a department's place on the focus list (重点抽查名单), and when it holds.
struct FocusRules {
  int zero_report = 3, contradicted = 5, many_complaints = 2, history = 2, key = 1, low_satisfaction = 2,
      found = 2;               ///< points
  int complaints = 3;          ///< many: at least so many
  double satisfaction = 0.85;  ///< low: the share of the satisfied below this
  int least_answers = 5;       ///< with fewer answers nothing is said of satisfaction
  std::string clause;
  bool operator==(FocusRules const&) const = default;
};

/// An item that must be fulfilled before a problem is closed (销号).
struct ClosureItem {
  std::string code, name, clause;
  bool operator==(ClosureItem const&) const = default;
};

/// The campaign as data (专项治理方案).
struct Plan {
  std::string title, short_name;
  std::string language;  ///< `zh_CN` or `en`
  std::string scope;
  std::string source;  ///< the document it comes from
  Date start, end;
  std::string office, office_code;  ///< the office that runs it
  std::vector<Category> categories;
  std::vector<Stage> stages;
  std::vector<Duty> duties;
  std::vector<Department> departments;
  std::vector<GroupMember> leading_group;
  std::vector<Channel> channels;
  std::vector<TimeLimit> time_limits;
  ChecklistForm checklist;
  int soon_days = 7;  ///< how far `status` looks ahead, in calendar days
  Calendar calendar;
  Inspection inspection;
  std::vector<QuestionSet> question_sets;
  std::vector<ReviewGroup> review_groups;
  std::vector<ReviewWord> review_words;
  ReviewRules review;
  BurdenRules burden;
  ResultRules results;
  HintRules hints;
  Bands bands;
  std::vector<DispositionKind> dispositions;
  std::vector<FactorKind> factors;
  std::vector<Trigger> triggers;
  SupervisionRules supervision;
  FocusRules focus;
  std::vector<ClosureItem> closure;
  bool operator==(Plan const&) const = default;
};

}  // namespace zgz
