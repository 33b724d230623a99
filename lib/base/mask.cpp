#include "lib/base/mask.hpp"

#include <algorithm>
#include <array>

#include "lib/base/text.hpp"

namespace zgz {

namespace {

using namespace std::string_view_literals;

constexpr std::array compound_surnames{
    "欧阳"sv, "司马"sv, "上官"sv, "诸葛"sv, "东方"sv, "皇甫"sv, "尉迟"sv, "公孙"sv, "慕容"sv,     "长孙"sv,    "宇文"sv,
    "司徒"sv, "司空"sv, "夏侯"sv, "令狐"sv, "轩辕"sv, "钟离"sv, "淳于"sv, "单于"sv, "太史"sv,     "申屠"sv,    "公羊"sv,
    "闻人"sv, "澹台"sv, "公冶"sv, "宗政"sv, "濮阳"sv, "独孤"sv, "南宫"sv, "西门"sv, "东郭"sv,     "南门"sv,    "呼延"sv,
    "百里"sv, "端木"sv, "赫连"sv, "拓跋"sv, "完颜"sv, "万俟"sv, "鲜于"sv, "闾丘"sv, "亓官"sv,     "司寇"sv,    "仲孙"sv,
    "叔孙"sv, "子车"sv, "颛孙"sv, "巫马"sv, "公西"sv, "漆雕"sv, "乐正"sv, "壤驷"sv, "公良"sv,     "夹谷"sv,    "宰父"sv,
    "谷梁"sv, "段干"sv, "东门"sv, "羊舌"sv, "梁丘"sv, "左丘"sv, "第五"sv, "纳兰"sv, "爱新觉罗"sv, "叶赫那拉"sv};

/// How many bytes of the name its first character has.
std::size_t first_character(std::string_view name) {
  std::size_t bytes = 1;
  while (bytes < name.size() && (static_cast<unsigned char>(name[bytes]) & 0xC0U) == 0x80U) ++bytes;
  return bytes;
}

std::string_view surname_of(std::string_view name) {
  auto const* const compound = std::find_if(compound_surnames.begin(), compound_surnames.end(), [&](auto surname) {
    return name.size() > surname.size() && name.starts_with(surname);
  });
  return compound == compound_surnames.end() ? name.substr(0, first_character(name)) : *compound;
}

}  // namespace

std::string masked_name(std::string_view name) {
  std::string const whole = replace_all(replace_all(tidy(name), " ", ""), "\u3000", "");
  if (whole.empty()) return "某某";
  auto const surname = surname_of(whole);
  bool const one = length(whole) == length(surname) + 1;
  return std::string{surname} + (one ? "某" : "某某");
}

}  // namespace zgz
