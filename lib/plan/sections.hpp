#pragma once

#include "lib/model/plan.hpp"
#include "lib/plan/table_reader.hpp"

namespace zgz::plan {

/// Each reads one table of the plan, asking for every key that the table may have.
void read_category(TableReader& in, Category& to);
void read_stage(TableReader& in, Stage& to);
void read_duty(TableReader& in, Duty& to);
void read_department(TableReader& in, Department& to);
void read_group_member(TableReader& in, GroupMember& to);
void read_channel(TableReader& in, Channel& to);
void read_time_limit(TableReader& in, TimeLimit& to);
void read_inspection(TableReader& in, Inspection& to);
void read_results(TableReader& in, ResultRules& to);
void read_review_group(TableReader& in, ReviewGroup& to);
void read_review_word(TableReader& in, ReviewWord& to);
void read_review(TableReader& in, ReviewRules& to);
void read_burden(TableReader& in, BurdenRules& to);
void read_question_set(TableReader& in, QuestionSet& to);
void read_hints(TableReader& in, HintRules& to);
void read_bands(TableReader& in, Bands& to);
void read_disposition(TableReader& in, DispositionKind& to);
void read_factor(TableReader& in, FactorKind& to);
void read_trigger(TableReader& in, Trigger& to);
void read_supervision(TableReader& in, SupervisionRules& to);
void read_focus(TableReader& in, FocusRules& to);
void read_closure(TableReader& in, ClosureItem& to);
void read_checklist(TableReader& in, ChecklistForm& to);

}  // namespace zgz::plan
