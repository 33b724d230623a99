#include "lib/rules/progress_claim.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/rules/progress.hpp"

namespace zgz::rules {

namespace {

constexpr std::size_t longest_state = 10;  // characters

bool is_one_of(std::string const& text, std::initializer_list<std::string_view> words) {
  auto const folded = fold(text);
  return std::find(words.begin(), words.end(), folded) != words.end();
}

bool says_yes(std::string const& text) { return is_one_of(text, {"是", "已", "yes", "y", "√", "✓"}); }

bool says_no(std::string const& text) {
  return is_one_of(text, {"否", "未", "不是", "没有", "无", "no", "n", "×", "-", "—", "——", "/", "未完成", "未销号"});
}

bool holds_digit(std::string const& text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

enum class Answer { none, no, yes };

/// Puts the claim of a row together, column by column.
class ClaimReader {
 public:
  ClaimReader(ProgressRow const& row, std::vector<Diagnostic>& diagnostics) : m_row(row), m_diagnostics(diagnostics) {}

  std::optional<ProgressClaim> read() {
    if (m_row.progress.empty() && m_row.done.empty() && m_row.closed.empty()) {
      fault(Fault::missing_field, Field::progress, {tr(title_of(Field::progress))});
      return std::nullopt;
    }
    auto const done = answer(m_row.done, Field::done);
    auto const closed = answer(m_row.closed, Field::closed);
    read_progress(done != Answer::none || closed != Answer::none);
    if (m_faulty) return std::nullopt;
    add_answer(m_row.done, Field::done, done);
    add_answer(m_row.closed, Field::closed, closed);
    m_claim.closed = m_claim.closed || closed == Answer::yes;
    set_day();
    if (m_faulty) return std::nullopt;
    std::vector<std::string> parts;
    for (auto const* text :
         std::initializer_list<std::string const*>{&m_claim.words, &m_row.result, &m_row.reason, &m_row.note}) {
      if (!text->empty()) parts.push_back(*text);
    }
    m_claim.said = join(parts, "；");
    return std::move(m_claim);
  }

 private:
  void fault(Fault kind, Field field, std::vector<std::string> args) {
    m_faulty = true;
    m_diagnostics.push_back({Severity::fault, kind, m_row.place_of(field), std::move(args)});
  }

  /// Where other columns answer, what is told at length under 整改情况 is a story and no state.
  void read_progress(bool answered) {
    auto const& words = m_row.progress;
    if (words.empty()) return;
    m_claim.words = words;
    if (answered && length(words) > longest_state) return;
    m_claim.state = stated_progress(words);
    m_claim.closed = claims_closure(words);
    if (!m_claim.state && !answered) fault(Fault::unknown_progress, Field::progress, {words});
  }

  /// 是 or 否; also the words for how far it is, and the day on which it is said to have been closed.
  Answer answer(std::string const& text, Field field) {
    if (text.empty() || says_no(text)) return text.empty() ? Answer::none : Answer::no;
    if (says_yes(text) || (field == Field::closed && holds_digit(text))) return Answer::yes;
    auto const state = stated_progress(text);
    if (!state) fault(Fault::unknown_progress, field, {text});
    return state == Rectification::reported ? Answer::yes : Answer::no;
  }

  void add_answer(std::string const& text, Field field, Answer answer) {
    if (answer == Answer::none) return;
    if (m_claim.words.empty()) m_claim.words = text;
    bool const denies_done = answer == Answer::no && field == Field::done && m_claim.state == Rectification::reported;
    bool const claims_done = answer == Answer::yes && m_claim.state && m_claim.state != Rectification::reported;
    if (denies_done || claims_done) return fault(Fault::progress_contradicts, field, {m_claim.words, text});
    if (answer == Answer::yes) m_claim.state = Rectification::reported;
  }

  void set_day() {
    m_claim.done_on = m_row.done_on;
    if (m_row.done_on && m_claim.state != Rectification::reported)
      fault(Fault::done_without_claim, Field::done_on, {iso(*m_row.done_on)});
  }

  ProgressRow const& m_row;
  std::vector<Diagnostic>& m_diagnostics;
  ProgressClaim m_claim;
  bool m_faulty = false;
};

}  // namespace

std::optional<ProgressClaim> claim_of(ProgressRow const& row, std::vector<Diagnostic>& diagnostics) {
  return ClaimReader{row, diagnostics}.read();
}

}  // namespace zgz::rules
