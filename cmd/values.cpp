#include "cmd/values.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/printable.hpp"
#include "lib/base/text.hpp"

namespace zgz::cmd {

namespace {

bool is_flag(CLI::App const& app, std::string const& name) {
  auto const* option = app.get_option_no_throw(name);
  if (option != nullptr && option->get_items_expected_max() == 0) return true;
  auto const commands = app.get_subcommands([](CLI::App const*) { return true; });
  return std::any_of(commands.begin(), commands.end(),
                     [&](CLI::App const* command) { return is_flag(*command, name); });
}

/// A name of a file may hold any bytes.
bool is_path(CLI::Option const& option) {
  auto const name = option.get_name();
  auto const type = option.get_type_name();
  return name == "FILE" || name == "DIR" || type == "FILE" || type == "DIR";
}

void check_value(CLI::Option const& option, std::string const& value) {
  auto const name = option.get_name();
  if (is_path(option)) {
    if (value.empty()) throw usage_error(Fault::empty_value, {name});
    return;
  }
  if (!is_utf8(value)) throw usage_error(Fault::not_utf8, {name, value});
  if (!is_visible(value)) throw usage_error(Fault::empty_value, {name});
}

}  // namespace

void check_words(std::vector<std::string> const& words, CLI::App const& app) {
  for (auto const& word : words) {
    if (word == "--") return;
    auto const equals = word.find('=');
    if (!word.starts_with("--") || equals == std::string::npos) continue;
    auto const name = word.substr(0, equals);
    if (equals + 1 == word.size()) throw usage_error(Fault::empty_value, {name});
    if (is_flag(app, name)) throw usage_error(Fault::usage, {say("{} takes no value.", name), "zgz"});
  }
}

void check_values(CLI::App const& app) {
  for (auto const* option : app.get_options([](CLI::Option const* given) { return given->count() > 0; })) {
    for (auto const& value : option->results()) check_value(*option, value);
  }
  for (auto const* command : app.get_subcommands()) check_values(*command);
}

}  // namespace zgz::cmd
