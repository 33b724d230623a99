#include "lib/intake/signatory.hpp"

#include <algorithm>
#include <array>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/intake/department.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t shortest_name = 2, longest_name = 4, longest_with_dot = 15;
constexpr char32_t name_dot = U'·';

/// What is written where a name is missing, and what shows that a sentence goes on.
constexpr std::array<std::string_view, 36> no_names{
    "签",   "盖章", "公章", "印章", "私章", "详见", "附件", "纸质", "扫描", "手写", "同意", "负责",
    "领导", "审核", "审批", "填表", "填报", "联系", "电话", "单位", "部门", "科室", "日期", "时间",
    "报送", "加盖", "空白", "空缺", "本人", "同上", "已阅", "从略", "待定", "待补", "暂缺", "暂无"};

bool is_han(char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; }

std::string without_ending(std::string text, std::string_view ending) {
  if (text.ends_with(ending)) text.erase(text.size() - ending.size());
  return text;
}

/// Before the day on which it was signed.
std::string without_date(std::string const& text) {
  auto const digit = text.find_first_of("0123456789");
  return digit == std::string::npos ? text : text.substr(0, digit);
}

bool is_name(std::string const& text) {
  auto const points = code_points(text);
  bool const dotted = std::find(points.begin(), points.end(), name_dot) != points.end();
  if (points.size() < shortest_name || points.size() > (dotted ? longest_with_dot : longest_name)) return false;
  if (!std::all_of(points.begin(), points.end(), [](char32_t c) { return is_han(c) || c == name_dot; })) return false;
  if (text.starts_with("无") || text.starts_with("见") || text.starts_with("未") || text.ends_with("局")) return false;
  return std::none_of(no_names.begin(), no_names.end(), [&](auto word) { return contains(text, word); });
}

}  // namespace

std::string signatory_in(std::string_view folded) {
  auto text = without_date(without_remarks(std::string{folded}));
  for (auto const* blank : {"_", "。", ";", ","}) text = replace_all(std::move(text), blank, "");
  for (auto const* blank : {"年月日", "已签字", "已签名", "已签"}) text = without_ending(std::move(text), blank);
  auto const names = split(replace_all(text, "、", "\n"), '\n');
  return std::all_of(names.begin(), names.end(), is_name) ? text : std::string{};
}

}  // namespace zgz::intake
