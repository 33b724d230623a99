#include "lib/store/codec.hpp"

#include <array>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/store/complaint_codec.hpp"
#include "lib/store/json.hpp"

namespace zgz::store {

namespace {

/// In the order of the alternatives of `Event`.
constexpr std::array<std::string_view, std::variant_size_v<Event>> kinds{ZGZ_N_("plan-adopted"),
                                                                         ZGZ_N_("submission-taken"),
                                                                         ZGZ_N_("submission-returned"),
                                                                         ZGZ_N_("submission-undone"),
                                                                         ZGZ_N_("duty-done"),
                                                                         ZGZ_N_("duty-withdrawn"),
                                                                         ZGZ_N_("problem-started"),
                                                                         ZGZ_N_("problem-reported"),
                                                                         ZGZ_N_("problem-sent-back"),
                                                                         ZGZ_N_("problem-closed"),
                                                                         ZGZ_N_("problem-extended"),
                                                                         ZGZ_N_("evidence-attached"),
                                                                         ZGZ_N_("problem-extension-withdrawn"),
                                                                         ZGZ_N_("columns-named"),
                                                                         ZGZ_N_("office-key-made"),
                                                                         ZGZ_N_("complaints-taken"),
                                                                         ZGZ_N_("seal-asked-for"),
                                                                         ZGZ_N_("office-key-recovered"),
                                                                         ZGZ_N_("complaint-added"),
                                                                         ZGZ_N_("complaint-step"),
                                                                         ZGZ_N_("problem-added"),
                                                                         ZGZ_N_("problem-noted"),
                                                                         ZGZ_N_("person-disposed"),
                                                                         ZGZ_N_("disposition-withdrawn"),
                                                                         ZGZ_N_("supervision-step"),
                                                                         ZGZ_N_("accountability-opened"),
                                                                         ZGZ_N_("accountability-found"),
                                                                         ZGZ_N_("check-silenced"),
                                                                         ZGZ_N_("problem-withdrawn"),
                                                                         ZGZ_N_("complaint-split"),
                                                                         ZGZ_N_("contacts-compared"),
                                                                         ZGZ_N_("units-sealed"),
                                                                         ZGZ_N_("frame-frozen"),
                                                                         ZGZ_N_("draw-made"),
                                                                         ZGZ_N_("review-opened"),
                                                                         ZGZ_N_("ballots-counted"),
                                                                         ZGZ_N_("worksheet-made"),
                                                                         ZGZ_N_("worksheet-refused"),
                                                                         ZGZ_N_("results-taken"),
                                                                         ZGZ_N_("unit-substituted"),
                                                                         ZGZ_N_("finding-registered")};

template <std::size_t Index = 0>
Event decode_event(std::string_view kind, Json const& json) {
  if constexpr (Index == kinds.size()) {
    throw std::invalid_argument(std::string{kind});
  } else {
    using Kind = std::variant_alternative_t<Index, Event>;
    if constexpr (std::same_as<Kind, ComplaintsTaken>) {
      if (kinds[Index] == kind) return complaints_from(json);
    } else {
      if (kinds[Index] == kind) return decode<Kind>(json);
    }
    return decode_event<Index + 1>(kind, json);
  }
}

template <typename T>
Json encode_event(T const& value) {
  return encode(value);
}

/// Has a writer of its own.
Json encode_event(ComplaintsTaken const&) { return {}; }

}  // namespace

std::string dump(Json const& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string kind_of(Event const& event) { return std::string{kinds[event.index()]}; }

std::string payload_of(Event const& event) {
  if (auto const* complaints = std::get_if<ComplaintsTaken>(&event)) return complaints_payload(*complaints);
  return dump(std::visit([](auto const& value) { return encode_event(value); }, event));
}

Event event_from(std::string_view kind, std::string_view payload) {
  try {
    return decode_event(kind, Json::parse(payload));
  } catch (std::exception const& error) {
    throw failure(Fault::log_unreadable, {std::string{kind}, error.what()});
  }
}

}  // namespace zgz::store
