#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "lib/model/case_words.hpp"
#include "lib/model/events.hpp"
#include "lib/model/words.hpp"
#include "lib/store/json_fields.hpp"
#include "lib/store/json_inspection.hpp"

namespace zgz::store {

using Json = nlohmann::json;

/// A value as JSON; members that hold nothing are left out, so that equal values give equal text.
template <typename T>
[[nodiscard]] Json encode(T const& value);

/// The value that `encode` made. Throws `nlohmann::json::exception` or `std::invalid_argument` on anything else.
template <typename T>
[[nodiscard]] T decode(Json const& json);

/// Canonical JSON on one line: keys in order, no blanks, UTF-8 as it is.
[[nodiscard]] std::string dump(Json const& json);

[[nodiscard]] inline std::string_view word_of(Severity severity) {
  return severity == Severity::fault ? "fault" : "note";
}

[[nodiscard]] inline std::string_view word_of(ProblemChange::Outcome outcome) {
  switch (outcome) {
    case ProblemChange::Outcome::added:
      return "added";
    case ProblemChange::Outcome::same:
      return "same";
    case ProblemChange::Outcome::changed:
      return "changed";
  }
  return {};
}

namespace detail {

using zgz::word_of;
using zgz::store::word_of;

template <typename T>
struct IsRef : std::false_type {};
template <char Letter>
struct IsRef<Ref<Letter>> : std::true_type {};
template <typename T>
struct IsList : std::false_type {};
template <typename T>
struct IsList<std::vector<T>> : std::true_type {};
template <typename T>
struct IsOptional : std::false_type {};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {};

/// The value of an enumeration with this word.
template <typename Enum>
Enum named(std::string const& word) {
  if constexpr (std::same_as<Enum, Fault>) {
    if (auto const fault = fault_named(word)) return *fault;
  } else {
    // Values beyond the last have no word.
    for (int i = 0; i < 32 && !word.empty(); ++i) {
      if (word_of(static_cast<Enum>(i)) == word) return static_cast<Enum>(i);
    }
  }
  throw std::invalid_argument(word);
}

struct Writer {
  Json& out;
  template <typename T>
  void operator()(char const* key, T const& value) const {
    if (!(value == T{})) out[key] = encode(value);
  }
};

struct Reader {
  Json const& in;
  template <typename T>
  void operator()(char const* key, T& value) const {
    if (auto const found = in.find(key); found != in.end()) value = decode<T>(*found);
  }
};

/// The library's own conversions are looser: they take true for 1, and what is no object for an empty one.
inline void need(bool fits, Json const& json) {
  if (!fits) throw std::invalid_argument(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

template <typename T>
T whole_number(Json const& json) {
  need(json.is_number_integer(), json);
  if (json.is_number_unsigned()) {
    need(std::in_range<T>(json.get<std::uint64_t>()), json);
    return static_cast<T>(json.get<std::uint64_t>());
  }
  need(std::in_range<T>(json.get<std::int64_t>()), json);
  return static_cast<T>(json.get<std::int64_t>());
}

}  // namespace detail

template <typename T>
Json encode(T const& value) {
  using detail::word_of;
  if constexpr (std::same_as<T, Date>) {
    return iso(value);
  } else if constexpr (detail::IsRef<T>::value) {
    return value.number;
  } else if constexpr (std::is_enum_v<T>) {
    return std::string{word_of(value)};
  } else if constexpr (detail::IsOptional<T>::value) {
    return encode(*value);
  } else if constexpr (detail::IsList<T>::value) {
    Json list = Json::array();
    for (auto const& item : value) list.push_back(encode(item));
    return list;
  } else if constexpr (std::is_arithmetic_v<T> || std::same_as<T, std::string>) {
    return value;
  } else {
    Json object = Json::object();
    fields(detail::Writer{object}, value);
    return object;
  }
}

template <typename T>
T decode(Json const& json) {
  if constexpr (std::same_as<T, Date>) {
    auto const date = parse_iso_date(json.get<std::string>());
    if (!date) throw std::invalid_argument(json.get<std::string>());
    return *date;
  } else if constexpr (detail::IsRef<T>::value) {
    return T{detail::whole_number<std::int64_t>(json)};
  } else if constexpr (std::is_enum_v<T>) {
    return detail::named<T>(json.get<std::string>());
  } else if constexpr (detail::IsOptional<T>::value) {
    return decode<typename T::value_type>(json);
  } else if constexpr (detail::IsList<T>::value) {
    detail::need(json.is_array(), json);
    T list;
    list.reserve(json.size());
    for (auto const& item : json) list.push_back(decode<typename T::value_type>(item));
    return list;
  } else if constexpr (std::same_as<T, bool> || std::same_as<T, std::string>) {
    return json.get<T>();
  } else if constexpr (std::is_integral_v<T>) {
    return detail::whole_number<T>(json);
  } else {
    detail::need(json.is_object(), json);
    T object;
    fields(detail::Reader{json}, object);
    return object;
  }
}

}  // namespace zgz::store
