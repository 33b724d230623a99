#include "lib/intake/archive.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <zip.h>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/intake/encoding.hpp"
#include "lib/intake/zip.hpp"

namespace zgz::intake {

namespace {

using namespace std::string_view_literals;

constexpr std::int64_t most_entries = 10'000;

/// What the parts are called that make an archive a document.
constexpr std::array document_parts{"[Content_Types].xml",  "_rels/.rels",     "mimetype",
                                    "xl/workbook.xml",      "xl/workbook.bin", "word/document.xml",
                                    "ppt/presentation.xml", "OFD.xml"};

/// And those that writers of documents are known to begin with.
constexpr std::array first_parts{"[Content_Types].xml"sv, "_rels/.rels"sv,       "mimetype"sv,
                                 "docProps/app.xml"sv,    "docProps/core.xml"sv, "OFD.xml"sv};

constexpr std::array left_behind{"thumbs.db"sv, "desktop.ini"sv, "__macosx"sv};

bool is_zip(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"sv); }

/// Windows writes names in the code page of the machine, without saying so.
std::string decoded(std::string_view raw) {
  std::string name{raw};
  try {
    name = decode(raw).text;
  } catch (Error const&) {
    // Shown byte by byte by whoever prints it: the file itself may well be in order.
  }
  std::replace(name.begin(), name.end(), '\\', '/');
  return name;
}

std::vector<std::string_view> steps_of(std::string_view path) {
  std::vector<std::string_view> steps;
  while (!path.empty()) {
    auto const slash = std::min(path.find('/'), path.size());
    steps.push_back(path.substr(0, slash));
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return steps;
}

bool leads_out(std::string_view path) {
  if (path.starts_with('/') || (path.size() > 1 && path[1] == ':')) return true;
  auto const steps = steps_of(path);
  return std::find(steps.begin(), steps.end(), "..") != steps.end();
}

bool is_passed_over(std::string_view step) {
  std::string folded{step};
  for (char& c : folded) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return folded.starts_with('.') || folded.starts_with("~$") ||
         std::find(left_behind.begin(), left_behind.end(), folded) != left_behind.end();
}

bool is_submission(std::string_view path) {
  if (path.empty() || path.ends_with('/')) return false;
  auto const steps = steps_of(path);
  return std::none_of(steps.begin(), steps.end(), is_passed_over);
}

Error damaged(std::string what) { return failure(Fault::unreadable_archive, {std::move(what)}); }

/// Every file's name as it is written, in the order of the archive.
std::vector<std::string> raw_names(zip_t* archive) {
  auto const count = zip_get_num_entries(archive, 0);
  if (count > most_entries) throw failure(Fault::unreadable_too_large, {say("{} files", most_entries)});
  std::vector<std::string> names;
  for (std::uint64_t index = 0; index < static_cast<std::uint64_t>(count); ++index) {
    auto const* const name = zip_get_name(archive, index, ZIP_FL_ENC_RAW);
    if (name == nullptr) throw damaged(tr("its list of files is damaged"));
    names.emplace_back(name);
  }
  return names;
}

}  // namespace

bool may_be_folder_archive(std::string_view start) {
  constexpr std::size_t name_at = 30;
  if (!is_zip(start)) return false;
  auto const name = start.substr(std::min(name_at, start.size()));
  return std::none_of(first_parts.begin(), first_parts.end(),
                      [&](std::string_view part) { return name.starts_with(part); });
}

ZipKind zip_kind(std::string_view bytes) {
  if (!is_zip(bytes)) return ZipKind::none;
  std::unique_ptr<zip_t, decltype(&zip_discard)> const archive{open_zip(bytes), zip_discard};
  if (!archive) return ZipKind::damaged;
  bool const document = std::any_of(document_parts.begin(), document_parts.end(), [&](char const* part) {
    return zip_name_locate(archive.get(), part, ZIP_FL_NOCASE) >= 0;
  });
  return document ? ZipKind::document : ZipKind::folder;
}

FolderArchive::FolderArchive(std::string bytes, Limits const& limits)
    : m_bytes(std::move(bytes)), m_limits(limits), m_zip(open_zip(m_bytes)), m_left(limits.inflated_bytes) {
  if (!m_zip) throw damaged(tr("it is incomplete or damaged"));
  std::uint64_t index = 0;
  for (auto const& raw : raw_names(m_zip.get())) {
    auto name = decoded(raw);
    if (leads_out(name)) throw failure(Fault::archive_path, {std::move(name)});
    if (is_submission(name)) m_entries.push_back({std::move(name), index});
    ++index;
  }
  std::stable_sort(m_entries.begin(), m_entries.end(), [](Entry const& a, Entry const& b) { return a.name < b.name; });
}

void FolderArchive::Discard::operator()(zip* archive) const { zip_discard(archive); }

std::string FolderArchive::read(Entry const& entry) const {
  auto bytes = inflate(entry);
  if (zip_kind(bytes) == ZipKind::folder) throw failure(Fault::archive_nested, {entry.name});
  return bytes;
}

std::string FolderArchive::inflate(Entry const& entry) const {
  std::lock_guard const lock{m_mutex};
  zip_stat_t about;
  if (zip_stat_index(m_zip.get(), entry.index, 0, &about) != 0) throw damaged(tr("its list of files is damaged"));
  if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE) {
    throw failure(Fault::unreadable_password);
  }
  std::unique_ptr<zip_file_t, decltype(&zip_fclose)> const file{zip_fopen_index(m_zip.get(), entry.index, 0),
                                                                zip_fclose};
  if (!file) throw damaged(say("{} in it cannot be unpacked", entry.name));
  std::string bytes;
  std::array<char, 1u << 16> buffer{};
  while (true) {
    auto const count = zip_fread(file.get(), buffer.data(), buffer.size());
    if (count < 0) throw damaged(say("{} in it cannot be unpacked", entry.name));
    if (count == 0) return bytes;
    auto const size = static_cast<std::size_t>(count);
    if (bytes.size() + size > m_limits.file_bytes) throw too_large(m_limits.file_bytes);
    if (size > m_left) throw too_large(m_limits.inflated_bytes);
    m_left -= size;
    bytes.append(buffer.data(), size);
  }
}

}  // namespace zgz::intake
