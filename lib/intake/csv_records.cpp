#include "lib/intake/csv_records.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "lib/base/error.hpp"
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

/// The text with each pair of quotes made one, where it stands.
std::string_view unescape(char* text, std::size_t size) {
  std::size_t to = 0;
  for (std::size_t at = 0; at < size; ++at) {
    text[to++] = text[at];
    if (text[at] == '"') ++at;
  }
  return {text, to};
}

/// How well a separator fits: how many records have the same number of it, and that number.
struct Fit {
  std::size_t records = 0, separators = 0;
  auto operator<=>(Fit const&) const = default;
};

Fit fit_of(CsvRecords records) {
  constexpr int looked_at = 30;
  std::map<std::size_t, std::size_t> counts;
  try {
    for (int i = 0; i < looked_at && records.next(); ++i) ++counts[records.fields().size() - 1];
  } catch (Error const& error) {
    // Wrong separators make wrong quotes; what was counted up to here is enough to choose.
    if (error.fault != Fault::unreadable_text) throw;
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
  if (m_at == m_text.size() && !m_ended) read_more();
  if (m_at == m_text.size()) return false;
  m_start = m_line;
  while (!read_record()) read_more();
  give_fields();
  return true;
}

/// Makes what is left of the text at least twice as long, so that a long record is not gone over too often.
void CsvRecords::read_more() {
  m_text.erase(0, m_at);
  m_at = 0;
  auto const left = m_text.size();
  if (left > m_most) {
    throw unreadable(say("the record that starts on line {0} is longer than {1} MiB; a quotation mark may be missing",
                         std::to_string(m_start), std::to_string(m_most >> 20)));
  }
  do {
    m_ended = !m_source.append_to(m_text);
  } while (!m_ended && m_text.size() <= 2 * left);
}

/// False if more of the text has to be there first.
bool CsvRecords::read_record() {
  m_spans.clear();
  Cursor cursor{m_at, m_line};
  auto step = Step::field;
  while (step == Step::field) step = read_field(cursor);
  if (step == Step::more) return false;
  m_at = cursor.at;
  m_line = cursor.line;
  return true;
}

CsvRecords::Step CsvRecords::read_field(Cursor& cursor) {
  if (cursor.at < m_text.size() && m_text[cursor.at] == '"') {
    if (!read_quoted(cursor)) return Step::more;
  } else {
    auto const from = cursor.at;
    while (cursor.at < m_text.size() && !is_end(m_text[cursor.at])) ++cursor.at;
    m_spans.push_back({from, cursor.at - from, false});
  }
  return end_of_field(cursor);
}

bool CsvRecords::read_quoted(Cursor& cursor) {
  auto const from = ++cursor.at;
  bool doubled = false;
  while (true) {
    cursor.at = m_text.find('"', cursor.at);
    // Whether a quote closes is seen by what follows it.
    bool const last = cursor.at == std::string::npos || cursor.at + 1 == m_text.size();
    if (last && !m_ended) return false;
    if (cursor.at == std::string::npos) {
      throw unreadable(say("the quotation mark opened on line {} is never closed", std::to_string(cursor.line)));
    }
    if (last || m_text[cursor.at + 1] != '"') break;
    doubled = true;
    cursor.at += 2;
  }
  auto const size = cursor.at - from;
  cursor.line += line_ends(std::string_view{m_text}.substr(from, size));
  ++cursor.at;
  if (cursor.at < m_text.size() && !is_end(m_text[cursor.at])) {
    throw unreadable(say("on line {} text follows a closing quotation mark", std::to_string(cursor.line)));
  }
  m_spans.push_back({from, size, doubled});
  return true;
}

CsvRecords::Step CsvRecords::end_of_field(Cursor& cursor) {
  if (m_spans.size() > most_fields) {
    throw unreadable(say("line {0} has more than {1} columns", std::to_string(m_start), std::to_string(most_fields)));
  }
  if (cursor.at == m_text.size()) return m_ended ? Step::record : Step::more;
  char const end = m_text[cursor.at++];
  if (end == m_separator) return Step::field;
  if (end == '\r') {
    if (cursor.at == m_text.size() && !m_ended) return Step::more;
    if (cursor.at < m_text.size() && m_text[cursor.at] == '\n') ++cursor.at;
  }
  ++cursor.line;
  return Step::record;
}

void CsvRecords::give_fields() {
  m_fields.reserve(m_spans.size());
  for (auto const& [from, size, doubled] : m_spans) {
    m_fields.push_back(doubled ? unescape(m_text.data() + from, size) : std::string_view{m_text}.substr(from, size));
  }
}

char guess_separator(ByteSource& bytes, std::string const& encoding) {
  char best = ',';
  Fit best_fit;
  for (char const separator : {',', '\t', ';'}) {
    auto const fit = fit_of(CsvRecords{DecodedStream{bytes, encoding}, separator});
    if (fit > best_fit) {
      best = separator;
      best_fit = fit;
    }
  }
  return best;
}

}  // namespace zgz::intake
