#include "lib/store/attachments.hpp"

#include "lib/store/connection.hpp"

namespace zgz::store {

void put_attachment(Connection& db, EvidenceAttached const& event) {
  Statement put{db, R"sql(
    INSERT INTO attachment (number, ref, name, sha256, note, size, attached_on)
    VALUES ((SELECT coalesce(max(number), 0) + 1 FROM attachment), ?, ?, ?, ?, ?, ?))sql"};
  put.bind(1, event.ref);
  put.bind(2, event.name);
  put.bind(3, event.sha256);
  put.bind(4, event.note);
  put.bind(5, static_cast<std::int64_t>(event.size));
  put.bind(6, iso(event.on));
  put.exec();
}

std::vector<Attachment> read_attachments(Connection& db, std::string const& ref) {
  Statement rows{db, R"sql(
    SELECT number, ref, name, sha256, note, size, attached_on FROM attachment WHERE ref = ? ORDER BY number)sql"};
  rows.bind(1, ref);
  std::vector<Attachment> attachments;
  while (rows.executeStep()) {
    Attachment attachment;
    attachment.number = rows.getColumn(0).getInt64();
    attachment.ref = rows.getColumn(1).getString();
    attachment.name = rows.getColumn(2).getString();
    attachment.sha256 = rows.getColumn(3).getString();
    attachment.note = rows.getColumn(4).getString();
    attachment.size = static_cast<std::uint64_t>(rows.getColumn(5).getInt64());
    attachment.on = parse_iso_date(rows.getColumn(6).getString()).value_or(Date{});
    attachments.push_back(std::move(attachment));
  }
  return attachments;
}

}  // namespace zgz::store
