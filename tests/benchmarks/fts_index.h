// SQLite's FTS5 as its manual sets it up: a baseline. One thread.
#pragma once

#include <sqlite3.h>

#include <memory>
#include <string>
#include <vector>

namespace lotse::benchmarks {

class FtsIndex {
 public:
  enum class Words { kAny, kAll };

  FtsIndex();
  void add(const std::string& id, const std::string& title, const std::string& text);
  // Ids of at most `size` documents, best first. Of any words, stop words are left out.
  std::vector<std::string> search(const std::string& question, Words words, std::size_t size) const;

 private:
  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  using Statement = std::unique_ptr<sqlite3_stmt, Close>;
  Statement prepared(const char* sql) const;

  std::unique_ptr<sqlite3, Close> database_;
};

}  // namespace lotse::benchmarks
