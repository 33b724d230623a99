#include "lib/intake/reader_signs.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/intake/docx.hpp"
#include "lib/intake/ods.hpp"
#include "lib/intake/xlsx_package.hpp"

namespace zgz::intake {

namespace {

using namespace std::string_view_literals;

/// What the first bytes of a file tell.
struct Signature {
  std::string_view start;
  char const* what;
  Fault fault = Fault::unreadable_kind;
};

constexpr std::array signatures{
    Signature{"%PDF-"sv, ZGZ_N_("a PDF"), Fault::unreadable_picture},
    Signature{"\x89PNG"sv, ZGZ_N_("a picture"), Fault::unreadable_picture},
    Signature{"\xFF\xD8\xFF"sv, ZGZ_N_("a picture"), Fault::unreadable_picture},
    Signature{"GIF87a"sv, ZGZ_N_("a picture"), Fault::unreadable_picture},
    Signature{"GIF89a"sv, ZGZ_N_("a picture"), Fault::unreadable_picture},
    Signature{"II*\0"sv, ZGZ_N_("a picture"), Fault::unreadable_picture},
    Signature{"MM\0*"sv, ZGZ_N_("a picture"), Fault::unreadable_picture},
    Signature{"RIFF"sv, ZGZ_N_("a picture, film or sound"), Fault::unreadable_picture},
    Signature{R"({\rtf)"sv, ZGZ_N_("an RTF document")},
    Signature{"Rar!\x1A\x07"sv, ZGZ_N_("a packed archive (rar, 7z or gz)")},
    Signature{"7z\xBC\xAF\x27\x1C"sv, ZGZ_N_("a packed archive (rar, 7z or gz)")},
    Signature{"\x1F\x8B"sv, ZGZ_N_("a packed archive (rar, 7z or gz)")},
};

/// The first words of marked-up text, in lower case.
constexpr std::array markup{
    Signature{"<!doctype html"sv, ZGZ_N_("a web page (HTML), whatever its name says")},
    Signature{"<html"sv, ZGZ_N_("a web page (HTML), whatever its name says")},
    Signature{"<head"sv, ZGZ_N_("a web page (HTML), whatever its name says")},
    Signature{"<meta"sv, ZGZ_N_("a web page (HTML), whatever its name says")},
    Signature{"<style"sv, ZGZ_N_("a web page (HTML), whatever its name says")},
    Signature{"<table"sv, ZGZ_N_("a web page (HTML), whatever its name says")},
    Signature{"mime-version:"sv, ZGZ_N_("a web page (HTML), whatever its name says")},
    Signature{"<?xml"sv, ZGZ_N_("an XML file")},
};

template <typename Table>
Signature const* match(Table const& table, std::string_view start) {
  auto const found =
      std::find_if(table.begin(), table.end(), [&](auto const& s) { return start.starts_with(s.start); });
  return found == table.end() ? nullptr : &*found;
}

/// Bitmaps, and the pictures of telephones, do not have their sign at the very start.
bool is_picture_inside(std::string_view bytes) {
  if (bytes.size() < 12) return false;
  return (bytes.starts_with("BM") && bytes.substr(6, 4) == "\0\0\0\0"sv) || bytes.substr(4, 4) == "ftyp";
}

std::string markup_start(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  std::string start{bytes.substr(0, 16)};
  for (char& c : start) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return start;
}

}  // namespace

bool is_zip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv) || bytes.starts_with("PK\x07\x08"sv);
}

ZipContent content_of(Archive& archive) {
  if (document_part(archive)) return ZipContent::document;
  if (is_ods(archive)) return ZipContent::ods;
  if (archive.has("OFD.xml")) throw failure(Fault::unreadable_picture, {describe_archive(archive)});
  return ZipContent::workbook;
}

void refuse_other_kinds(std::string_view bytes) {
  if (bytes.empty() || bytes == "\xEF\xBB\xBF") throw failure(Fault::unreadable_kind, {tr("the file is empty")});
  static constexpr Signature picture{"", ZGZ_N_("a picture"), Fault::unreadable_picture};
  auto const* kind = match(signatures, bytes);
  if (kind == nullptr) kind = match(markup, markup_start(bytes));
  if (kind == nullptr && is_picture_inside(bytes)) kind = &picture;
  if (kind != nullptr) throw failure(kind->fault, {tr(kind->what)});
}

}  // namespace zgz::intake
