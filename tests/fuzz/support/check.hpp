#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/intake/reader.hpp"
#include "lib/model/sheet.hpp"
#include "lib/model/submission.hpp"

/// What must hold whatever a file's bytes are. A target ends at what does not hold, and the fuzzer keeps the input.
namespace zgz::fuzz {

/// Ends the run, and says why, unless it holds.
void require(bool holds, char const* what);

/// A refusal has exit code `failed` and a sentence that can be made.
void check_refusal(Error const& error);

/// What a person is told of a diagnostic can be made.
void check_diagnostics(std::vector<Diagnostic> const& diagnostics);

/// Rows ascend, cells ascend by column and hold well-formed text, ranges are in order.
void check_sheets(std::vector<Sheet> const& sheets, intake::Limits const& limits);

/// Every row is accounted for, and every problem has a day or a reason why not.
void check_reading(Reading const& reading);

/// Does `work`; a refusal is as good as a result, any other exception ends the run.
template <typename Work>
void attempt(Work const& work) {
  try {
    work();
  } catch (Error const& error) {
    check_refusal(error);
  }
}

/// Small enough that no input takes long, and that the refusals beyond are reached too.
inline constexpr intake::Limits small_limits{4u << 20, 8u << 20, 20'000};

/// The bytes that the fuzzer hands out, as text.
[[nodiscard]] std::string_view text_of(std::uint8_t const* bytes, std::size_t size);

/// The parts of an input, which zero bytes part: as no text of XML has one. Always `count`; missing ones are empty.
[[nodiscard]] std::vector<std::string> pieces_of(std::string_view input, std::size_t count);

/// The rows that are pulled from a file one by one are those that it has as a whole. `whole` is what `read_sheets`
/// gives for the bytes.
void check_stream(std::string_view bytes, std::vector<Sheet> const& whole);

/// Reads the bytes as a file of any kind and checks all of the above.
void check_file(std::string_view bytes);

}  // namespace zgz::fuzz
