#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <string_view>

/// Changes to inputs that leave their form whole, so that the fuzzer gets behind the first check of it. Every other
/// change is left to libFuzzer, which knows nothing of the form.
namespace zgz::fuzz {

using Chance = std::minstd_rand;

/// A number below `bound`, which is not 0.
[[nodiscard]] std::size_t below(Chance& chance, std::size_t bound);

/// `text` after a change of libFuzzer's own, a little longer at most.
[[nodiscard]] std::string changed(std::string text);

/// XML with one thing changed: a tag, an element or a text doubled, left out, moved or with other bytes.
[[nodiscard]] std::string changed_xml(std::string const& text, Chance& chance);

/// A BIFF stream with one record changed, doubled, left out or moved; the places of worksheets are set right.
[[nodiscard]] std::string changed_records(std::string const& stream, Chance& chance);

/// What `LLVMFuzzerCustomMutator` of a target is to do: half of the changes are `change`, the others libFuzzer's own.
[[nodiscard]] std::size_t mutate(std::uint8_t* bytes, std::size_t size, std::size_t most, unsigned seed,
                                 std::function<std::string(std::string const&, Chance&)> const& change);

}  // namespace zgz::fuzz
