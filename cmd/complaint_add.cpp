#include <unistd.h>
#include <iostream>
#include <iterator>

#include "cmd/cases.hpp"
#include "cmd/files.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "cmd/strictest.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/statement.hpp"
#include "lib/rules/new_complaint.hpp"
#include "lib/rules/suggest.hpp"
#include "lib/seal/batch.hpp"
#include "lib/seal/receipt.hpp"

namespace zgz::cmd {

namespace {

constexpr std::uint64_t most_bytes = 1u << 20;
constexpr int most_persons = 1'000'000;

struct Options {
  std::string channel, received, about, category, persons = "1", repeat_of, refers_to, summary, superior_due,
                                                  superior_document, sealed;
};

/// A line that a person types; empty at the end of the input.
std::string asked(char const* question) {
  std::cerr << question << std::flush;
  std::string line;
  std::getline(std::cin, line);
  return tidy(line);
}

Statement asked_statement() {
  Statement statement;
  statement.name = asked(tr("Name (empty: not given): "));
  statement.phone = asked(tr("Telephone: "));
  statement.address = asked(tr("Address: "));
  std::cerr << tr("What is complained of; an empty line ends it:\n");
  for (auto line = asked(""); !line.empty(); line = asked("")) statement.text += line + '\n';
  statement.text = trim(statement.text);
  return statement;
}

std::string standard_input() {
  std::string bytes{std::istreambuf_iterator<char>{std::cin}, {}};
  if (bytes.size() > most_bytes) throw failure(Fault::unreadable_too_large, {"1 MiB"}, "stdin");
  return bytes;
}

/// What is sealed never comes by the command line: that stands in the log.
Statement statement_of(Options const& o) {
  if (o.sealed.empty() && isatty(STDIN_FILENO) != 0) return asked_statement();
  need("complaint add", {{"--sealed", &o.sealed}});
  return intake::read_statement(o.sealed == "-" ? standard_input() : read_file(o.sealed, most_bytes));
}

Complaint open_part(Context const& context, Options const& o, Statement const& statement) {
  Complaint complaint;
  complaint.received = context.day_until_today(o.received, "--received");
  complaint.channel = o.channel;
  complaint.about = department_code(o.about, context.plan());
  if (!o.category.empty()) complaint.category = codes_in(o.category).front();
  complaint.named = intake::is_named(statement);
  return complaint;
}

ComplaintFacts facts_of(Context const& context, Options const& o, store::Store const& store) {
  ComplaintFacts facts;
  auto const codes = o.category.empty() ? std::vector<std::string>{} : codes_in(o.category);
  if (codes.size() > 1) facts.also.assign(codes.begin() + 1, codes.end());
  facts.persons = count_of(o.persons, "--persons", 1, most_persons);
  if (!o.repeat_of.empty()) facts.repeat_of = case_in(store, complaint_ref(o.repeat_of)).complaint.ref;
  if (!o.refers_to.empty()) facts.refers_to = complaint_ref(o.refers_to);
  for (auto const& earlier : {facts.repeat_of, facts.refers_to}) {
    if (earlier) need_not_recused(context, store, *earlier);
  }
  facts.summary = o.summary;
  facts.superior_due = context.day(o.superior_due, "--superior-due");
  facts.superior_document = o.superior_document;
  return facts;
}

void seal(store::Store const& store, Statement const& statement, ComplaintAdded& added) {
  seal::BatchSealer const sealer{store.office_key()};
  seal::RowPack rows;
  rows.add(intake::statement_headings());
  rows.add(intake::statement_cells(statement));
  added.sealed = sealer.seal(rows.text(), added.complaint.ref.number);
  added.batch_key = sealer.sealed_key();
}

/// What was recognised, never what it says: a telephone that was not told from the text is no way back to the person.
void say_sealed(Statement const& statement) {
  std::vector<std::string> parts;
  auto const add = [&](std::string const& value, char const* title) {
    if (!value.empty()) parts.emplace_back(title);
  };
  add(statement.name, tr("name"));
  add(statement.phone, tr("telephone"));
  add(statement.address, tr("address"));
  add(statement.employer, tr("employer"));
  add(statement.id, tr("identity card"));
  add(statement.mail, tr("e-mail"));
  auto const count = length(statement.text);
  parts.push_back(say_count("text of {} character", "text of {} characters", count, count));
  talk(say("Sealed: {}.", join(parts, tr(", "))));
}

void propose_repeats(ComplaintAdded const& added, std::vector<rules::SuggestedRepeat> const& repeats) {
  if (added.facts.repeat_of) return;
  for (auto const& each : repeats) {
    talk(say("{0} may repeat {1} (likeness {2:.1f}); compare them with `zgz show {1}`.", added.complaint.ref.str(),
             each.ref.str(), each.likeness));
  }
}

ExitCode run(Context const& context, Options const& o) {
  need("complaint add", {{"--channel", &o.channel}, {"--received", &o.received}});
  if (!(o.superior_due + o.superior_document).empty()) {
    need("complaint add", {{"--superior-due", &o.superior_due}, {"--superior-document", &o.superior_document}});
  }
  auto const& plan = context.plan();
  auto store = context.open_store();
  if (store.office_key().empty()) throw failure(Fault::no_office_key);
  auto const statement = statement_of(o);
  auto const receipt = seal::make_receipt();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto facts = facts_of(context, o, store);
  facts.receipt = seal::receipt_digest(receipt);
  auto const taken_up = facts.refers_to ? std::optional{case_in(store, *facts.refers_to)} : std::nullopt;
  auto added = rules::add_complaint(plan, open_part(context, o, statement), std::move(facts), statement, taken_up);
  added.complaint.ref = store.next_complaint();
  seal(store, statement, added);
  store::ComplaintFilter same;
  same.about = added.complaint.about;
  auto const earlier = casework_of(context, store).cases(same);
  change.record(added);
  change.commit();
  print_text(say("{0}: taken in; receipt number {1}.\n", added.complaint.ref.str(), receipt));
  say_sealed(statement);
  StrictestClocks clocks{plan, store, context.today()};
  (void)clocks.of(case_in(store, added.complaint.ref));
  clocks.tell_unknown();
  if (added.complaint.category.empty()) propose_categories(plan, added.facts.summary + '\n' + statement.text);
  propose_repeats(added,
                  rules::suggest_repeats(earlier, added.complaint.about, added.facts.summary, plan.hints.likeness));
  return ExitCode::done;
}

}  // namespace

void set_up_complaint_add(Command const& group) {
  auto const command = group.sub("add", tr("Take a complaint in; who complains and what is said are sealed"));
  auto const options = command.runs<Options>(run);
  command.option("--channel", options->channel, tr("The channel by which it came, by its code"), "CODE");
  command.option("--received", options->received, tr("The day on which it came in"), "D");
  command.option("--about", options->about, tr("The department complained of: name, alias or code"), "NAME");
  command.option("--category", options->category, tr("Its category, then further ones: 5 or 5,7"), "N");
  command.option("--persons", options->persons, tr("How many people complain together (default: 1)"), "N");
  command.option("--repeat-of", options->repeat_of, tr("An earlier complaint of the same matter"), "REF");
  command.option("--refers-to", options->refers_to, tr("A concluded complaint that it takes up again"), "REF");
  command.option("--summary", options->summary, tr("Handling summary; it must betray nobody"), "TEXT");
  command.option("--superior-due", options->superior_due, tr("The day by which a superior wants the result"), "D");
  command.option("--superior-document", options->superior_document, tr("The paper that set that day"), "NO");
  command.option("--sealed", options->sealed,
                 tr("Lines Name: …, Phone: …, Address: …, then what was said; - is standard input"), "FILE");
}

}  // namespace zgz::cmd
