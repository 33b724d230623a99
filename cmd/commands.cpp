#include "cmd/commands.hpp"

namespace zgz::cmd {

void set_up_init(Command const&);
void set_up_plan(Command const&);
void set_up_import(Command const&);
void set_up_preview(Command const&);
void set_up_undo(Command const&);
void set_up_attach(Command const&);
void set_up_status(Command const&);
void set_up_overdue(Command const&);
void set_up_hints(Command const&);
void set_up_why(Command const&);
void set_up_focus(Command const&);
void set_up_report(Command const&);
void set_up_search(Command const&);
void set_up_when(Command const&);
void set_up_show(Command const&);
void set_up_submission(Command const&);
void set_up_problem(Command const&);
void set_up_complaint(Command const&);
void set_up_pingpong(Command const&);
void set_up_dispose(Command const&);
void set_up_leniency(Command const&);
void set_up_supervise(Command const&);
void set_up_account(Command const&);
void set_up_inspect(Command const&);
void set_up_review(Command const&);
void set_up_burden(Command const&);
void set_up_check(Command const&);
void set_up_duty(Command const&);
void set_up_key(Command const&);
void set_up_reveal(Command const&);
void set_up_template(Command const&);
void set_up_log(Command const&);
void set_up_doctor(Command const&);
void set_up_help(Command const&);

void set_up_commands(Command const& root) {
  for (auto* const set_up :
       {set_up_init,     set_up_plan,    set_up_import,   set_up_preview,    set_up_undo,    set_up_attach,
        set_up_status,   set_up_overdue, set_up_hints,    set_up_why,        set_up_focus,   set_up_report,
        set_up_search,   set_up_when,    set_up_show,     set_up_submission, set_up_problem, set_up_complaint,
        set_up_pingpong, set_up_dispose, set_up_leniency, set_up_supervise,  set_up_account, set_up_inspect,
        set_up_review,   set_up_burden,  set_up_check,    set_up_duty,       set_up_key,     set_up_reveal,
        set_up_template, set_up_log,     set_up_doctor,   set_up_help}) {
    set_up(root);
  }
}

}  // namespace zgz::cmd
