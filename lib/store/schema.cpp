#include "lib/store/schema.hpp"

#include "lib/store/connection.hpp"

namespace zgz::store {

namespace {

void create_submissions(Connection& db) {
  db.exec(R"sql(
    CREATE TABLE submission (
      number      INTEGER PRIMARY KEY,
      duty        TEXT NOT NULL,
      department  TEXT NOT NULL,
      received    TEXT NOT NULL,
      sha256      TEXT NOT NULL,
      signed      INTEGER NOT NULL,
      stamped     INTEGER NOT NULL,
      state       TEXT NOT NULL,
      reading     TEXT NOT NULL,
      supersedes  INTEGER REFERENCES submission (number),
      kind        TEXT NOT NULL
    ) STRICT;
    CREATE INDEX submission_sha256 ON submission (sha256);
    CREATE INDEX submission_department ON submission (department, number);
  )sql");
}

void create_problems(Connection& db) {
  db.exec(R"sql(
    CREATE TABLE problem (
      number        INTEGER PRIMARY KEY,
      department    TEXT NOT NULL,
      category      TEXT NOT NULL,
      also          TEXT NOT NULL,
      problem       TEXT NOT NULL,
      subject       TEXT NOT NULL,
      source        TEXT NOT NULL,
      measure       TEXT NOT NULL,
      leader        TEXT NOT NULL,
      owner         TEXT NOT NULL,
      progress      TEXT NOT NULL,
      note          TEXT NOT NULL,
      unit          TEXT NOT NULL,
      due           TEXT,
      due_text      TEXT NOT NULL,
      long_term     INTEGER NOT NULL,
      source_row    INTEGER NOT NULL,
      first         INTEGER REFERENCES submission (number),
      last          INTEGER REFERENCES submission (number),
      absent        INTEGER NOT NULL,
      wished_due    TEXT,
      rectification TEXT NOT NULL,
      reported_on   TEXT,
      closed_on     TEXT,
      evidence      TEXT NOT NULL,
      verifier      TEXT NOT NULL,
      extensions    TEXT NOT NULL,
      touched       INTEGER NOT NULL,
      steps         TEXT NOT NULL,
      notes         TEXT NOT NULL,
      added_on      TEXT,
      past_categories TEXT NOT NULL
    ) STRICT;
    CREATE INDEX problem_department ON problem (department, number);
    CREATE INDEX problem_open_due ON problem (due) WHERE rectification IN ('not-started', 'ongoing');
  )sql");
}

void create_records(Connection& db) {
  db.exec(R"sql(
    CREATE TABLE duty_record (
      duty        TEXT NOT NULL,
      department  TEXT NOT NULL,
      done_on     TEXT NOT NULL,
      evidence    TEXT NOT NULL,
      PRIMARY KEY (duty, department)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE adopted_plan (
      only    INTEGER PRIMARY KEY CHECK (only = 1),
      title   TEXT NOT NULL,
      sha256  TEXT NOT NULL
    ) STRICT;
  )sql");
}

void create_column_names(Connection& db) {
  db.exec(R"sql(
    CREATE TABLE column_name (
      department TEXT NOT NULL,
      heading    TEXT NOT NULL,
      field      TEXT NOT NULL,
      PRIMARY KEY (department, heading)
    ) STRICT, WITHOUT ROWID
  )sql");
}

void create_attachments(Connection& db) {
  db.exec(R"sql(
    CREATE TABLE attachment (
      number      INTEGER PRIMARY KEY,
      ref         TEXT NOT NULL,
      name        TEXT NOT NULL,
      sha256      TEXT NOT NULL,
      note        TEXT NOT NULL,
      size        INTEGER NOT NULL,
      attached_on TEXT NOT NULL
    ) STRICT;
    CREATE INDEX attachment_ref ON attachment (ref, number);
  )sql");
}

void create_complaints(Connection& db) {
  db.exec(R"sql(
    CREATE TABLE office_key (
      only       INTEGER PRIMARY KEY CHECK (only = 1),
      public_key TEXT NOT NULL
    ) STRICT;

    CREATE TABLE complaint (
      number        INTEGER PRIMARY KEY,
      submission    INTEGER REFERENCES submission (number) DEFERRABLE INITIALLY DEFERRED,
      source_number TEXT NOT NULL,
      received      TEXT NOT NULL,
      channel       TEXT NOT NULL,
      category      TEXT NOT NULL,
      about         TEXT NOT NULL,
      handler       TEXT NOT NULL,
      named         INTEGER NOT NULL,
      source_row    INTEGER NOT NULL,
      withdrawn     INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX complaint_source_number ON complaint (source_number) WHERE source_number <> '';

    CREATE TABLE complaint_batch (
      first INTEGER PRIMARY KEY,
      last  INTEGER NOT NULL,
      entry INTEGER NOT NULL
    ) STRICT;
  )sql");
}

void create_cases(Connection& db) {
  db.exec(R"sql(
    CREATE TABLE complaint_case (
      number      INTEGER PRIMARY KEY REFERENCES complaint (number) DEFERRABLE INITIALLY DEFERRED,
      state       TEXT NOT NULL,
      holder      TEXT NOT NULL,
      receipt     TEXT NOT NULL,
      merged_into INTEGER,
      split_from  INTEGER,
      adjusted    INTEGER NOT NULL,
      facts       TEXT NOT NULL,
      steps       TEXT NOT NULL
    ) STRICT;
    CREATE INDEX complaint_case_state ON complaint_case (state, number);
    CREATE INDEX complaint_case_adjusted ON complaint_case (number) WHERE adjusted = 1;
    CREATE INDEX complaint_case_merged ON complaint_case (merged_into) WHERE merged_into IS NOT NULL;
    CREATE INDEX complaint_case_split ON complaint_case (split_from) WHERE split_from IS NOT NULL;
    CREATE INDEX complaint_case_receipt ON complaint_case (receipt) WHERE receipt <> '';

    CREATE TABLE case_link (
      problem   TEXT NOT NULL,
      complaint INTEGER NOT NULL,
      PRIMARY KEY (problem, complaint)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE recusal (
      person    TEXT NOT NULL,
      complaint INTEGER NOT NULL,
      PRIMARY KEY (person, complaint)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE unfounded (
      complaint INTEGER PRIMARY KEY
    ) STRICT;

    CREATE TABLE open_wait (
      complaint INTEGER NOT NULL,
      wait      TEXT NOT NULL,
      start     TEXT NOT NULL,
      PRIMARY KEY (complaint, wait)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX open_wait_start ON open_wait (wait, start, complaint);
  )sql");
}

void create_casework(Connection& db) {
  db.exec(R"sql(
    CREATE TABLE casework (
      letter  TEXT NOT NULL,
      number  INTEGER NOT NULL,
      problem INTEGER,
      record  TEXT NOT NULL,
      PRIMARY KEY (letter, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX casework_problem ON casework (problem) WHERE problem IS NOT NULL;

    CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'trigram');

    CREATE TABLE silence (
      name   TEXT NOT NULL,
      ref    TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (name, ref)
    ) STRICT, WITHOUT ROWID;
  )sql");
}

void create_inspection(Connection& db) {
  db.exec(R"sql(
    CREATE TABLE frame (
      name   TEXT PRIMARY KEY,
      record TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE frame_batch (
      frame TEXT NOT NULL,
      first INTEGER NOT NULL,
      entry INTEGER NOT NULL,
      PRIMARY KEY (frame, first)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE worksheet (
      number INTEGER PRIMARY KEY,
      draw   INTEGER NOT NULL,
      record TEXT NOT NULL
    ) STRICT;

    CREATE TABLE unit_result (
      draw   INTEGER NOT NULL,
      unit   TEXT NOT NULL,
      method TEXT NOT NULL,
      record TEXT NOT NULL,
      PRIMARY KEY (draw, unit, method)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE substitute (
      draw   INTEGER NOT NULL,
      unit   TEXT NOT NULL,
      place  INTEGER NOT NULL,
      record TEXT NOT NULL,
      PRIMARY KEY (draw, unit)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE finding (
      draw     INTEGER NOT NULL,
      unit     TEXT NOT NULL,
      method   TEXT NOT NULL,
      question TEXT NOT NULL,
      record   TEXT NOT NULL,
      PRIMARY KEY (draw, unit, method, question)
    ) STRICT, WITHOUT ROWID;
  )sql");
}

}  // namespace

void create_tables(Connection& db) {
  create_submissions(db);
  create_problems(db);
  create_records(db);
  create_attachments(db);
  create_column_names(db);
  create_complaints(db);
  create_cases(db);
  create_casework(db);
  create_inspection(db);
}

void create_schema(Connection& db) {
  db.exec(R"sql(
    CREATE TABLE log (
      seq     INTEGER PRIMARY KEY,
      at      TEXT NOT NULL,
      actor   TEXT NOT NULL,
      command TEXT NOT NULL,
      kind    TEXT NOT NULL,
      payload TEXT NOT NULL,
      prev    TEXT NOT NULL,
      hash    TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TRIGGER log_refuses_update BEFORE UPDATE ON log
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER log_refuses_replace BEFORE INSERT ON log
      WHEN EXISTS (SELECT 1 FROM log WHERE seq = NEW.seq OR hash = NEW.hash)
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
    CREATE TRIGGER log_refuses_delete BEFORE DELETE ON log
      BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

    CREATE TABLE blob (
      sha256 TEXT PRIMARY KEY,
      name   TEXT NOT NULL,
      bytes  BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER blob_refuses_update BEFORE UPDATE ON blob
      BEGIN SELECT RAISE(ABORT, 'originals are kept'); END;
    CREATE TRIGGER blob_refuses_replace BEFORE INSERT ON blob
      WHEN EXISTS (SELECT 1 FROM blob WHERE sha256 = NEW.sha256)
      BEGIN SELECT RAISE(IGNORE); END;
    CREATE TRIGGER blob_refuses_delete BEFORE DELETE ON blob
      BEGIN SELECT RAISE(ABORT, 'originals are kept'); END;
  )sql");
  create_tables(db);
  db.exec("PRAGMA application_id = " + std::to_string(application_id));
  db.exec("PRAGMA user_version = " + std::to_string(schema_version));
}

}  // namespace zgz::store
