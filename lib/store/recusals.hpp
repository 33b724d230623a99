#pragma once

#include <set>
#include <string>
#include <vector>

#include "lib/model/events.hpp"

namespace zgz::store {

class Connection;

/// Who is recused from a complaint (回避), to the tables; a recusal once made stays.
void put_recusals(Connection& db, ComplaintCase const& complaint);

/// The complaints from which a person is recused, with those that are handled together with them: whoever handled one
/// that is merged would handle the other.
[[nodiscard]] std::set<ComplaintRef> read_recused(Connection& db, std::string const& person);

/// Takes away what names one of them: what it repeats, takes up again or was split from, and steps with another one.
void leave_out(ComplaintCase& complaint, std::set<ComplaintRef> const& hidden);
void leave_out(Disposition& disposition, std::set<ComplaintRef> const& hidden);

/// The complaints of which an event is a record, or that it names as earlier, joined or linked ones.
[[nodiscard]] std::vector<ComplaintRef> complaints_of(Event const& event);

/// Whether an entry of the log speaks of one of these complaints: as `complaints_of`, or in words of its command or
/// payload (`C3`).
[[nodiscard]] bool speaks_of(LogEntry const& entry, std::set<ComplaintRef> const& complaints);

}  // namespace zgz::store
