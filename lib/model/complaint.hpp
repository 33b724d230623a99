#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/complaint_field.hpp"
#include "lib/model/ids.hpp"

namespace zgz {

/// What may be said of a complaint to whoever works with the register: neither who complained nor what was said
/// (design: confidentiality; 检举控告规则 §47).
struct Complaint {
  ComplaintRef ref;
  SubmissionRef submission;  ///< the file that brought it
  std::string number;        ///< that the register it comes from gave it; may be empty
  Date received;             ///< by the office that registered it
  std::string channel;       ///< code in the plan; empty where it is not known
  std::string category;      ///< code in the plan; empty where it is not known
  std::string about;         ///< code of the department complained of; empty where it is none of the plan's
  std::string handler;       ///< code of the department that the register gave it to; empty likewise
  bool named = false;        ///< 实名: a name and a way to reach the person
  std::uint32_t row = 0;     ///< in the file, from 1
  bool withdrawn = false;    ///< the file was undone
  bool operator==(Complaint const&) const = default;
};

/// Rows of a register with a word that the plan does not know, so that the field stays empty.
struct UnknownWords {
  ComplaintField field = ComplaintField::channel;  ///< channel, category or handler
  std::uint64_t count = 0;
  std::vector<std::uint32_t> rows;  ///< the first of them
  bool operator==(UnknownWords const&) const = default;
};

/// What is needed to open the seal of one complaint: everything as it stands in the log. Rows are sealed in batches,
/// below the headings of their table.
struct Seal {
  std::string batch_key;
  std::string sealed;
  std::int64_t first = 0;  ///< number of the batch's first complaint, to which the seal is bound
  std::size_t place = 0;   ///< of the complaint in the batch, from 0
};

/// A seal with all the complaints whose rows it holds, in the order of the rows.
struct SealedRows {
  std::string batch_key, sealed;
  SubmissionRef submission;  ///< the file that brought them; 0 for one that the office took in itself
  std::vector<ComplaintRef> complaints;
  std::set<ComplaintRef> left_out;  ///< those of them that are withdrawn, or hidden from who asks
};

}  // namespace zgz
