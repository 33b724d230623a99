#pragma once

#include <map>
#include <string>

namespace zgz {

/// What one of our own forms says of itself on a hidden sheet, so that it is recognised for certain when it comes back.
struct FormMarker {
  std::string kind;                           ///< `checklist`, `departments`, `complaints`, `progress`, `worksheet`
  int version = 1;                            ///< of the form's layout, from 1
  std::map<std::string, std::string> says{};  ///< further keys, of a worksheet: `draw`, `worksheet`, `inspector`, `set`
  bool operator==(FormMarker const&) const = default;
};

/// The hidden sheet's name. Its cells A1 and A2 hold the keys, and further ones below them, column B what they say; to
/// the right of them stand the lists of drop-downs.
inline constexpr char const* marker_sheet = "zgz";
inline constexpr char const* marker_kind_key = "kind";
inline constexpr char const* marker_version_key = "version";

}  // namespace zgz
