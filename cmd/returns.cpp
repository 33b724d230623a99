#include "cmd/returns.hpp"

#include <filesystem>
#include <utility>

#include "cmd/files.hpp"
#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/printable.hpp"
#include "lib/base/reason.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/reader.hpp"
#include "lib/render/docx_document.hpp"
#include "lib/render/marked_workbook.hpp"
#include "lib/report/return_notice.hpp"
#include "lib/report/words.hpp"

namespace zgz::cmd {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longest_stem = 60;  // characters: a file's name may have 255 bytes

struct Names {
  std::string copy, notice;
};

/// The names of both files, with the first number for which neither is there.
Names free_names(std::string const& folder, std::string const& file) {
  auto const stem = shorten(fs::path{file}.stem().string(), longest_stem);
  for (int number = 1;; ++number) {
    auto const ending = number == 1 ? std::string{} : "-" + std::to_string(number);
    auto const in_folder = [&](char const* kind, char const* type) {
      std::string name = stem;
      return (fs::path{folder} / name.append(kind).append(ending).append(type)).string();
    };
    Names names{in_folder("-退回", ".xlsx"), in_folder("-退回补正通知", ".docx")};
    std::error_code error;
    if (!fs::exists(names.copy, error) && !fs::exists(names.notice, error)) return names;
  }
}

std::string copy_of(Submission const& submission, std::string_view bytes, Date today) {
  auto const& file = submission.reading.file;
  render::MarkedTitle const title{
      say("Returned for mending: {0}", file),
      say("Came in on {0}. Each coloured cell has a remark that says why; mend the red ones.",
          report::long_date(submission.received)),
      today};
  return render::marked_workbook(intake::read_sheets(file, bytes), submission.reading.diagnostics, title);
}

}  // namespace

void check_apart(std::string const& returns, std::vector<std::string> const& imported) {
  if (returns.empty()) return;
  std::error_code error;
  auto const inside = fs::weakly_canonical(fs::absolute(returns), error);
  for (auto const& path : imported) {
    if (!fs::is_directory(path, error)) continue;
    auto const between = inside.lexically_relative(fs::weakly_canonical(fs::absolute(path), error));
    if (between.empty() || *between.begin() == "..") continue;
    throw usage_error(
        Fault::usage,
        {say("--returns names a folder inside {0}, from which the next import would take it in.", as_utf8(path)),
         "zgz import"});
  }
}

Returns::Returns(Plan const& plan, Date today, std::string folder)
    : m_plan(plan), m_today(today), m_folder(std::move(folder)) {
  if (m_folder.empty()) return;
  std::error_code error;
  fs::create_directories(m_folder, error);
  if (fs::is_directory(m_folder)) return;
  if (fs::exists(m_folder)) throw failure(Fault::not_a_folder, {}, as_utf8(m_folder));
  throw failure(Fault::unwritable, {reason_of(error.value())}, as_utf8(m_folder));
}

Returns::~Returns() {
  std::error_code error;
  for (auto const& path : m_written) fs::remove(path, error);
}

void Returns::add(Receipt& receipt, std::string_view bytes, bool numbered) {
  if (m_folder.empty() || receipt.submission.state != SubmissionState::returned) return;
  auto submission = receipt.submission;
  submission.reading.file = receipt.file;
  if (!numbered && receipt.outcome == Receipt::Outcome::returned) submission.ref = {};
  auto const names = free_names(m_folder, receipt.file);
  write(receipt, names.copy, copy_of(submission, bytes, m_today));
  write(receipt, names.notice, render::docx_bytes(report::return_notice(m_plan, submission, m_today)));
}

void Returns::write(Receipt& receipt, std::string const& path, std::string_view bytes) {
  write_file(path, bytes);
  m_written.push_back(path);
  receipt.papers.push_back(printable(path));
}

}  // namespace zgz::cmd
