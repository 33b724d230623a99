#pragma once

#include <functional>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "cmd/context.hpp"
#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"

namespace zgz::cmd {

/// What is to be done once the command line has been read.
using Job = std::function<ExitCode(Context const&)>;

/// Declares a command without options being looked at: parsing it stores `run` with its options in `job`.
template <typename Options>
std::shared_ptr<Options> declare(CLI::App& command, Job& job, ExitCode (*run)(Context const&, Options const&)) {
  auto options = std::make_shared<Options>();
  command.callback([options, &job, run] {
    job = [options, run](Context const& context) { return run(context, *options); };
  });
  return options;
}

}  // namespace zgz::cmd
