#include "lib/base/reason.hpp"

#include <cerrno>
#include <cstring>

#include "lib/base/i18n.hpp"

namespace zgz {

namespace {

/// The system's own catalogue would come in the encoding of a locale that nobody chose.
std::string untranslated(int code) {
  auto const* const english = strerrordesc_np(code);
  return english != nullptr ? english : "errno " + std::to_string(code);
}

}  // namespace

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
    case ELOOP:
      return tr("Too many levels of symbolic links");
    case EBADF:
      return tr("It is closed");
    case EFBIG:
      return tr("File too large");
    case EBUSY:
      return tr("It is in use");
    case EDQUOT:
      return tr("No space left within the quota");
    case EEXIST:
      return tr("There is such a file already");
    case EMFILE:
    case ENFILE:
      return tr("Too many open files");
    case ENXIO:
      return tr("No such device");
    case ETXTBSY:
      return tr("It is a program that is running");
    case EINVAL:
      return tr("This is not possible there");
    case ESTALE:
      return tr("The network share has changed");
    default:
      return untranslated(code);
  }
}

}  // namespace zgz
