#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "lib/base/fault.hpp"

namespace zgz {

/// What the program tells its caller: 0 done; 1 done, and there is something to look at; 2 wrong
/// usage or wrong plan; 3 could not be done.
enum class ExitCode { done = 0, look = 1, usage = 2, failed = 3 };

/// What ends a command: a kind with the words that fill its sentence, and where it happened.
class Error : public std::runtime_error {
 public:
  /// `where` is printed in front of the sentence; empty where there is none.
  Error(ExitCode exit_code, Fault kind, std::vector<std::string> words = {}, std::string where = {});

  ExitCode code;
  Fault fault;
  std::vector<std::string> args;
  std::string place;
};

/// A command or an option was used wrongly.
[[nodiscard]] Error usage_error(Fault fault, std::vector<std::string> args = {}, std::string place = {});

/// Something could not be done.
[[nodiscard]] Error failure(Fault fault, std::vector<std::string> args = {}, std::string place = {});

}  // namespace zgz
