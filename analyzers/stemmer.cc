#include "analyzers/stemmer.h"

#include <libstemmer.h>

#include <array>
#include <cassert>
#include <functional>
#include <memory>
#include <stdexcept>

#include "analyzers/words.h"

namespace lotse::analyzers {
namespace {

void replace_all(std::string& word, std::string_view what, char by) {
  for (std::size_t at = word.find(what); at != std::string::npos; at = word.find(what, at + 1)) {
    word.replace(at, what.size(), 1, by);
  }
}

void restore_all(std::string& word, char what, std::string_view by) {
  for (std::size_t at = word.find(what); at != std::string::npos;
       at = word.find(what, at + by.size())) {
    word.replace(at, 1, by);
  }
}

// sch, ei, ie count as one letter, a doubled letter as the letter and a sign that never falls away.
void contract(std::string& word) {
  replace_all(word, "sch", '$');
  replace_all(word, "ei", '%');
  replace_all(word, "ie", '&');
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (word[i] == word[i - 1] && word[i] != '*') word[i] = '*';
  }
}

void expand(std::string& word) {
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (word[i] == '*') word[i] = word[i - 1];
  }
  restore_all(word, '&', "ie");
  restore_all(word, '%', "ei");
  restore_all(word, '$', "sch");
}

void strip_endings(std::string& word) {
  while (word.size() > 3) {
    if (word.size() > 5 && (word.ends_with("em") || word.ends_with("er") || word.ends_with("nd"))) {
      word.resize(word.size() - 2);
    } else if (std::string_view("tesn").find(word.back()) != std::string_view::npos) {
      word.pop_back();
    } else {
      break;
    }
  }
}

// Nouns in -er whose stem would be another word: Bürger (Burg), Partner (Part). Compounds and -s,
// -n are theirs; Hamburger and the like come from a city, not from a citizen.
std::string_view whole_noun(std::string_view word) {
  constexpr std::array<std::string_view, 8> kCitizens = {"",      "mit",  "staats", "unions",
                                                         "ehren", "welt", "eu",     "neu"};
  if (word.ends_with('s') || word.ends_with('n')) word.remove_suffix(1);
  if (word.ends_with("partner")) return word;
  if (!word.ends_with("burger")) return {};
  const std::string_view before = word.substr(0, word.size() - 6);
  const bool citizen = std::find(kCitizens.begin(), kCitizens.end(), before) != kCitizens.end();
  return citizen ? word : std::string_view();
}

struct StemmerDeleter {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

sb_stemmer& porter2() {
  thread_local const std::unique_ptr<sb_stemmer, StemmerDeleter> stemmer = [] {
    std::unique_ptr<sb_stemmer, StemmerDeleter> made(sb_stemmer_new("english", "UTF_8"));
    if (!made) throw std::runtime_error("libstemmer has no English stemmer");
    return made;
  }();
  return *stemmer;
}

// Remembers the last stem in each of 4096 places: most words of a text are few different ones.
using Stemming = std::string (*)(std::string_view);
template <Stemming stem_of>
const std::string& remembered(std::string_view word) {
  struct Place {
    std::string word, stem;
  };
  thread_local std::array<Place, 4096> places;
  Place& place = places[std::hash<std::string_view>{}(word) % places.size()];
  if (place.word != word || word.empty()) {
    place.stem = stem_of(word);
    place.word = word;
  }
  return place.stem;
}

bool has_letter(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c < '0' || c > '9'; });
}

}  // namespace

// Leonie Weissweiler, Alexander Fraser: Developing a Stemmer for German Based on a Comparative
// Analysis of Publicly Available Stemmers, GSCL 2017. Its case-insensitive variant (-t always
// falls), because folded words have no case. whole_noun() is our exception.
std::string german_stem(std::string_view folded_word) {
  if (const auto stem = whole_noun(folded_word); !stem.empty()) return std::string(stem);
  const bool participle = folded_word.starts_with("ge") && folded_word.size() >= 6;
  return german_ending_stem(participle ? folded_word.substr(2) : folded_word);
}

std::string german_ending_stem(std::string_view folded_word) {
  if (const auto stem = whole_noun(folded_word); !stem.empty()) return std::string(stem);
  std::string word(folded_word);
  contract(word);
  strip_endings(word);
  expand(word);
  return word;
}

// Martin Porter: The English (Porter2) stemming algorithm, as Snowball publishes it.
std::string english_stem(std::string_view folded_word) {
  const sb_symbol* stem =
      sb_stemmer_stem(&porter2(), reinterpret_cast<const sb_symbol*>(folded_word.data()),
                      static_cast<int>(folded_word.size()));
  if (stem == nullptr) throw std::bad_alloc();
  return {reinterpret_cast<const char*>(stem),
          static_cast<std::size_t>(sb_stemmer_length(&porter2()))};
}

Stems::Stems(Key key, const Lemmas* lemmas)
    : key_(key),
      lemmas_(lemmas),
      stem_(key == Key::kGermanStem ? &remembered<german_stem> : &remembered<english_stem>) {
  assert(key != Key::kExact);
}

void Stems::apply(std::string_view, std::vector<Token>& tokens) const {
  add_to_words(tokens, [this](const Token& token, std::vector<Token>& more) {
    if (token.key != Key::kExact || token.rule == Rule::kReference) return;
    if (!has_letter(token.text)) return;
    const bool inflection = token.rule == Rule::kWord || token.rule == Rule::kUmlaut;
    const auto add = [&](const std::string& stem) {
      more.push_back({stem, key_, inflection ? Rule::kStem : token.rule, token.position,
                      token.begin, token.end});
    };
    if (lemmas_ == nullptr) return add(stem_(token.text));
    for (const std::string& family : lemmas_->families(token.text)) add(family);
  });
}

}  // namespace lotse::analyzers
