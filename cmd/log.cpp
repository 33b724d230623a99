#include <algorithm>

#include "cmd/cases.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/report/log.hpp"

namespace zgz::cmd {

namespace {

struct ListOptions {
  std::string last = "20", format;
  bool all = false;
};

struct VerifyOptions {
  std::string count, head;
};

constexpr std::size_t shortest_head = 8;

ExitCode list(Context const& context, ListOptions const& options) {
  auto const last = count_of(options.last, "--last", 1, 1'000'000);
  auto const store = context.open_store();
  auto const head = store.head();
  auto const first = options.all ? 1 : std::max<std::int64_t>(1, head.count - last + 1);
  std::vector<LogEntry> entries;
  store.each_entry(first, [&](LogEntry const& entry) {
    entries.push_back(entry);
    return true;
  });
  auto const hidden = casework_of(context, store).hidden_entries(entries);
  print(context, report::log_document(entries, hidden, head), options.format);
  return ExitCode::done;
}

/// The head that was printed: entry `count` must exist and its hash must start with `expected`.
void compare_head(store::Store const& store, std::int64_t count, std::string const& expected) {
  auto const hash = store.hash_at(count);
  if (hash.empty()) throw failure(Fault::head_absent, {std::to_string(count), std::to_string(store.head().count)});
  if (!hash.starts_with(expected)) {
    throw failure(Fault::head_differs, {std::to_string(count), hash.substr(0, expected.size()), expected});
  }
}

void check_head_form(std::string const& head) {
  bool const hexadecimal =
      std::all_of(head.begin(), head.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
  if (!hexadecimal || head.size() < shortest_head || head.size() > 64) {
    throw usage_error(Fault::bad_choice, {head, "--head", tr("8 to 64 hexadecimal digits in lower case")});
  }
}

ExitCode verify(Context const& context, VerifyOptions const& options) {
  auto const count = options.count.empty() ? 0 : count_of(options.count, "--count", 1, 2'000'000'000);
  if (!options.head.empty()) check_head_form(options.head);
  auto const store = context.open_store();
  if (auto const broken = chain_break(store, count)) {
    throw failure(broken->kind, {}, say("log entry {}", broken->seq));
  }
  auto const head = store.head();
  if (count > 0 || !options.head.empty()) compare_head(store, count > 0 ? count : head.count, options.head);
  auto const checked = count > 0 ? count : head.count;
  auto const hash = store.hash_at(checked).substr(0, 12);
  print_text(checked == head.count
                 ? say("The chain holds: {0} entries, head {1}.\n", checked, hash)
                 : say("The chain holds up to entry {0} of {1}; its head is {2}.\n", checked, head.count, hash));
  return ExitCode::done;
}

}  // namespace

void set_up_log(Command const& root) {
  auto const command = root.sub("log", tr("What happened: who, when, with which command"));
  auto const options = command.runs<ListOptions>(list);
  command.option("--last", options->last, tr("The last N entries"), "N");
  command.flag("--all", options->all, tr("Every entry"));
  add_format(command, options->format);
  auto const verified = command.sub("verify", tr("Compute the chain again; compare it with a head that was printed"));
  auto const verify_options = verified.runs<VerifyOptions>(verify);
  verified.option("--count", verify_options->count, tr("The number of entries printed with the head"), "N");
  verified.option("--head", verify_options->head, tr("The head as printed, at least 8 digits"), "H");
}

}  // namespace zgz::cmd
