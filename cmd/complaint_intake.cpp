#include "cmd/complaint_intake.hpp"

#include <algorithm>
#include <utility>

namespace zgz::cmd {

ComplaintIntake::ComplaintIntake(store::Store const& store, store::Change& change, SubmissionRef submission,
                                 std::vector<std::string> headings, bool handled)
    : m_store(store),
      m_change(change),
      m_submission(submission),
      m_headings(std::move(headings)),
      m_handled(handled),
      m_sealer(store.office_key()),
      m_next(store.next_complaint()),
      m_stored_before(store.complaint_count() > 0) {
  m_receipt.first = m_next;
}

void ComplaintIntake::take(RowBatch batch) {
  std::vector<Complaint> taken;
  std::vector<bool> left_out;
  taken.reserve(batch.open.size());
  for (auto& open : batch.open) {
    left_out.push_back(is_registered(open, taken));
    if (left_out.back()) continue;
    open.ref = m_next;
    open.submission = m_submission;
    ++m_next.number;
    if (open.named) ++m_receipt.named;
    if (open.about.empty()) ++m_receipt.elsewhere;
    taken.push_back(std::move(open));
  }
  if (taken.empty()) return;
  bool const whole = taken.size() == batch.open.size();
  record(std::move(taken), whole ? batch.rows : batch.rows.without(left_out));
}

void ComplaintIntake::record(std::vector<Complaint> taken, seal::RowPack const& rows) {
  m_receipt.taken += taken.size();
  m_receipt.last = taken.back().ref;
  seal::RowPack whole;
  whole.add(m_headings);
  whole.add(rows);
  auto sealed = m_sealer.seal(whole.text(), taken.front().ref.number);
  m_change.record(ComplaintsTaken{m_submission, m_sealer.sealed_key(), std::move(taken), std::move(sealed), m_handled});
}

std::optional<Complaint> ComplaintIntake::known(Complaint const& open, std::vector<Complaint> const& taken) {
  bool const maybe = m_seen.add(open.channel, open.number);
  if (!maybe && !m_stored_before) return std::nullopt;
  auto const same_number = [&](Complaint const& other) {
    return other.number == open.number && other.channel == open.channel;
  };
  auto const found = maybe ? std::find_if(taken.begin(), taken.end(), same_number) : taken.end();
  return found != taken.end() ? std::optional{*found} : m_store.complaint_numbered(open.channel, open.number);
}

/// A number that stands twice in one file cannot be two complaints; one from an earlier file may have moved on.
bool ComplaintIntake::is_registered(Complaint const& open, std::vector<Complaint> const& taken) {
  if (open.number.empty()) return false;
  auto const earlier = known(open, taken);
  if (!earlier) return false;
  if (earlier->submission == m_submission) {
    m_twice.push_back({open.row, earlier->row});
  } else if (rules::says_the_same(*earlier, open)) {
    ++m_receipt.registered;
  } else {
    m_receipt.differing.push_back({earlier->ref, open.row});
  }
  return true;
}

}  // namespace zgz::cmd
