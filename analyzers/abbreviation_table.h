// THE table of abbreviations of the field: a city's international work, its council, its laws.
// German and English names of one thing are one row.
#pragma once

#include <string_view>
#include <vector>

namespace lotse::analyzers {

struct Abbreviation {
  std::string_view id;      // of the term that all forms share
  std::string_view shorts;  // as written, by bars: "UN|VN|UNO"; those of two letters only so
  std::string_view names;   // in the nominative, by bars; endings of cases are understood
};

const std::vector<Abbreviation>& abbreviation_table();

}  // namespace lotse::analyzers
