#include "lib/intake/csv_records.hpp"

#include <algorithm>
#include <map>

#include "lib/base/i18n.hpp"

namespace zgz::intake {

namespace {

// As many columns as a worksheet can have.
constexpr std::size_t most_fields = 16'384;

Error unreadable(std::string why) { return failure(Fault::unreadable_text, {std::move(why)}); }

std::uint32_t line_ends(std::string_view text) {
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'))) ++count;
  }
  return count;
}

/// How well a separator fits: how many records have the same number of it, and that number.
struct Fit {
  std::size_t records = 0, separators = 0;
  auto operator<=>(Fit const&) const = default;
};

Fit fit_of(std::string_view text, char separator) {
  constexpr int looked_at = 30;
  std::map<std::size_t, std::size_t> counts;
  CsvRecords records{text, separator};
  try {
    for (int i = 0; i < looked_at && records.next(); ++i) ++counts[records.fields().size() - 1];
  } catch (Error const&) {
    // Wrong separators make wrong quotes; what was counted up to here is enough to choose.
  }
  Fit best;
  for (auto const& [separators, times] : counts) {
    if (separators > 0) best = std::max(best, Fit{times, separators});
  }
  return best;
}

}  // namespace

bool CsvRecords::next() {
  m_fields.clear();
  m_unescaped.clear();
  if (m_at >= m_text.size()) return false;
  m_start = m_line;
  while (read_field()) {
  }
  return true;
}

bool CsvRecords::read_field() {
  if (m_at < m_text.size() && m_text[m_at] == '"') {
    read_quoted();
  } else {
    auto const from = m_at;
    while (m_at < m_text.size() && !is_end(m_text[m_at])) ++m_at;
    m_fields.push_back(m_text.substr(from, m_at - from));
  }
  return !end_of_record();
}

void CsvRecords::read_quoted() {
  auto const opened = m_line;
  auto const from = ++m_at;
  bool doubled = false;
  while (true) {
    m_at = m_text.find('"', m_at);
    if (m_at == std::string_view::npos) {
      m_at = m_text.size();
      throw unreadable(say("the quotation mark opened on line {} is never closed", std::to_string(opened)));
    }
    if (m_text.substr(m_at + 1, 1) != "\"") break;
    doubled = true;
    m_at += 2;
  }
  auto const inside = m_text.substr(from, m_at - from);
  m_line += line_ends(inside);
  ++m_at;
  if (m_at < m_text.size() && !is_end(m_text[m_at])) {
    throw unreadable(say("on line {} text follows a closing quotation mark", std::to_string(m_line)));
  }
  m_fields.push_back(doubled ? unescaped(inside) : inside);
}

std::string_view CsvRecords::unescaped(std::string_view inside) {
  std::string text;
  text.reserve(inside.size());
  for (std::size_t at = 0; at < inside.size(); ++at) {
    text.push_back(inside[at]);
    if (inside[at] == '"') ++at;
  }
  return m_unescaped.emplace_back(std::move(text));
}

bool CsvRecords::end_of_record() {
  if (m_fields.size() > most_fields) {
    throw unreadable(say("line {0} has more than {1} columns", std::to_string(m_start), std::to_string(most_fields)));
  }
  if (m_at == m_text.size()) return true;
  char const end = m_text[m_at++];
  if (end == m_separator) return false;
  if (end == '\r' && m_at < m_text.size() && m_text[m_at] == '\n') ++m_at;
  ++m_line;
  return true;
}

char guess_separator(std::string_view text) {
  char best = ',';
  Fit best_fit;
  for (char const separator : {',', '\t', ';'}) {
    auto const fit = fit_of(text, separator);
    if (fit > best_fit) {
      best = separator;
      best_fit = fit;
    }
  }
  return best;
}

}  // namespace zgz::intake
