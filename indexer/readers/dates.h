// Dates as documents write them -> ISO 8601. Reads metadata values and the visible date near a
// heading; what a date in the running text means is for analyzers/tagging to tell.
#pragma once

#include <string>
#include <string_view>

namespace lotse::readers {

// "2023-11-23", "2023-11-23T10:00:00+01:00", "20231123", "23.11.2023", "23. November 2023",
// "November 23, 2023" -> "2023-11-23"; "" when the value does not begin with a real date.
std::string iso_date(std::string_view value);

// Whether this is exactly a date of the calendar in the form YYYY-MM-DD.
bool is_iso_date(std::string_view value);

// The first full date (day, month, year) in the text; "" if none. Eight digits in a row are no
// date here: a text holds telephone and file numbers.
std::string first_date(std::string_view text);

}  // namespace lotse::readers
