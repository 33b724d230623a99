#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lib/model/diagnostic.hpp"
#include "lib/model/document.hpp"
#include "lib/model/inspection.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/submission.hpp"

namespace zgz::report {

/// What became of a list of service users that was to be frozen.
struct FrameReceipt {
  Frame frame;
  RowCount counts;
  std::vector<std::string> unread;  ///< headings of columns that nobody knows; sealed like all others
  std::vector<Diagnostic> faults;   ///< the first of them
  std::uint64_t fault_count = 0;    ///< with any nothing was stored
};

/// `zgz.inspect-frame/1`: size by department and the digest of the list. It names no unit and no person.
[[nodiscard]] Document frame_receipt_document(Plan const& plan, FrameReceipt const& receipt);

/// `zgz.frames/1`
[[nodiscard]] Document frames_document(Plan const& plan, std::vector<Frame> const& frames);

/// `zgz.draw-sizes/1`: what a design would draw of each stratum, without a seed and so without tickets.
[[nodiscard]] Document draw_sizes_document(Plan const& plan, DrawDesign const& design,
                                           std::vector<Stratum> const& strata);

/// `zgz.draws/1`
[[nodiscard]] Document draws_document(std::vector<Draw> const& draws);

/// `zgz.draw/1`: how it was made, the strata, and the units with their tickets.
[[nodiscard]] Document draw_document(Plan const& plan, Draw const& draw);

/// `zgz.draw-protocol/1`: the page that is signed when a sample was drawn (抽样记录): what was drawn from, how, before
/// whom, how many, and the lines of shell with which anybody draws the same. `after` is the log's entry of the frame
/// and that of the draw, which show the order.
[[nodiscard]] Document draw_protocol(Plan const& plan, Draw const& draw, Frame const& frame);

/// The lines of shell that draw again what was drawn: the list, the tickets, the sample of the first stratum.
[[nodiscard]] std::vector<std::string> redraw_lines(Draw const& draw);

}  // namespace zgz::report
