#include "lib/report/search.hpp"
#include "cmd/cases.hpp"
#include "cmd/output.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::vector<std::string> words;
  std::string most = "50", format;
};

ExitCode run(Context const& context, Options const& options) {
  if (options.words.empty()) throw usage_error(Fault::missing_options, {"WORD", "zgz search"});
  auto const most = count_of(options.most, "--most", 1, 10'000);
  (void)context.plan();
  auto const store = context.open_store();
  // One more than asked for tells whether some are left out.
  auto found = casework_of(context, store).search(options.words, static_cast<std::size_t>(most) + 1);
  bool const more = found.size() > static_cast<std::size_t>(most);
  if (more) found.pop_back();
  std::vector<report::FoundText> texts;
  for (auto& each : found) texts.push_back({std::move(each.ref), std::move(each.text)});
  print(context, report::search_document(options.words, texts, more), options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_search(Command const& root) {
  auto const command = root.sub("search", tr("Problems and complaints whose texts in the clear hold all the words"));
  auto const options = command.runs<Options>(run);
  command.words("WORD", options->words, tr("Words or parts of words; what is sealed is not searched"));
  command.option("--most", options->most, tr("At most so many (default: 50)"), "N");
  add_format(command, options->format);
}

}  // namespace zgz::cmd
