#include "lib/store/inspection.hpp"

#include "lib/store/casework_rows.hpp"
#include "lib/store/codec.hpp"
#include "lib/store/connection.hpp"
#include "lib/store/guard.hpp"
#include "lib/store/impl.hpp"
#include "lib/store/json.hpp"

namespace zgz::store {

namespace {

Frame frame_of(std::string const& record) {
  try {
    return decode<Frame>(Json::parse(record));
  } catch (Json::exception const&) {
    throw failure(Fault::table_damaged, {"frame"});
  } catch (std::invalid_argument const&) {
    throw failure(Fault::table_damaged, {"frame"});
  }
}

}  // namespace

void put_frame(Connection& db, Frame const& frame) {
  Statement put{db, "INSERT INTO frame (name, record) VALUES (?, ?)"};
  put.bind(1, frame.name);
  put.bind(2, dump(encode(frame)));
  put.exec();
}

void put_units(Connection& db, UnitsSealed const& event, std::int64_t seq) {
  Statement put{db, "INSERT INTO frame_batch (frame, first, entry) VALUES (?, ?, ?)"};
  put.bind(1, event.frame);
  put.bind(2, event.first);
  put.bind(3, seq);
  put.exec();
}

std::vector<Frame> Inspections::frames() const {
  return guarded(m_store.m_impl->path, [&] {
    Statement rows{m_store.m_impl->db, "SELECT record FROM frame ORDER BY name"};
    std::vector<Frame> frames;
    while (rows.executeStep()) frames.push_back(frame_of(rows.getColumn(0).getString()));
    return frames;
  });
}

std::optional<Frame> Inspections::frame(std::string const& name) const {
  return guarded(m_store.m_impl->path, [&]() -> std::optional<Frame> {
    Statement row{m_store.m_impl->db, "SELECT record FROM frame WHERE name = ?"};
    row.bind(1, name);
    if (!row.executeStep()) return std::nullopt;
    return frame_of(row.getColumn(0).getString());
  });
}

std::optional<Seal> Inspections::seal_of(std::string const& frame, std::int64_t line) const {
  return guarded(m_store.m_impl->path, [&]() -> std::optional<Seal> {
    Statement row{m_store.m_impl->db, R"sql(
      SELECT kind, payload FROM frame_batch JOIN log ON seq = entry
      WHERE frame = ? AND first <= ? ORDER BY first DESC LIMIT 1)sql"};
    row.bind(1, frame);
    row.bind(2, line);
    if (!row.executeStep()) return std::nullopt;
    auto const event = std::get<UnitsSealed>(event_from(row.getColumn(0).getString(), row.getColumn(1).getString()));
    return Seal{event.batch_key, event.sealed, event.first, static_cast<std::size_t>(line - event.first)};
  });
}

std::vector<Draw> Inspections::draws() const {
  return guarded(m_store.m_impl->path, [&] { return read_records<Draw>(m_store.m_impl->db); });
}

std::optional<Draw> Inspections::draw(InspectionRef ref) const {
  return guarded(m_store.m_impl->path, [&] { return read_record<Draw>(m_store.m_impl->db, ref); });
}

InspectionRef Inspections::next_draw() const {
  return guarded(m_store.m_impl->path, [&] { return InspectionRef{next_record(m_store.m_impl->db, 'I')}; });
}

std::vector<Review> Inspections::reviews() const {
  return guarded(m_store.m_impl->path, [&] { return read_records<Review>(m_store.m_impl->db); });
}

std::optional<Review> Inspections::review(ReviewRef ref) const {
  return guarded(m_store.m_impl->path, [&] { return read_record<Review>(m_store.m_impl->db, ref); });
}

ReviewRef Inspections::next_review() const {
  return guarded(m_store.m_impl->path, [&] { return ReviewRef{next_record(m_store.m_impl->db, 'V')}; });
}

}  // namespace zgz::store
