#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/seal/office_key.hpp"

namespace zgz::seal {

/// Rows of cells as one text. Equal rows in, equal rows out, except for the two signs that part them (U+001E, U+001F),
/// which no text holds: they become blanks.
class RowPack {
 public:
  void add(std::vector<std::string> const& cells);
  void add(RowPack const& rows);
  [[nodiscard]] std::string const& text() const { return m_text; }
  /// The same without some rows, of which `left_out` tells for each.
  [[nodiscard]] RowPack without(std::vector<bool> const& left_out) const;

 private:
  std::string m_text;
  bool m_empty = true;
};

/// The cells of one row of a pack, from 0. Throws `std::out_of_range` when it has fewer.
[[nodiscard]] std::vector<std::string> row_in(std::string_view pack, std::size_t row);

/// Calls `take` with the cells of each row of a pack, in order, the headings first.
void each_row(std::string_view pack, std::function<void(std::vector<std::string> const&)> const& take);

/// Seals the rows of one file under a random key, which is itself sealed for the office. Only the public half of the
/// office's key is needed: who takes in cannot read what others took in before.
class BatchSealer {
 public:
  /// `public_key` in hexadecimal digits. Throws `Error` (failed, key-unreadable).
  explicit BatchSealer(std::string_view public_key);
  BatchSealer(BatchSealer const&) = delete;
  BatchSealer& operator=(BatchSealer const&) = delete;
  ~BatchSealer();

  /// The batch's key, sealed for the office, in base64.
  [[nodiscard]] std::string const& sealed_key() const { return m_sealed_key; }

  /// The text, packed and sealed, in base64. `label` is bound to it: it opens under no other. One label seals once.
  [[nodiscard]] std::string seal(std::string_view text, std::int64_t label) const;

 private:
  std::string m_key, m_sealed_key;
};

/// The text again; nothing may have been altered or exchanged. Throws `Error` (failed, sealed-damaged) naming `what`.
[[nodiscard]] std::string open(std::string_view sealed, std::int64_t label, std::string_view batch_key,
                               KeyPair const& keys, std::string const& what);

}  // namespace zgz::seal
