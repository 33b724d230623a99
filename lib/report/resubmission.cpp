#include "lib/report/resubmission.hpp"

#include <string>

#include "lib/base/i18n.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

constexpr std::size_t excerpt = 30;
constexpr std::size_t label = 12;  // of a problem beside what changed in it, so that a line of the screen is enough

/// The round, and what became of the file before.
std::string which_round(Resubmission const& again) {
  return say_count("Round {0}; the one before, {1} (came in on {2}), was returned for {3} fault",
                   "Round {0}; the one before, {1} (came in on {2}), was returned for {3} faults", again.faults,
                   again.round, again.earlier.str(), iso(again.received), again.faults);
}

std::string headline(Resubmission const& again) {
  auto const& change = again.change;
  if (!change.comparable)
    return say("{}; no form was found in this one, so the two cannot be compared.", which_round(again));
  return say("{0}: {1} mended, {2} still there, {3} new.", which_round(again), change.mended.size(),
             change.remaining.size(), change.appeared.size());
}

/// Where it is and its word; the whole sentence stands among the file's faults.
std::string named(Diagnostic const& fault) {
  auto const word = std::string{word_of(fault.kind)};
  auto const place = fault.place.str();
  return place.empty() ? say("[{}]", word) : say("{0} [{1}]", place, word);
}

/// Adds lines that stand below another one.
class Lines {
 public:
  Lines(std::vector<Block>& blocks, std::size_t indent) : m_blocks(blocks), m_indent(indent, ' ') {}

  void add(std::string const& text, Tone tone) const { m_blocks.emplace_back(Paragraph{m_indent + text, tone}); }

 private:
  std::vector<Block>& m_blocks;
  std::string m_indent;
};

void add_faults(Lines const& lines, ReadingChange const& change) {
  for (auto const& fault : change.mended) {
    lines.add(say("mended: {0}: {1}", named(fault), what_of(fault.kind, fault.args)), Tone::good);
  }
  for (auto const& fault : change.remaining) lines.add(say("still there: {}", named(fault)), Tone::bad);
  for (auto const& fault : change.appeared) lines.add(say("new: {}", named(fault)), Tone::bad);
}

std::string told(std::string const& text, std::size_t count = excerpt) {
  return text.empty() ? tr("(empty)") : first_line(text, count);
}

void add_row(Lines const& lines, RowChange const& row, SubmissionRef earlier) {
  auto const problem = told(row.problem);
  switch (row.kind) {
    case RowChange::Kind::added:
      return lines.add(say("row {0} added: {1}", row.after, problem), Tone::plain);
    case RowChange::Kind::removed:
      return lines.add(say("row {0} of {1} removed: {2}", row.before, earlier.str(), problem), Tone::warn);
    case RowChange::Kind::changed:
      break;
  }
  for (auto const& field : row.fields) {
    lines.add(say("row {0} changed (“{1}”): {2}: {3} → {4}", row.after, told(row.problem, label),
                  tr(title_of(field.field)), told(field.before), told(field.after)),
              Tone::plain);
  }
}

std::string word_of(RowChange::Kind kind) {
  switch (kind) {
    case RowChange::Kind::added:
      return "added";
    case RowChange::Kind::removed:
      return "removed";
    case RowChange::Kind::changed:
      return "changed";
  }
  return {};
}

Value row_number(std::uint32_t row) { return row == 0 ? Value{} : Value{std::int64_t{row}}; }

void put_row(DocTable& table, Resubmitted const& file, RowChange const& row, FieldChange const* field) {
  table.rows.push_back({{file.ref.str()},
                        {file.change->earlier.str()},
                        {word_of(row.kind)},
                        {row_number(row.before)},
                        {row_number(row.after)},
                        {row.problem},
                        {field == nullptr ? Value{} : Value{std::string{zgz::word_of(field->field)}}},
                        {field == nullptr ? Value{} : Value{field->before}},
                        {field == nullptr ? Value{} : Value{field->after}}});
}

void put_faults(DocTable& table, Resubmitted const& file, char const* state, std::vector<Diagnostic> const& faults) {
  for (auto const& fault : faults) {
    table.rows.push_back({{file.ref.str()},
                          {file.change->earlier.str()},
                          {std::string{state}},
                          {std::string{zgz::word_of(fault.kind)}},
                          {fault.place.str()},
                          {what_of(fault.kind, fault.args)}});
  }
}

}  // namespace

void add_resubmission(std::vector<Block>& blocks, Resubmission const& resubmission, std::size_t indent) {
  auto const& change = resubmission.change;
  bool const clean = change.comparable && change.remaining.empty() && change.appeared.empty();
  Lines{blocks, indent}.add(headline(resubmission), clean ? Tone::good : Tone::warn);
  Lines const below{blocks, indent + 2};
  add_faults(below, change);
  for (auto const& row : change.rows) add_row(below, row, resubmission.earlier);
}

DocTable resubmitted_rows(std::vector<Resubmitted> const& list) {
  DocTable table{"resubmitted_rows", {}, {}, {}, {}, {}, Show::machines};
  for (auto const* key :
       {"submission", "earlier", "change", "earlier_row", "row", "problem", "field", "before", "after"}) {
    table.columns.push_back({key, key});
  }
  for (auto const& file : list) {
    for (auto const& row : file.change->change.rows) {
      if (row.fields.empty()) put_row(table, file, row, nullptr);
      for (auto const& field : row.fields) put_row(table, file, row, &field);
    }
  }
  return table;
}

DocTable resubmitted_faults(std::vector<Resubmitted> const& list) {
  DocTable table{"resubmitted_faults", {}, {}, {}, {}, {}, Show::machines};
  for (auto const* key : {"submission", "earlier", "state", "word", "place", "what"}) {
    table.columns.push_back({key, key});
  }
  for (auto const& file : list) {
    put_faults(table, file, "mended", file.change->change.mended);
    put_faults(table, file, "remaining", file.change->change.remaining);
    put_faults(table, file, "new", file.change->change.appeared);
  }
  return table;
}

}  // namespace zgz::report
