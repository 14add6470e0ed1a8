// Finds the cities that a text speaks of: names in any script, adjectives, genitives. An ambiguous
// name (Essen, Halle) counts only beside a witness, and the mention says which. Streets, surnames,
// meals and other places of the name are no mentions.
#pragma once

#include <optional>
#include <vector>

#include "analyzers/tagging/gazetteer.h"
#include "analyzers/tagging/named_thing.h"
#include "analyzers/tagging/phrase_list.h"
#include "analyzers/tagging/place_words.h"
#include "analyzers/tagging/word_tagger.h"

namespace lotse::tagging {

class PlaceTagger : public WordTagger {
 public:
  // `countries` only bear witness; they are not tagged.
  PlaceTagger(std::vector<NamedThing> cities, const std::vector<NamedThing>& countries,
              const PlaceWords& words);

  void tag_words(const DocumentWords& document, std::vector<Mention>& mentions) const override;

 private:
  struct City {
    NamedThing thing;
    PhraseList not_before;
    PhraseList not_after;
  };
  struct Candidate;
  struct Part;

  void add_city(NamedThing city);
  void add_country(const NamedThing& country);
  Part read(const TextWords& words, bool in_title) const;
  bool is_excluded(const TextWords& words, const NameMatch& match, const NameForm& form) const;
  std::optional<Candidate> judged(const TextWords& words, const NameMatch& match) const;
  // Rule of the witness right beside an ambiguous name, "" if there is none.
  std::string_view near_witness(const TextWords& words, const NameMatch& match,
                                const NameForm& form) const;
  void call_witnesses(std::vector<Part>& parts) const;

  std::vector<City> cities_;
  Gazetteer names_;
  Gazetteer countries_;
  PhraseList not_before_, not_after_, witness_before_, witness_after_, weak_witness_before_;
};

}  // namespace lotse::tagging
