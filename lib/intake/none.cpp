#include "lib/intake/none.hpp"

#include <algorithm>
#include <array>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/intake/department.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t longest_none = 60;  // characters; a longer text describes something

/// How departments speak of themselves and of their looking.
constexpr std::array<std::string_view, 68> before{
    "经",   "认真",     "全面", "深入", "细致", "逐项",   "逐一",     "对照", "排查", "自查", "自纠",   "检查",
    "核查", "摸排",     "梳理", "研究", "本",   "我",     "单位",     "部门", "局",   "分局", "办公室", "中心",
    "大队", "办",       "科室", "机关", "截至", "截止",   "目前",     "暂",   "暂时", "均",   "都",     "尚",
    "方案", "治理内容", "内容", "类",   "条",   "所列",   "上述",     "十一", "11",   "后",   "的",     "在",
    "中",   "过程",     "开展", "组织", "进行", "方面",   "专项治理", "专项", "治理", "工作", "要求",   "按照",
    "根据", "及",       "和",   "并",   "各",   "各科室", "中梗阻",   "问题"};

/// What they say there is none of.
constexpr std::array<std::string_view, 30> after{
    "存在", "有",   "任何", "上述",       "此类",   "该类",     "方案",     "所列", "十一", "11",
    "类",   "各类", "相关", "类似",       "方面",   "的",       "中梗阻",   "情形", "情况", "现象",
    "行为", "问题", "线索", "实行零报告", "零报告", "特此报告", "特此说明", "及",   "和",   "治理内容"};

constexpr std::u32string_view marks = U"。.,、;:()!/\\-—–―_~*“”\"'‘’「」《》<>?·|";

bool is_mark(char32_t c) { return marks.find(c) != std::u32string_view::npos; }

std::string without_punctuation(std::string_view text) {
  std::string bare;
  for (auto const point : code_points(fold(text))) {
    if (!is_mark(point)) append_code_point(bare, point);
  }
  return bare;
}

void longest_first(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end(), [](auto const& a, auto const& b) { return a.size() > b.size(); });
}

}  // namespace

bool is_crossed_out(std::string_view text) {
  // The first character tells it for nearly every text, without folding the rest.
  std::size_t at = 0;
  if (!text.empty() && next_code_point(text, at) < 0x10000 && !without_punctuation(text.substr(0, at)).empty())
    return false;
  return without_punctuation(text).empty();
}

NoneWords::NoneWords(Plan const& plan)
    : m_plan(plan), m_before(before.begin(), before.end()), m_after(after.begin(), after.end()) {
  for (auto const& word : plan.checklist.zero_words) m_zero.push_back(without_punctuation(word));
  for (auto const& department : plan.departments) {
    m_before.push_back(without_punctuation(department.name));
    for (auto const& alias : department.aliases) m_before.push_back(without_punctuation(alias));
  }
  longest_first(m_before);
  longest_first(m_after);
}

/// Words of the list, digits and the parts of a day, one after the other. No word of the lists begins with another word
/// and what a third begins with, so that taking the longest is enough.
bool NoneWords::is_made_of(std::string_view text, std::vector<std::string> const& words) const {
  while (!text.empty()) {
    auto const word =
        std::find_if(words.begin(), words.end(), [&](auto const& each) { return text.starts_with(each); });
    if (word != words.end()) {
      text.remove_prefix(word->size());
    } else if (text.front() >= '0' && text.front() <= '9') {
      text.remove_prefix(1);
    } else if (text.starts_with("年") || text.starts_with("月") || text.starts_with("日")) {
      text.remove_prefix(std::string_view{"年"}.size());
    } else {
      return false;
    }
  }
  return true;
}

bool NoneWords::says_none(std::string_view text) const {
  if (text.size() > std::size_t{8} * longest_none) return false;
  auto const bare = without_punctuation(text);
  if (bare.empty() || length(bare) > longest_none) return false;
  return std::any_of(m_zero.begin(), m_zero.end(), [&](auto const& word) {
    if (bare == word) return true;
    if (length(word) < 2) return false;
    for (auto at = bare.find(word); at != std::string::npos; at = bare.find(word, at + 1)) {
      auto const rest = std::string_view{bare}.substr(at + word.size());
      if (is_made_of(std::string_view{bare}.substr(0, at), m_before) && is_made_of(rest, m_after)) return true;
    }
    return false;
  });
}

bool NoneWords::is_department(std::string_view text) const { return !departments_named(text, m_plan).empty(); }

}  // namespace zgz::intake
