#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace zgz {

/// What a column of a register of complaints holds. `name` and `phone` are only looked at to see whether they are
/// there.
enum class ComplaintField { number, received, text, channel, about, handler, category, name, phone, named, anonymous };

struct ComplaintFieldWord {
  ComplaintField field;
  std::string_view word;  ///< as `--map` takes it
};

inline constexpr std::array complaint_field_words{
    ComplaintFieldWord{ComplaintField::number, "number"},      ComplaintFieldWord{ComplaintField::received, "received"},
    ComplaintFieldWord{ComplaintField::text, "text"},          ComplaintFieldWord{ComplaintField::channel, "channel"},
    ComplaintFieldWord{ComplaintField::about, "about"},        ComplaintFieldWord{ComplaintField::handler, "handler"},
    ComplaintFieldWord{ComplaintField::category, "category"},  ComplaintFieldWord{ComplaintField::name, "name"},
    ComplaintFieldWord{ComplaintField::phone, "phone"},        ComplaintFieldWord{ComplaintField::named, "named"},
    ComplaintFieldWord{ComplaintField::anonymous, "anonymous"}};

[[nodiscard]] constexpr std::string_view word_of(ComplaintField field) {
  return complaint_field_words[static_cast<std::size_t>(field)].word;
}

[[nodiscard]] constexpr std::optional<ComplaintField> complaint_field_named(std::string_view word) {
  for (auto const& entry : complaint_field_words) {
    if (entry.word == word) return entry.field;
  }
  return std::nullopt;
}

}  // namespace zgz
