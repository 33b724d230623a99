#include "lib/rules/progress.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "lib/base/text.hpp"

namespace zgz::rules {

namespace {

using Said = std::pair<std::string_view, Rectification>;

/// As our form has them in English, folded.
constexpr std::array own_words{Said{"notstarted", Rectification::not_started},
                               Said{"beingmended", Rectification::ongoing}, Said{"ongoing", Rectification::ongoing},
                               Said{"done", Rectification::reported}, Said{"long-term", Rectification::long_term}};

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

bool claims_closure(std::string_view words) {
  auto const text = fold(words);
  bool const denied = holds_one_of(text, {"未", "待", "拟", "申请", "没有", "不", "准备", "尚"});
  return text == "closed" || (!denied && holds_one_of(text, {"销号"}));
}

std::optional<Rectification> stated_progress(std::string_view words) {
  auto const text = fold(words);
  for (auto const& [word, state] : own_words) {
    if (text == word) return state;
  }
  if (claims_closure(words)) return Rectification::reported;
  if (holds_one_of(text, {"未整改到位", "未整改完", "未全部整改"})) return Rectification::ongoing;
  if (holds_one_of(text, {"未启动", "未开始", "未整改", "尚未启动", "尚未开始", "尚未整改"}))
    return Rectification::not_started;
  return claimed_progress(words);
}

}  // namespace zgz::rules
