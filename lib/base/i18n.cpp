#include "lib/base/i18n.hpp"

#include <libintl.h>
#include <clocale>
#include <cstdlib>

#include "lib/base/places.hpp"

namespace zgz {

namespace {

std::string& chosen() {
  static std::string value = "en";
  return value;
}

}  // namespace

void choose_language(std::string const& language) {
  chosen() = language;
  // The C.UTF-8 locale is on every Debian; LANGUAGE picks the catalogue without a generated locale.
  std::setlocale(LC_MESSAGES, "C.UTF-8");
  setenv("LANGUAGE", language.c_str(), 1);
  bindtextdomain("zgz", locale_folder().c_str());
  bind_textdomain_codeset("zgz", "UTF-8");
  textdomain("zgz");
}

std::string const& language() { return chosen(); }

char const* tr(char const* english) { return *english == '\0' ? english : gettext(english); }

char const* tr(char const* one, char const* many, unsigned long count) { return ngettext(one, many, count); }

}  // namespace zgz
