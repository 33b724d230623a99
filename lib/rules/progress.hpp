#pragma once

#include <optional>
#include <string_view>

#include "lib/model/problem.hpp"

namespace zgz::rules {

/// What a department's words on its own progress (整改进展) claim: reported for 已完成, ongoing for 整改中,
/// long_term for 长期坚持; nothing for 未启动 and for words that claim nothing. A claim that is denied or only
/// foreseen (未按期完成整改, 预计12月完成整改) is ongoing.
[[nodiscard]] std::optional<Rectification> claimed_progress(std::string_view words);

/// What the words of a progress report say: as `claimed_progress`, and not_started for 未启动; 已销号 is reported,
/// since only the office closes a problem. The words of our own form are known in English, too. Nothing for words that
/// do not say how far it is.
[[nodiscard]] std::optional<Rectification> stated_progress(std::string_view words);

/// Whether a department says of its problem that it is closed (已销号, 完成销号), which only the office can grant.
[[nodiscard]] bool claims_closure(std::string_view words);

}  // namespace zgz::rules
