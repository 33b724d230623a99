#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lib/report/complaints.hpp"
#include "lib/rules/registered.hpp"
#include "lib/seal/batch.hpp"
#include "lib/store/store.hpp"

namespace zgz::cmd {

/// Rows of a register as they were read: what is in the clear, and the cells, in the same order.
struct RowBatch {
  std::vector<Complaint> open;
  seal::RowPack rows;
};

/// How many complaints make an entry of the log, and a seal.
inline constexpr std::size_t complaints_in_entry = 1000;

/// A row whose number an earlier row of the file has.
struct TwiceNumbered {
  std::uint32_t row = 0, earlier = 0;
};

/// Seals batches of rows and records them, each as an entry of the log; rows whose number is registered are left out.
class ComplaintIntake {
 public:
  /// `store` must have the office's key. `handled`: the office handles them itself.
  ComplaintIntake(store::Store const& store, store::Change& change, SubmissionRef submission,
                  std::vector<std::string> headings, bool handled);

  void take(RowBatch batch);

  /// The numbers of what was taken; file, outcome and faults are for others to fill in.
  [[nodiscard]] report::ComplaintsReceipt const& receipt() const { return m_receipt; }
  [[nodiscard]] std::vector<TwiceNumbered> const& twice() const { return m_twice; }

 private:
  [[nodiscard]] std::optional<Complaint> known(Complaint const& open, std::vector<Complaint> const& taken);
  [[nodiscard]] bool is_registered(Complaint const& open, std::vector<Complaint> const& taken);
  void record(std::vector<Complaint> taken, seal::RowPack const& rows);

  store::Store const& m_store;
  store::Change& m_change;
  SubmissionRef m_submission;
  std::vector<std::string> m_headings;
  bool m_handled;
  seal::BatchSealer m_sealer;
  ComplaintRef m_next;
  bool m_stored_before;
  rules::SeenNumbers m_seen;
  std::vector<TwiceNumbered> m_twice;
  report::ComplaintsReceipt m_receipt;
};

}  // namespace zgz::cmd
