#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace zgz {

/// Bytes that can be read from the start more than once, a piece at a time.
class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(ByteSource const&) = delete;
  ByteSource& operator=(ByteSource const&) = delete;
  virtual ~ByteSource() = default;

  /// Fills at most `size` bytes and returns how many; 0 only at the end. Throws `Error` if they cannot be read.
  [[nodiscard]] virtual std::size_t read(char* to, std::size_t size) = 0;

  /// The next `read` gives the first byte again. Throws `Error` as `read` does.
  virtual void rewind() = 0;

  /// How many bytes there are in all.
  [[nodiscard]] virtual std::uint64_t size() const = 0;
};

/// Bytes in memory, which must outlive the source.
class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : m_bytes(bytes) {}

  [[nodiscard]] std::size_t read(char* to, std::size_t size) override;
  void rewind() override { m_at = 0; }
  [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }

 private:
  std::string_view m_bytes;
  std::size_t m_at = 0;
};

/// A regular file, held open from the start. Throws `Error` (failed): unreadable-directory, unreadable-file; the latter
/// also from `read` at the end of a file that was changed since it was opened, because what was read first may not
/// belong to what was read last.
class FileSource : public ByteSource {
 public:
  explicit FileSource(std::string const& path);

  [[nodiscard]] std::size_t read(char* to, std::size_t size) override;
  void rewind() override;
  [[nodiscard]] std::uint64_t size() const override { return m_size; }

 private:
  struct Descriptor {
    explicit Descriptor(int opened) : number(opened) {}
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;
    ~Descriptor();
    int number;
  };
  /// When a file was last written, as far as the system can tell.
  struct Moment {
    std::int64_t seconds = 0, nanoseconds = 0;
    bool operator==(Moment const&) const = default;
  };
  void check_unchanged() const;

  std::string m_place;
  Descriptor m_file;
  std::uint64_t m_size = 0, m_at = 0;
  Moment m_written;
};

/// Hands out all bytes from the first to the last in pieces, for instance to a digest. Afterwards the source is at its
/// start again.
void each_piece(ByteSource& source, std::function<void(std::string_view)> const& on_piece);

/// All bytes, from the first; afterwards the source is at its start again. Meant for sources whose size was checked.
[[nodiscard]] std::string all_bytes(ByteSource& source);

}  // namespace zgz
