#include "lib/render/row_height.hpp"

#include <algorithm>
#include <cmath>

#include "lib/base/text.hpp"
#include "lib/base/width.hpp"

namespace zgz::render {

namespace {

constexpr double line_height = 15, highest_row = 405;
constexpr double slack = 1.5;  // quotation marks are wider in a Chinese font than on a terminal
constexpr std::size_t most_bytes = 10'000;

}  // namespace

double row_height(std::string_view text, double width) {
  double lines = 0;
  for (auto const& line : split(text.substr(0, most_bytes), '\n')) {
    lines += std::max(1.0, std::ceil((static_cast<double>(display_width(line)) + slack) / std::max(width, 2.0)));
  }
  return std::min(lines * line_height, highest_row);
}

}  // namespace zgz::render
