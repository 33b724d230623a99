#include "lib/intake/complaint_rows.hpp"

#include <algorithm>
#include <unordered_set>

#include "lib/base/text.hpp"
#include "lib/intake/category.hpp"
#include "lib/intake/department.hpp"
#include "lib/intake/list_row.hpp"
#include "lib/intake/received_day.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t most_cached = 10'000;

/// Words that stand for a name where there is none.
bool is_no_name(std::string_view text) {
  static std::unordered_set<std::string> const words{"匿名", "无", "不详", "未知",      "不愿透露",
                                                     "保密", "-",  "/",    "anonymous", "none"};
  constexpr std::size_t longest = 64;
  if (text.size() > longest) return false;
  auto const folded = fold(text);
  return folded.empty() || words.contains(folded);
}

/// Whether a column 是否匿名 says that the person gave no name.
bool says_anonymous(std::string_view text) {
  auto const folded = fold(text);
  return folded == "是" || folded == "匿名" || folded == "yes" || folded == "true" || folded == "1";
}

/// What a column that says it outright holds; nothing for other words.
std::optional<bool> says_named(std::string_view text) {
  auto const folded = fold(text);
  for (auto const* const word : {"是", "实名", "署名", "yes", "true", "1"}) {
    if (folded == word) return true;
  }
  for (auto const* const word : {"否", "匿名", "未署名", "no", "false", "0"}) {
    if (folded == word) return false;
  }
  return std::nullopt;
}

}  // namespace

ComplaintRows::ComplaintRows(Plan const& plan, ComplaintHeader header, Place place, std::string channel, Date today)
    : m_plan(plan),
      m_header(std::move(header)),
      m_columns(complaint_field_words.size()),
      m_place(std::move(place)),
      m_channel(std::move(channel)),
      m_today(today) {
  for (auto const& [column, field] : m_header.fields) m_columns[static_cast<std::size_t>(field)] = column;
}

bool ComplaintRows::read(Row const& row) {
  ++m_counts.physical;
  m_row.cells.resize(m_header.headings.size());
  for (auto& cell : m_row.cells) cell.clear();
  for (auto const& cell : row.cells) {
    if (cell.column >= m_row.cells.size()) m_row.cells.resize(std::min<std::size_t>(cell.column + 1, 1000));
    if (cell.column < m_row.cells.size()) m_row.cells[cell.column] = cell.text;
  }
  auto const before = m_fault_count;
  if (auto* const other = count_of_other(row)) {
    ++*other;
    return false;
  }
  m_row.open = Complaint{};
  m_row.open.row = row.number;
  if (trim(text_in(ComplaintField::text)).empty())
    add_fault(Fault::complaint_without_text, row.number, ComplaintField::text, {});
  read_day();
  bool const whole = m_fault_count == before;
  ++(whole ? m_counts.data : m_counts.refused);
  if (whole) read_codes();
  return whole;
}

std::uint64_t* ComplaintRows::count_of_other(Row const& row) {
  if (row.cells.empty()) return &m_counts.blank;
  if (m_row.cells == m_header.headings) return &m_counts.header;
  return is_furniture(row) ? &m_counts.furniture : nullptr;
}

/// Totals, and lines that explain or sign below the table, which have neither a day nor what is complained of.
bool ComplaintRows::is_furniture(Row const& row) const {
  if (!trim(text_in(ComplaintField::text)).empty() && !trim(text_in(ComplaintField::received)).empty()) return false;
  auto const& form = m_plan.checklist;
  return begins_with_any(fold(row.cells.front().text), form.total_words) || may_be_remark(row, form);
}

void ComplaintRows::read_day() {
  auto const text = text_in(ComplaintField::received);
  auto const number = m_row.open.row;
  if (trim(text).empty()) return add_fault(Fault::complaint_without_day, number, ComplaintField::received, {});
  auto const day = read_received_day(text);
  if (!day) return add_fault(Fault::complaint_bad_day, number, ComplaintField::received, {});
  if (*day > m_today) return add_fault(Fault::complaint_future_day, number, ComplaintField::received, {iso(*day)});
  m_row.open.received = *day;
}

void ComplaintRows::read_codes() {
  auto& open = m_row.open;
  auto const number = trim(text_in(ComplaintField::number));
  // A number that is only the row's place in this file is none, and one that is the person's name or telephone is
  // theirs: numbers are open.
  bool const personal = !number.empty() && (number == trim(text_in(ComplaintField::name)) ||
                                            number == trim(text_in(ComplaintField::phone)));
  open.number = personal || (number.size() <= 6 && number.find_first_not_of("0123456789") == std::string_view::npos)
                    ? ""
                    : number;
  open.channel = channel(text_in(ComplaintField::channel));
  if (open.channel.empty()) {
    note_unknown(ComplaintField::channel);
    open.channel = m_channel;
  }
  open.about = department(text_in(ComplaintField::about));
  open.handler = department(text_in(ComplaintField::handler));
  open.category = category(text_in(ComplaintField::category));
  if (open.handler.empty()) note_unknown(ComplaintField::handler);
  if (open.category.empty()) note_unknown(ComplaintField::category);
  open.named = is_named();
}

void ComplaintRows::note_unknown(ComplaintField field) {
  if (trim(text_in(field)).empty()) return;
  auto const place = std::lower_bound(m_unknown.begin(), m_unknown.end(), field,
                                      [](UnknownWords const& words, ComplaintField f) { return words.field < f; });
  auto const words =
      place != m_unknown.end() && place->field == field ? place : m_unknown.insert(place, {field, 0, {}});
  if (words->count++ < most_named) words->rows.push_back(m_row.open.row);
}

/// 实名 is a name and a way to reach the person (检举控告规则); what a register says outright counts only where it
/// shows neither.
bool ComplaintRows::is_named() const {
  auto const said = says_named(text_in(ComplaintField::named));
  auto const hidden = says_anonymous(text_in(ComplaintField::anonymous));
  if (said == false || hidden) return false;
  bool const shows = m_columns[static_cast<std::size_t>(ComplaintField::name)].has_value();
  if (!shows) return said.value_or(false);
  return !is_no_name(text_in(ComplaintField::name)) && !is_no_name(text_in(ComplaintField::phone));
}

std::string_view ComplaintRows::text_in(ComplaintField field) const {
  auto const column = m_columns[static_cast<std::size_t>(field)];
  return column && *column < m_row.cells.size() ? std::string_view{m_row.cells[*column]} : std::string_view{};
}

template <typename Work>
std::string ComplaintRows::cached(Cache& cache, std::string_view text, Work work) {
  if (text.empty()) return {};
  std::string key{text};
  if (auto const found = cache.find(key); found != cache.end()) return found->second;
  if (cache.size() >= most_cached) cache.clear();
  return cache[std::move(key)] = work();
}

std::string ComplaintRows::department(std::string_view text) {
  return cached(m_departments, text, [&] {
    auto const named = departments_named(text, m_plan);
    return named.size() == 1 ? named.front()->code : std::string{};
  });
}

std::string ComplaintRows::category(std::string_view text) {
  return cached(m_categories, text, [&] {
    auto const choice = read_category(text, m_plan.categories);
    return choice.fault || choice.codes.empty() ? std::string{} : choice.codes.front();
  });
}

std::string ComplaintRows::channel(std::string_view text) {
  return cached(m_channels, text, [&]() -> std::string {
    auto const folded = fold(text);
    for (auto const& channel : m_plan.channels) {
      if (fold(channel.name) == folded || fold(channel.code) == folded) return channel.code;
    }
    return {};
  });
}

Place ComplaintRows::place_of(std::uint32_t row, ComplaintField field) const {
  auto place = m_place;
  place.row = row;
  place.column = m_columns[static_cast<std::size_t>(field)];
  if (place.column && *place.column < m_header.headings.size()) place.heading = m_header.headings[*place.column];
  return place;
}

void ComplaintRows::add_fault(Fault kind, std::uint32_t row, ComplaintField field, std::vector<std::string> args) {
  if (++m_fault_count <= most_faults)
    m_faults.push_back({Severity::fault, kind, place_of(row, field), std::move(args)});
}

}  // namespace zgz::intake
