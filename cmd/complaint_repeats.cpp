#include "cmd/cases.hpp"
#include "cmd/custodian.hpp"
#include "cmd/import_complaints.hpp"
#include "cmd/output.hpp"
#include "lib/intake/contact_columns.hpp"
#include "lib/report/repeats.hpp"
#include "lib/rules/contacts.hpp"
#include "lib/seal/batch.hpp"
#include "lib/seal/contact_marker.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string key, passphrase_file, reason, format;
  std::vector<std::string> columns;
};

/// Opens one seal after the other and keeps of each row no more than the marks of its contact.
class ContactReader {
 public:
  ContactReader(seal::KeyPair const& keys, intake::ComplaintColumns const& said) : m_keys(keys), m_said(said) {}

  void take(SealedRows const& rows) {
    auto const& refs = rows.complaints;
    auto const pack = seal::open(rows.sealed, refs.front().number, rows.batch_key, m_keys, refs.front().str());
    std::optional<intake::ContactColumns> columns;
    std::size_t place = 0;
    seal::each_row(pack, [&](std::vector<std::string> const& cells) {
      if (!columns) {
        columns.emplace(cells, m_said);
        if (rows.left_out.size() < refs.size()) note_unreadable(rows.submission, *columns);
      } else if (auto const ref = refs.at(place++); !rows.left_out.contains(ref)) {
        mark(ref, columns->contact_in(cells));
      }
    });
  }

  [[nodiscard]] report::Repeats repeats() && {
    m_repeats.groups = rules::same_contacts(std::move(m_marked));
    return std::move(m_repeats);
  }

 private:
  void note_unreadable(SubmissionRef submission, intake::ContactColumns const& columns) {
    auto& unreadable = m_repeats.unreadable;
    if (!columns.lead_to_somebody() && (unreadable.empty() || unreadable.back() != submission))
      unreadable.push_back(submission);
  }

  void mark(ComplaintRef ref, Contact const& contact) {
    auto const keys = rules::contact_keys(contact);
    ++m_repeats.compared;
    if (keys.empty()) ++m_repeats.without_contact;
    for (auto const& key : keys) m_marked.push_back({m_marker.mark(key), ref});
  }

  seal::KeyPair const& m_keys;
  intake::ComplaintColumns const& m_said;
  seal::ContactMarker m_marker;
  std::vector<MarkedComplaint> m_marked;
  report::Repeats m_repeats;
};

report::Repeats compared(Context const& context, Options const& o, intake::ComplaintColumns const& said,
                         store::Store const& store) {
  auto const keys = custodian_keys(store, o.key, o.passphrase_file);
  ContactReader reader{keys, said};
  casework_of(context, store).each_sealed([&](SealedRows const& rows) { reader.take(rows); });
  return std::move(reader).repeats();
}

ExitCode run(Context const& context, Options const& o) {
  need("complaint repeats", {{"--reason", &o.reason}, {"--key", &o.key}});
  auto const said = complaint_columns(o.columns);
  (void)context.plan();
  auto store = context.open_store();
  report::Repeats repeats;
  try {
    repeats = compared(context, o, said, store);
  } catch (Error const&) {
    record_asking(context, store, ContactsCompared{o.reason, false});
    throw;
  }
  record_asking(context, store, ContactsCompared{o.reason, true});
  print(context, report::repeats_document(repeats), o.format);
  return ExitCode::done;
}

}  // namespace

void set_up_complaint_repeats(Command const& group) {
  auto const command =
      group.sub("repeats", tr("Complaints with the same contact, by number only; who asked and why goes into the log"));
  auto const options = command.runs<Options>(run);
  command.option("--reason", options->reason, tr("Why"), "TEXT");
  command.option("--key", options->key, tr("The custodian's key file"), "FILE");
  command.option("--passphrase-file", options->passphrase_file,
                 tr("The passphrase is the first line of this file (without it the terminal asks)"), "FILE");
  command.options("--map", options->columns,
                  tr("A column of a register that holds the telephone or the name: HEADING=phone, HEADING=name"),
                  "HEADING=FIELD");
  add_format(command, options->format);
}

}  // namespace zgz::cmd
