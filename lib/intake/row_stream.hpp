#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "lib/base/byte_source.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// What a file may be at most when its rows are pulled one by one: bounds of what is held at a time, not of what is in
/// the file. Files that are not pulled (`.xls`, `.ods`, `.docx`) keep the bounds of `Limits`.
struct StreamLimits {
  std::uint64_t text_bytes = 1u << 30;                    ///< of a text with separators, as it lies on disk
  std::uint64_t packed_bytes = 64u << 20;                 ///< of any other file, as it lies on disk
  std::uint64_t inflated_bytes = std::uint64_t{2} << 30;  ///< of all parts of a compressed workbook that are read
  std::uint64_t shared_texts = 16u << 20;                 ///< that the cells of a workbook share
  std::uint64_t shared_bytes = 512u << 20;                ///< of these texts
  std::uint64_t row_bytes = 16u << 20;                    ///< of the text of one row
};

/// Takes a row; false if no more rows are wanted. The row is used again for the next one: what is kept is copied.
using OnRow = std::function<bool(Row const&)>;

/// The rows of a file, pulled one by one: of a text with separators or a worksheet of an `.xlsx` only the row at hand
/// is in memory (and the texts that the cells of a workbook share); files of the other kinds are loaded whole.
class RowStream {
 public:
  /// Recognises the file by its content as `read_sheets` does, with the same refusals (`Error`, failed, unreadable-*);
  /// of a text it finds the encoding, for which it reads it through. `bytes` must outlive the stream. `name` is what
  /// people call the file.
  RowStream(std::string const& name, ByteSource& bytes, StreamLimits const& limits = {});
  RowStream(RowStream const&) = delete;
  RowStream& operator=(RowStream const&) = delete;
  ~RowStream();

  /// The sheets of the file, at least one, without their rows. Of an `.xlsx` only what the workbook lists is known:
  /// name, whether hidden, macros; merges, hidden columns, filters and remarks are not.
  [[nodiscard]] std::vector<Sheet> const& sheets() const { return m_sheets; }

  /// Hands out the rows of a sheet that hold something, in their order; may be called again, also for another sheet.
  /// Gives how many rows the file lists that hold nothing, up to where it was stopped. Throws `Error` as `read_sheets`
  /// does, where the damage is: after the rows before it.
  std::uint64_t each_row(std::size_t sheet, OnRow const& on_row);

  /// What a kind of file does to give its rows.
  class Kind {
   public:
    Kind() = default;
    Kind(Kind const&) = delete;
    Kind& operator=(Kind const&) = delete;
    virtual ~Kind() = default;
    [[nodiscard]] virtual std::vector<Sheet> heads() const = 0;
    virtual std::uint64_t each_row(std::size_t sheet, OnRow const& on_row) = 0;
  };

 private:
  std::unique_ptr<Kind> m_kind;
  std::vector<Sheet> m_sheets;
};

}  // namespace zgz::intake
