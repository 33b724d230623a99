#pragma once

#include <string>
#include <vector>

#include "lib/model/contact.hpp"

namespace zgz::rules {

/// What two contacts have in common when they are the same: each telephone number as its digits, however it is written;
/// without one, the name with the address. Empty where neither says who it is (匿名, 不详, a row of one digit).
[[nodiscard]] std::vector<std::string> contact_keys(Contact const& contact);

/// The complaints that share a mark, at least two a group, in order of number; the group of the earliest first. One
/// complaint can stand in several groups, and no group stands there twice.
[[nodiscard]] std::vector<std::vector<ComplaintRef>> same_contacts(std::vector<MarkedComplaint> marked);

}  // namespace zgz::rules
