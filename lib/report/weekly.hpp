#pragma once

#include <string>

#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/weekly.hpp"

namespace zgz::report {

/// The weekly report: what leaders read on the first page, then tables T1 to T10 as its annex; schema
/// `zgz.report.weekly/1`. `issue` 0: it bears no number. Complaints appear as figures and numbers only.
[[nodiscard]] Document weekly_document(Plan const& plan, Weekly const& report, int issue);

/// Only the tables of it that `name` calls: `T2` or `t2` for all of that number, `t2_rates` for one. Empty where it has
/// none.
[[nodiscard]] Document only_tables(Document document, std::string const& name);

}  // namespace zgz::report
