#include "lib/intake/ods.hpp"

#include "lib/base/i18n.hpp"
#include "lib/intake/allowance.hpp"
#include "lib/intake/ods_content.hpp"
#include "lib/intake/xml.hpp"

namespace zgz::intake {

namespace {

constexpr std::string_view type_part = "mimetype";
constexpr std::string_view manifest = "META-INF/manifest.xml";
constexpr std::string_view spreadsheet = "application/vnd.oasis.opendocument.spreadsheet";

class ManifestHandler : public XmlHandler {
 public:
  bool encrypted = false;

  void start(std::string_view name, XmlAttributes) override { encrypted = encrypted || name == "encryption-data"; }
};

bool is_encrypted(Archive& archive) {
  if (!archive.has(manifest)) return false;
  ManifestHandler handler;
  auto source = archive.open(manifest);
  try {
    parse_xml(
        std::string{manifest}, [&](char* to, std::size_t size) { return source.read(to, size); }, handler);
  } catch (Error const& error) {
    // Old programs give the manifest a document type. What matters is whether the content can be read.
    if (error.fault != Fault::unreadable_workbook) throw;
  }
  return handler.encrypted;
}

}  // namespace

bool is_ods(Archive& archive) {
  if (!archive.has(type_part)) return false;
  std::string start(spreadsheet.size(), '\0');
  auto source = archive.open(type_part);
  return source.read(start.data(), start.size()) == start.size() && start == spreadsheet;
}

std::vector<Sheet> read_ods(std::string const& name, Archive& archive, Limits const& limits) {
  if (is_encrypted(archive)) throw failure(Fault::unreadable_password);
  Allowance allowance{limits};
  auto sheets = read_ods_content(archive, "content.xml", allowance);
  if (sheets.empty()) throw failure(Fault::unreadable_workbook, {tr("it has no worksheet")});
  for (auto& sheet : sheets) sheet.file = name;
  return sheets;
}

}  // namespace zgz::intake
