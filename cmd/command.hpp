#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "cmd/context.hpp"
#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"

namespace CLI {
class App;
}

namespace zgz::cmd {

/// What is to be done once the command line has been read.
using Job = std::function<ExitCode(Context const&)>;

/// A command as it is declared: its name, its options, and what it runs. The parsing library stands behind it and is
/// compiled once, not in each command.
class Command {
 public:
  Command(CLI::App& app, Job& job) : m_app(&app), m_job(&job) {}

  /// A command below this one. One with commands below it and nothing to run itself needs one of them.
  [[nodiscard]] Command sub(char const* name, char const* help) const;
  void needs_sub() const;

  /// What stands without a name, in order.
  void word(char const* name, std::string& into, char const* help) const;
  void words(char const* name, std::vector<std::string>& into, char const* help) const;

  /// `--name VALUE`; `type` names the value in the help. `options` may be given more than once.
  void option(char const* name, std::string& into, char const* help, char const* type) const;
  void options(char const* name, std::vector<std::string>& into, char const* help, char const* type) const;
  void flag(char const* name, bool& into, char const* help) const;

  /// Makes the options of a command and has parsing it store `run` with them as the job.
  template <typename Options>
  std::shared_ptr<Options> runs(ExitCode (*run)(Context const&, Options const&)) const {
    auto given = std::make_shared<Options>();
    store([given, run](Context const& context) { return run(context, *given); });
    return given;
  }

 private:
  void store(Job job) const;
  CLI::App* m_app;
  Job* m_job;
};

}  // namespace zgz::cmd
