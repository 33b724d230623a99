#include "lib/base/error.hpp"

#include <utility>

namespace zgz {

Error::Error(ExitCode exit_code, Fault kind, std::vector<std::string> words, std::string where)
    : std::runtime_error(std::string{word_of(kind)}),
      code(exit_code),
      fault(kind),
      args(std::move(words)),
      place(std::move(where)) {}

Error usage_error(Fault fault, std::vector<std::string> args, std::string place) {
  return {ExitCode::usage, fault, std::move(args), std::move(place)};
}

Error failure(Fault fault, std::vector<std::string> args, std::string place) {
  return {ExitCode::failed, fault, std::move(args), std::move(place)};
}

}  // namespace zgz
