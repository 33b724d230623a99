#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "lib/base/error.hpp"

struct zip;
struct zip_file;

namespace zgz::intake {

/// The archive in `bytes`, which must outlive it and which the caller discards; null where it is none that can be read.
[[nodiscard]] zip* open_zip(std::string_view bytes);

/// The refusal of a file that holds more than `bytes`.
[[nodiscard]] Error too_large(std::uint64_t bytes);

/// One part of an archive while it is inflated. It must not outlive its archive.
class ZipPart {
 public:
  ZipPart(zip_file* file, std::string name, std::uint64_t& left, std::uint64_t most);

  /// Fills at most `size` bytes and returns how many; 0 at the end. Throws `Error` on damage and beyond the bound.
  [[nodiscard]] std::size_t read(char* to, std::size_t size);

 private:
  struct Close {
    void operator()(zip_file* file) const;
  };
  std::unique_ptr<zip_file, Close> m_file;
  std::string m_name;
  std::uint64_t& m_left;
  std::uint64_t m_most;
};

/// A zip archive in memory. Part names are compared without regard to ASCII case, `\` counts as `/`.
class Archive {
 public:
  /// `bytes` must outlive the archive; all parts read together inflate to at most `most` bytes.
  /// Throws `Error` for a damaged, encrypted or ambiguous (two parts of one name) archive.
  Archive(std::string_view bytes, std::uint64_t most);

  [[nodiscard]] bool has(std::string_view part) const;

  /// Throws `Error` if there is no such part.
  [[nodiscard]] ZipPart open(std::string_view part);

 private:
  void list_parts();

  struct Discard {
    void operator()(zip* archive) const;
  };
  std::unique_ptr<zip, Discard> m_zip;
  std::unordered_map<std::string, std::uint64_t> m_parts;
  std::uint64_t m_left;
  std::uint64_t m_most;
};

}  // namespace zgz::intake
