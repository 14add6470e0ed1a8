#include "analyzers/tagging/document_facts.h"

#include "analyzers/tagging/document_dates.h"
#include "analyzers/tagging/document_reference.h"
#include "analyzers/tagging/document_type.h"

namespace lotse::tagging {

DocumentFacts facts_of(std::string_view title, std::string_view text) {
  DocumentFacts facts;
  facts.type = type_of(title, text);
  const std::string type = facts.type ? facts.type->value : std::string();
  facts.date = date_of(title, text, type);
  facts.reference = reference_of(title, text, type);
  facts.item = item_of(text, type);
  return facts;
}

}  // namespace lotse::tagging
