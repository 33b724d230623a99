#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/inspection.hpp"

namespace zgz::rules {

/// The ticket of a unit: the SHA-256 of the seed, a newline and the unit's id, as 64 hexadecimal digits. Anybody can
/// make it with `printf '%s\n%s' SEED ID | sha256sum`.
[[nodiscard]] std::string ticket_of(std::string_view seed, std::string_view unit);

/// How many of so many units are drawn: the rate of them rounded up, at least `least`, at most `most`, never more than
/// there are. Of a department that is certain to be looked at: `most`, all of them where there is no limit.
[[nodiscard]] std::int64_t sample_size(DrawDesign const& design, std::int64_t units, bool certain);

/// The parts of the frame that the design draws by themselves, certain ones first, each with what is drawn of it. A
/// certain department without any unit is one, so that it is seen that nothing can be drawn of it.
[[nodiscard]] std::vector<Stratum> strata_of(DrawDesign const& design, Frame const& frame);

/// Draws the lowest tickets of each stratum while the units go by; memory grows with what is drawn.
class Drawing {
 public:
  /// `beyond`: so many more of each stratum, the next in line for those who cannot be reached.
  Drawing(DrawDesign const& design, std::vector<Stratum> strata, std::int64_t beyond = 0);

  /// The units in the order of the frame's list. One of a department that is no stratum is left out.
  void add(std::string_view department, std::string_view unit);

  /// What was drawn, in the order of the strata and of the tickets; equal tickets cannot be, ids being different.
  [[nodiscard]] std::vector<DrawnUnit> drawn() const;

 private:
  struct Part {
    Stratum stratum;
    std::size_t most = 0;
    std::vector<DrawnUnit> heap;  ///< the highest ticket first
  };
  [[nodiscard]] Part* part_of(std::string_view department);

  std::string m_seed;
  std::vector<Part> m_parts;
  std::int64_t m_line = 0;
};

}  // namespace zgz::rules
