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

void Lexicon::add_form(const std::string& form, const std::string& lemma, std::uint8_t classes) {
  if (form.empty()) return;
  Entry& entry = this->entry(form);
  entry.classes |= classes;
  if (entry.lemma < 0 && form != lemma) entry.lemma = index_of(lemma);
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
