#pragma once

#include <string>

namespace zgz {

/// The folder with plans and calendars: beside the installed program (`../share/zgz`), else that of the source
/// tree the program was built from.
[[nodiscard]] std::string config_folder();

/// The folder with message catalogues: beside the installed program (`../share/locale`), else that of the build.
[[nodiscard]] std::string locale_folder();

}  // namespace zgz
