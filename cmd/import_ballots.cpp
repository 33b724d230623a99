#include <algorithm>

#include "cmd/files.hpp"
#include "cmd/output.hpp"
#include "cmd/review.hpp"
#include "lib/base/digest.hpp"
#include "lib/intake/ballots.hpp"
#include "lib/intake/reader.hpp"
#include "lib/rules/review.hpp"
#include "lib/store/inspection.hpp"

namespace zgz::cmd {

namespace {

/// The review that is named; the only one where none is.
Review review_meant(store::Store const& store, std::string const& reference) {
  if (!reference.empty()) return review_in(store, reference);
  auto reviews = store::Inspections{store}.reviews();
  if (reviews.size() == 1) return reviews.front();
  need("import", {{"--review", &reference}});
  return {};
}

bool is_counted(Review const& review, std::string const& sha256) {
  return std::any_of(review.groups.begin(), review.groups.end(),
                     [&](GroupCount const& count) { return count.sha256 == sha256; });
}

NamedFile one_file(BallotsImport const& o) {
  auto const files = files_in(o.paths, o.stdin_name);
  if (files.empty()) throw usage_error(Fault::no_files);
  if (files.size() > 1) throw usage_error(Fault::usage, {tr("Ballots are taken in file by file."), "zgz import"});
  return files.front();
}

}  // namespace

ExitCode import_ballots(Context const& context, BallotsImport const& o) {
  auto const& plan = context.plan();
  rules::need_review_rules(plan);
  auto const on = context.day_until_today(o.received, "--received");
  auto const file = one_file(o);
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto const review = review_meant(store, o.review);
  auto const bytes = bytes_of(file);
  auto const sha256 = sha256_hex(bytes);
  auto const ballots = intake::read_ballots(plan, review, intake::read_sheets(file.name, bytes),
                                            read_options(o.reading).hidden, file.name);
  report::BallotReceipt receipt{file.name, ballots.groups, ballots.faults, ballots.rows, false, o.dry_run};
  receipt.known = is_counted(review, sha256);
  if (receipt.faults.empty() && !receipt.known) {
    for (auto count : ballots.groups) {
      count.on = on;
      count.file = file.name;
      count.sha256 = sha256;
      count.reason = o.reason;
      change.record(rules::count_ballots(plan, review, std::move(count)));
    }
    if (!o.dry_run) {
      change.keep_original(sha256, file.name, bytes);
      change.commit();
    }
  }
  print(context, report::ballots_document(plan, review, receipt), o.format);
  return receipt.faults.empty() ? ExitCode::done : ExitCode::failed;
}

}  // namespace zgz::cmd
