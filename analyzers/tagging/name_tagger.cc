#include "analyzers/tagging/name_tagger.h"

#include "analyzers/tagging/name_variants.h"

namespace lotse::tagging {
namespace {

// The name from its first to its last word: "U.K." is compared without the last dot.
std::string between_words(const std::string& name) {
  const TextWords words(name);
  if (words.size() == 0) return "";
  const auto begin = words[0].begin;
  return name.substr(begin, words[words.size() - 1].end - begin);
}

}  // namespace

NameTagger::NameTagger(std::vector<NamedThing> things) : things_(std::move(things)) {
  for (std::uint32_t i = 0; i < things_.size(); ++i) {
    for (const auto& name : things_[i].names) {
      names_.add(name, {.thing = i});
      names_.add(with_two_letter_umlauts(name), {.thing = i});
      for (const auto& form : inflected_names(folded_words(name)))
        names_.add(form, {.thing = i, .inflected = true});
    }
    for (const auto& name : things_[i].names_exact)
      names_.add(name, {.thing = i, .exact = between_words(name)});
  }
}

void NameTagger::tag_part(const TextWords& words, bool in_title,
                          std::vector<Mention>& mentions) const {
  for (std::size_t i = 0; i < words.size();) {
    const auto match = names_.longest_at(words, i);
    if (!match) {
      ++i;
      continue;
    }
    const NameForm& form = *match->forms.front();
    const NamedThing& thing = things_[form.thing];
    mentions.push_back({thing.kind, thing.id, words[i].begin, words[i + match->count - 1].end,
                        form.inflected ? "inflected" : "name", Strength::kStated, in_title});
    i += match->count;
  }
}

void NameTagger::tag_words(const DocumentWords& document, std::vector<Mention>& mentions) const {
  tag_part(document.title, true, mentions);
  tag_part(document.text, false, mentions);
}

}  // namespace lotse::tagging
