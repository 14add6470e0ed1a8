// Finds networks and bodies (or any other named things) in a text by their names. Abbreviations
// count only as written ("UN" is not "un"). Needs no witnesses: these names are not ambiguous.
#pragma once

#include <vector>

#include "analyzers/tagging/gazetteer.h"
#include "analyzers/tagging/named_thing.h"
#include "analyzers/tagging/word_tagger.h"

namespace lotse::tagging {

class NameTagger : public WordTagger {
 public:
  explicit NameTagger(std::vector<NamedThing> things);

  void tag_words(const DocumentWords& document, std::vector<Mention>& mentions) const override;

 private:
  void tag_part(const TextWords& words, bool in_title, std::vector<Mention>& mentions) const;

  std::vector<NamedThing> things_;
  Gazetteer names_;
};

}  // namespace lotse::tagging
