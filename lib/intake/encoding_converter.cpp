#include "lib/intake/encoding_converter.hpp"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"

namespace zgz::intake {

namespace {

// What a converter may still hold of earlier pieces.
constexpr std::size_t most_held = 32;

}  // namespace

void EncodingConverter::Close::operator()(UConverter* converter) const { ucnv_close(converter); }

EncodingConverter::EncodingConverter(std::string const& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  m_converter.reset(ucnv_open(encoding.c_str(), &status));
  ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  if (U_FAILURE(status)) throw failure(Fault::unexpected, {u_errorName(status)});
}

bool EncodingConverter::convert(std::string_view bytes, bool last, std::string& text) {
  m_units.resize(bytes.size() + most_held);
  UErrorCode status = U_ZERO_ERROR;
  auto* to = m_units.data();
  auto const* from = bytes.data();
  ucnv_toUnicode(m_converter.get(), &to, to + m_units.size(), &from, from + bytes.size(), nullptr, last ? 1 : 0,
                 &status);
  if (U_FAILURE(status)) return false;
  icu::UnicodeString const units{false, m_units.data(), static_cast<std::int32_t>(to - m_units.data())};
  units.toUTF8String(text);
  return true;
}

}  // namespace zgz::intake
