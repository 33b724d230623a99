#include "cmd/dispositions.hpp"

#include "lib/rules/disposition.hpp"

namespace zgz::cmd {

report::DatedDisposition dated(Plan const& plan, Disposition disposition, Date today) {
  auto const* const kind = rules::known_kind(plan, disposition.kind);
  auto const until =
      kind == nullptr ? std::nullopt : rules::effect_until(*kind, disposition.decided, disposition.months);
  auto const state = rules::state_of(disposition, until, today);
  return {std::move(disposition), until, state};
}

}  // namespace zgz::cmd
