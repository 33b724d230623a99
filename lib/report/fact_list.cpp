#include "lib/report/fact_list.hpp"

#include "lib/base/i18n.hpp"

namespace zgz::report {

namespace {

bool is_empty(Value const& value) {
  if (std::holds_alternative<std::monostate>(value)) return true;
  if (auto const* text = std::get_if<std::string>(&value)) return text->empty();
  if (auto const* words = std::get_if<Words>(&value)) return words->empty();
  return false;
}

/// People read yes and no in their own language.
Value for_people(Value const& value) {
  if (auto const* truth = std::get_if<bool>(&value)) return std::string{*truth ? tr("yes") : tr("no")};
  return value;
}

}  // namespace

void add_entries(Document& document, std::vector<Entry> const& entries) {
  DocTable table{"facts", {}, {{"key", tr("Item")}, {"value", tr("Content")}}, {}, {}, {}, Show::people};
  for (auto const& entry : entries) {
    document.facts.push_back({entry.key, entry.value});
    if (!is_empty(entry.value)) table.rows.push_back({{entry.title}, {for_people(entry.value)}});
  }
  document.blocks.emplace_back(std::move(table));
}

}  // namespace zgz::report
