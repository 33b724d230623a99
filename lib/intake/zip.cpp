#include "lib/intake/zip.hpp"

#include <utility>

#include <zip.h>

#include "lib/base/i18n.hpp"

namespace zgz::intake {

namespace {

// A workbook has tens of parts; a list this long only serves to waste time.
constexpr std::int64_t most_parts = 20'000;

std::string folded(std::string_view name) {
  std::string key{name};
  for (char& c : key) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '\\') c = '/';
  }
  return key;
}

Error damaged_archive() { return failure(Fault::unreadable_workbook, {tr("the archive is incomplete or damaged")}); }

zip_t* open_archive(std::string_view bytes) {
  auto* const archive = open_zip(bytes);
  if (archive == nullptr) throw damaged_archive();
  return archive;
}

}  // namespace

zip_t* open_zip(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* const archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr && source != nullptr) zip_source_free(source);
  zip_error_fini(&error);
  return archive;
}

Error too_large(std::uint64_t bytes) {
  bool const mebibytes = bytes >= (1u << 20);
  return failure(Fault::unreadable_too_large, {mebibytes ? say("{} MiB", bytes >> 20) : say("{} bytes", bytes)});
}

ZipPart::ZipPart(zip_file* file, std::string name, std::uint64_t& left, std::uint64_t most)
    : m_file(file), m_name(std::move(name)), m_left(left), m_most(most) {}

void ZipPart::Close::operator()(zip_file* file) const { zip_fclose(file); }

std::size_t ZipPart::read(char* to, std::size_t size) {
  auto const count = zip_fread(m_file.get(), to, size);
  if (count < 0) throw failure(Fault::unreadable_workbook, {say("its part {} cannot be unpacked", m_name)});
  auto const got = static_cast<std::size_t>(count);
  if (got > m_left) throw too_large(m_most);
  m_left -= got;
  return got;
}

Archive::Archive(std::string_view bytes, std::uint64_t most) : m_zip(open_archive(bytes)), m_left(most), m_most(most) {
  list_parts();
}

void Archive::Discard::operator()(zip* archive) const { zip_discard(archive); }

void Archive::list_parts() {
  auto const count = zip_get_num_entries(m_zip.get(), 0);
  if (count > most_parts) throw damaged_archive();
  m_parts.reserve(static_cast<std::size_t>(count));
  for (std::uint64_t index = 0; index < static_cast<std::uint64_t>(count); ++index) {
    zip_stat_t about;
    if (zip_stat_index(m_zip.get(), index, 0, &about) != 0 || (about.valid & ZIP_STAT_NAME) == 0) {
      throw damaged_archive();
    }
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE) {
      throw failure(Fault::unreadable_password);
    }
    if (!m_parts.emplace(folded(about.name), index).second) {
      throw failure(Fault::unreadable_workbook, {say("it has two parts named {}", about.name)});
    }
  }
}

bool Archive::has(std::string_view part) const { return m_parts.contains(folded(part)); }

ZipPart Archive::open(std::string_view part) {
  auto const found = m_parts.find(folded(part));
  if (found == m_parts.end()) throw failure(Fault::unreadable_workbook, {say("its part {} is missing", part)});
  auto* const file = zip_fopen_index(m_zip.get(), found->second, 0);
  if (file == nullptr) throw failure(Fault::unreadable_workbook, {say("its part {} cannot be unpacked", part)});
  return ZipPart{file, std::string{part}, m_left, m_most};
}

}  // namespace zgz::intake
