#include "server/search/rule_names.h"

namespace lotse::search {

std::string rule_name(analyzers::Rule rule) {
  using analyzers::Rule;
  switch (rule) {
    case Rule::kWord:
      return "word";
    case Rule::kUmlaut:
      return "umlaut";
    case Rule::kStem:
      return "stem";
    case Rule::kGender:
      return "gender";
    case Rule::kHyphenPart:
      return "hyphen part";
    case Rule::kReference:
      return "reference";
    case Rule::kEllipsis:
      return "ellipsis";
    case Rule::kDate:
      return "date";
    case Rule::kAbbreviation:
      return "abbreviation";
    case Rule::kPart:
      return "compound part";
    case Rule::kTranslation:
      return "translation";
    case Rule::kSynonym:
      return "synonym";
  }
  return "word";
}

}  // namespace lotse::search
