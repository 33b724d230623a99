#pragma once

#include <charconv>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zgz {

/// The number of one kind of record. It never shifts and is never used again.
template <char Letter>
struct Ref {
  std::int64_t number = 0;
  auto operator<=>(Ref const&) const = default;

  /// What people type and read: `P7`.
  [[nodiscard]] std::string str() const { return Letter + std::to_string(number); }

  /// Reads `P7` (or `p7`); nothing for any other text.
  [[nodiscard]] static std::optional<Ref> parse(std::string_view text) {
    if (text.size() < 2 || text.size() > 18) return std::nullopt;
    if (text[0] != Letter && text[0] != Letter + ('a' - 'A')) return std::nullopt;
    Ref ref;
    auto const [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), ref.number);
    if (error != std::errc{} || end != text.data() + text.size() || ref.number < 1) return std::nullopt;
    return ref;
  }
};

using SubmissionRef = Ref<'S'>;
using ProblemRef = Ref<'P'>;
using ComplaintRef = Ref<'C'>;
using DispositionRef = Ref<'D'>;
using SupervisionRef = Ref<'W'>;
using AccountabilityRef = Ref<'A'>;
using InspectionRef = Ref<'I'>;
using ReviewRef = Ref<'V'>;

}  // namespace zgz
