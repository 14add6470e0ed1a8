// How well a word of the question is met by what stands in a text: as typed before inflected,
// before part of a compound, before another wording.
#pragma once

#include "analyzers/token.h"

namespace lotse::analyzers {

inline float strength_of(Rule rule) {
  switch (rule) {
    case Rule::kWord:
    case Rule::kReference:
    case Rule::kDate:
      return 1.0F;
    case Rule::kUmlaut:
    case Rule::kAbbreviation:
      return 0.95F;
    case Rule::kEllipsis:
    case Rule::kGender:
    case Rule::kHyphenPart:
      return 0.9F;
    case Rule::kStem:
      return 0.85F;
    case Rule::kPart:
      return 0.6F;
    case Rule::kTranslation:
    case Rule::kSynonym:
      break;
  }
  return 0.45F;
}

}  // namespace lotse::analyzers
