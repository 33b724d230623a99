#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/intake/xml.hpp"
#include "lib/intake/zip.hpp"

namespace zgz::intake {

/// Collects the text of one `si` or `is` element: plain or in runs; phonetic guides are not content. As spreadsheet
/// programs do, white space at the ends of a `t` counts only under `xml:space="preserve"`.
class RichText {
 public:
  void clear() { m_text.clear(); }

  /// A child element starts.
  void start(std::string_view name, XmlAttributes attributes);

  /// An element ends; false when it is the `si` or `is` itself.
  [[nodiscard]] bool end();

  void text(std::string_view piece) {
    if (m_collecting && m_skipped == 0) m_text.append(piece);
  }

  [[nodiscard]] std::string const& str() const { return m_text; }

 private:
  void finish_text();

  std::string m_text;
  std::size_t m_from = 0;
  unsigned m_skipped = 0;
  bool m_run = false, m_collecting = false, m_preserve = false;
};

/// The strings that the cells of a workbook share, in one block of memory.
class SharedStrings {
 public:
  void add(std::string_view text) {
    m_text.append(text);
    m_ends.push_back(m_text.size());
  }

  /// Nothing for an index that is not there.
  [[nodiscard]] std::optional<std::string_view> at(std::uint32_t index) const {
    if (index >= m_ends.size()) return std::nullopt;
    auto const from = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view{m_text}.substr(from, m_ends[index] - from);
  }

  [[nodiscard]] std::size_t size() const { return m_ends.size(); }

  /// Of all texts together.
  [[nodiscard]] std::size_t bytes() const { return m_text.size(); }

 private:
  std::string m_text;
  std::vector<std::size_t> m_ends;
};

/// How many texts the cells of a workbook may share, and of how many bytes in all.
struct SharedLimits {
  std::uint64_t texts = 0, bytes = 0;
};

/// Reads the part; throws `Error` on damage and beyond the limits.
[[nodiscard]] SharedStrings read_shared_strings(Archive& archive, std::string const& part, SharedLimits const& limits);

}  // namespace zgz::intake
