#pragma once

#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace zgz::intake {

/// Turns text in an encoding that ICU knows into UTF-8, a piece at a time; characters may span pieces.
class EncodingConverter {
 public:
  explicit EncodingConverter(std::string const& encoding);

  /// Appends what `bytes` give to `text`; `last` says that no more will come. False if any byte does not belong to the
  /// encoding: then the converter is of no more use.
  [[nodiscard]] bool convert(std::string_view bytes, bool last, std::string& text);

 private:
  struct Close {
    void operator()(UConverter* converter) const;
  };
  std::unique_ptr<UConverter, Close> m_converter;
  std::u16string m_units;
};

}  // namespace zgz::intake
