#include "tests/benchmarks/fts_index.h"

#include <stdexcept>

#include "analyzers/normalize.h"
#include "analyzers/stop_words.h"
#include "analyzers/tokenizer.h"

namespace lotse::benchmarks {
namespace {

void bind_text(sqlite3_stmt* statement, int place, const std::string& text) {
  sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

std::string expression(const std::string& question, FtsIndex::Words words) {
  const bool any = words == FtsIndex::Words::kAny;
  std::string made;
  for (const auto& token : analyzers::tokenize(question)) {
    if (any && analyzers::is_stop_word(analyzers::folded(token.text))) continue;
    made.append(made.empty() ? "\"" : any ? " OR \"" : " \"").append(token.text) += '"';
  }
  return made;
}

}  // namespace

FtsIndex::FtsIndex() {
  sqlite3* opened = nullptr;
  sqlite3_open(":memory:", &opened);
  database_.reset(opened);
  sqlite3_exec(opened, "CREATE VIRTUAL TABLE d USING fts5(id UNINDEXED, title, text)", nullptr,
               nullptr, nullptr);
}

FtsIndex::Statement FtsIndex::prepared(const char* sql) const {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(database_.get(), sql, -1, &statement, nullptr) != SQLITE_OK) {
    throw std::runtime_error(std::string("SQLite: ") + sqlite3_errmsg(database_.get()));
  }
  return Statement(statement);
}

void FtsIndex::add(const std::string& id, const std::string& title, const std::string& text) {
  const auto insert = prepared("INSERT INTO d VALUES (?1, ?2, ?3)");
  bind_text(insert.get(), 1, id);
  bind_text(insert.get(), 2, title);
  bind_text(insert.get(), 3, text);
  sqlite3_step(insert.get());
}

std::vector<std::string> FtsIndex::search(const std::string& question, Words words,
                                          std::size_t size) const {
  const auto select = prepared("SELECT id FROM d WHERE d MATCH ?1 ORDER BY rank LIMIT ?2");
  bind_text(select.get(), 1, expression(question, words));
  sqlite3_bind_int64(select.get(), 2, static_cast<sqlite3_int64>(size));
  std::vector<std::string> ids;
  while (sqlite3_step(select.get()) == SQLITE_ROW) {
    ids.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(select.get(), 0)));
  }
  return ids;
}

}  // namespace lotse::benchmarks
