#pragma once

#include <string>
#include <string_view>

namespace zgz::intake {

/// The name of whoever signed, from what stands behind the label; empty where that is no name: a blank to be filled in
/// (`____`, `　年　月　日`), a remark (`（公章）`, `已签字`), an excuse (`待签`, `见附件`), part of a sentence.
/// `folded` is folded.
[[nodiscard]] std::string signatory_in(std::string_view folded);

}  // namespace zgz::intake
