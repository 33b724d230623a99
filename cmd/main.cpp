#include <malloc.h>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <new>
#include <sstream>

#include <CLI/CLI.hpp>

#include "cmd/commands.hpp"
#include "cmd/files.hpp"
#include "cmd/output.hpp"
#include "cmd/values.hpp"
#include "lib/base/printable.hpp"
#include "lib/base/reason.hpp"
#include "lib/base/text.hpp"
#include "lib/base/width.hpp"

namespace zgz::cmd {

namespace {

using Words = std::vector<std::string>;

/// What `--lang` or `-C` is given before the command line is parsed: the help texts depend on it.
std::string value_of(Words const& words, std::string const& option) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == option && i + 1 < words.size()) return words[i + 1];
    if (words[i].starts_with(option + "=")) return words[i].substr(option.size() + 1);
  }
  return {};
}

std::string environment(char const* name) {
  auto const* value = std::getenv(name);
  return value == nullptr ? std::string{} : value;
}

/// `zh_CN` or `en` for a locale's name; empty where it names no language, as C and POSIX do.
std::string language_in(std::string const& name) {
  if (name.starts_with("zh")) return "zh_CN";
  if (name.empty() || name.starts_with("C") || name.starts_with("POSIX")) return {};
  return "en";
}

std::string language_of_locale() {
  for (auto const* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (auto const value = environment(variable); !value.empty()) return language_in(value);
  }
  return {};
}

/// --lang, ZGZ_LANG, the locale, then the plan of the workspace.
std::string choose(Words const& words) {
  for (auto const& name : {value_of(words, "--lang"), environment("ZGZ_LANG")}) {
    if (auto language = language_in(name); !language.empty()) return language;
  }
  if (auto language = language_of_locale(); !language.empty()) return language;
  try {
    Globals globals;
    globals.folder = value_of(words, "-C");
    return Context{globals, {}}.plan().language;
  } catch (std::exception const&) {
    return "en";  // a missing or wrong plan is told by the command that needs it
  }
}

void add_globals(CLI::App& app, Globals& globals) {
  app.add_option("-C", globals.folder, tr("The workspace (default: ZGZ_DIR, then upward from here)"))->type_name("DIR");
  app.add_option("--today", globals.today, tr("Answer as on this day (default: today)"))->type_name("D");
  app.add_option("--actor", globals.actor, tr("Who acts, for the log (default: ZGZ_ACTOR, then the login name)"))
      ->type_name("NAME");
  app.add_option("--lang", globals.language, tr("zh_CN or en (default: ZGZ_LANG, the locale, the plan)"))
      ->type_name("L");
  app.add_flag("--no-color", globals.no_color, tr("No colour (as with NO_COLOR)"));
}

/// The help on lines of 80 columns.
class HelpFormatter : public CLI::Formatter {
 public:
  std::string make_description(CLI::App const* app) const override {
    return wrapped(app->get_description(), 80) + '\n';
  }
  std::string make_option_desc(CLI::Option const* option) const override {
    return wrapped(option->get_description(), room());
  }
  std::string make_subcommand(CLI::App const* command) const override {
    std::ostringstream out;
    CLI::detail::format_help(out, command->get_display_name(true), wrapped(command->get_description(), room()),
                             get_column_width());
    return out.str();
  }

 private:
  static std::string wrapped(std::string const& text, std::size_t width) { return join(wrap(text, width), "\n"); }
  [[nodiscard]] std::size_t room() const { return 80 - get_column_width(); }
};

void translate_labels(CLI::App& app) {
  auto formatter = std::make_shared<HelpFormatter>();
  formatter->label("OPTIONS", tr("OPTIONS"));
  formatter->label("SUBCOMMAND", tr("COMMAND"));
  formatter->label("SUBCOMMANDS", tr("COMMANDS"));
  formatter->label("Positionals", tr("Arguments"));
  formatter->label("Usage", tr("Usage"));
  app.formatter(formatter);
  app.set_help_flag("-h,--help", tr("Show this help"));
  app.set_version_flag("--version", "zgz " ZGZ_VERSION, tr("Show the version"));
  app.get_option("--help")->group(tr("Options"));
  app.get_option("--version")->group(tr("Options"));
  app.option_defaults()->group(tr("Options"));
}

constexpr std::size_t longest_command = 400;  // characters: a thousand file names would stand in a thousand entries

/// Names of files that hold what is sealed: a name may name somebody.
Words without_sealed_names(Words words) {
  constexpr std::string_view option = "--sealed";
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == option && i + 1 < words.size() && words[i + 1] != "-") words[i + 1] = "…";
    if (words[i].starts_with(std::string{option} + '=')) words[i] = std::string{option} + "=…";
  }
  return words;
}

/// The command line as it goes into the log, on one line, cut where it is very long.
std::string command_line(Words const& given) {
  std::string line = "zgz";
  for (auto const& word : without_sealed_names(given)) {
    bool const plain = !word.empty() && word.find_first_of(" \t\n\"'\\$`") == std::string::npos;
    line += ' ' + (plain ? word : "'" + replace_all(word, "'", "'\\''") + "'");
  }
  return shorten(printable(line), longest_command);
}

/// The command that was named, as people type it: `zgz problem close`.
std::string called(CLI::App const& app) {
  auto const chosen = app.get_subcommands();
  return chosen.empty() ? app.get_name() : app.get_name() + ' ' + called(*chosen.front());
}

std::vector<std::string> names_below(CLI::App const& app) {
  std::vector<std::string> names;
  for (auto const* command : app.get_subcommands([](CLI::App const*) { return true; }))
    names.push_back(command->get_name());
  return names;
}

/// The library's own complaints in our words, with the nearest command where the word is none.
Error explain(CLI::ParseError const& error, CLI::App const& app) {
  auto const command = called(app);
  bool const none = app.get_subcommands().empty();
  auto const extras = app.remaining(true);
  auto const names = names_below(app);
  if (none && !extras.empty() && !extras.front().starts_with("-")) {
    auto const close = nearest(extras.front(), names);
    return usage_error(Fault::unknown_command,
                       {extras.front(), close.empty() ? close : say("Did you mean {}? ", "`zgz " + close + "`")});
  }
  if (!extras.empty()) return usage_error(Fault::unknown_argument, {join(extras, " "), command});
  if (error.get_name() == "RequiredError") return usage_error(Fault::no_command, {command});
  std::string const what = error.what();
  auto const name = what.substr(0, what.find(':'));
  if (error.get_name() == "ArgumentMismatch" && name != what)
    return usage_error(Fault::usage, {say("{} takes one value.", name), command});
  return usage_error(Fault::usage, {tr("The command line cannot be understood."), command});
}

int code_of(ExitCode code) { return static_cast<int>(code); }

int perform(Job const& job, Context const& context) {
  try {
    return code_of(job(context));
  } catch (PlanRefused const& refused) {
    for (auto const& fault : refused.faults) talk(printable(say("{0}: {1}", fault.place, fault.message)));
    talk(say_count("{} fault in the plan; nothing was done.", "{} faults in the plan; nothing was done.",
                   refused.faults.size(), refused.faults.size()));
    return code_of(ExitCode::usage);
  } catch (Error const& error) {
    complain(error);
    return code_of(error.code);
  } catch (std::filesystem::filesystem_error const& error) {
    complain(failure(Fault::unreachable_path, {reason_of(error.code().value())}, error.path1().string()));
    return code_of(ExitCode::failed);
  } catch (std::bad_alloc const&) {
    complain(failure(Fault::out_of_memory));
    return code_of(ExitCode::failed);
  } catch (std::exception const& error) {
    complain(failure(Fault::unexpected, {error.what()}));
    return code_of(ExitCode::failed);
  }
}

/// `--lang` may name any locale of the two languages; anything else is a mistake and not English.
void check_language(std::string const& given) {
  if (given.empty() || given.starts_with("zh") || given.starts_with("en")) return;
  check_choice(given, "--lang", {"zh_CN", "en"});
}

/// The help or the version, as asked for.
ExitCode tell(CLI::App const& app, CLI::Success const& asked) {
  std::ostringstream text;
  app.exit(asked, text, text);
  print_text(text.str());
  return ExitCode::done;
}

int run(Words words) {
  choose_language(choose(words));
  CLI::App app{tr("zgz keeps the register of a special-governance campaign: who owes what by when, what came in, who "
                  "is late and why."),
               "zgz"};
  Globals globals;
  Job job;
  translate_labels(app);
  add_globals(app, globals);
  app.fallthrough();
  app.require_subcommand(1);
  set_up_commands({app, job});
  auto const line = command_line(words);
  try {
    check_words(words, app);
    app.parse(std::vector<std::string>{words.rbegin(), words.rend()});
  } catch (CLI::Success const& asked) {
    return perform([&](Context const&) { return tell(app, asked); }, Context{globals, line});
  } catch (CLI::ParseError const& error) {
    complain(explain(error, app));
    return code_of(ExitCode::usage);
  } catch (Error const& error) {
    complain(error);
    return code_of(error.code);
  }
  return perform(
      [&](Context const& context) {
        check_values(app);
        check_language(globals.language);
        return job(context);
      },
      Context{globals, line});
}

}  // namespace

}  // namespace zgz::cmd

int main(int argc, char** argv) {
  // An import gives and takes back many buffers of the same size; returning each to the system costs more than reading.
  mallopt(M_MMAP_THRESHOLD, 64 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
  // A limit on the size of files then ends in the ordinary error of a write, and not in a half-made file.
  (void)std::signal(SIGXFSZ, SIG_IGN);
  return zgz::cmd::run({argv + 1, argv + argc});
}
