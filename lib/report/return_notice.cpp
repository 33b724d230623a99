#include "lib/report/return_notice.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/model/advice.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

Duty const* duty_of(Plan const& plan, Submission const& submission) {
  auto const found = std::find_if(plan.duties.begin(), plan.duties.end(),
                                  [&](Duty const& duty) { return duty.code == submission.duty; });
  return found == plan.duties.end() ? nullptr : &*found;
}

std::string addressee(Plan const& plan, Submission const& submission) {
  auto const name = submission.department.empty() ? tr("To the sender") : department_name(plan, submission.department);
  return say("{}:", name);
}

std::string what_came_in(Submission const& submission, std::size_t faults) {
  auto const& file = submission.reading.file;
  auto const day = long_date(submission.received);
  auto const came = submission.ref.number == 0
                        ? say("Your file “{0}” came in on {1}.", file, day)
                        : say("Your file “{0}” came in on {1} (number {2}).", file, day, submission.ref.str());
  auto const verdict =
      say_count("{} place in it has to be mended; the file is returned whole and nothing of it was registered.",
                "{} places in it have to be mended; the file is returned whole and nothing of it was registered.",
                faults, faults);
  return say("{0} {1}", came, verdict);
}

DocTable table_of(std::vector<Advice> const& faults) {
  DocTable table{"faults", {}, {}, {}, {}, {}};
  table.columns = {
      {"number", tr("#"), true}, {"place", tr("Place")}, {"what", tr("What is wrong")}, {"next", tr("How to mend it")}};
  std::int64_t number = 0;
  for (auto const& fault : faults) {
    table.rows.push_back({{++number}, {fault.place}, {fault.what}, {fault.next}});
  }
  return table;
}

/// What is left of the time, or how long ago it ended.
std::string time_left(int days) {
  if (days > 0) return say_count("{} day is left.", "{} days are left.", static_cast<std::size_t>(days), days);
  if (days == 0) return tr("Today is the last day.");
  return say_count("It is {} day late.", "It is {} days late.", static_cast<std::size_t>(-days), -days);
}

std::string when_owed(Duty const& duty, Date today) {
  auto const last = duty.last_day();
  return say("“{0}” is owed by {1}, that day included; being returned does not move this day. {2}", duty.title,
             long_date(last), time_left(days_between(today, last)));
}

std::string how_again(Duty const& duty) {
  auto const* const signs = duty.signature && duty.stamp ? tr("Have it signed by the head and stamped again. ")
                            : duty.signature             ? tr("Have it signed by the head again. ")
                            : duty.stamp                 ? tr("Have it stamped again. ")
                                                         : "";
  return say(
      "Please mend the file itself (the marked copy that comes with this notice shows each place in colour) and "
      "hand it in again whole, not the changed rows alone. {}Until it has been taken, it counts as not handed in.",
      signs);
}

/// A signature does without the remark in brackets that a plan may put behind the office's name.
std::string signing_office(Plan const& plan) {
  auto const remark = plan.office.find("（");
  return remark == std::string::npos || remark == 0 ? plan.office : plan.office.substr(0, remark);
}

}  // namespace

Document return_notice(Plan const& plan, Submission const& submission, Date today) {
  auto const faults = advice_on_faults(submission.reading.diagnostics);
  Document document{"zgz.return-notice/1",
                    {{"submission", submission.ref.number == 0 ? Value{} : Value{submission.ref.str()}},
                     {"department", submission.department},
                     {"received", submission.received},
                     {"today", today}},
                    {}};
  auto& blocks = document.blocks;
  blocks.emplace_back(Heading{tr("Notice of return for mending"), 0});
  blocks.emplace_back(Paragraph{addressee(plan, submission), Tone::plain, Alignment::left});
  blocks.emplace_back(Paragraph{what_came_in(submission, faults.size())});
  blocks.emplace_back(table_of(faults));
  if (auto const* duty = duty_of(plan, submission)) {
    blocks.emplace_back(Paragraph{when_owed(*duty, today)});
    blocks.emplace_back(Paragraph{how_again(*duty)});
  }
  blocks.emplace_back(Paragraph{signing_office(plan), Tone::plain, Alignment::right});
  blocks.emplace_back(Paragraph{long_date(today), Tone::plain, Alignment::right});
  return document;
}

}  // namespace zgz::report
