#include "lib/intake/reader.hpp"

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/intake/csv.hpp"
#include "lib/intake/docx.hpp"
#include "lib/intake/ods.hpp"
#include "lib/intake/ole.hpp"
#include "lib/intake/reader_signs.hpp"
#include "lib/intake/xls.hpp"
#include "lib/intake/xlsx.hpp"
#include "lib/intake/zip.hpp"

namespace zgz::intake {

namespace {

std::vector<Sheet> read_zip(std::string const& name, std::string_view bytes, Limits const& limits) {
  Archive archive{bytes, limits.inflated_bytes};
  switch (content_of(archive)) {
    case ZipContent::document:
      return read_docx(name, archive, limits);
    case ZipContent::ods:
      return read_ods(name, archive, limits);
    case ZipContent::workbook:
      break;
  }
  return read_xlsx(name, archive, limits);
}

std::string describe_ole(OleFile const& file) {
  if (file.has("WordDocument")) return tr("an old .doc or .wps document; save it as .docx");
  if (file.has("PowerPoint Document")) return tr("an old .ppt presentation");
  return tr("an old office file without a workbook");
}

/// Files of the older office programs are told apart by their streams, whatever their names say.
std::vector<Sheet> read_ole(std::string const& name, std::string_view bytes, Limits const& limits) {
  OleFile const file{bytes};
  if (file.has("EncryptedPackage")) throw failure(Fault::unreadable_password);
  if (is_old_workbook(file)) return read_xls(name, file, limits);
  throw failure(Fault::unreadable_kind, {describe_ole(file)});
}

}  // namespace

std::vector<Sheet> read_sheets(std::string const& name, std::string_view bytes, Limits const& limits) {
  if (bytes.size() > limits.file_bytes) throw too_large(limits.file_bytes);
  if (is_zip(bytes)) return read_zip(name, bytes, limits);
  if (is_ole(bytes)) return read_ole(name, bytes, limits);
  refuse_other_kinds(bytes);
  return {read_csv(name, bytes, limits)};
}

}  // namespace zgz::intake
