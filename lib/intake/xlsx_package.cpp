#include "lib/intake/xlsx_package.hpp"

#include <array>
#include <unordered_map>
#include <unordered_set>

#include "lib/base/i18n.hpp"
#include "lib/intake/xlsx_values.hpp"
#include "lib/intake/xml.hpp"

namespace zgz::intake {

namespace {

struct Relationship {
  std::string id, type, target;
};

void parse_part(Archive& archive, std::string const& part, XmlHandler& handler) {
  auto source = archive.open(part);
  parse_xml(
      part, [&](char* to, std::size_t size) { return source.read(to, size); }, handler);
}

class RelationshipsHandler : public XmlHandler {
 public:
  std::vector<Relationship> found;

  void start(std::string_view name, XmlAttributes attributes) override {
    if (name != "Relationship" || attributes.text("TargetMode") == "External") return;
    // Transitional and strict workbooks differ in all of the type but its last word.
    auto const type = attributes.text("Type");
    found.push_back({std::string{attributes.text("Id")}, std::string{type.substr(type.rfind('/') + 1)},
                     std::string{attributes.text("Target")}});
  }
};

std::vector<Relationship> relationships(Archive& archive, std::string const& base) {
  auto const slash = base.rfind('/') + 1;
  auto const part = base.substr(0, slash) + "_rels/" + base.substr(slash) + ".rels";
  RelationshipsHandler handler;
  if (archive.has(part)) parse_part(archive, part, handler);
  return handler.found;
}

class WorkbookHandler : public XmlHandler {
 public:
  explicit WorkbookHandler(Archive& archive) : m_archive(archive) {}

  struct Listed {
    std::string name, id;
    bool hidden;
  };
  std::vector<Listed> sheets;
  bool from_1904 = false;

  void start(std::string_view name, XmlAttributes attributes) override {
    if (!m_rooted && name != "workbook") throw failure(Fault::unreadable_kind, {describe_archive(m_archive)});
    m_rooted = true;
    if (name == "sheet") {
      auto const state = attributes.text("state");
      sheets.push_back({decode_escapes(attributes.text("name")), std::string{attributes.prefixed("id")},
                        state == "hidden" || state == "veryHidden"});
    } else if (name == "workbookPr") {
      from_1904 = attributes.flag("date1904");
    }
  }

 private:
  Archive& m_archive;
  bool m_rooted = false;
};

std::string read_short(Archive& archive, std::string_view part) {
  std::array<char, 128> buffer{};
  return {buffer.data(), archive.open(part).read(buffer.data(), buffer.size())};
}

std::string describe_open_document(std::string const& type) {
  if (type.find("spreadsheet") != std::string::npos) return tr("an OpenDocument spreadsheet (.ods)");
  if (type.find("text") != std::string::npos) return tr("an OpenDocument text (.odt)");
  return tr("an OpenDocument file");
}

std::vector<SheetEntry> worksheets(std::vector<WorkbookHandler::Listed> const& listed, std::string const& base,
                                   std::vector<Relationship> const& links) {
  std::unordered_map<std::string, Relationship const*> by_id;
  for (auto const& link : links) by_id.emplace(link.id, &link);
  std::vector<SheetEntry> result;
  std::unordered_set<std::string> parts;
  for (auto const& sheet : listed) {
    auto const link = by_id.find(sheet.id);
    if (link == by_id.end()) {
      throw failure(Fault::unreadable_workbook, {say("the content of its worksheet {} is missing", sheet.name)});
    }
    if (link->second->type != "worksheet") continue;
    auto part = resolve_target(base, link->second->target);
    if (!parts.insert(part).second) {
      throw failure(Fault::unreadable_workbook, {say("two of its worksheets share the part {}", part)});
    }
    result.push_back({sheet.name, std::move(part), sheet.hidden});
  }
  return result;
}

}  // namespace

std::string resolve_target(std::string const& base, std::string const& target) {
  if (target.starts_with('/')) return target.substr(1);
  auto folder = base.substr(0, base.rfind('/') + 1);
  std::string_view rest{target};
  while (true) {
    if (rest.starts_with("./")) {
      rest.remove_prefix(2);
    } else if (rest.starts_with("../")) {
      rest.remove_prefix(3);
      auto const above = folder.size() < 2 ? std::string::npos : folder.rfind('/', folder.size() - 2);
      folder.erase(above == std::string::npos ? 0 : above + 1);
    } else {
      return folder.append(rest);
    }
  }
}

std::optional<std::string> related_part(Archive& archive, std::string const& base, std::string_view type) {
  for (auto const& link : relationships(archive, base)) {
    auto part = resolve_target(base, link.target);
    if (link.type == type && archive.has(part)) return part;
  }
  return std::nullopt;
}

std::optional<std::string> workbook_part(Archive& archive) {
  for (auto const* other : {"word/document.xml", "ppt/presentation.xml", "xl/workbook.bin"}) {
    if (archive.has(other)) return std::nullopt;
  }
  for (auto const& link : relationships(archive, "")) {
    if (link.type != "officeDocument") continue;
    auto part = resolve_target("", link.target);
    if (archive.has(part)) return part;
  }
  if (archive.has("xl/workbook.xml")) return "xl/workbook.xml";
  return std::nullopt;
}

std::string describe_archive(Archive& archive) {
  if (archive.has("word/document.xml")) return tr("a Word document (.docx)");
  if (archive.has("ppt/presentation.xml")) return tr("a presentation (.pptx)");
  if (archive.has("xl/workbook.bin")) return tr("a binary workbook (.xlsb)");
  if (archive.has("OFD.xml")) return tr("an OFD document");
  if (archive.has("mimetype")) {
    auto const type = read_short(archive, "mimetype");
    if (type.starts_with("application/vnd.oasis.opendocument.")) return describe_open_document(type);
  }
  return tr("a zip archive without a workbook");
}

Workbook read_workbook(Archive& archive, std::string const& part) {
  WorkbookHandler handler{archive};
  parse_part(archive, part, handler);
  auto const links = relationships(archive, part);
  Workbook book;
  book.from_1904 = handler.from_1904;
  book.sheets = worksheets(handler.sheets, part, links);
  for (auto const& link : links) {
    if (link.type == "sharedStrings") book.strings = resolve_target(part, link.target);
    if (link.type == "styles") book.styles = resolve_target(part, link.target);
    if (link.type == "vbaProject") book.macros = true;
  }
  if (book.sheets.empty()) throw failure(Fault::unreadable_workbook, {tr("it has no worksheet")});
  return book;
}

}  // namespace zgz::intake
