#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cmd/command.hpp"
#include "lib/intake/frame_rows.hpp"
#include "lib/store/inspection.hpp"
#include "lib/store/inspection_results.hpp"

namespace zgz::cmd {

/// Throws `Error` (usage): unknown-frame, naming those that there are; bad-ref, unknown-ref.
[[nodiscard]] Frame frame_called(store::Store const& store, std::string const& name);
[[nodiscard]] Draw draw_in(store::Store const& store, std::string const& reference);

/// The list of a frame. Throws `Error` (failed, original-altered) when it is no longer what was frozen.
[[nodiscard]] std::string list_of(store::Store const& store, Frame const& frame);

/// Takes the department (code) and the id of each unit of a list, in its order.
void each_unit(std::string_view list, std::function<void(std::string_view, std::string_view)> const& take);

/// What `--map HEADING=FIELD` says of columns of a list of service users. Throws `Error` (usage, bad-map).
[[nodiscard]] intake::FrameColumns frame_columns(std::vector<std::string> const& said);

/// Who has each unit of a draw to ask by a method: the one to whom it was given last.
[[nodiscard]] std::map<std::string, std::string> owners_of(std::vector<Worksheet> const& worksheets, Method method);

/// The parts of the group `inspect`.
void set_up_inspect_frame(Command const& group);
void set_up_inspect_draw(Command const& group);
void set_up_inspect_worksheet(Command const& group);
void set_up_inspect_results(Command const& group);
void set_up_inspect_compare(Command const& group);

}  // namespace zgz::cmd
