// Dates as German and English texts write them, as ISO 8601. Only full dates of the calendar:
// "14.03.2023", "14. März 2023", "2023-03-14", "14 March 2023", "March 14th, 2023", "5.10.05".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzers/tagging/place_context.h"
#include "analyzers/tagging/text_words.h"

namespace lotse::tagging {

struct WrittenDate {
  std::string iso;
  WordRange words;
};

// The date that begins at word `i`.
std::optional<WrittenDate> date_at(const TextWords& words, std::size_t i);

// All dates, in order, not overlapping.
std::vector<WrittenDate> dates_in(const TextWords& words);

}  // namespace lotse::tagging
