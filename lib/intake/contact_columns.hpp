#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/intake/complaint_header.hpp"
#include "lib/model/contact.hpp"

namespace zgz::intake {

/// Where a sealed table says how to reach whoever complained: by the headings under which it was sealed, or by what a
/// person says that they hold (`said`; only name and phone).
class ContactColumns {
 public:
  ContactColumns(std::vector<std::string> const& headings, ComplaintColumns const& said);

  /// Whether there is a telephone, or a name with an address.
  [[nodiscard]] bool lead_to_somebody() const;

  [[nodiscard]] Contact contact_in(std::vector<std::string> const& cells) const;

 private:
  std::optional<std::size_t> m_name, m_address;
  std::vector<std::size_t> m_phones;
};

}  // namespace zgz::intake
