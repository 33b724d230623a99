#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "lib/base/digest.hpp"
#include "lib/base/error.hpp"
#include "lib/store/store.hpp"

/// A register in a folder of its own, and small values, for the tests of the store.
namespace zgz::small {

inline Date day(std::string_view text) { return parse_iso_date(text).value(); }

class Folder {
 public:
  Folder() {
    auto name = (std::filesystem::temp_directory_path() / "zgz-store-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    m_path = name;
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }
  Folder(Folder const&) = delete;
  Folder& operator=(Folder const&) = delete;

  [[nodiscard]] std::string file(std::string const& name) const { return (m_path / name).string(); }
  [[nodiscard]] std::string db() const { return file("zgz.db"); }

 private:
  std::filesystem::path m_path;
};

/// A second connection that knows nothing of the program's rules.
inline SQLite::Database raw(std::string const& path) { return {path, SQLite::OPEN_READWRITE}; }

inline void drop_guards(SQLite::Database& db) {
  db.exec(
      "DROP TRIGGER log_refuses_update; DROP TRIGGER log_refuses_replace; DROP TRIGGER log_refuses_delete;"
      "DROP TRIGGER blob_refuses_update; DROP TRIGGER blob_refuses_replace; DROP TRIGGER blob_refuses_delete");
}

inline store::Author author() { return {"张某某", "zgz import 示例.xlsx", "2020-12-08T09:00:00+08:00"}; }

/// Records the events in one change.
template <typename... Events>
void record(store::Store& store, Events const&... events) {
  store::Change change{store, author()};
  (change.record(events), ...);
  change.commit();
}

inline ChecklistRow row(std::string const& problem, char const* due) {
  ChecklistRow value;
  value.category = "3";
  value.problem = problem;
  value.owner = "王某某";
  value.due = day(due);
  value.due_text = due;
  return value;
}

inline Problem problem(std::int64_t number, ChecklistRow line, std::int64_t submission) {
  Problem value;
  value.ref = {number};
  value.department = "jia";
  value.row = std::move(line);
  value.first = value.last = {submission};
  return value;
}

inline Submission submission(std::int64_t number, char const* received,
                             SubmissionState state = SubmissionState::taken) {
  Submission value;
  value.ref = {number};
  value.duty = "checklist";
  value.department = "jia";
  value.received = day(received);
  value.sha256 = sha256_hex("示例 " + std::to_string(number));
  value.state = state;
  value.reading.file = "甲局清单.xlsx";
  return value;
}

/// A first submission `number` that brings problems `number`·10 + 1 and + 2.
inline SubmissionTaken taken(std::int64_t number) {
  SubmissionTaken event;
  event.submission = submission(number, "2020-12-05");
  for (auto const i : {1, 2}) {
    event.problems.push_back({ProblemChange::Outcome::added,
                              problem(number * 10 + i, row("示例问题 " + std::to_string(i), "2020-12-20"), number),
                              {}});
  }
  return event;
}

/// The word of the refusal, `not refused` where there is none.
template <typename Action>
std::string refusal(Action const& action) {
  try {
    action();
  } catch (Error const& error) {
    return std::string{word_of(error.fault)};
  }
  return "not refused";
}

}  // namespace zgz::small
