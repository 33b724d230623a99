#include "lib/intake/row_stream.hpp"

#include <algorithm>
#include <utility>

#include "lib/base/error.hpp"
#include "lib/intake/csv.hpp"
#include "lib/intake/ole.hpp"
#include "lib/intake/reader.hpp"
#include "lib/intake/reader_signs.hpp"
#include "lib/intake/xlsx.hpp"
#include "lib/intake/zip.hpp"

namespace zgz::intake {

namespace {

/// Text with separators.
class TextRows : public RowStream::Kind {
 public:
  TextRows(std::string const& name, ByteSource& bytes, StreamLimits const& limits)
      : m_bytes(bytes), m_most_bytes(limits.row_bytes), m_head(csv_head(name, bytes)) {}

  [[nodiscard]] std::vector<Sheet> heads() const override { return {m_head}; }

  std::uint64_t each_row(std::size_t, OnRow const& on_row) override {
    return each_csv_row(m_bytes, m_head, m_most_bytes, on_row);
  }

 private:
  ByteSource& m_bytes;
  std::size_t m_most_bytes;
  Sheet m_head;
};

class WorkbookRows : public RowStream::Kind {
 public:
  WorkbookRows(std::string const& name, std::string bytes, StreamLimits const& limits)
      : m_bytes(std::move(bytes)), m_limits(limits) {
    auto archive = opened();
    m_book = open_workbook(archive);
    for (auto const& entry : m_book.sheets) m_heads.push_back(worksheet_head(name, m_book, entry));
  }

  [[nodiscard]] std::vector<Sheet> heads() const override { return m_heads; }

  std::uint64_t each_row(std::size_t sheet, OnRow const& on_row) override {
    // Opened anew, for the bound of what is unpacked holds for each time.
    auto archive = opened();
    return each_xlsx_row(archive, m_book, m_book.sheets.at(sheet), m_limits, on_row);
  }

 private:
  [[nodiscard]] Archive opened() const { return {m_bytes, m_limits.inflated_bytes}; }

  std::string m_bytes;
  StreamLimits m_limits;
  Workbook m_book;
  std::vector<Sheet> m_heads;
};

/// Files of the kinds that are loaded whole.
class LoadedRows : public RowStream::Kind {
 public:
  explicit LoadedRows(std::vector<Sheet> sheets) : m_heads(std::move(sheets)) {
    for (auto& head : m_heads) m_rows.push_back(std::exchange(head.rows, {}));
  }

  [[nodiscard]] std::vector<Sheet> heads() const override { return m_heads; }

  std::uint64_t each_row(std::size_t sheet, OnRow const& on_row) override {
    auto const& rows = m_rows.at(sheet);
    // Ends at the first row after which no more are wanted.
    static_cast<void>(std::all_of(rows.begin(), rows.end(), on_row));
    return m_heads.at(sheet).blank_rows;
  }

 private:
  std::vector<Sheet> m_heads;
  std::vector<std::vector<Row>> m_rows;
};

std::string start_of(ByteSource& bytes) {
  std::string start(64u << 10, '\0');
  bytes.rewind();
  std::size_t have = 0;
  while (auto const count = bytes.read(start.data() + have, start.size() - have)) have += count;
  start.resize(have);
  return start;
}

bool is_workbook(std::string_view bytes, StreamLimits const& limits) {
  Archive archive{bytes, limits.inflated_bytes};
  return content_of(archive) == ZipContent::workbook;
}

std::unique_ptr<RowStream::Kind> opened(std::string const& name, ByteSource& bytes, StreamLimits const& limits) {
  auto const start = start_of(bytes);
  bool const zip = is_zip(start);
  if (!zip && !is_ole(start)) {
    refuse_other_kinds(start);
    if (bytes.size() > limits.text_bytes) throw too_large(limits.text_bytes);
    return std::make_unique<TextRows>(name, bytes, limits);
  }
  if (bytes.size() > limits.packed_bytes) throw too_large(limits.packed_bytes);
  auto whole = all_bytes(bytes);
  if (zip && is_workbook(whole, limits)) {
    return std::make_unique<WorkbookRows>(name, std::move(whole), limits);
  }
  return std::make_unique<LoadedRows>(read_sheets(name, whole));
}

}  // namespace

RowStream::RowStream(std::string const& name, ByteSource& bytes, StreamLimits const& limits)
    : m_kind(opened(name, bytes, limits)), m_sheets(m_kind->heads()) {}

RowStream::~RowStream() = default;

std::uint64_t RowStream::each_row(std::size_t sheet, OnRow const& on_row) { return m_kind->each_row(sheet, on_row); }

}  // namespace zgz::intake
