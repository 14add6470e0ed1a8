// The date of a document: of its header, of the session, of the signature. Never a deadline, an
// entry into force, or a date the text merely speaks of.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/tagging/document_facts.h"

namespace lotse::tagging {

// `type` is the document's type, "" if unknown: minutes and resolutions have the date of the
// session, agreements that of the signature.
std::optional<Fact> date_of(std::string_view title, std::string_view text, std::string_view type);

}  // namespace lotse::tagging
