#include "cmd/output.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string topic;
};

ExitCode run(Context const&, Options const& options) {
  check_choice(options.topic, "TOPIC", {"exit-codes"});
  print_text(
      tr("0  done\n"
         "1  done, and there is something to look at (a file was returned; --check found something)\n"
         "2  wrong usage or wrong plan; nothing was changed\n"
         "3  could not be done (file, lock, integrity)\n"));
  return ExitCode::done;
}

}  // namespace

void set_up_help(Command const& root) {
  auto const command = root.sub("help", tr("What the exit codes mean"));
  auto const options = command.runs<Options>(run);
  options->topic = "exit-codes";
  command.word("TOPIC", options->topic, tr("exit-codes"));
}

}  // namespace zgz::cmd
