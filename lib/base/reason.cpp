#include "lib/base/reason.hpp"

#include <cerrno>
#include <cstring>

#include "lib/base/i18n.hpp"

namespace zgz {

std::string reason_of(int code) {
  switch (code) {
    case ENOENT:
      return tr("No such file or directory");
    case EACCES:
      return tr("Permission denied");
    case EPERM:
      return tr("Operation not permitted");
    case EISDIR:
      return tr("Is a directory");
    case ENOTDIR:
      return tr("Not a directory");
    case ENOSPC:
      return tr("No space left on device");
    case EROFS:
      return tr("Read-only file system");
    case EIO:
      return tr("Input/output error");
    case ENODEV:
      return tr("No such device");
    case ENAMETOOLONG:
      return tr("File name too long");
    case EPIPE:
      return tr("Broken pipe");
    default:
      return std::strerror(code);
  }
}

}  // namespace zgz
