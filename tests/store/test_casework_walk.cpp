#include <random>

#include <catch2/catch.hpp>

#include "lib/store/casework.hpp"
#include "tests/store/register.hpp"

using namespace zgz;
using namespace zgz::store;
using small::day;

namespace {

using Names = std::vector<std::string>;

/// Everything that the tables say of casework, to be compared.
struct Told {
  std::vector<Problem> problems;
  std::vector<ComplaintCase> cases, linked;
  std::vector<Disposition> dispositions;
  std::vector<Supervision> supervisions;
  std::vector<Accountability> accountabilities;
  std::vector<Silence> silences;
  bool operator==(Told const&) const = default;
};

Told told(Store const& store) {
  Casework const casework{store};
  return {store.problems(),        casework.cases(),        casework.linked_to_open_problems(day("2021-12-31")),
          casework.dispositions(), casework.supervisions(), casework.accountabilities(),
          casework.silences()};
}

/// Walks at random: what one step does need not be sensible, it need only be told the same again.
class Walk {
 public:
  Walk(Store& store, unsigned seed) : m_store(store), m_random(seed) {}

  /// Takes a step of each kind now and then; the number of its kind.
  std::size_t step() {
    static std::vector<void (Walk::*)()> const steps{&Walk::add_problem,
                                                     &Walk::note_problem,
                                                     &Walk::mend_problem,
                                                     &Walk::withdraw_problem,
                                                     &Walk::add_complaint,
                                                     &Walk::step_with,
                                                     &Walk::merge,
                                                     &Walk::link,
                                                     &Walk::dispose,
                                                     &Walk::take_disposition_back,
                                                     &Walk::supervise,
                                                     &Walk::open_accountability,
                                                     &Walk::find_responsible,
                                                     &Walk::silence};
    REQUIRE(steps.size() == kinds);
    m_on += std::chrono::days{below(3)};
    auto const kind = below(steps.size());
    (this->*steps[kind])();
    return kind;
  }
  static constexpr std::size_t kinds = 14;

 private:
  std::size_t below(std::size_t count) { return m_random() % count; }
  std::int64_t one_of(std::int64_t count) {
    return 1 + static_cast<std::int64_t>(below(static_cast<std::size_t>(count)));
  }
  template <typename Enum>
  Enum any(Enum last) {
    return static_cast<Enum>(below(static_cast<std::size_t>(last) + 1));
  }

  void add_problem() {
    auto problem = small::problem(++m_problems, small::row("示例问题", "2020-12-20"), 0);
    problem.added_on = m_on;
    problem.row.category = std::to_string(one_of(11));
    if (below(2) == 0) problem.past_categories = {"2"};
    small::record(m_store, ProblemAdded{problem});
  }
  void note_problem() {
    if (m_problems == 0) return;
    auto const kind = any(ProblemNote::Kind::admitted);
    small::record(m_store,
                  ProblemNoted{{one_of(m_problems)},
                               {kind, m_on, "示例", "示例领导", "", "founded", "P" + std::to_string(m_problems)}});
  }
  void mend_problem() {
    if (m_problems == 0) return;
    ProblemRef const ref{one_of(m_problems)};
    small::record(m_store, ProblemStarted{ref, m_on, "示例"}, ProblemReported{ref, m_on, "示例"});
    if (below(2) == 0) small::record(m_store, ProblemSentBack{ref, m_on, "示例"});
  }
  void withdraw_problem() {
    if (m_problems == 0) return;
    small::record(m_store, ProblemWithdrawn{{one_of(m_problems)}, m_on, "示例原因", "示例领导"});
  }
  void add_complaint() {
    Complaint complaint;
    complaint.ref = {++m_complaints};
    complaint.received = m_on;
    complaint.channel = "phone";
    complaint.category = "5";
    complaint.about = "jia";
    ComplaintFacts facts;
    facts.persons = static_cast<int>(one_of(5));
    facts.summary = "示例摘要";
    if (below(3) == 0) facts.superior_due = m_on + std::chrono::days{30};
    small::record(m_store, ComplaintAdded{complaint, facts, "a2V5", "c2Vh"});
  }
  void step_with() {
    if (m_complaints == 0) return;
    CaseStep step{any(CaseStep::Kind::recused), m_on, "yi", "示例说明"};
    step.words = {step.kind == CaseStep::Kind::concluded && below(2) == 0 ? "unfounded" : "founded"};
    if (step.kind == CaseStep::Kind::extended) {
      step.words = {"XF-END"};
      step.until = m_on + std::chrono::days{30};
    }
    take(one_of(m_complaints), step);
  }
  void merge() {
    if (m_complaints < 2) return;
    auto const into = one_of(m_complaints);
    auto const merged = into == m_complaints ? 1 : m_complaints;
    CaseStep step{CaseStep::Kind::merged, m_on};
    step.other = ComplaintRef{into}.str();
    take(merged, step);
    if (below(3) != 0) return;
    step.kind = CaseStep::Kind::separated;
    take(merged, step);
  }
  void link() {
    if (m_complaints == 0 || m_problems == 0) return;
    CaseStep step{CaseStep::Kind::linked, m_on};
    step.other = ProblemRef{one_of(m_problems)}.str();
    take(one_of(m_complaints), step);
  }
  void take(std::int64_t complaint, CaseStep const& step) {
    small::record(m_store, ComplaintStepTaken{{complaint}, step});
  }
  void dispose() {
    Disposition disposition{};
    disposition.ref = {++m_dispositions};
    if (m_problems > 0) disposition.problem = ProblemRef{one_of(m_problems)};
    disposition.person = "示例甲";
    disposition.department = "jia";
    disposition.kind = "zw-jinggao";
    disposition.decided = m_on;
    disposition.factors = {{"peihe", "示例证据"}};
    small::record(m_store, PersonDisposed{disposition});
  }
  void take_disposition_back() {
    if (m_dispositions == 0) return;
    small::record(m_store, DispositionWithdrawn{{one_of(m_dispositions)}, "示例原因"});
  }
  void supervise() {
    if (m_problems == 0) return;
    bool const is_new = m_supervised.empty() || below(3) == 0;
    if (is_new) m_supervised.push_back({one_of(m_problems)});
    auto const number = is_new ? static_cast<std::int64_t>(m_supervised.size())
                               : one_of(static_cast<std::int64_t>(m_supervised.size()));
    SupervisionStep step{is_new ? SupervisionStep::Kind::proposed : any(SupervisionStep::Kind::dropped), m_on, "示例"};
    step.people = {"示例乙", "示例丙"};
    step.cycle = 7;
    step.passed = below(2) == 0;
    small::record(m_store, SupervisionStepTaken{{number}, m_supervised[static_cast<std::size_t>(number - 1)], step});
  }
  void open_accountability() {
    if (m_problems == 0) return;
    Accountability const opened{
        {++m_accountabilities},
        {one_of(m_problems)},
        "idle",
        m_on,
        {{"days-late", {"19"}}},
        {"P1"},
        {{"direct", "", false, false, "", "", {}}, {"head", "示例局长", false, false, "", "", {}}}};
    small::record(m_store, AccountabilityOpened{opened});
  }
  void find_responsible() {
    if (m_accountabilities == 0) return;
    small::record(m_store, AccountabilityFound{{one_of(m_accountabilities)},
                                               {"head", "示例局长", true, below(2) == 0, "示例", "示例领导", m_on}});
  }
  void silence() { small::record(m_store, CheckSilenced{{"no-finding", "P1", below(2) == 0 ? "示例原因" : ""}}); }

  Store& m_store;
  std::mt19937 m_random;
  Date m_on = day("2020-11-20");
  std::int64_t m_problems = 0, m_complaints = 0, m_dispositions = 0, m_accountabilities = 0;
  std::vector<ProblemRef> m_supervised;
};

}  // namespace

TEST_CASE("whatever happens to cases, their tables are what the log gives, and made anew they are the same") {
  std::vector<int> counts(Walk::kinds, 0);
  for (unsigned seed = 1; seed <= 6; ++seed) {
    CAPTURE(seed);
    small::Folder const folder;
    auto store = Store::create(folder.db());
    Walk walk{store, seed};
    for (int i = 0; i < 120; ++i) ++counts[walk.step()];
    CHECK(store.differing_tables() == Names{});
    CHECK(store.integrity_faults() == Names{});
    CHECK_FALSE(store.find_break().has_value());
    auto const before = told(store);
    auto const head = store.head();
    store.rebuild();
    CHECK(told(store) == before);
    CHECK(store.head() == head);
    CHECK(store.differing_tables() == Names{});
  }
  // A kind that no walk ever takes would not be watched.
  for (std::size_t kind = 0; kind < counts.size(); ++kind) {
    CAPTURE(kind);
    CHECK(counts[kind] > 0);
  }
}
