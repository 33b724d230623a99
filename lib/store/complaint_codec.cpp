#include "lib/store/complaint_codec.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace zgz::store {

namespace {

constexpr std::string_view columns = R"(["number","received","channel","category","about","handler","named","row"])";
constexpr std::size_t column_count = 8;

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c <= 0x7E && c != '"' && c != '\\'; });
}

void add_text(std::string& to, std::string const& text) {
  if (is_plain(text)) {
    to.append(1, '"').append(text).append(1, '"');
  } else {
    to += dump(Json(text));
  }
}

void add_row(std::string& to, Complaint const& open) {
  to += '[';
  add_text(to, open.number);
  to += ",\"" + iso(open.received) + "\",";
  for (auto const* text : {&open.channel, &open.category, &open.about, &open.handler}) {
    add_text(to, *text);
    to += ',';
  }
  fmt::format_to(std::back_inserter(to), "{},{}]", open.named, open.row);
}

Complaint row_from(Json const& row) {
  detail::need(row.is_array() && row.size() == column_count, row);
  Complaint open;
  open.number = decode<std::string>(row[0]);
  open.received = decode<Date>(row[1]);
  open.channel = decode<std::string>(row[2]);
  open.category = decode<std::string>(row[3]);
  open.about = decode<std::string>(row[4]);
  open.handler = decode<std::string>(row[5]);
  open.named = decode<bool>(row[6]);
  open.row = decode<std::uint32_t>(row[7]);
  return open;
}

}  // namespace

std::string complaints_payload(ComplaintsTaken const& event) {
  std::string text = R"({"batch_key":)";
  add_text(text, event.batch_key);
  fmt::format_to(std::back_inserter(text), R"(,"columns":{},"complaints":[)", columns);
  for (auto const& complaint : event.complaints) {
    if (&complaint != &event.complaints.front()) text += ',';
    add_row(text, complaint);
  }
  auto const first = event.complaints.empty() ? 0 : event.complaints.front().ref.number;
  fmt::format_to(std::back_inserter(text), R"(],"first":{},"handled":{},"sealed":)", first, event.handled);
  add_text(text, event.sealed);
  fmt::format_to(std::back_inserter(text), R"(,"submission":{}}})", event.submission.number);
  return text;
}

ComplaintsTaken complaints_from(Json const& json) {
  detail::need(json.is_object(), json);
  ComplaintsTaken event;
  event.batch_key = decode<std::string>(json.at("batch_key"));
  event.submission = decode<SubmissionRef>(json.at("submission"));
  event.handled = decode<bool>(json.at("handled"));
  event.sealed = decode<std::string>(json.at("sealed"));
  auto number = decode<std::int64_t>(json.at("first"));
  auto const& rows = json.at("complaints");
  detail::need(rows.is_array(), rows);
  event.complaints.reserve(rows.size());
  for (auto const& row : rows) {
    auto& complaint = event.complaints.emplace_back(row_from(row));
    complaint.ref.number = number++;
    complaint.submission = event.submission;
  }
  return event;
}

}  // namespace zgz::store
