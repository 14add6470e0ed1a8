// Reference numbers of council papers in a text: "Drucksache Nr.: 90412-23", "DS 1/2007", "Vorlage
// Nr. 499", and the city's own bare form "16389-20-E1".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analyzers/tagging/document_facts.h"
#include "analyzers/tagging/text_words.h"

namespace lotse::tagging {

struct FoundReference {
  std::string canonical;  // as analyzers::canonical_reference
  std::size_t begin = 0;  // bytes of the number itself
  std::size_t end = 0;
  bool labelled = false;    // behind "Drucksache", "Vorlage Nr."
  bool of_another = false;  // behind "zu", "hierzu", "gemäß": not the document's own
};

std::vector<FoundReference> references_in(const TextWords& words);
std::vector<FoundReference> references_in(std::string_view text);

// The document's own number: the first labelled one of the header zone. Minutes have none.
std::optional<Fact> reference_of(std::string_view title, std::string_view text,
                                 std::string_view type);

// The item of the agenda under which it stands: "TOP 4.2".
std::optional<Fact> item_of(std::string_view text, std::string_view type);

}  // namespace lotse::tagging
