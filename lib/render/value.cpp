#include "lib/render/value.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "lib/base/i18n.hpp"
#include "lib/base/percent.hpp"
#include "lib/base/printable.hpp"
#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace zgz::render {

namespace {

template <typename... Cases>
struct Overload : Cases... {
  using Cases::operator()...;
};
template <typename... Cases>
Overload(Cases...) -> Overload<Cases...>;

bool is_direction(char32_t code) {
  return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x2028 && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069);
}

std::string escape(char32_t code) {
  auto const number = static_cast<unsigned>(code);
  return number < 0x100 ? fmt::format("\\x{:02x}", number) : fmt::format("\\u{:04x}", number);
}

/// `text` with the characters for which `hidden` holds escaped.
template <typename Hidden>
std::string escaped(std::string_view text, Hidden hidden) {
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    auto const code = next_code_point(text, at);
    if (hidden(code)) {
      shown += escape(code);
    } else {
      append_code_point(shown, code);
    }
  }
  return shown;
}

bool is_reference(std::string_view text) {
  auto const digit = [](char c) { return c >= '0' && c <= '9'; };
  return text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && std::all_of(text.begin() + 1, text.end(), digit);
}

std::string in_percent(Share const& share) {
  return share.change ? percent_change(share.whole, share.whole + share.part) : percent(share.part, share.whole);
}

std::string in_words(bool value) { return value ? tr("yes") : tr("no"); }

}  // namespace

std::string visible(std::string_view text) {
  auto lines = replace_all(std::string{text}, "\r\n", "\n");
  std::replace(lines.begin(), lines.end(), '\t', ' ');
  return escaped(lines, [](char32_t code) { return (is_control(code) && code != '\n') || is_direction(code); });
}

std::string without_controls(std::string_view text) {
  return escaped(text, [](char32_t c) { return is_control(c) && c != '\n' && c != '\t' && c != '\r'; });
}

std::string for_people(Value const& value) {
  return std::visit(Overload{
                        [](std::monostate) { return std::string{}; },
                        [](std::string const& text) { return visible(text); },
                        [](bool truth) { return in_words(truth); },
                        [](Date date) { return iso(date); },
                        [](Term const& term) { return visible(term.label); },
                        [](Words const& words) { return visible(join(words, tr(", "))); },
                        [](Share const& share) { return in_percent(share); },
                        [](auto number) { return fmt::format("{}", number); },
                    },
                    value);
}

std::string for_machines(Value const& value) {
  return std::visit(Overload{
                        [](std::monostate) { return std::string{}; },
                        [](std::string const& text) { return text; },
                        [](Date date) { return iso(date); },
                        [](Term const& term) { return term.word; },
                        [](Words const& words) { return join(words, ";"); },
                        [](Share const& share) { return share.whole == 0 ? std::string{} : in_percent(share); },
                        [](auto scalar) { return fmt::format("{}", scalar); },
                    },
                    value);
}

bool kept_whole(Value const& value) {
  if (auto const* text = std::get_if<std::string>(&value)) return is_reference(*text);
  return !std::holds_alternative<Term>(value) && !std::holds_alternative<Words>(value);
}

bool is_shown(DocTable const& table, Reader reader) {
  return table.show == Show::everywhere || (table.show == Show::people) == (reader == Reader::person);
}

std::vector<std::size_t> columns_for(DocTable const& table, Reader reader) {
  auto const hidden = reader == Reader::person ? Show::machines : Show::people;
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].show != hidden) shown.push_back(i);
  }
  return shown;
}

}  // namespace zgz::render
