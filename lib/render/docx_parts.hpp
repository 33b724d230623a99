#pragma once

#include <string>

#include "lib/render/docx.hpp"

/// The parts of a .docx file beside its text.
namespace zgz::render::docx {

inline constexpr char const* xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr char const* main_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr char const* office_relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The id of a style, as paragraphs name it.
[[nodiscard]] char const* id_of(Style style);

/// How large its letters are, in twentieths of a point.
[[nodiscard]] int size_of(Style style);

[[nodiscard]] std::string styles_part();
[[nodiscard]] std::string fonts_part();
[[nodiscard]] std::string settings_part();
/// The number of the page: of even pages at the left, of odd ones at the right (GB/T 9704—2012).
[[nodiscard]] std::string footer_part(bool even);
[[nodiscard]] std::string properties_part(std::string const& title);
[[nodiscard]] std::string content_types_part();
[[nodiscard]] std::string package_relations_part();
[[nodiscard]] std::string document_relations_part();

}  // namespace zgz::render::docx
