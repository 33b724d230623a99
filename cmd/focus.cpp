#include <algorithm>
#include <map>

#include "cmd/output.hpp"
#include "lib/report/focus.hpp"
#include "lib/rules/focus.hpp"
#include "lib/store/casework.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string format;
};

constexpr std::size_t most_read = 20;

/// The latest checklist of each department that had come in on that day, where it is a zero report.
std::map<std::string, Submission> zero_reports(store::Store const& store, Date today) {
  std::map<std::string, Submission> latest;
  for (auto& submission : store.submissions()) {
    bool const counts = submission.kind == SubmissionKind::checklist && submission.state == SubmissionState::taken &&
                        submission.received <= today;
    if (counts) latest.insert_or_assign(submission.department, std::move(submission));
  }
  std::erase_if(latest, [](auto const& entry) { return !entry.second.reading.zero; });
  return latest;
}

/// How many people who were called back said how satisfied they are, by the department complained of.
std::map<std::string, std::pair<int, int>> answers_of(store::Casework const& casework, Date today) {
  std::map<std::string, std::pair<int, int>> answers;
  store::ComplaintFilter filter;
  filter.received_until = today;
  filter.states = {CaseState::answered, CaseState::concluded};
  for (auto const& complaint : casework.cases(filter)) {
    for (auto const& step : complaint.steps) {
      if (step.kind != CaseStep::Kind::called_back || step.on > today || step.words.size() < 3) continue;
      auto const& satisfaction = step.words[2];
      if (satisfaction.empty() || satisfaction == "no-opinion") continue;
      auto& [all, satisfied] = answers[complaint.complaint.about];
      ++all;
      if (satisfaction != "dissatisfied") ++satisfied;
    }
  }
  return answers;
}

std::vector<rules::FocusFacts> facts_of(Plan const& plan, store::Store const& store, Date today) {
  store::Casework const casework{store};
  auto const zeros = zero_reports(store, today);
  auto const answers = answers_of(casework, today);
  std::map<std::string, std::int64_t> counts;
  for (auto const& count : casework.complaint_counts(today)) counts[count.about] = count.complaints;
  std::vector<rules::FocusFacts> all;
  for (auto const& department : plan.departments) {
    rules::FocusFacts facts;
    facts.department = &department;
    if (auto const zero = zeros.find(department.code); zero != zeros.end()) facts.zero_report = zero->second;
    if (auto const count = counts.find(department.code); count != counts.end()) {
      facts.complaint_count = count->second;
      facts.complaints = casework.complaints_about(department.code, today, most_read);
    }
    if (auto const heard = answers.find(department.code); heard != answers.end())
      std::tie(facts.answers, facts.satisfied) = heard->second;
    store::ProblemFilter filter;
    filter.department = department.code;
    filter.received_until = today;
    facts.found_by_others = store.problems(filter);
    std::erase_if(facts.found_by_others, [](Problem const& problem) { return !problem.added_on; });
    all.push_back(std::move(facts));
  }
  return all;
}

ExitCode run(Context const& context, Options const& options) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const today = context.today();
  print(context, report::focus_document(plan, rules::focus_list(plan, facts_of(plan, store, today)), today),
        options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_focus(Command const& root) {
  auto const command = root.sub("focus", tr("Which departments to look at first, and why"));
  auto const options = command.runs<Options>(run);
  add_format(command, options->format);
}

}  // namespace zgz::cmd
