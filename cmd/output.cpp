#include "cmd/output.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>

#include "lib/base/text.hpp"

namespace zgz::cmd {

namespace {

std::vector<std::string> const formats{"table", "csv", "json", "md"};

render::Format format_named(std::string const& name) {
  auto const found = std::find(formats.begin(), formats.end(), name);
  return static_cast<render::Format>(found - formats.begin());
}

}  // namespace

void add_format(Command const& command, std::string& format) {
  format = "table";
  command.option("--format", format, tr("table, csv, json or md"), "F");
}

void print_text(std::string_view text) {
  bool const written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (!written) throw failure(Fault::unwritable, {std::strerror(errno)}, "stdout");
}

void print(Context const& context, Document const& document, std::string const& format) {
  check_choice(format, "--format", formats);
  print_text(render::render(document, format_named(format), context.style()));
}

void talk(std::string const& text) { std::fputs((text + '\n').c_str(), stderr); }

void complain(Error const& error) {
  auto const place = error.place.empty() ? std::string{} : error.place + ": ";
  auto const next = next_step_of(error.fault, error.args);
  auto const what = what_of(error.fault, error.args) + (next.empty() ? std::string{} : tr(" ") + next);
  talk(say("error: {0}{1} [{2}]", place, what, std::string{word_of(error.fault)}));
}

void check_choice(std::string const& value, char const* option, std::vector<std::string> const& choices) {
  if (std::find(choices.begin(), choices.end(), value) != choices.end()) return;
  throw usage_error(Fault::bad_choice, {value, option, join(choices, ", ")});
}

int count_of(std::string const& text, char const* option, int least, int most) {
  int value = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most) {
    throw usage_error(Fault::bad_count, {text, option, std::to_string(least), std::to_string(most)});
  }
  return value;
}

void need(std::string const& command, std::vector<std::pair<char const*, std::string const*>> const& named) {
  std::vector<std::string> missing;
  for (auto const& [option, value] : named) {
    if (trim(*value).empty()) missing.emplace_back(option);
  }
  if (!missing.empty()) throw usage_error(Fault::missing_options, {join(missing, ", "), command});
}

}  // namespace zgz::cmd
