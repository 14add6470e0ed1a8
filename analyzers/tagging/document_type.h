// What kind of document a text is, by what it calls itself in its title and header zone, and by
// evidence: a decision for a resolution, two sides for an agreement. If unsure: nothing.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/tagging/document_facts.h"

namespace lotse::tagging {

std::optional<Fact> type_of(std::string_view title, std::string_view text);

}  // namespace lotse::tagging
