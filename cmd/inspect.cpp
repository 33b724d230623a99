#include "cmd/inspect.hpp"

#include "cmd/refs.hpp"
#include "lib/base/text.hpp"

namespace zgz::cmd {

Frame frame_called(store::Store const& store, std::string const& name) {
  store::Inspections const inspections{store};
  if (auto frame = inspections.frame(name)) return *std::move(frame);
  std::vector<std::string> names;
  for (auto const& frame : inspections.frames()) names.push_back(frame.name);
  throw usage_error(Fault::unknown_frame, {name, names.empty() ? std::string{tr("none")} : join(names, tr(", "))});
}

Draw draw_in(store::Store const& store, std::string const& reference) {
  auto const ref = InspectionRef::parse(reference);
  if (!ref) throw usage_error(Fault::bad_ref, {reference, "I4"});
  auto draw = store::Inspections{store}.draw(*ref);
  if (!draw) throw usage_error(Fault::unknown_ref, {ref->str()});
  return *std::move(draw);
}

std::string list_of(store::Store const& store, Frame const& frame) {
  auto list = store.original(frame.sha256);
  if (!list) throw failure(Fault::unknown_ref, {frame.sha256});
  return *std::move(list);
}

void each_unit(std::string_view list, std::function<void(std::string_view, std::string_view)> const& take) {
  while (!list.empty()) {
    auto const end = list.find('\n');
    auto const line = list.substr(0, end);
    auto const tab = line.find('\t');
    take(line.substr(0, tab), line.substr(tab + 1));
    list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
  }
}

std::map<std::string, std::string> owners_of(std::vector<Worksheet> const& worksheets, Method method) {
  std::map<std::string, std::string> owners;
  for (auto const& sheet : worksheets) {
    if (sheet.method != method) continue;
    for (auto const& unit : sheet.units) owners[unit] = sheet.inspector;
  }
  return owners;
}

void set_up_inspect(Command const& root) {
  auto const group = root.sub("inspect", tr("Draw samples for inspections so that anybody can draw them again"));
  group.needs_sub();
  set_up_inspect_frame(group);
  set_up_inspect_draw(group);
  set_up_inspect_worksheet(group);
  set_up_inspect_results(group);
  set_up_inspect_compare(group);
}

}  // namespace zgz::cmd
