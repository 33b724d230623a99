#include "lib/render/html.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/render/html_parts.hpp"
#include "lib/render/value.hpp"
#include "lib/render/xml_text.hpp"

namespace zgz::render {

namespace {

constexpr std::size_t fewest_to_filter = 6;  // rows; fewer are read faster than a word is typed

std::string in_lines(std::string const& text) { return replace_all(xml_text(text), "\n", "<br>"); }

char const* word_of(Tone tone) {
  switch (tone) {
    case Tone::good:
      return "good";
    case Tone::warn:
      return "warn";
    case Tone::bad:
      return "bad";
    case Tone::dim:
      return "dim";
    case Tone::plain:
      break;
  }
  return "";
}

char const* word_of(Alignment alignment) {
  switch (alignment) {
    case Alignment::left:
      return "left";
    case Alignment::centre:
      return "centre";
    case Alignment::right:
      return "right";
    case Alignment::prose:
      break;
  }
  return "prose";
}

std::string class_of(std::string const& words) {
  auto const trimmed = std::string{trim(words)};
  return trimmed.empty() ? std::string{} : fmt::format(R"( class="{}")", trimmed);
}

std::string cell_of(DocCell const& cell, bool number, bool heads) {
  auto const classes = class_of(fmt::format("{} {}", number ? "number" : "", word_of(cell.tone)));
  auto const text = in_lines(for_people(cell.value));
  return heads ? fmt::format(R"(<th scope="row"{}>{}</th>)", classes, text)
               : fmt::format("<td{}>{}</td>", classes, text);
}

std::string heads_of(DocTable const& table, std::vector<std::size_t> const& shown) {
  std::string html = "<thead><tr>";
  for (auto const column : shown) {
    auto const& each = table.columns[column];
    html += fmt::format(R"(<th scope="col"{}>{}</th>)", class_of(each.number ? "number" : ""), xml_text(each.title));
  }
  return html + "</tr></thead>\n";
}

bool sums_up(DocCell const& cell) {
  auto const* term = std::get_if<Term>(&cell.value);
  return term != nullptr && term->word == "total";
}

std::string rows_of(DocTable const& table, std::vector<std::size_t> const& shown) {
  std::string html = "<tbody>\n";
  for (auto const& row : table.rows) {
    html += fmt::format("<tr{}>", class_of(sums_up(row[shown.front()]) ? "total" : ""));
    for (auto const column : shown) html += cell_of(row[column], table.columns[column].number, column == shown.front());
    html += "</tr>\n";
  }
  return html + "</tbody>";
}

/// Hidden until the script, without which it would do nothing, shows it.
std::string filter_of(DocTable const& table) {
  if (table.rows.size() < fewest_to_filter) return {};
  return fmt::format(R"(<label class="filter" hidden>{} <input type="search"> <output></output></label>)"
                     "\n",
                     xml_text(tr("Rows with")));
}

std::string block_html(Heading const& heading) {
  if (heading.text.empty()) return {};
  return fmt::format("<h{0}{1}>{2}</h{0}>\n", heading.level + 1, class_of(heading.annex ? "annex" : ""),
                     in_lines(heading.text));
}

std::string block_html(Paragraph const& paragraph) {
  if (paragraph.text.empty()) return {};
  auto const classes = fmt::format("{} {}", word_of(paragraph.alignment), word_of(paragraph.tone));
  return fmt::format("<p{}>{}</p>\n", class_of(classes), in_lines(paragraph.text));
}

std::string block_html(DocTable const& table) {
  auto const shown = columns_for(table, Reader::person);
  bool const silent = shown.empty() || (table.rows.empty() && table.empty.empty());
  if (!is_shown(table, Reader::person) || silent) return {};
  auto const title =
      table.title.empty() ? std::string{} : fmt::format("<figcaption>{}</figcaption>\n", in_lines(table.title));
  if (table.rows.empty()) return fmt::format("<figure>{}<p>{}</p></figure>\n", title, in_lines(table.empty));
  return fmt::format("<figure>{}{}<div class=\"wide\"><table>\n{}{}</table></div></figure>\n", title, filter_of(table),
                     heads_of(table, shown), rows_of(table, shown));
}

std::string title_of(Document const& document) {
  for (auto const& block : document.blocks) {
    if (auto const* heading = std::get_if<Heading>(&block)) return heading->text;
  }
  return document.schema;
}

}  // namespace

std::string html_text(Document const& document) {
  auto html = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n",
      language().starts_with("zh") ? "zh-CN" : "en", xml_text(title_of(document)), html_style);
  for (auto const& block : document.blocks) {
    html += std::visit([](auto const& part) { return block_html(part); }, block);
  }
  return html + "</main>\n<script>" + html_script + "</script>\n</body>\n</html>\n";
}

}  // namespace zgz::render
