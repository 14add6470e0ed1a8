// What a web page says of itself outside its text: title, date, language, address.
#pragma once

#include "indexer/document.h"
#include "indexer/readers/html_anatomy.h"

namespace lotse::readers {

// Fills title, date with its source, language and url of the document. `content` is the text that
// was read: a date is looked for near its beginning when no metadata has one.
void read_html_facts(const xmlNode* root, const HtmlAnatomy& anatomy, Document& document);

// "Kumasi | Stadt Dortmund" -> "Kumasi". Cuts what follows the last divider when it is the name of
// the site, or short beside what stands before it.
std::string without_site_name(std::string_view title, std::string_view site);

}  // namespace lotse::readers
