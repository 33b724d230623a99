#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <zip.h>

#include "lib/base/error.hpp"
#include "lib/intake/reader.hpp"

/// Small workbooks and other archives, built in memory.
namespace zgz::test {

using Parts = std::vector<std::pair<std::string, std::string>>;

/// A zip archive with these parts, as bytes; encrypted if there is a password.
inline std::string zip_of(Parts const& parts, char const* password = nullptr) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  zip_source_keep(target);
  for (auto const& [name, text] : parts) {
    auto* const source = zip_source_buffer(archive, text.data(), text.size(), 0);
    auto const index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (password != nullptr) {
      zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
  }
  zip_close(archive);
  zip_source_open(target);
  zip_source_seek(target, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
  zip_source_seek(target, 0, SEEK_SET);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

inline std::string const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline std::string const main_ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

struct Link {
  std::string id, type, target;
};

inline std::string links(std::vector<Link> const& list, std::string const& base = office) {
  std::string xml = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
  for (auto const& [id, type, target] : list) {
    xml += "<Relationship Id=\"" + id + "\" Type=\"" + base + "/" + type + "\" Target=\"" + target + "\"/>";
  }
  return xml + "</Relationships>";
}

/// The parts of a workbook with one worksheet; each can be changed before it is packed.
struct Book {
  std::string sheet;                             ///< the whole worksheet part
  std::string strings;                           ///< what stands inside `sst`
  std::string styles;                            ///< what stands inside `styleSheet`
  std::string properties;                        ///< attributes of `workbookPr`
  std::string target = "worksheets/sheet1.xml";  ///< of the worksheet's relationship
  std::string state;                             ///< attributes of `sheet`

  [[nodiscard]] Parts parts() const {
    auto const ns = " xmlns=\"" + main_ns + "\" xmlns:r=\"" + office + "\"";
    return {
        {"_rels/.rels", links({{"rId1", "officeDocument", "xl/workbook.xml"}})},
        {"xl/workbook.xml", "<workbook" + ns + "><workbookPr " + properties +
                                "/><sheets><sheet name=\"清单\" sheetId=\"1\" " + state +
                                " r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", links({{"rId1", "worksheet", target},
                                              {"rId2", "sharedStrings", "sharedStrings.xml"},
                                              {"rId3", "styles", "styles.xml"}})},
        {"xl/sharedStrings.xml", "<sst" + ns + ">" + strings + "</sst>"},
        {"xl/styles.xml", "<styleSheet" + ns + ">" + styles + "</styleSheet>"},
        {"xl/worksheets/sheet1.xml", sheet},
    };
  }

  [[nodiscard]] std::string bytes() const { return zip_of(parts()); }
};

/// A workbook around a worksheet part.
inline Book book(std::string sheet) {
  Book made;
  made.sheet = std::move(sheet);
  return made;
}

/// A worksheet part around what stands inside `worksheet`.
inline std::string worksheet(std::string const& inside) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"" + main_ns + "\">" + inside + "</worksheet>";
}

/// A worksheet part around rows.
inline std::string rows(std::string const& inside) { return worksheet("<sheetData>" + inside + "</sheetData>"); }

inline std::vector<Sheet> read(std::string_view bytes, intake::Limits const& limits = {}) {
  return intake::read_sheets("清单.xlsx", bytes, limits);
}

/// The only sheet of a workbook.
inline Sheet only_sheet(Book const& book, intake::Limits const& limits = {}) {
  return read(book.bytes(), limits).at(0);
}

/// The only cell of a workbook.
inline Cell only_cell(Book const& book) { return only_sheet(book).rows.at(0).cells.at(0); }

/// `word: argument` of the refusal; `accepted` if there is none.
inline std::string refusal(std::string_view bytes, intake::Limits const& limits = {}) {
  try {
    static_cast<void>(read(bytes, limits));
  } catch (Error const& error) {
    if (error.code != ExitCode::failed) return "wrong exit code";
    return std::string{word_of(error.fault)} + (error.args.empty() ? "" : ": " + error.args[0]);
  }
  return "accepted";
}

}  // namespace zgz::test
