#include "analyzers/compounds/training/lexicon.h"

namespace lotse::analyzers::training {

Entry& Lexicon::entry(const std::string& letters) {
  const auto [at, added] = places_.try_emplace(letters, static_cast<int>(entries_.size()));
  if (added) {
    entries_.emplace_back();
    entries_.back().letters = letters;
  }
  return entries_[static_cast<std::size_t>(at->second)];
}

const std::string& Lexicon::lemma_of(const Entry& form) const {
  return entries_[static_cast<std::size_t>(form.lemma)].letters;
}

void Lexicon::add_form(const std::string& form, const std::string& lemma, std::uint8_t classes) {
  if (form.empty()) return;
  Entry& entry = this->entry(form);
  entry.classes |= classes;
  if (form == lemma || (classes & (kNoun | kAdjective)) == 0) return;
  // Sicherstellungen is a form of Sicherstellung rather than of Sicherstellen.
  if (entry.lemma < 0 || (form.starts_with(lemma) && !form.starts_with(lemma_of(entry)))) {
    entry.lemma = index_of(lemma);
  }
}

void Lexicon::link_forms() {
  for (Entry& entry : entries_) {
    if (entry.base || entry.lemma >= 0 || (entry.classes & kNoun) == 0) continue;
    for (const std::string_view ending : {"s", "es", "n", "en", "e"}) {
      if (!entry.letters.ends_with(ending)) continue;
      const int lemma = index_of(entry.letters.substr(0, entry.letters.size() - ending.size()));
      if (lemma < 0) continue;
      const Entry& word = entries_[static_cast<std::size_t>(lemma)];
      if (word.base && (word.classes & kNoun) != 0) entry.lemma = lemma;
    }
  }
}

// Lists are poor in genitives: Programmes, Haushalts. Long words are compounds and need none.
void Lexicon::add_genitives() {
  constexpr std::size_t kLongest = 10;
  std::vector<std::string> nouns;
  for (const Entry& entry : entries_) {
    const bool strong = entry.base && (entry.genders & (kMasculine | kNeuter)) != 0;
    if (strong && entry.letters.size() > 2 && entry.letters.size() <= kLongest) {
      nouns.push_back(entry.letters);
    }
  }
  for (const std::string& noun : nouns) {
    const bool vowel = std::string_view("aeiouy").find(noun.back()) != std::string_view::npos;
    if (!noun.ends_with('s') && !noun.ends_with('z')) add_form(noun + "s", noun, kNoun);
    if (!vowel) add_form(noun + "es", noun, kNoun);
  }
}

int Lexicon::index_of(const std::string& letters) const {
  const auto at = places_.find(letters);
  return at == places_.end() ? -1 : at->second;
}

const Entry* Lexicon::find(const std::string& letters) const {
  const int index = index_of(letters);
  return index < 0 ? nullptr : &entries_[static_cast<std::size_t>(index)];
}

}  // namespace lotse::analyzers::training
