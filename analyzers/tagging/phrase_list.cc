#include "analyzers/tagging/phrase_list.h"

#include <algorithm>

namespace lotse::tagging {
namespace {

bool is_bound(const TextWords& words, std::size_t i) {
  return i > 0 && i < words.size() && words[i].gap < Gap::kLoose;
}

}  // namespace

PhraseList::PhraseList(std::span<const std::string> phrases) {
  for (const std::string& text : phrases) {
    const TextWords words(text);
    if (words.size() == 0) continue;
    phrases_.push_back({folded_words(text), words[0].capital});
  }
}

bool PhraseList::stands_at(const Phrase& phrase, const TextWords& words, std::size_t i) {
  if (i + phrase.words.size() > words.size()) return false;
  if (phrase.capital && !words[i].capital) return false;
  for (std::size_t k = 0; k < phrase.words.size(); ++k) {
    if (k > 0 && !is_bound(words, i + k)) return false;
    if (words.folded(i + k) != phrase.words[k]) return false;
  }
  return true;
}

bool PhraseList::begins_at(const TextWords& words, std::size_t i) const {
  if (!is_bound(words, i)) return false;
  return std::any_of(phrases_.begin(), phrases_.end(),
                     [&](const Phrase& phrase) { return stands_at(phrase, words, i); });
}

std::size_t PhraseList::ends_before(const TextWords& words, std::size_t i) const {
  if (!is_bound(words, i)) return 0;
  for (const Phrase& phrase : phrases_) {
    const std::size_t count = phrase.words.size();
    if (count <= i && stands_at(phrase, words, i - count)) return count;
  }
  return 0;
}

}  // namespace lotse::tagging
