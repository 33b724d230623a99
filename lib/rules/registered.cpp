#include "lib/rules/registered.hpp"

#include <functional>

namespace zgz::rules {

bool says_the_same(Complaint const& registered, Complaint const& row) {
  return registered.received == row.received && registered.category == row.category && registered.about == row.about &&
         registered.handler == row.handler;
}

bool SeenNumbers::add(std::string const& channel, std::string const& number) {
  auto const hash = std::hash<std::string>{}(number) ^ (std::hash<std::string>{}(channel)*31);
  auto const one = hash % size;
  auto const two = (hash / size) % size;
  bool const seen = m_bits[one] && m_bits[two];
  m_bits[one] = m_bits[two] = true;
  return seen;
}

}  // namespace zgz::rules
