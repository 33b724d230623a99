#include "lib/render/zip_bytes.hpp"

#include <memory>

#include <zip.h>

#include "lib/base/error.hpp"

namespace zgz::render {

namespace {

constexpr zip_uint16_t midnight = 0;
constexpr zip_uint16_t first_day = (1 << 5) | 1;  // 1980-01-01

Error not_packed(zip_error_t* error) { return failure(Fault::unwritable, {zip_error_strerror(error)}, "zip"); }

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

struct Release {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, Release>;

Source memory() {
  zip_error_t error;
  zip_error_init(&error);
  Source source{zip_source_buffer_create(nullptr, 0, 0, &error)};
  if (!source) throw not_packed(&error);
  return source;
}

void add(zip_t* archive, ZipMember const& member) {
  auto* const source = zip_source_buffer(archive, member.bytes.data(), member.bytes.size(), 0);
  auto const index = zip_file_add(archive, member.name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    throw not_packed(zip_get_error(archive));
  }
  zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), midnight, first_day, 0);
}

std::string content_of(zip_source_t* source) {
  zip_stat_t about;
  zip_stat_init(&about);
  if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) throw not_packed(zip_source_error(source));
  std::string bytes(about.size, '\0');
  auto const count = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (count != static_cast<zip_int64_t>(bytes.size())) throw not_packed(zip_source_error(source));
  return bytes;
}

}  // namespace

std::string zip_bytes(std::vector<ZipMember> const& members) {
  auto const target = memory();
  zip_error_t error;
  zip_error_init(&error);
  Archive archive{zip_open_from_source(target.get(), ZIP_TRUNCATE, &error)};
  if (!archive) throw not_packed(&error);
  zip_source_keep(target.get());  // the archive releases it when it is closed
  for (auto const& member : members) add(archive.get(), member);
  if (zip_close(archive.get()) != 0) throw not_packed(zip_get_error(archive.get()));
  static_cast<void>(archive.release());
  return content_of(target.get());
}

}  // namespace zgz::render
