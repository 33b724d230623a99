#pragma once

#include <string>

#include "lib/base/i18n.hpp"

namespace zgz::cmd {

/// A form is for people who know the campaign's language, whatever the clerk's is: speaks it while it lives.
class InLanguage {
 public:
  explicit InLanguage(std::string const& wanted) : m_before(language()) { choose_language(wanted); }
  ~InLanguage() { choose_language(m_before); }
  InLanguage(InLanguage const&) = delete;
  InLanguage& operator=(InLanguage const&) = delete;

 private:
  std::string m_before;
};

}  // namespace zgz::cmd
