#include "lib/intake/attempt_time.hpp"

#include <algorithm>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/base/text.hpp"

namespace zgz::intake {

namespace {

using Signs = std::vector<std::string_view>;

constexpr std::size_t year_digits = 4, other_digits = 2;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes numbers and the signs between them off a text.
class Taker {
 public:
  explicit Taker(std::string_view text) : m_rest(text) {}

  /// A number of at most so many digits, with a leading zero.
  std::string number(std::size_t most) {
    auto const end = std::find_if_not(m_rest.begin(), m_rest.end(), is_digit);
    auto const size = static_cast<std::size_t>(end - m_rest.begin());
    m_fits = m_fits && size > 0 && size <= most;
    std::string digits{m_rest.substr(0, size)};
    m_rest.remove_prefix(size);
    if (size == 1) digits.insert(0, 1, '0');
    return digits;
  }

  /// One of the signs; `optional` where there may be none.
  void sign(Signs const& signs, bool optional = false) {
    for (auto const sign : signs) {
      if (!m_rest.starts_with(sign)) continue;
      m_rest.remove_prefix(sign.size());
      return;
    }
    m_fits = m_fits && optional;
  }

  [[nodiscard]] bool at_end() const { return m_rest.empty(); }
  [[nodiscard]] bool fits() const { return m_fits; }

 private:
  std::string_view m_rest;
  bool m_fits = true;
};

}  // namespace

std::optional<std::string> attempt_time(std::string_view text) {
  auto const plain = replace_all(tidy(text), "：", ":");
  Taker take{plain};
  auto const year = take.number(year_digits);
  take.sign({"-", "/", ".", "年"});
  auto const month = take.number(other_digits);
  take.sign({"-", "/", ".", "月"});
  auto const day = take.number(other_digits);
  take.sign({"日 ", "日", " ", "T"});
  auto const hour = take.number(other_digits);
  take.sign({":", "时", "点"});
  auto const minute = take.number(other_digits);
  take.sign({"分"}, true);
  if (!take.at_end()) {
    take.sign({":"});
    (void)take.number(other_digits);
  }
  auto const date = year + '-' + month + '-' + day;
  if (!take.fits() || !take.at_end() || year.size() != year_digits || !parse_iso_date(date)) return std::nullopt;
  if (hour > "23" || minute > "59") return std::nullopt;
  return date + ' ' + hour + ':' + minute;
}

}  // namespace zgz::intake
