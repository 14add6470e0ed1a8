// The language a document declares, in whatever form -> ISO 639-1.
#pragma once

#include <string>
#include <string_view>

namespace lotse::readers {

// "de", "de-DE", "DE_at", "deu", "ger", "Deutsch", "German" -> "de"; "" when it names none. Two
// letters are taken as they are; of the other forms those of this house's documents are known.
std::string language_of_tag(std::string_view tag);

}  // namespace lotse::readers
