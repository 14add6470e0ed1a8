// Lines of a page -> running text. Printed lines end where the paper ends; this tells where a word
// or a sentence goes on. Shared by plain text and PDF.
#pragma once

#include <string>
#include <string_view>

namespace lotse::readers {

// Appends the next line of the same paragraph. "Städtepartner-" + "schaften" becomes one word;
// "Städte-" + "und Projektpartnerschaften", "Klima-" + "Partnerschaft" keep their hyphen.
void append_joined(std::string& paragraph, std::string_view line);

// "- ", "• ", "1. ", "a) ", "§ 3": begins a line that never continues the one before.
bool is_list_item(std::string_view line);

}  // namespace lotse::readers
