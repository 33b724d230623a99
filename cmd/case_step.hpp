#pragma once

#include <memory>
#include <string>

#include "cmd/cases.hpp"
#include "lib/model/events.hpp"

namespace zgz::cmd {

/// What steps with complaints are given on the command line.
struct CaseStepOptions {
  std::string ref, on, department, by, document, text, reason, although, outcome, solved, satisfaction, fact, evidence,
      person, codes, into, problem, limit, to, cause;
};

/// What a step works on, read inside its change.
struct CaseInHand {
  Plan const& plan;
  store::Store const& store;
  ComplaintCase complaint;
  ComplaintCase seen;  ///< as its clocks see it
};

/// Reads the complaint, refuses who is recused, records what `step` makes of it, and says where the complaint is now.
ExitCode take_case_step(Context const& context, std::string const& ref,
                        std::function<ComplaintStepTaken(CaseInHand const&)> const& step);

/// A step with nothing to look up beside the complaint.
ExitCode take_plain_step(Context const& context, CaseStepOptions const& options, CaseStep step);

/// The command of a step, and its options to be declared further.
struct CaseStepCommand {
  Command command;
  std::shared_ptr<CaseStepOptions> options;

  CaseStepCommand(Command const& group, char const* name, char const* help,
                  ExitCode (*run)(Context const&, CaseStepOptions const&));
  CaseStepCommand const& option(char const* name, std::string CaseStepOptions::*into, char const* help,
                                char const* type) const;
};

}  // namespace zgz::cmd
