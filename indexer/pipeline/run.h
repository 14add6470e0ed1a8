// One pass of the scheduled job: due sources into the catalogue, the catalogue into the indexes.
#pragma once

#include <optional>
#include <ostream>
#include <string>

#include "indexer/pipeline/analysis.h"
#include "indexer/settings.h"

namespace lotse::pipeline {

// Wrong knowledge files throw std::runtime_error "FILE:LINE: ...".
AnalysisContext load_context(const Settings& settings, const std::string& words_digest);

// Exit codes of the programs. `report` gets one line per source.
// `only`: the name of the one source to run, due or not.
int run(const Settings& settings, const AnalysisContext& context,
        const std::optional<std::string>& only, std::ostream& report);
int rebuild(const Settings& settings, const AnalysisContext& context, std::ostream& report);

}  // namespace lotse::pipeline
