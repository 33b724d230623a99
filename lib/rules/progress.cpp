#include "lib/rules/progress.hpp"

#include <algorithm>
#include <array>

#include "lib/base/text.hpp"

namespace zgz::rules {

namespace {

bool holds_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return contains(text, word); });
}

}  // namespace

std::optional<Rectification> claimed_progress(std::string_view words) {
  // 未发现反弹 and the like speak of the time after the mending.
  auto const text = replace_all(fold(words), "未发现", "");
  if (holds_one_of(text, {"未启动", "未开始", "未整改", "尚未"})) return std::nullopt;
  if (holds_one_of(text, {"未完成", "整改中", "正在", "推进", "部分"})) return Rectification::ongoing;
  if (text == "完成" || holds_one_of(text, {"已完成", "已全部完成", "已经完成", "全部完成", "完成整改", "整改完成",
                                            "整改到位", "已整改", "整改完毕", "已办结", "已解决"})) {
    // 未按期完成整改, 力争12月底前整改到位: the day of a claim ends the clock, so a doubtful one is none.
    bool const doubtful = holds_one_of(
        text, {"未", "没有", "不能", "无法", "预计", "力争", "争取", "计划于", "计划在", "拟于", "将于", "将在"});
    return doubtful ? Rectification::ongoing : Rectification::reported;
  }
  if (holds_one_of(text, {"长期"})) return Rectification::long_term;
  return std::nullopt;
}

}  // namespace zgz::rules
