#pragma once

#include <string>
#include <vector>

#include "cmd/command.hpp"
#include "lib/model/document.hpp"

namespace zgz::cmd {

/// Declares `--format table|csv|json|md|html|docx|xlsx` for a command that reads.
void add_format(Command const& command, std::string& format);

/// Where a document goes and as what.
struct Output {
  std::string format, file;
};

/// As `add_format`, and `--out FILE`.
void add_output(Command const& command, Output& output);

/// Whether it is a file to be kept, printed or sent (html, docx, xlsx). Throws `Error` (usage, bad-choice).
[[nodiscard]] bool is_file(Output const& output);

/// Prints the document, or writes it into the file and says so. Throws `Error` as `print` does, and (failed):
/// file-exists.
void put_out(Context const& context, Document const& document, Output const& output);

/// Prints the document to standard output. Throws `Error`: unwritable (failed) when it cannot be written,
/// binary-on-terminal (usage) for a docx or xlsx that would go to a terminal.
void print(Context const& context, Document const& document, std::string const& format);

/// Prints text to standard output as it is. Throws as `print` does; unwritable-stored where something was stored
/// before.
void print_text(std::string_view text);

/// A line of talk on standard error.
void talk(std::string const& text);

/// `error: place: what. next [word]` on standard error, on one line whatever the arguments hold.
void complain(Error const& error);

/// One of `choices`, or the error that names them.
void check_choice(std::string const& value, char const* option, std::vector<std::string> const& choices);

/// A whole number from `least` to `most`. Throws `Error` (usage, bad-count).
[[nodiscard]] int count_of(std::string const& text, char const* option, int least, int most);

/// Names every option of `named` that is empty. Throws `Error` (usage, missing-options).
void need(std::string const& command, std::vector<std::pair<char const*, std::string const*>> const& named);

}  // namespace zgz::cmd
