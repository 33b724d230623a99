#pragma once

#include "lib/store/json_fields.hpp"

/// The fields of what belongs to inspections and reviews.
namespace zgz::store {

template <typename V, Is<StratumSize> T>
void fields(V&& f, T& x) {
  f("department", x.department), f("units", x.units);
}

template <typename V, Is<Frame> T>
void fields(V&& f, T& x) {
  f("name", x.name), f("frozen", x.frozen), f("file", x.file), f("sheet", x.sheet), f("sha256", x.sha256);
  f("strata", x.strata);
}

template <typename V, Is<DrawDesign> T>
void fields(V&& f, T& x) {
  f("frame", x.frame), f("whole", x.whole), f("rate", x.rate), f("least", x.least), f("most", x.most);
  f("certain", x.certain), f("seed", x.seed), f("seed_source", x.seed_source);
}

template <typename V, Is<Stratum> T>
void fields(V&& f, T& x) {
  f("department", x.department), f("units", x.units), f("drawn", x.drawn), f("certain", x.certain);
}

template <typename V, Is<DrawnUnit> T>
void fields(V&& f, T& x) {
  f("unit", x.unit), f("department", x.department), f("ticket", x.ticket), f("line", x.line);
}

template <typename V, Is<Draw> T>
void fields(V&& f, T& x) {
  f("ref", x.ref), f("drawn", x.drawn), f("design", x.design), f("witnesses", x.witnesses);
  f("decided_by", x.decided_by), f("document", x.document), f("reason", x.reason), f("strata", x.strata);
  f("units", x.units);
}

template <typename V, Is<UnitsSealed> T>
void fields(V&& f, T& x) {
  f("frame", x.frame), f("first", x.first), f("batch_key", x.batch_key), f("sealed", x.sealed);
}

template <typename V, Is<FrameFrozen> T>
void fields(V&& f, T& x) {
  f("frame", x.frame);
}

template <typename V, Is<DrawMade> T>
void fields(V&& f, T& x) {
  f("draw", x.draw);
}

template <typename V, Is<WordCount> T>
void fields(V&& f, T& x) {
  f("word", x.word), f("count", x.count);
}

template <typename V, Is<BallotTally> T>
void fields(V&& f, T& x) {
  f("department", x.department), f("words", x.words), f("blank", x.blank), f("spoiled", x.spoiled);
}

template <typename V, Is<GroupCount> T>
void fields(V&& f, T& x) {
  f("group", x.group), f("on", x.on), f("given_out", x.given_out), f("papers", x.papers);
  f("departments", x.departments), f("file", x.file), f("sha256", x.sha256), f("by", x.by), f("reason", x.reason);
}

template <typename V, Is<Review> T>
void fields(V&& f, T& x) {
  f("ref", x.ref), f("name", x.name), f("opened", x.opened), f("departments", x.departments), f("groups", x.groups);
}

template <typename V, Is<ReviewOpened> T>
void fields(V&& f, T& x) {
  f("review", x.review);
}

template <typename V, Is<BallotsCounted> T>
void fields(V&& f, T& x) {
  f("review", x.review), f("count", x.count);
}

template <typename V, Is<Worksheet> T>
void fields(V&& f, T& x) {
  f("number", x.number), f("draw", x.draw), f("inspector", x.inspector), f("department", x.department), f("set", x.set),
      f("version", x.version), f("method", x.method), f("phones", x.phones), f("units", x.units), f("made", x.made);
}

template <typename V, Is<Attempt> T>
void fields(V&& f, T& x) {
  f("at", x.at), f("outcome", x.outcome);
}

template <typename V, Is<Answer> T>
void fields(V&& f, T& x) {
  f("question", x.question), f("text", x.text);
}

template <typename V, Is<UnitResult> T>
void fields(V&& f, T& x) {
  f("unit", x.unit), f("department", x.department), f("method", x.method), f("worksheet", x.worksheet),
      f("inspector", x.inspector), f("set", x.set), f("version", x.version), f("attempts", x.attempts),
      f("answers", x.answers), f("remark", x.remark);
}

template <typename V, Is<Substitute> T>
void fields(V&& f, T& x) {
  f("draw", x.draw), f("unit", x.unit), f("cause", x.cause), f("by", x.by), f("on", x.on);
}

template <typename V, Is<Finding> T>
void fields(V&& f, T& x) {
  f("draw", x.draw), f("unit", x.unit), f("method", x.method), f("question", x.question), f("problem", x.problem);
}

template <typename V, Is<WorksheetMade> T>
void fields(V&& f, T& x) {
  f("worksheet", x.worksheet);
}

template <typename V, Is<WorksheetRefused> T>
void fields(V&& f, T& x) {
  f("draw", x.draw), f("inspector", x.inspector);
}

template <typename V, Is<ResultsTaken> T>
void fields(V&& f, T& x) {
  f("draw", x.draw), f("worksheet", x.worksheet), f("file", x.file), f("sha256", x.sha256), f("batch_key", x.batch_key),
      f("sealed", x.sealed), f("results", x.results);
}

template <typename V, Is<UnitSubstituted> T>
void fields(V&& f, T& x) {
  f("substitute", x.substitute);
}

template <typename V, Is<FindingRegistered> T>
void fields(V&& f, T& x) {
  f("finding", x.finding);
}

}  // namespace zgz::store
