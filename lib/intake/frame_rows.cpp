#include "lib/intake/frame_rows.hpp"

#include <algorithm>
#include <iterator>

#include "lib/base/text.hpp"
#include "lib/intake/department.hpp"
#include "lib/intake/heading_words.hpp"
#include "lib/intake/list_row.hpp"

namespace zgz::intake {

namespace {

HeadingWords<FrameField> const& known_headings() {
  using enum FrameField;
  static HeadingWords<FrameField> const known{
      {{unit,
        {"编号", "对象编号", "服务编号", "业务编号", "办件编号", "办件号", "受理编号", "受理号", "流水号",
         "统一社会信用代码", "信用代码", "单位代码", "户号", "id", "no.", "number", "unit"}},
       {department,
        {"部门", "单位", "服务部门", "服务单位", "办理部门", "办理单位", "受理部门", "受理单位", "承办部门", "承办单位",
         "窗口单位", "department"}},
       {name,
        {"姓名", "名称", "服务对象", "服务对象姓名", "服务对象名称", "申请人", "申请单位", "企业名称", "办事人",
         "联系人", "当事人", "name"}},
       {phone,
        {"电话", "联系电话", "联系方式", "手机", "手机号", "手机号码", "电话号码", "申请人电话", "phone", "telephone"}},
       {matter, {"事项", "办理事项", "服务事项", "业务名称", "事项名称", "业务类型", "办件事项", "matter"}},
       {served,
        {"办理日期", "办理时间", "服务日期", "服务时间", "受理日期", "受理时间", "办结日期", "办结时间", "日期",
         "date"}}}};
  return known;
}

std::optional<FrameField> field_of(std::string const& heading, FrameColumns const& said) {
  auto const known = known_headings().find(heading);
  bool const personal = known == FrameField::phone || known == FrameField::name;
  for (auto const& [name, field] : said) {
    // What names a person never becomes the open number, whatever is said.
    if (fold(name) == fold(heading) && !(personal && field == FrameField::unit)) return field;
  }
  return known;
}

std::string digits_of(std::string const& text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

/// 统一社会信用代码 has 18 signs too, but not only digits with an X at the end that a birthday stands in.
bool is_personal(std::string const& id) {
  auto const digits = digits_of(id);
  bool const mobile = id.size() == 11 && digits.size() == 11 && id[0] == '1' && id[1] >= '3';
  bool const card = id.size() == 18 && digits.size() >= 17 &&
                    (digits.size() == 18 || id.back() == 'X' || id.back() == 'x') &&
                    (digits.substr(6, 2) == "19" || digits.substr(6, 2) == "20");
  return mobile || card;
}

/// `合计`, `合计：5`, `总计 12`; not a company whose name begins so.
bool is_total(std::string const& folded, std::vector<std::string> const& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string const& each) {
    auto const word = fold(each);
    if (!folded.starts_with(word)) return false;
    auto const rest = std::string_view{folded}.substr(word.size());
    return rest.empty() || rest.front() == ':' || (rest.front() >= '0' && rest.front() <= '9');
  });
}

}  // namespace

std::optional<FrameHeader> frame_header(Row const& row, FrameColumns const& said) {
  constexpr std::uint32_t most_columns = 1000;
  FrameHeader header;
  header.row = row.number;
  for (auto const& cell : row.cells) {
    if (cell.column >= most_columns) break;
    header.headings.resize(cell.column + 1);
    header.headings[cell.column] = tidy(cell.text);
    if (auto const field = field_of(cell.text, said)) header.columns.emplace(*field, cell.column);
  }
  bool const names_units = header.columns.contains(FrameField::unit) || header.columns.contains(FrameField::name) ||
                           header.columns.contains(FrameField::phone);
  return names_units && header.columns.size() >= 2 ? std::optional{header} : std::nullopt;
}

FrameRows::FrameRows(Plan const& plan, FrameHeader header, Place place, std::string department)
    : m_plan(plan), m_header(std::move(header)), m_place(std::move(place)), m_department(std::move(department)) {}

bool FrameRows::read(Row const& row) {
  ++m_counts.physical;
  m_row.cells.assign(m_header.headings.size(), {});
  for (auto const& cell : row.cells) {
    if (cell.column < m_row.cells.size()) m_row.cells[cell.column] = cell.text;
  }
  if (auto* const other = count_of_other(row)) {
    ++*other;
    return false;
  }
  m_row.row = row.number;
  auto const before = m_fault_count;
  read_unit();
  read_department();
  m_row.person = fold(text_in(FrameField::name)) + digits_of(text_in(FrameField::phone));
  bool const whole = m_fault_count == before;
  ++(whole ? m_counts.data : m_counts.refused);
  return whole;
}

std::uint64_t* FrameRows::count_of_other(Row const& row) {
  if (row.cells.empty()) return &m_counts.blank;
  if (m_row.cells == m_header.headings) return &m_counts.header;
  auto const& form = m_plan.checklist;
  if (is_total(fold(row.cells.front().text), form.total_words)) return &m_counts.furniture;
  return !tells_a_unit() && may_be_remark(row, form) ? &m_counts.furniture : nullptr;
}

/// Whoever is left out unseen can never be drawn, so that what may be a unit is one.
bool FrameRows::tells_a_unit() {
  return !digits_of(text_in(FrameField::phone)).empty() || !department_code(text_in(FrameField::department)).empty();
}

/// A list without numbers is numbered by its rows, which anybody who has the file can find again.
void FrameRows::read_unit() {
  auto const& column = m_header.columns;
  if (!column.contains(FrameField::unit)) {
    m_row.unit = "R" + std::to_string(m_row.row);
    return;
  }
  m_row.unit = replace_all(tidy(text_in(FrameField::unit)), "\n", " ");
  if (m_row.unit.empty()) return add_fault(Fault::frame_without_number, m_row.row, FrameField::unit, {});
  auto const name = fold(text_in(FrameField::name));
  auto const phone = digits_of(text_in(FrameField::phone));
  bool const tells = (!name.empty() && fold(m_row.unit) == name) || (!phone.empty() && digits_of(m_row.unit) == phone);
  if (tells || is_personal(m_row.unit)) add_fault(Fault::frame_personal_number, m_row.row, FrameField::unit, {});
}

void FrameRows::read_department() {
  auto const& text = text_in(FrameField::department);
  m_row.department = trim(text).empty() ? m_department : department_code(text);
  if (m_row.department.empty())
    add_fault(Fault::frame_unknown_department, m_row.row, FrameField::department, {tidy(text)});
}

std::string const& FrameRows::department_code(std::string const& text) {
  constexpr std::size_t most_known = 10'000;
  if (auto const found = m_known.find(text); found != m_known.end()) return found->second;
  if (m_known.size() >= most_known) m_known.clear();
  auto const named = departments_named(text, m_plan);
  return m_known[text] = named.size() == 1 ? named.front()->code : std::string{};
}

std::string const& FrameRows::text_in(FrameField field) const {
  static std::string const nothing;
  auto const column = m_header.columns.find(field);
  return column == m_header.columns.end() ? nothing : m_row.cells[column->second];
}

Place FrameRows::place_of(std::uint32_t row, FrameField field) const {
  auto place = m_place;
  place.row = row;
  if (auto const column = m_header.columns.find(field); column != m_header.columns.end()) {
    place.column = column->second;
    place.heading = m_header.headings[column->second];
  }
  return place;
}

void FrameRows::add_fault(Fault kind, std::uint32_t row, FrameField field, std::vector<std::string> args) {
  if (++m_fault_count <= most_faults)
    m_faults.push_back({Severity::fault, kind, place_of(row, field), std::move(args)});
}

}  // namespace zgz::intake
