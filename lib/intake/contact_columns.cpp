#include "lib/intake/contact_columns.hpp"

#include <algorithm>
#include <array>

#include "lib/base/text.hpp"

namespace zgz::intake {

namespace {

enum class Part { name, phone, address };

/// 来电人联系电话, 市民地址: the words of the person before those of the thing.
bool is_of_complainant(std::string_view heading, std::string_view thing) {
  static constexpr std::array persons{"",       "投诉人", "举报人", "信访人", "反映人", "来电人",     "来访人",
                                      "来信人", "诉求人", "上访人", "市民",   "本人",   "complainant"};
  if (!heading.ends_with(thing)) return false;
  auto const person = heading.substr(0, heading.size() - thing.size());
  return std::find(persons.begin(), persons.end(), person) != persons.end();
}

std::optional<Part> part_of(std::string const& heading, ComplaintColumns const& said) {
  auto const field = complaint_field_of(heading, said);
  if (field == ComplaintField::name) return Part::name;
  if (field == ComplaintField::phone) return Part::phone;
  if (field) return std::nullopt;
  static constexpr std::array phones{"联系电话", "电话", "联系方式", "手机", "手机号", "手机号码", "电话号码"};
  static constexpr std::array addresses{"地址", "住址", "联系地址", "家庭住址", "家庭地址", "通讯地址", "address"};
  auto const folded = fold(heading);
  auto const is_one_of = [&](auto const& things) {
    return std::any_of(things.begin(), things.end(),
                       [&](char const* thing) { return is_of_complainant(folded, thing); });
  };
  if (is_one_of(phones)) return Part::phone;
  if (is_one_of(addresses)) return Part::address;
  return std::nullopt;
}

std::string cell_at(std::vector<std::string> const& cells, std::optional<std::size_t> column) {
  return column && *column < cells.size() ? cells[*column] : std::string{};
}

}  // namespace

ContactColumns::ContactColumns(std::vector<std::string> const& headings, ComplaintColumns const& said) {
  for (std::size_t i = 0; i < headings.size(); ++i) {
    auto const part = part_of(headings[i], said);
    if (part == Part::phone) m_phones.push_back(i);
    if (part == Part::name && !m_name) m_name = i;
    if (part == Part::address && !m_address) m_address = i;
  }
}

bool ContactColumns::lead_to_somebody() const { return !m_phones.empty() || (m_name && m_address); }

Contact ContactColumns::contact_in(std::vector<std::string> const& cells) const {
  Contact contact{cell_at(cells, m_name), {}, cell_at(cells, m_address)};
  for (auto const column : m_phones) contact.phone += cell_at(cells, column) + '\n';
  return contact;
}

}  // namespace zgz::intake
