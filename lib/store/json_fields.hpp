#pragma once

#include <concepts>
#include <type_traits>

#include "lib/model/events.hpp"

namespace zgz::store {

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
  f("verifier", x.verifier), f("extensions", x.extensions), f("touched", x.touched), f("notes", x.notes);
  f("steps", x.steps), f("added_on", x.added_on), f("past_categories", x.past_categories);
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

template <typename V, Is<OfficeKeyRecovered> T>
void fields(V&& f, T& x) {
  f("public_key", x.public_key);
}

template <typename V, Is<Complaint> T>
void fields(V&& f, T& x) {
  f("ref", x.ref), f("received", x.received), f("channel", x.channel), f("category", x.category);
  f("about", x.about), f("handler", x.handler), f("named", x.named), f("number", x.number);
}

template <typename V, Is<ComplaintFacts> T>
void fields(V&& f, T& x) {
  f("also", x.also), f("persons", x.persons), f("repeat_of", x.repeat_of), f("refers_to", x.refers_to);
  f("summary", x.summary), f("superior_due", x.superior_due), f("superior_document", x.superior_document);
  f("receipt", x.receipt), f("split_from", x.split_from);
}

template <typename V, Is<CaseStep> T>
void fields(V&& f, T& x) {
  f("kind", x.kind), f("on", x.on), f("department", x.department), f("text", x.text), f("by", x.by);
  f("document", x.document), f("words", x.words), f("until", x.until), f("other", x.other);
}

template <typename V, Is<ProblemNote> T>
void fields(V&& f, T& x) {
  f("kind", x.kind), f("on", x.on), f("text", x.text), f("by", x.by), f("document", x.document);
  f("word", x.word), f("other", x.other);
}

template <typename V, Is<Factor> T>
void fields(V&& f, T& x) {
  f("code", x.code), f("evidence", x.evidence);
}

template <typename V, Is<Disposition> T>
void fields(V&& f, T& x) {
  f("ref", x.ref), f("problem", x.problem), f("complaint", x.complaint), f("person", x.person), f("post", x.post);
  f("department", x.department), f("kind", x.kind), f("months", x.months), f("decided", x.decided);
  f("conduct", x.conduct), f("authority", x.authority), f("document", x.document), f("approver", x.approver);
  f("factors", x.factors), f("note", x.note), f("withdrawn", x.withdrawn);
}

template <typename V, Is<SupervisionStep> T>
void fields(V&& f, T& x) {
  f("kind", x.kind), f("on", x.on), f("text", x.text), f("by", x.by), f("document", x.document);
  f("people", x.people), f("due", x.due), f("cycle", x.cycle), f("passed", x.passed);
}

template <typename V, Is<Supervision> T>
void fields(V&& f, T& x) {
  f("ref", x.ref), f("problem", x.problem), f("steps", x.steps);
}

template <typename V, Is<ShownFact> T>
void fields(V&& f, T& x) {
  f("word", x.word), f("args", x.args);
}

template <typename V, Is<AccountabilityFinding> T>
void fields(V&& f, T& x) {
  f("role", x.role), f("title", x.title), f("decided", x.decided), f("pursued", x.pursued), f("text", x.text);
  f("by", x.by), f("on", x.on);
}

template <typename V, Is<Accountability> T>
void fields(V&& f, T& x) {
  f("ref", x.ref), f("problem", x.problem), f("trigger", x.trigger), f("opened", x.opened);
  f("shown", x.shown), f("records", x.records), f("findings", x.findings);
}

template <typename V, Is<Silence> T>
void fields(V&& f, T& x) {
  f("check", x.check), f("ref", x.ref), f("reason", x.reason);
}

template <typename V, Is<ComplaintAdded> T>
void fields(V&& f, T& x) {
  f("complaint", x.complaint), f("facts", x.facts), f("batch_key", x.batch_key), f("sealed", x.sealed);
}

template <typename V, Is<ComplaintSplit> T>
void fields(V&& f, T& x) {
  f("complaint", x.complaint), f("facts", x.facts), f("step", x.step);
}

template <typename V, Is<ContactsCompared> T>
void fields(V&& f, T& x) {
  f("reason", x.reason), f("opened", x.opened);
}

template <typename V, Is<ComplaintStepTaken> T>
void fields(V&& f, T& x) {
  f("complaint", x.complaint), f("step", x.step);
}

template <typename V, Is<ProblemAdded> T>
void fields(V&& f, T& x) {
  f("problem", x.problem);
}

template <typename V, Is<ProblemNoted> T>
void fields(V&& f, T& x) {
  f("problem", x.problem), f("note", x.note);
}

template <typename V, Is<ProblemWithdrawn> T>
void fields(V&& f, T& x) {
  f("problem", x.problem), f("on", x.on), f("reason", x.reason), f("by", x.by);
}

template <typename V, Is<PersonDisposed> T>
void fields(V&& f, T& x) {
  f("disposition", x.disposition);
}

template <typename V, Is<DispositionWithdrawn> T>
void fields(V&& f, T& x) {
  f("disposition", x.disposition), f("reason", x.reason);
}

template <typename V, Is<SupervisionStepTaken> T>
void fields(V&& f, T& x) {
  f("supervision", x.supervision), f("problem", x.problem), f("step", x.step);
}

template <typename V, Is<AccountabilityOpened> T>
void fields(V&& f, T& x) {
  f("accountability", x.accountability);
}

template <typename V, Is<AccountabilityFound> T>
void fields(V&& f, T& x) {
  f("accountability", x.accountability), f("finding", x.finding);
}

template <typename V, Is<CheckSilenced> T>
void fields(V&& f, T& x) {
  f("silence", x.silence);
}

}  // namespace zgz::store
