// Dates, however written: "23.11.2023", "23. November 2023", "November 23rd, 2023", "2023-11-23"
// meet in one term for the day ("2023-11-23"), one for the month and one for the year. Only days
// that the calendar has. Years of two digits only in "23.11.23".
#pragma once

#include "analyzers/purpose.h"
#include "analyzers/token_filter.h"

namespace lotse::analyzers {

// A document's date is found by its day, month and year (Rule::kDate) and by its words; a question
// for a date asks for the day, one for "November 2023" for the month. Runs after folding and after
// file numbers, which go first.
class Dates : public TokenFilter {
 public:
  explicit Dates(Purpose purpose) : purpose_(purpose) {}
  void apply(Draft& draft) const override;

 private:
  Purpose purpose_;
};

}  // namespace lotse::analyzers
