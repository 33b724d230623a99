#include "lib/intake/biff_layout.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t most_merges = 100'000;

}  // namespace

void BiffLayout::take(BiffRecords& records) {
  auto const data = records.data();
  switch (records.kind()) {
    case BiffKind::row:
      return take_row(data);
    case BiffKind::default_height:
      m_rows_hidden = (data.u16(0) & 2) != 0;
      return;
    case BiffKind::columns:
      return take_columns(data);
    case BiffKind::merges:
      return take_merges(data);
    case BiffKind::filter:
    case BiffKind::filter_on:
      m_filtered = true;
      return;
    case BiffKind::object:
      return take_object(data);
    case BiffKind::object_text:
      return take_object_text(records);
    case BiffKind::note:
      if (m_form.unicode) m_notes.push_back({data.u16(0) + 1U, data.u16(2), data.u16(6)});
      return;
    default:
      return;
  }
}

void BiffLayout::take_row(ByteView data) {
  constexpr std::uint16_t hidden = 0x20;
  m_rows[data.u16(0) + 1U] = (data.u16(12) & hidden) != 0;
}

void BiffLayout::take_columns(ByteView data) {
  bool const hidden = (data.u16(8) & 1) != 0 || data.u16(4) == 0;
  auto const last = std::min<std::uint32_t>(data.u16(2), most_old_columns - 1);
  for (std::uint32_t column = data.u16(0); hidden && column <= last; ++column) m_hidden_columns.insert(column);
}

void BiffLayout::take_merges(ByteView data) {
  constexpr std::size_t head = 2, each = 8;
  for (std::size_t i = 0; i < data.u16(0); ++i) {
    auto const at = head + i * each;
    Merge const merge{data.u16(at) + 1U, data.u16(at + 2) + 1U, data.u16(at + 4), data.u16(at + 6)};
    if (m_merges.size() >= most_merges) {
      throw failure(Fault::unreadable_too_large, {say("{} merged ranges", std::to_string(most_merges))});
    }
    bool const turned = merge.first_row > merge.last_row || merge.first_column > merge.last_column;
    bool const single = merge.first_row == merge.last_row && merge.first_column == merge.last_column;
    if (!turned && !single) m_merges.push_back(merge);
  }
}

/// An object begins with its kind and number; its text, if it has one, comes next.
void BiffLayout::take_object(ByteView data) {
  constexpr std::uint16_t common = 0x15;
  m_object = m_form.unicode && data.size() >= 8 && data.u16(0) == common ? data.u16(6) : std::uint16_t{0};
}

void BiffLayout::take_object_text(BiffRecords& records) {
  if (!m_form.unicode) return;
  auto pieces = records.pieces();
  auto const length = ByteView{pieces.front()}.u16(10);
  pieces.erase(pieces.begin());
  if (length > 0) m_texts[m_object] = BiffTextReader{std::move(pieces), m_form}.text(length);
}

void BiffLayout::finish(Sheet& sheet) const {
  hide_rows(sheet);
  sheet.merges = m_merges;
  sheet.hidden_columns.assign(m_hidden_columns.begin(), m_hidden_columns.end());
  sheet.filtered = m_filtered;
  for (auto const& [row, column, object] : m_notes) {
    auto const text = m_texts.find(object);
    sheet.comments.push_back({row, column, text == m_texts.end() ? std::string{} : text->second});
  }
}

void BiffLayout::hide_rows(Sheet& sheet) const {
  std::size_t listed = 0;
  for (auto& row : sheet.rows) {
    auto const found = m_rows.find(row.number);
    row.hidden = found == m_rows.end() ? m_rows_hidden : found->second;
    if (found != m_rows.end()) ++listed;
  }
  sheet.blank_rows = m_rows.size() - listed;
}

}  // namespace zgz::intake
