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
  auto const text = fold(words);
  if (holds_one_of(text, {"未启动", "未开始", "未整改", "尚未"})) return std::nullopt;
  if (holds_one_of(text, {"未完成", "整改中", "正在", "推进", "部分"})) return Rectification::ongoing;
  if (holds_one_of(text, {"已完成", "完成整改", "整改到位", "已整改", "整改完毕", "已办结", "已解决"})) return Rectification::reported;
  if (holds_one_of(text, {"长期"})) return Rectification::long_term;
  return std::nullopt;
}

}  // namespace zgz::rules
