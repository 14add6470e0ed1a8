// Document -> everything the index needs to know of it: words, language, mentions, facts. Pure.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analyzers/tagging/tagger.h"
#include "indexer/document.h"
#include "indexer/schema/knowledge.h"
#include "indexer/writing/analysed_document.h"

namespace lotse::pipeline {

// What the analysis knows of the world: compiled once per run from the authority files.
struct AnalysisContext {
  schema::Knowledge knowledge;
  std::vector<std::unique_ptr<tagging::Tagger>> taggers;
  std::string stamp;  // names everything that shapes an analysed document: versions and knowledge
};

// Where a document comes from; see catalogue::Row.
struct Origin {
  std::string id, source, address, audience, original, digest;
  std::string default_type;  // of its source, "" for none
};

writing::AnalysedDocument analysed(const Document& document, const Origin& origin,
                                   const AnalysisContext& context);

// Mentions of a text, ordered by place; what `lotse-indexer tag` prints.
std::vector<tagging::Mention> mentions_of(const tagging::TaggedText& text,
                                          const AnalysisContext& context);

}  // namespace lotse::pipeline
