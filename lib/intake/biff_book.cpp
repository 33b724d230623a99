#include "lib/intake/biff_book.hpp"

#include <unordered_map>
#include <unordered_set>

#include "lib/base/i18n.hpp"
#include "lib/intake/biff_records.hpp"
#include "lib/intake/xlsx_values.hpp"

namespace zgz::intake {

namespace {

constexpr std::uint16_t version_8 = 0x0600, version_5 = 0x0500;

class BookReader {
 public:
  explicit BookReader(std::string_view stream) : m_records(stream, 0) {}

  BiffBook read() {
    begin();
    while (m_records.next()) {
      if (m_records.kind() == BiffKind::end) return finish();
      take(m_records.data());
    }
    throw damaged_workbook(tr("it is cut short"));
  }

 private:
  void begin() {
    bool const begins = m_records.next() && m_records.kind() == BiffKind::begin;
    auto const version = begins ? m_records.data().u16(0) : std::uint16_t{0};
    if (version != version_8 && version != version_5) {
      throw damaged_workbook(tr("it does not begin as a workbook of Excel 5 to 2003 does"));
    }
    m_book.form.unicode = version == version_8;
  }

  void take(ByteView data) {
    switch (m_records.kind()) {
      case BiffKind::password:
        throw failure(Fault::unreadable_password);
      case BiffKind::code_page:
        if (!m_book.form.unicode) m_book.form.encoding = encoding_of_code_page(data.u16(0));
        break;
      case BiffKind::date_mode:
        m_book.from_1904 = data.u16(0) == 1;
        break;
      case BiffKind::format:
        add_format(data);
        break;
      case BiffKind::style:
        m_styles.push_back(data.u16(2));
        break;
      case BiffKind::sheet:
        add_sheet(data);
        break;
      case BiffKind::strings:
        add_strings();
        break;
      default:
        break;
    }
  }

  void add_format(ByteView data) {
    BiffTextReader reader{{data.bytes()}, m_book.form};
    auto const id = reader.u16();
    auto const length = m_book.form.unicode ? std::size_t{reader.u16()} : std::size_t{reader.u8()};
    m_formats[id] = is_date_format(reader.text(length));
  }

  void add_sheet(ByteView data) {
    BiffTextReader reader{{data.bytes()}, m_book.form};
    auto const at = reader.u32();
    auto const visibility = reader.u8();
    auto const type = reader.u8();
    auto const length = reader.u8();
    auto name = reader.text(length);
    if (type == 0) m_book.sheets.push_back({std::move(name), at, (visibility & 3) != 0});
  }

  void add_strings() {
    BiffTextReader reader{m_records.pieces(), m_book.form};
    reader.skip(4);
    auto const count = reader.u32();
    for (std::uint32_t i = 0; i < count && !reader.at_end(); ++i) m_book.strings.add(reader.shared_text());
  }

  BiffBook finish() {
    if (m_book.sheets.empty()) throw damaged_workbook(tr("it has no worksheet"));
    std::unordered_set<std::uint32_t> places;
    for (auto const& sheet : m_book.sheets) {
      if (!places.insert(sheet.at).second) throw damaged_workbook(tr("two of its worksheets are the same records"));
    }
    for (auto const id : m_styles) {
      auto const own = m_formats.find(id);
      m_book.dates.push_back(own == m_formats.end() ? is_date_format_id(id) : own->second);
    }
    return std::move(m_book);
  }

  BiffRecords m_records;
  BiffBook m_book;
  std::vector<std::uint16_t> m_styles;
  std::unordered_map<std::uint16_t, bool> m_formats;
};

}  // namespace

BiffBook read_biff_book(std::string_view stream) { return BookReader{stream}.read(); }

}  // namespace zgz::intake
