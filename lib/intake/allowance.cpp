#include "lib/intake/allowance.hpp"

#include <string>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/intake/zip.hpp"

namespace zgz::intake {

void Allowance::take(std::uint64_t count, std::uint64_t bytes) { take_times(1, count, bytes); }

void Allowance::take_times(std::uint64_t times, std::uint64_t count, std::uint64_t bytes) {
  if (times == 0) return;
  if (count > m_cells / times) {
    throw failure(Fault::unreadable_too_large, {say("{} cells", std::to_string(m_most_cells))});
  }
  if (bytes > m_text / times) throw too_large(m_most_text);
  m_cells -= times * count;
  m_text -= times * bytes;
}

}  // namespace zgz::intake
