#pragma once

#include <string>

#include "lib/model/document.hpp"
#include "lib/render/render.hpp"

namespace zgz::render {

/// Text for a terminal: tables aligned by display width, two blanks between columns, numbers to the right.
/// With a width, no line is longer: the widest columns of text are wrapped (numbers, dates and references keep
/// their width), and a table that does not fit even so is told as one record a block. Nothing is cut.
[[nodiscard]] std::string table_text(Document const& document, Style const& style);

/// The first table by RFC 4180 with `\n` as line end: keys, then machine values, lists joined by `;`.
/// A text that a spreadsheet would take for a formula (it starts with = + - @, their full-width forms, a tab
/// or a carriage return) gets a `'` in front. Control characters other than tab and line ends are shown as `\x1b`.
[[nodiscard]] std::string csv_text(Document const& document);

/// `{"schema": …, facts …, "<table key>": [{…}]}` in the document's order; a term is its word, no value is
/// null, a share `{"part": …, "whole": …}`, unrounded. Ill-formed UTF-8 becomes U+FFFD; every control character is
/// escaped.
[[nodiscard]] std::string json_text(Document const& document);

/// Markdown: pipe tables, a group's value only in its first row. Characters that mean something to
/// Markdown or HTML are escaped.
[[nodiscard]] std::string md_text(Document const& document);

}  // namespace zgz::render
