// "In diesem Dokument": which cities and goals a document names, each with the places that say so.
#pragma once

#include "indexer/schema/knowledge.h"
#include "indexer/schema/record.h"
#include "server/pages/frame.h"

namespace lotse::pages {

// {cities, goals, networks}: lists of {name, link, evidence, places, title_only}; a place is the
// sentence around the mention and the anchor in the text.
Values evidence(const Visit& visit, const schema::Knowledge& knowledge,
                const schema::Record& record);

}  // namespace lotse::pages
