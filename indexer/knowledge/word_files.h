// Reads glossary.toml (German words and what English calls them) and thesaurus.toml (words of one
// language that mean the same). Both may be missing: then there are none. Words are compared as the
// analysis folds them, so that case and accents do not hide a repetition.
#pragma once

#include <filesystem>
#include <vector>

#include "indexer/schema/knowledge.h"

namespace lotse::knowledge {

// In the order of the files. Both throw std::runtime_error "FILE:LINE: ...".
std::vector<schema::GlossaryPair> read_glossary(const std::filesystem::path& path);
std::vector<schema::SynonymGroup> read_thesaurus(const std::filesystem::path& path);

}  // namespace lotse::knowledge
