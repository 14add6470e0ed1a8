// The taggers of an archive, built from its authority files. Order matters: stated goals are found
// before derived ones.
#pragma once

#include <memory>
#include <vector>

#include "analyzers/tagging/tagger.h"
#include "indexer/knowledge/knowledge_files.h"

namespace lotse::knowledge {

std::vector<std::unique_ptr<tagging::Tagger>> taggers_of(const KnowledgeFiles& files);

}  // namespace lotse::knowledge
