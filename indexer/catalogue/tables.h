// The tables of catalogue.db, as SQL. Raise user_version with every change and migrate.
#pragma once

namespace lotse::catalogue {

inline constexpr int kTablesVersion = 2;

// Content lies apart from the row, so that a change of stage does not rewrite the text. The journal
// keeps the last entry of each document and audience only: applying it always uses the newest
// state. Its name changes when the numbers of its entries begin anew (version 2).
inline constexpr const char* kTables = R"sql(
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS source(
  name TEXT PRIMARY KEY, kind TEXT NOT NULL, audience TEXT NOT NULL, last_run TEXT NOT NULL,
  last_run_seconds INTEGER NOT NULL, listed INTEGER NOT NULL, failure TEXT NOT NULL,
  fingerprint TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS document(
  id TEXT PRIMARY KEY, source TEXT NOT NULL, address BLOB NOT NULL, stage TEXT NOT NULL,
  reason TEXT NOT NULL, detail TEXT NOT NULL, audience TEXT NOT NULL, hash TEXT NOT NULL,
  fingerprint TEXT NOT NULL, extract_version INTEGER NOT NULL, original TEXT NOT NULL,
  digest TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS document_source ON document(source, stage);
CREATE INDEX IF NOT EXISTS document_audience ON document(audience, stage);
CREATE INDEX IF NOT EXISTS document_original ON document(original, audience);
CREATE TABLE IF NOT EXISTS content(id TEXT PRIMARY KEY, document TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS journal(
  audience TEXT NOT NULL, document TEXT NOT NULL, seq INTEGER NOT NULL, deletion INTEGER NOT NULL,
  changed TEXT NOT NULL, PRIMARY KEY(audience, document)) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS journal_seq ON journal(audience, seq);
CREATE TABLE IF NOT EXISTS head(audience TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS journal_name(name TEXT NOT NULL);
INSERT INTO journal_name SELECT lower(hex(randomblob(8)))
  WHERE NOT EXISTS(SELECT 1 FROM journal_name);
CREATE TABLE IF NOT EXISTS dropped(
  audience TEXT NOT NULL, original TEXT NOT NULL, PRIMARY KEY(audience, original)) WITHOUT ROWID;
PRAGMA user_version = 2;
COMMIT;
)sql";

}  // namespace lotse::catalogue
