// "/static/site.css": the colours that are data, of the city and of the goals, as classes. Nothing
// in a page carries a style of its own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "indexer/schema/knowledge.h"

namespace lotse::pages {

// "#rrggbb" and nothing else: a setting must not become a rule.
bool is_colour(std::string_view text);
// Contrast of a colour with white, 1..21 (WCAG 2.2, "contrast ratio").
double contrast_with_white(std::string_view colour);
std::string site_style(std::string_view accent, const schema::Knowledge& knowledge);

}  // namespace lotse::pages
