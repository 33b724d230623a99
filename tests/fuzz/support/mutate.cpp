#include "tests/fuzz/support/mutate.hpp"

#include <algorithm>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* bytes, std::size_t size, std::size_t most);

namespace zgz::fuzz {

std::size_t below(Chance& chance, std::size_t bound) { return chance() % bound; }

std::string changed(std::string text) {
  constexpr std::size_t more = 64;
  auto const size = text.size();
  text.resize(size + more);
  text.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(text.data()), size, text.size()));
  return text;
}

std::size_t mutate(std::uint8_t* bytes, std::size_t size, std::size_t most, unsigned seed,
                   std::function<std::string(std::string const&, Chance&)> const& change) {
  Chance chance{seed};
  if (size == 0 || below(chance, 2) == 0) return LLVMFuzzerMutate(bytes, size, most);
  auto const text = change({bytes, bytes + size}, chance);
  if (text.empty() || text.size() > most) return LLVMFuzzerMutate(bytes, size, most);
  std::copy(text.begin(), text.end(), bytes);
  return text.size();
}

}  // namespace zgz::fuzz
