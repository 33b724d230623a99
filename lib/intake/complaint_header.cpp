#include "lib/intake/complaint_header.hpp"

#include <algorithm>
#include <array>

#include "lib/base/text.hpp"
#include "lib/intake/department.hpp"
#include "lib/intake/heading_words.hpp"

namespace zgz::intake {

namespace {

/// The headings of registers of hotlines, petition offices and discipline offices.
HeadingWords<ComplaintField> const& known_headings() {
  using enum ComplaintField;
  static HeadingWords<ComplaintField> const known{
      {{number,
        {"编号", "受理编号", "工单编号", "工单号", "信访编号", "诉求编号", "投诉编号", "举报编号", "件号", "登记编号",
         "查询码", "no.", "number"}},
       {received, {"日期",     "受理时间", "受理日期", "来电时间", "来电日期", "信访日期", "信访时间", "举报时间",
                   "举报日期", "投诉时间", "投诉日期", "登记时间", "登记日期", "收件日期", "收件时间", "接收时间",
                   "接访时间", "反映时间", "反映日期", "诉求时间", "提交时间", "创建时间", "day",      "received"}},
       {text,
        {"反映内容", "诉求内容", "投诉内容", "举报内容", "信访内容", "来电内容", "问题描述", "反映问题", "主要问题",
         "主要内容", "诉求描述", "工单内容", "内容", "what is complained of", "text"}},
       {channel,
        {"渠道", "受理渠道", "来源", "诉求渠道", "诉求来源", "信访方式", "信访来源", "工单来源", "反映渠道", "受理方式",
         "channel"}},
       {about,
        {"被反映单位", "被投诉单位", "被举报单位", "涉及单位", "被反映部门", "被投诉部门", "unit complained of",
         "about"}},
       {handler,
        {"承办单位", "办理单位", "责任单位", "承办部门", "办理部门", "转办单位", "交办单位", "派发单位", "处理单位",
         "handler"}},
       {category,
        {"问题类别", "诉求类别", "诉求类型", "类别", "信访类别", "投诉类别", "举报类别", "问题类型", "category"}},
       {name,
        {"反映人", "投诉人", "举报人", "来电人", "信访人", "诉求人", "诉求人姓名", "来电人姓名", "姓名", "反映人姓名",
         "投诉人姓名", "举报人姓名", "complainant", "name"}},
       {phone,
        {"联系电话", "电话", "联系方式", "手机", "手机号", "手机号码", "来电号码", "电话号码", "反映人电话", "phone"}},
       {anonymous, {"是否匿名", "匿名"}},
       {named, {"是否实名", "实名", "实名匿名", "实名/匿名", "署名情况", "gave the name", "named"}}}};
  return known;
}

/// 投诉人, 投诉人电话, 市民姓名及联系方式, complainant’s phone; not a sentence that speaks of one.
bool is_for_complainant(std::string const& heading) {
  static constexpr std::array persons{"投诉人", "举报人", "信访人", "反映人",      "来电人", "来访人",   "来信人",
                                      "诉求人", "上访人", "市民",   "complainant", "caller", "informant"};
  static constexpr std::array rests{"姓名", "名称", "联系", "电话", "手机",  "号码", "方式",  "信息", "身份证",
                                    "证件", "住址", "地址", "单位", "及",    "和",   "与",    "、",   "/",
                                    "或",   "号",   "'s",   "name", "phone", "s",    "number"};
  std::string_view rest = heading;
  auto const skip = [&](auto const& words) {
    auto const found =
        std::find_if(words.begin(), words.end(), [&](char const* word) { return rest.starts_with(word); });
    if (found != words.end()) rest.remove_prefix(std::string_view{*found}.size());
    return found != words.end();
  };
  if (!skip(persons)) return false;
  while (!rest.empty()) {
    if (rest.front() == ':') return true;
    if (!skip(rests)) return false;
  }
  return heading != "市民";
}

/// 投诉内容: what somebody else said; beside it 姓名 or 电话 is that person's.
bool is_what_was_said(std::string const& heading) {
  static constexpr std::array things{"反映内容", "诉求内容", "投诉内容", "举报内容",
                                     "信访内容", "来电内容", "工单内容", "诉求描述"};
  return std::find(things.begin(), things.end(), heading) != things.end();
}

}  // namespace

std::optional<ComplaintField> complaint_field_of(std::string const& heading, ComplaintColumns const& said) {
  auto const folded = fold(heading);
  for (auto const& [name, field] : said) {
    if (fold(name) == folded) return field;
  }
  return known_headings().find(heading);
}

std::optional<std::string> complainant_heading(std::vector<Sheet> const& sheets) {
  constexpr std::size_t rows_searched = 30;
  for (auto const& sheet : sheets) {
    for (std::size_t i = 0; i < std::min(sheet.rows.size(), rows_searched); ++i) {
      bool complaint = false;
      std::optional<std::string> contact;
      for (auto const& cell : sheet.rows[i].cells) {
        auto const heading = without_remarks(fold(cell.text));
        if (is_for_complainant(heading)) return tidy(cell.text);
        complaint = complaint || is_what_was_said(heading);
        auto const field = known_headings().find(heading);
        if (field == ComplaintField::name || field == ComplaintField::phone) contact = tidy(cell.text);
      }
      if (complaint && contact) return contact;
    }
  }
  return std::nullopt;
}

std::optional<std::uint32_t> ComplaintHeader::column_of(ComplaintField field) const {
  for (auto const& [column, held] : fields) {
    if (held == field) return column;
  }
  return std::nullopt;
}

std::optional<ComplaintHeader> complaint_header(Row const& row, ComplaintColumns const& said) {
  constexpr std::uint32_t most_columns = 1000;
  ComplaintHeader header;
  header.row = row.number;
  for (auto const& cell : row.cells) {
    if (cell.column >= most_columns) break;
    header.headings.resize(cell.column + 1);
    header.headings[cell.column] = tidy(cell.text);
    auto const field = complaint_field_of(cell.text, said);
    if (field && !header.column_of(*field)) header.fields.emplace(cell.column, *field);
  }
  bool const whole = header.column_of(ComplaintField::text) && header.column_of(ComplaintField::received);
  return whole ? std::optional{header} : std::nullopt;
}

}  // namespace zgz::intake
