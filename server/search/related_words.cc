#include "server/search/related_words.h"

#include <algorithm>
#include <iterator>

#include "analyzers/derivations.h"
#include "analyzers/normalize.h"
#include "analyzers/stemmer.h"
#include "analyzers/stop_words.h"
#include "analyzers/translation/dictionary.h"

namespace lotse::search {
namespace {

using analyzers::Language;
using analyzers::Rule;

constexpr std::size_t kLongestTerm = 3;  // words that one entry may stand for
constexpr std::size_t kMostOfPart = 3;   // translations of a part of a compound

Language other_than(Language language) {
  return language == Language::kGerman ? Language::kEnglish : Language::kGerman;
}

std::string joined(const std::vector<std::string>& words, std::size_t first, std::size_t count) {
  std::string text;
  for (std::size_t i = first; i < first + count; ++i) {
    if (words[i].empty()) return "";
    text += (text.empty() ? "" : " ") + words[i];
  }
  return text;
}

}  // namespace

std::vector<RelatedWords> Relations::of(const std::vector<std::string>& words,
                                        const std::vector<std::string>& typed) const {
  std::vector<RelatedWords> related;
  const auto asked = take_names(words, related);
  const Language question = language_of(typed);
  for (std::size_t count = std::min(kLongestTerm, words.size()); count > 0; --count) {
    for (std::size_t first = 0; first + count <= words.size(); ++first) {
      add(asked, first, count, question, related);
    }
  }
  return related;
}

// Names are what they are called in the other language, and so are their words: the Don is no
// professor. Returns the words that are left.
std::vector<std::string> Relations::take_names(std::vector<std::string> words,
                                               std::vector<RelatedWords>& related) const {
  for (std::size_t count = std::min(kLongestTerm, words.size()); count > 0; --count) {
    for (std::size_t first = 0; first + count <= words.size(); ++first) {
      const std::string name = joined(words, first, count);
      for (const Language into : {Language::kGerman, Language::kEnglish}) {
        const auto* others = vocabulary_.names(name, into);
        if (others == nullptr) continue;
        for (const std::string& one : *others) {
          related.push_back({first, count, Rule::kTranslation, into, {{one}}});
        }
        std::fill_n(words.begin() + static_cast<std::ptrdiff_t>(first), count, "");
      }
    }
  }
  return words;
}

// By its words together: stop words and words that only one language knows. kOther: undecided.
Language Relations::language_of(const std::vector<std::string>& typed) const {
  int german = 0, english = 0;
  for (const std::string& word : typed) {
    const std::string form = analyzers::folded(word);
    const bool stop = analyzers::is_stop_word(form);
    const auto speaks = [&](Language language) {
      return stop ? analyzers::is_stop_word(form, language) : is_known(word, language);
    };
    const bool is_german = speaks(Language::kGerman), is_english = speaks(Language::kEnglish);
    german += is_german && !is_english ? 1 : 0;
    english += is_english && !is_german ? 1 : 0;
  }
  if (german == english) return Language::kOther;
  return german > english ? Language::kGerman : Language::kEnglish;
}

// A word of both languages (Rat, Gift, Art) is one of the question's; if that tells nothing, of the
// language in which more documents hold it.
Language Relations::language_of_word(const std::string& word, Language question) const {
  const bool german = is_known(word, Language::kGerman);
  const bool english = is_known(word, Language::kEnglish);
  if (german != english) return german ? Language::kGerman : Language::kEnglish;
  if (question != Language::kOther || !german) return question;
  const bool more = count_(word, Language::kEnglish) > count_(word, Language::kGerman);
  return more ? Language::kEnglish : Language::kGerman;
}

bool Relations::is_known(const std::string& word, Language language) const {
  return !translations(word, language).empty() || !vocabulary_.synonyms(word, language).empty();
}

// The field's own words know better than the dictionary, which is asked for what they do not know.
const Relations::Wordings& Relations::translations(const std::string& words, Language from) const {
  const auto& own = vocabulary_.translations(words, from);
  if (!own.empty() || knowledge_.dictionary == nullptr) return own;
  const auto [known, fresh] = looked_up_.try_emplace({from, words});
  if (fresh) {
    const auto listed = knowledge_.dictionary->translations(words, from);
    known->second.assign(listed.begin(), listed.end());
  }
  return known->second;
}

// Of all words that the dictionary translates a word by.
std::set<std::string> Relations::english_stems(const std::string& german_word) const {
  std::set<std::string> stems;
  for (const auto words : knowledge_.dictionary->translations(german_word, Language::kGerman)) {
    if (words.find(' ') == words.npos)
      stems.insert(analyzers::english_stem(analyzers::folded(words)));
  }
  return stems;
}

// The verb of a noun and the noun of a verb, if English has one word for both: Förderung and
// fördern, but not Verfassung and verfassen. Inflected verbs go by their infinitive (geplant).
Relations::Wordings Relations::derived(const std::string& german_word) const {
  if (knowledge_.dictionary == nullptr) return {};
  const std::string written = analyzers::written_key(german_word);
  Wordings candidates = analyzers::derivations(written);
  if (knowledge_.lemmas != nullptr) {
    for (const std::string& infinitive : knowledge_.lemmas->families(analyzers::folded(written))) {
      std::ranges::copy(analyzers::derivations(infinitive), std::back_inserter(candidates));
    }
  }
  const auto meant = english_stems(german_word);
  std::erase_if(candidates, [&](const std::string& candidate) {
    return std::ranges::none_of(english_stems(candidate),
                                [&](const auto& stem) { return meant.contains(stem); });
  });
  std::ranges::sort(candidates);
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  return candidates;
}

// What a compound is made of: what its hyphens say, else the splitter.
std::vector<analyzers::Part> Relations::parts_of(const std::string& word) const {
  if (word.find('-') == word.npos) {
    return knowledge_.splitter ? knowledge_.splitter->split(word) : std::vector<analyzers::Part>{};
  }
  std::vector<analyzers::Part> parts;
  for (std::size_t begin = 0; begin < word.size();) {
    const std::size_t hyphen = std::min(word.find('-', begin), word.size());
    const std::size_t end = std::min(hyphen + 1, word.size());
    parts.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = end;
  }
  return parts;
}

// From left to right, the longest part that can be translated; a part that cannot, a name, stands
// for itself, but not all of them.
std::vector<Relations::Wordings> Relations::translated_parts(const std::string& word) const {
  const auto parts = parts_of(word);
  std::vector<Wordings> found;
  bool translated = false;
  for (std::uint32_t at = 0; at < word.size();) {
    Wordings best;
    std::uint32_t end = 0;
    for (const analyzers::Part& part : parts) {
      if (part.begin != at) continue;
      std::string text = word.substr(part.begin, part.end - part.begin);
      if (text.ends_with('-')) text.pop_back();
      Wordings wordings = translations(text, Language::kGerman);
      std::erase_if(wordings, [](const auto& one) { return one.find(' ') != one.npos; });
      if (wordings.size() > kMostOfPart) wordings.resize(kMostOfPart);
      const bool known = !wordings.empty();
      if (end != 0 && (!known || part.end <= end)) continue;
      translated = translated || known;
      best = known ? std::move(wordings) : Wordings{text};
      end = part.end;
    }
    if (end == 0) return {};
    found.push_back(std::move(best));
    at = end;
  }
  return translated && found.size() > 1 ? found : std::vector<Wordings>{};
}

void Relations::add(const std::vector<std::string>& words, std::size_t first, std::size_t count,
                    Language question, std::vector<RelatedWords>& related) const {
  const std::string text = joined(words, first, count);
  if (text.empty()) return;
  const Language language = language_of_word(text, question);
  for (const std::string& one : translations(text, language)) {
    related.push_back({first, count, Rule::kTranslation, other_than(language), {{one}}});
  }
  for (const std::string& one : vocabulary_.synonyms(text, language)) {
    related.push_back({first, count, Rule::kSynonym, language, {{one}}});
  }
  if (count == 1 && language == Language::kGerman) {
    for (const std::string& one : derived(text)) {
      related.push_back({first, count, Rule::kSynonym, language, {{one}}});
    }
  }
  const bool own = !vocabulary_.translations(text, Language::kGerman).empty();
  if (count > 1 || own || language == Language::kEnglish) return;
  if (auto parts = translated_parts(text); !parts.empty()) {
    related.push_back({first, count, Rule::kTranslation, Language::kEnglish, std::move(parts)});
  }
}

}  // namespace lotse::search
