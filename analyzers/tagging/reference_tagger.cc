#include "analyzers/tagging/reference_tagger.h"

#include "analyzers/tagging/document_reference.h"

namespace lotse::tagging {

void ReferenceTagger::tag_words(const DocumentWords& document,
                                std::vector<Mention>& mentions) const {
  for (const bool in_title : {true, false})
    for (const FoundReference& found : references_in(in_title ? document.title : document.text))
      mentions.push_back({"reference", found.canonical, found.begin, found.end,
                          found.labelled ? "reference:label" : "reference:number",
                          Strength::kStated, in_title});
}

}  // namespace lotse::tagging
