#include "lib/intake/reader.hpp"

#include <algorithm>
#include <array>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/intake/csv.hpp"
#include "lib/intake/xlsx.hpp"
#include "lib/intake/zip.hpp"

namespace zgz::intake {

namespace {

using namespace std::string_view_literals;

/// What the first bytes of a file tell.
struct Signature {
  std::string_view start;
  char const* what;
};

constexpr std::array signatures{
    Signature{"%PDF-"sv, ZGZ_N_("a PDF")},
    Signature{"\x89PNG"sv, ZGZ_N_("a picture")},
    Signature{"\xFF\xD8\xFF"sv, ZGZ_N_("a picture")},
    Signature{"GIF87a"sv, ZGZ_N_("a picture")},
    Signature{"GIF89a"sv, ZGZ_N_("a picture")},
    Signature{"II*\0"sv, ZGZ_N_("a picture")},
    Signature{"MM\0*"sv, ZGZ_N_("a picture")},
    Signature{"RIFF"sv, ZGZ_N_("a picture, film or sound")},
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
char const* match(Table const& table, std::string_view start) {
  auto const found =
      std::find_if(table.begin(), table.end(), [&](auto const& s) { return start.starts_with(s.start); });
  return found == table.end() ? nullptr : found->what;
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

bool is_zip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv) || bytes.starts_with("PK\x07\x08"sv);
}

/// The streams of an OLE file are named in UTF-16.
bool names_stream(std::string_view bytes, std::string_view name) {
  std::string wide;
  for (char const c : name) wide.append({c, '\0'});
  return bytes.find(wide) != std::string_view::npos;
}

Error ole_refusal(std::string_view bytes) {
  if (names_stream(bytes, "EncryptedPackage")) return failure(Fault::unreadable_password);
  if (names_stream(bytes, "WordDocument")) return failure(Fault::unreadable_kind, {tr("an old .doc file")});
  if (names_stream(bytes, "Workbook")) return failure(Fault::unreadable_kind, {tr("an old .xls file")});
  return failure(Fault::unreadable_kind, {tr("an old .xls or .doc file")});
}

}  // namespace

std::vector<Sheet> read_sheets(std::string const& name, std::string_view bytes, Limits const& limits) {
  if (bytes.size() > limits.file_bytes) throw too_large(limits.file_bytes);
  if (bytes.empty() || bytes == "\xEF\xBB\xBF") throw failure(Fault::unreadable_kind, {tr("the file is empty")});
  if (is_zip(bytes)) return read_xlsx(name, bytes, limits);
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) throw ole_refusal(bytes);
  auto const* what = match(signatures, bytes);
  if (what == nullptr) what = match(markup, markup_start(bytes));
  if (what == nullptr && is_picture_inside(bytes)) what = ZGZ_N_("a picture");
  if (what != nullptr) throw failure(Fault::unreadable_kind, {tr(what)});
  return {read_csv(name, bytes, limits)};
}

}  // namespace zgz::intake
