#include "lib/report/attachments.hpp"

#include <fmt/format.h>

#include "lib/base/i18n.hpp"

namespace zgz::report {

std::string size_text(std::uint64_t bytes) {
  constexpr std::uint64_t kibibyte = 1024, mebibyte = kibibyte * kibibyte;
  if (bytes < kibibyte) return say_count("{} byte", "{} bytes", bytes, bytes);
  if (bytes < mebibyte) return fmt::format("{:.1f} KiB", static_cast<double>(bytes) / kibibyte);
  return fmt::format("{:.1f} MiB", static_cast<double>(bytes) / mebibyte);
}

DocTable attachments_table(std::vector<Attachment> const& attachments) {
  DocTable table{"attachments", attachments.empty() ? "" : tr("Evidence"), {}, {}, {}, {}};
  table.columns = {{"number", tr("No."), true},
                   {"name", tr("File")},
                   {"size", tr("Size"), true, Show::machines},
                   {"size", tr("Size"), true, Show::people},
                   {"sha256", "SHA-256", false, Show::machines},
                   {"sha256", "SHA-256", false, Show::people},
                   {"on", tr("Attached on")},
                   {"note", tr("Note")}};
  for (auto const& a : attachments) {
    table.rows.push_back({{a.number},
                          {a.name},
                          {static_cast<std::int64_t>(a.size)},
                          {size_text(a.size)},
                          {a.sha256},
                          {a.sha256.substr(0, 12)},
                          {a.on},
                          {a.note}});
  }
  return table;
}

}  // namespace zgz::report
