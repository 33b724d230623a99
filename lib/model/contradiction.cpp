#include "lib/model/contradiction.hpp"

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"

namespace zgz {

std::string sentence_of(Contradiction const& contradiction) {
  auto const& it = contradiction;
  std::vector<std::string> parts{say("zero report of {}", iso(it.reported))};
  if (it.complaints > 0) parts.push_back(say("complaints before it: {}", it.complaints));
  if (it.problems > 0) parts.push_back(say("problems that others had found before it: {}", it.problems));
  if (it.first) parts.push_back(say("the first of {}", iso(*it.first)));
  if (it.conduct > 0) parts.push_back(say("found since, of conduct before it: {}", it.conduct));
  return join(parts, tr("; "));
}

}  // namespace zgz
