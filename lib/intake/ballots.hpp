#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lib/intake/hidden.hpp"
#include "lib/model/diagnostic.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/review.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// A file of ballots as read: with any fault nothing of it may be stored.
struct Ballots {
  std::string sheet;
  std::vector<GroupCount> groups;  ///< in the order of the plan; without day and digest
  std::vector<Diagnostic> faults;
  std::uint64_t rows = 0;  ///< below the headings that hold something
};

/// Reads a table with one ballot a row: its group and a word for each department of the review; a column with the
/// number of the ballot is passed over, any other is a fault, so that nothing that tells who cast it comes in. An empty
/// cell is blank; words are those of the plan, their aliases, and the plan's words for a spoiled ballot.
/// Throws `Error` (failed, no-ballot-table) where no sheet has the headings, or more than one has.
[[nodiscard]] Ballots read_ballots(Plan const& plan, Review const& review, std::vector<Sheet> const& sheets,
                                   Hidden hidden, std::string const& file);

/// The code of the group of the plan that a text names; empty where it names none.
[[nodiscard]] std::string review_group_named(Plan const& plan, std::string const& text);

/// Counts what a ballot says of a department; false where it is nothing that a ballot may say.
[[nodiscard]] bool count_vote(Plan const& plan, std::string const& text, std::int64_t votes, BallotTally& tally);

/// What a ballot may say, for messages.
[[nodiscard]] std::vector<std::string> ballot_words(Plan const& plan);

}  // namespace zgz::intake
