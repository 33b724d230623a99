#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/model/complaint.hpp"
#include "lib/model/events.hpp"
#include "lib/store/store.hpp"

namespace zgz::store {

class Connection;

void put_frame(Connection& db, Frame const& frame);
/// What was sealed stays in the log, in entry `seq`.
void put_units(Connection& db, UnitsSealed const& event, std::int64_t seq);

/// What the register knows of inspections. It must not outlive its store; every function throws as those of `Store` do.
class Inspections {
 public:
  explicit Inspections(Store const& store) : m_store(store) {}

  [[nodiscard]] std::vector<Frame> frames() const;  ///< in order of name
  [[nodiscard]] std::optional<Frame> frame(std::string const& name) const;
  /// The seal of the unit on this line of the frame's list; its place counts from that line's batch.
  [[nodiscard]] std::optional<Seal> seal_of(std::string const& frame, std::int64_t line) const;

  [[nodiscard]] std::vector<Draw> draws() const;
  [[nodiscard]] std::optional<Draw> draw(InspectionRef ref) const;
  [[nodiscard]] InspectionRef next_draw() const;

  [[nodiscard]] std::vector<Review> reviews() const;
  [[nodiscard]] std::optional<Review> review(ReviewRef ref) const;
  [[nodiscard]] ReviewRef next_review() const;

 private:
  Store const& m_store;
};

}  // namespace zgz::store
