#pragma once

#include <string>
#include <string_view>

#include "lib/model/contact.hpp"

namespace zgz::seal {

/// Makes marks under a random key that is forgotten with it: without the key nobody can try telephone numbers one by
/// one until a mark fits (BLAKE2b).
class ContactMarker {
 public:
  ContactMarker();
  ContactMarker(ContactMarker const&) = delete;
  ContactMarker& operator=(ContactMarker const&) = delete;
  ~ContactMarker();

  [[nodiscard]] ContactMark mark(std::string_view text) const;

 private:
  std::string m_key;
};

}  // namespace zgz::seal
