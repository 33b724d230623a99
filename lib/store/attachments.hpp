#pragma once

#include <string>
#include <vector>

#include "lib/model/attachment.hpp"
#include "lib/model/events.hpp"

namespace zgz::store {

class Connection;

/// Lists the evidence under the next number.
void put_attachment(Connection& db, EvidenceAttached const& event);

/// What is attached to a submission or a problem, in order of number.
[[nodiscard]] std::vector<Attachment> read_attachments(Connection& db, std::string const& ref);

}  // namespace zgz::store
