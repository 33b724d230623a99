#include "lib/plan/sections.hpp"

namespace zgz::plan {

void read_category(TableReader& in, Category& to) {
  in.require("code", to.code);
  in.require("name", to.name);
  in.require("text", to.text);
  in.accept("cues", to.cues);
  in.accept("integrity", to.integrity);
  in.require("clause", to.clause);
}

void read_stage(TableReader& in, Stage& to) {
  in.require("code", to.code);
  in.require("name", to.name);
  in.accept("start", to.start);
  in.require("end", to.end);
  in.require("clause", to.clause);
}

void read_duty(TableReader& in, Duty& to) {
  in.require("code", to.code);
  in.require("title", to.title);
  in.require_word("owed_by", owed_by_words, to.owed_by);
  in.accept("stage", to.stage);
  in.accept("start", to.start);
  in.require("due", to.due);
  in.accept("due_assumed", to.due_assumed);
  in.accept("inclusive", to.inclusive);
  in.accept("checklist", to.checklist);
  in.accept("signature", to.signature);
  in.accept("stamp", to.stamp);
  in.accept("evidence", to.evidence);
  in.accept("needs", to.needs);
  in.require("clause", to.clause);
}

}  // namespace zgz::plan
