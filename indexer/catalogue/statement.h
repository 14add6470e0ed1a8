// One prepared SQL statement. Throws std::runtime_error naming the database file on any failure.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace lotse::catalogue {

class Statement {
 public:
  Statement(sqlite3* database, std::string_view sql);

  // Binds the next parameter; text is copied.
  Statement& bind(std::string_view text);
  Statement& bind_bytes(std::string_view bytes);
  Statement& bind(std::int64_t number);

  bool step();  // true: a row is there
  void run();   // steps to the end and makes the statement ready for new parameters

  std::string text(int column) const;  // also for BLOBs; "" for NULL
  std::int64_t number(int column) const;
  void reset();

 private:
  [[noreturn]] void fail() const;

  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  sqlite3* database_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  int bound_ = 0;
};

void execute(sqlite3* database, const char* sql);

}  // namespace lotse::catalogue
