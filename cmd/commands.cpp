#include "cmd/commands.hpp"

namespace zgz::cmd {

void set_up_init(CLI::App&, Job&);
void set_up_plan(CLI::App&, Job&);
void set_up_import(CLI::App&, Job&);
void set_up_undo(CLI::App&, Job&);
void set_up_status(CLI::App&, Job&);
void set_up_overdue(CLI::App&, Job&);
void set_up_why(CLI::App&, Job&);
void set_up_show(CLI::App&, Job&);
void set_up_submission(CLI::App&, Job&);
void set_up_problem(CLI::App&, Job&);
void set_up_duty(CLI::App&, Job&);
void set_up_log(CLI::App&, Job&);
void set_up_doctor(CLI::App&, Job&);
void set_up_help(CLI::App&, Job&);

void set_up_commands(CLI::App& app, Job& job) {
  for (auto* const set_up :
       {set_up_init, set_up_plan, set_up_import, set_up_undo, set_up_status, set_up_overdue, set_up_why, set_up_show,
        set_up_submission, set_up_problem, set_up_duty, set_up_log, set_up_doctor, set_up_help}) {
    set_up(app, job);
  }
}

}  // namespace zgz::cmd
