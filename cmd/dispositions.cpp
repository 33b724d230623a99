#include "cmd/dispositions.hpp"

#include "lib/base/error.hpp"
#include "lib/rules/disposition.hpp"
#include "lib/store/casework.hpp"

namespace zgz::cmd {

Disposition disposition_in(store::Store const& store, DispositionRef ref) {
  if (auto found = store::Casework{store}.disposition(ref)) return *std::move(found);
  throw usage_error(Fault::unknown_ref, {ref.str()});
}

report::DatedDisposition dated(Plan const& plan, Disposition disposition) {
  auto const* const kind = rules::known_kind(plan, disposition.kind);
  auto const until =
      kind == nullptr ? std::nullopt : rules::effect_until(*kind, disposition.decided, disposition.months);
  return {std::move(disposition), until};
}

}  // namespace zgz::cmd
