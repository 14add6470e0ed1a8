// What `lotse-indexer status` prints: per source, documents by stage, rejections by reason, last
// run.
#pragma once

#include <ostream>

#include "indexer/settings.h"

namespace lotse::pipeline {

void status(const Settings& settings, std::ostream& out);
// The contract's JSON; with `documents` one JSON line per document instead.
void status_json(const Settings& settings, bool documents, std::ostream& out);

}  // namespace lotse::pipeline
