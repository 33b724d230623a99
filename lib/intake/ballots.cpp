#include "lib/intake/ballots.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/departments.hpp"

namespace zgz::intake {

namespace {

constexpr std::array group_headings{"组别", "评议组别", "代表组别", "代表类别", "评议代表类别", "group"};
constexpr std::array number_headings{"序号", "编号", "票号", "no.", "no", "number"};
constexpr std::array blank_words{"空白", "空白票", "blank"};
constexpr std::array spoiled_words{"spoiled"};

template <std::size_t Size>
bool is_one_of(std::string const& folded, std::array<char const*, Size> const& words) {
  return std::any_of(words.begin(), words.end(), [&](char const* word) { return folded == fold(word); });
}

bool names(std::string const& folded, std::string const& code, std::string const& name,
           std::vector<std::string> const& aliases) {
  return folded == fold(code) || folded == fold(name) ||
         std::any_of(aliases.begin(), aliases.end(), [&](auto const& alias) { return folded == fold(alias); });
}

std::string department_named(Plan const& plan, Review const& review, std::string const& text) {
  auto const folded = fold(text);
  for (auto const& code : review.departments) {
    auto const* department = department_with(plan, code);
    if (department != nullptr && names(folded, code, department->name, department->aliases)) return code;
  }
  return {};
}

/// The columns of a table of ballots, by what they hold.
struct BallotHeader {
  Row const* row = nullptr;
  std::optional<std::uint32_t> group;
  std::map<std::uint32_t, std::string> departments;  ///< codes
  std::vector<std::uint32_t> unknown;
};

std::optional<BallotHeader> header_in(Plan const& plan, Review const& review, Row const& row) {
  BallotHeader header;
  header.row = &row;
  for (auto const& cell : row.cells) {
    auto const folded = fold(cell.text);
    auto const department = department_named(plan, review, cell.text);
    if (is_one_of(folded, group_headings)) {
      header.group = cell.column;
    } else if (!department.empty()) {
      header.departments[cell.column] = department;
    } else if (!folded.empty() && !is_one_of(folded, number_headings)) {
      header.unknown.push_back(cell.column);
    }
  }
  if (!header.group || header.departments.empty()) return std::nullopt;
  return header;
}

std::string const& text_at(Row const& row, std::uint32_t column) {
  static std::string const none;
  for (auto const& cell : row.cells) {
    if (cell.column == column) return cell.text;
  }
  return none;
}

std::string missing_in(Plan const& plan, Review const& review, BallotHeader const& header) {
  std::vector<std::string> missing;
  for (auto const& code : review.departments) {
    auto const here = [&](auto const& column) { return column.second == code; };
    auto const times = std::count_if(header.departments.begin(), header.departments.end(), here);
    auto const* department = department_with(plan, code);
    if (times != 1) missing.push_back(department == nullptr ? code : department->name);
  }
  return join(missing, tr(", "));
}

/// Reads the rows below the headings of one sheet.
class BallotReader {
 public:
  BallotReader(Plan const& plan, Review const& review, Sheet const& sheet, BallotHeader const& header, Hidden hidden,
               Ballots& into)
      : m_plan(plan), m_review(review), m_sheet(sheet), m_header(header), m_hidden(hidden), m_into(into) {}

  void read() {
    for (auto const column : m_header.unknown)
      add(Fault::ballot_unknown_column, *m_header.row, column, {m_review.ref.str()});
    bool below = false;
    for (auto const& row : m_sheet.rows) {
      if (below) read_row(row);
      below = below || &row == m_header.row;
    }
    for (auto const& group : m_plan.review_groups) {
      if (auto const found = m_groups.find(group.code); found != m_groups.end())
        m_into.groups.push_back(std::move(found->second));
    }
  }

 private:
  void add(Fault kind, Row const& row, std::uint32_t column, std::vector<std::string> args) {
    m_into.faults.push_back({Severity::fault, kind, place_in(m_sheet, row, column), std::move(args)});
  }

  GroupCount& count_of(std::string const& group) {
    auto& count = m_groups[group];
    if (!count.group.empty()) return count;
    count.group = group;
    for (auto const& code : m_review.departments) count.departments.push_back({code, {}, 0, 0});
    return count;
  }

  static BallotTally& tally_of(GroupCount& count, std::string const& department) {
    return *std::find_if(count.departments.begin(), count.departments.end(),
                         [&](BallotTally const& tally) { return tally.department == department; });
  }

  void read_row(Row const& row) {
    bool const holds =
        std::any_of(row.cells.begin(), row.cells.end(), [](Cell const& cell) { return !fold(cell.text).empty(); });
    if (!holds) return;
    if (row.hidden && m_hidden == Hidden::skip) return;
    ++m_into.rows;
    if (row.hidden && m_hidden == Hidden::ask)
      return add(Fault::hidden_rows, row, *m_header.group, {"1", std::to_string(row.number)});
    auto const& text = text_at(row, *m_header.group);
    auto const group = review_group_named(m_plan, text);
    if (group.empty()) {
      std::vector<std::string> groups;
      for (auto const& each : m_plan.review_groups) groups.push_back(each.name);
      return add(Fault::ballot_unknown_group, row, *m_header.group, {text, join(groups, tr(", "))});
    }
    auto& count = count_of(group);
    ++count.papers;
    for (auto const& [column, code] : m_header.departments) {
      auto const& vote = text_at(row, column);
      if (!count_vote(m_plan, vote, 1, tally_of(count, code)))
        add(Fault::ballot_unknown_word, row, column, {vote, join(ballot_words(m_plan), tr(", "))});
    }
  }

  Plan const& m_plan;
  Review const& m_review;
  Sheet const& m_sheet;
  BallotHeader const& m_header;
  Hidden m_hidden;
  Ballots& m_into;
  std::map<std::string, GroupCount> m_groups;
};

}  // namespace

std::string review_group_named(Plan const& plan, std::string const& text) {
  auto const folded = fold(text);
  for (auto const& group : plan.review_groups) {
    if (names(folded, group.code, group.name, {})) return group.code;
  }
  return {};
}

bool count_vote(Plan const& plan, std::string const& text, std::int64_t votes, BallotTally& tally) {
  auto const folded = fold(text);
  if (folded.empty() || is_one_of(folded, blank_words)) {
    tally.blank += votes;
    return true;
  }
  for (auto const& word : plan.review_words) {
    if (!names(folded, word.code, word.name, word.aliases)) continue;
    auto const known = std::find_if(tally.words.begin(), tally.words.end(),
                                    [&](WordCount const& each) { return each.word == word.code; });
    if (known == tally.words.end()) {
      tally.words.push_back({word.code, votes});
    } else {
      known->count += votes;
    }
    return true;
  }
  auto const& spoiled = plan.review.spoiled_words;
  bool const is_spoiled = is_one_of(folded, spoiled_words) ||
                          std::any_of(spoiled.begin(), spoiled.end(), [&](auto const& w) { return folded == fold(w); });
  if (is_spoiled) tally.spoiled += votes;
  return is_spoiled;
}

std::vector<std::string> ballot_words(Plan const& plan) {
  std::vector<std::string> words;
  for (auto const& word : plan.review_words) words.push_back(word.name);
  words.push_back(plan.review.spoiled_words.empty() ? std::string{"spoiled"} : plan.review.spoiled_words.front());
  return words;
}

Ballots read_ballots(Plan const& plan, Review const& review, std::vector<Sheet> const& sheets, Hidden hidden,
                     std::string const& file) {
  Ballots ballots;
  std::optional<BallotHeader> header;
  Sheet const* in = nullptr;
  int tables = 0;
  for (auto const& sheet : sheets) {
    for (auto const& row : sheet.rows) {
      auto found = header_in(plan, review, row);
      if (!found) continue;
      if (++tables == 1) header = std::move(found), in = &sheet;
      break;
    }
  }
  auto const missing = header ? missing_in(plan, review, *header) : tr("all of them");
  if (tables != 1 || !missing.empty())
    throw failure(Fault::no_ballot_table, {review.ref.str(), missing.empty() ? tr("one table, not several") : missing},
                  file);
  ballots.sheet = in->name;
  BallotReader{plan, review, *in, *header, hidden, ballots}.read();
  return ballots;
}

}  // namespace zgz::intake
