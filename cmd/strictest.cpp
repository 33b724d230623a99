#include "cmd/strictest.hpp"

#include "cmd/late_cases.hpp"
#include "cmd/output.hpp"
#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/complaint_tally.hpp"

namespace zgz::cmd {

std::optional<Clock> StrictestClocks::of(ComplaintCase const& complaint) {
  try {
    if (!merged_into(complaint)) return m_reader.strictest_of(complaint);
    return m_reader.strictest_of(seen_by_clocks(m_store, complaint));
  } catch (Error const& error) {
    if (error.fault != Fault::calendar_year_missing) throw;
    m_unknown[error.args.at(0)].push_back(complaint.complaint.ref);
    return std::nullopt;
  }
}

void StrictestClocks::tell_unknown() const {
  for (auto const& [year, refs] : m_unknown) {
    std::vector<std::string> words;
    for (auto const ref : refs) {
      if (words.size() < most_named) words.push_back(ref.str());
    }
    auto const named = join(words, tr(", ")) + (refs.size() > words.size() ? "…" : "");
    talk(
        say("Without a calendar of {0} the clocks of complaints cannot be told: {1} ({2}).", year, refs.size(), named));
  }
}

}  // namespace zgz::cmd
