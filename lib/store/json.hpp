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

#include "lib/model/events.hpp"
#include "lib/model/words.hpp"

namespace zgz::store {

using Json = nlohmann::json;

/// Accepts `T` and `T const`, so that one list of fields serves writing and reading.
template <typename T, typename Base>
concept Is = std::same_as<std::remove_const_t<T>, Base>;

template <typename V, Is<Place> T>
void fields(V&& f, T& x) {
  f("file", x.file), f("sheet", x.sheet), f("row", x.row), f("column", x.column), f("heading", x.heading);
  f("table", x.table);
}

template <typename V, Is<Diagnostic> T>
void fields(V&& f, T& x) {
  f("severity", x.severity), f("kind", x.kind), f("place", x.place), f("args", x.args);
}

template <typename V, Is<ChecklistRow> T>
void fields(V&& f, T& x) {
  f("category", x.category), f("also", x.also), f("problem", x.problem), f("subject", x.subject);
  f("source", x.source), f("measure", x.measure), f("leader", x.leader), f("owner", x.owner);
  f("progress", x.progress), f("note", x.note), f("unit", x.unit), f("due", x.due), f("due_text", x.due_text);
  f("long_term", x.long_term), f("row", x.row);
}

template <typename V, Is<RowCount> T>
void fields(V&& f, T& x) {
  f("physical", x.physical), f("header", x.header), f("data", x.data), f("blank", x.blank);
  f("furniture", x.furniture), f("refused", x.refused);
}

template <typename V, Is<Reading> T>
void fields(V&& f, T& x) {
  f("file", x.file), f("sheet", x.sheet), f("format", x.format), f("encoding", x.encoding);
  f("department_text", x.department_text), f("date_text", x.date_text), f("signatory", x.signatory);
  f("stamped", x.stamped), f("zero", x.zero), f("rows", x.rows), f("counts", x.counts);
  f("diagnostics", x.diagnostics);
}

template <typename V, Is<Submission> T>
void fields(V&& f, T& x) {
  f("ref", x.ref), f("kind", x.kind), f("duty", x.duty), f("department", x.department), f("received", x.received);
  f("sha256", x.sha256), f("signed", x.is_signed), f("stamped", x.stamped), f("state", x.state);
  f("reading", x.reading), f("supersedes", x.supersedes);
}

template <typename V, Is<Extension> T>
void fields(V&& f, T& x) {
  f("from", x.from), f("to", x.to), f("on", x.on), f("approver", x.approver), f("reason", x.reason),
      f("document", x.document), f("wished", x.wished);
}

template <typename V, Is<ProblemStep> T>
void fields(V&& f, T& x) {
  f("kind", x.kind), f("on", x.on);
}

template <typename V, Is<Problem> T>
void fields(V&& f, T& x) {
  f("ref", x.ref), f("department", x.department), f("row", x.row), f("first", x.first), f("last", x.last);
  f("absent", x.absent), f("wished_due", x.wished_due), f("rectification", x.rectification);
  f("reported_on", x.reported_on), f("closed_on", x.closed_on), f("evidence", x.evidence);
  f("verifier", x.verifier), f("extensions", x.extensions), f("touched", x.touched), f("steps", x.steps);
}

template <typename V, Is<PlanAdopted> T>
void fields(V&& f, T& x) {
  f("title", x.title), f("sha256", x.sha256);
}

template <typename V, Is<ProblemChange> T>
void fields(V&& f, T& x) {
  f("outcome", x.outcome), f("after", x.after), f("before", x.before);
}

template <typename V, Is<SubmissionTaken> T>
void fields(V&& f, T& x) {
  f("submission", x.submission), f("problems", x.problems), f("absent", x.absent);
}

template <typename V, Is<SubmissionReturned> T>
void fields(V&& f, T& x) {
  f("submission", x.submission);
}

template <typename V, Is<SubmissionUndone> T>
void fields(V&& f, T& x) {
  f("submission", x.submission), f("reason", x.reason), f("withdrawn", x.withdrawn);
  f("restored", x.restored), f("kept", x.kept);
}

template <typename V, Is<DutyDone> T>
void fields(V&& f, T& x) {
  f("duty", x.duty), f("department", x.department), f("on", x.on), f("evidence", x.evidence);
}

template <typename V, Is<DutyWithdrawn> T>
void fields(V&& f, T& x) {
  f("duty", x.duty), f("department", x.department), f("reason", x.reason);
}

template <typename V, Is<ProblemStarted> T>
void fields(V&& f, T& x) {
  f("problem", x.problem), f("on", x.on), f("note", x.note);
}

template <typename V, Is<ProblemReported> T>
void fields(V&& f, T& x) {
  f("problem", x.problem), f("on", x.on), f("note", x.note);
}

template <typename V, Is<ProblemSentBack> T>
void fields(V&& f, T& x) {
  f("problem", x.problem), f("on", x.on), f("reason", x.reason);
}

template <typename V, Is<ProblemClosed> T>
void fields(V&& f, T& x) {
  f("problem", x.problem), f("on", x.on), f("evidence", x.evidence), f("verifier", x.verifier);
}

template <typename V, Is<ProblemExtended> T>
void fields(V&& f, T& x) {
  f("problem", x.problem), f("extension", x.extension);
}

template <typename V, Is<ProblemExtensionWithdrawn> T>
void fields(V&& f, T& x) {
  f("problem", x.problem), f("reason", x.reason);
}

template <typename V, Is<EvidenceAttached> T>
void fields(V&& f, T& x) {
  f("ref", x.ref), f("name", x.name), f("sha256", x.sha256), f("note", x.note), f("size", x.size), f("on", x.on);
}

template <typename V, Is<ColumnName> T>
void fields(V&& f, T& x) {
  f("heading", x.heading), f("field", x.field);
}

template <typename V, Is<ColumnsNamed> T>
void fields(V&& f, T& x) {
  f("department", x.department), f("columns", x.columns);
}

template <typename V, Is<OfficeKeyMade> T>
void fields(V&& f, T& x) {
  f("public_key", x.public_key);
}

template <typename V, Is<SealAskedFor> T>
void fields(V&& f, T& x) {
  f("complaint", x.complaint), f("reason", x.reason), f("opened", x.opened);
}

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
    for (int i = 0; i < 16 && !word.empty(); ++i) {
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
