#pragma once

#include <array>
#include <compare>
#include <string>

#include "lib/model/ids.hpp"

namespace zgz {

/// How to reach whoever complained, as it was written.
struct Contact {
  std::string name, phone, address;
  bool operator==(Contact const&) const = default;
};

/// Stands for a contact while contacts are compared: equal for equal ones, and nobody can tell the contact from it.
using ContactMark = std::array<unsigned char, 16>;

struct MarkedComplaint {
  ContactMark mark{};
  ComplaintRef complaint;
  auto operator<=>(MarkedComplaint const&) const = default;
};

}  // namespace zgz
