#pragma once

#include <string>

namespace zgz {

/// What a person said at the office and how to reach the person: all of it is sealed.
struct Statement {
  std::string name, phone, address, employer, id, mail;
  std::string text;
  bool operator==(Statement const&) const = default;
};

}  // namespace zgz
