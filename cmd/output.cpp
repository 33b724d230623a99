#include "cmd/output.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <filesystem>

#include <unistd.h>

#include "cmd/files.hpp"
#include "lib/base/printable.hpp"
#include "lib/base/reason.hpp"
#include "lib/base/text.hpp"

namespace zgz::cmd {

namespace {

std::vector<std::string> const formats{"table", "csv", "json", "md", "html", "docx", "xlsx"};

render::Format format_named(std::string const& name) {
  auto const found = std::find(formats.begin(), formats.end(), name);
  return static_cast<render::Format>(found - formats.begin());
}

void check_free(std::string const& path) {
  std::error_code error;
  if (std::filesystem::exists(path, error)) throw failure(Fault::file_exists, {}, as_utf8(path));
}

}  // namespace

void add_format(Command const& command, std::string& format) {
  format = "table";
  command.option("--format", format, tr("table, csv, json, md, html, docx or xlsx"), "F");
}

void add_output(Command const& command, Output& output) {
  add_format(command, output.format);
  command.option("-o,--out", output.file, tr("Write it into this file, which must not be there"), "FILE");
}

void print_text(std::string_view text) {
  bool const written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (written) return;
  auto const fault = store::something_was_stored() ? Fault::unwritable_stored : Fault::unwritable;
  throw failure(fault, {reason_of(errno)}, "stdout");
}

void print(Context const& context, Document const& document, std::string const& format) {
  check_choice(format, "--format", formats);
  auto const named = format_named(format);
  if (render::is_binary(named) && isatty(STDOUT_FILENO) != 0) throw usage_error(Fault::binary_on_terminal, {format});
  print_text(render::render(document, named, context.style()));
}

bool is_file(Output const& output) {
  check_choice(output.format, "--format", formats);
  return output.format == "html" || render::is_binary(format_named(output.format));
}

void put_out(Context const& context, Document const& document, Output const& output) {
  if (output.file.empty()) return print(context, document, output.format);
  check_choice(output.format, "--format", formats);
  check_free(output.file);
  auto style = context.style();
  style.width = 0;
  style.colour = false;
  write_file(output.file, render::render(document, format_named(output.format), style));
  talk(say("Written: {}.", as_utf8(output.file)));
}

void talk(std::string const& text) { std::fputs((text + '\n').c_str(), stderr); }

void complain(Error const& error) {
  // What was typed comes back here, and must neither move the cursor nor begin a line of its own.
  std::vector<std::string> args;
  for (auto const& arg : error.args) args.push_back(printable(arg));
  auto what = what_of(error.fault, args);
  if (auto const next = next_step_of(error.fault, args); !next.empty()) what = say("{0} {1}", what, next);
  auto const word = std::string{word_of(error.fault)};
  talk(error.place.empty() ? say("error: {0} [{1}]", what, word)
                           : say("error: {0}: {1} [{2}]", printable(error.place), what, word));
}

void check_choice(std::string const& value, char const* option, std::vector<std::string> const& choices) {
  if (std::find(choices.begin(), choices.end(), value) != choices.end()) return;
  throw usage_error(Fault::bad_choice, {value, option, join(choices, tr(", "))});
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
  if (!missing.empty()) throw usage_error(Fault::missing_options, {join(missing, tr(", ")), "zgz " + command});
}

}  // namespace zgz::cmd
