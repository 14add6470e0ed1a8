// What the word lists know: one entry per lower-case word. Built once by the program that makes the
// word table; knows no files. One thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lotse::analyzers::training {

enum WordClass : std::uint8_t { kNoun = 1, kVerb = 2, kAdjective = 4, kPlain = 8, kName = 16 };
enum Gender : std::uint8_t { kMasculine = 1, kFeminine = 2, kNeuter = 4 };

struct Entry {
  std::string letters;
  std::uint8_t classes = 0;
  std::uint8_t genders = 0;
  bool base = false;          // a dictionary form, not only an inflected one
  bool modifier = false;      // a dictionary says: may stand first in a compound
  bool english = false;       // English spells it the same: a name or a loan word
  bool head = false;          // a dictionary says: may stand last in a compound
  std::uint32_t endings = 0;  // set of the noun's inflection classes, as the affix file names them
  std::uint32_t count = 0;    // in running text
  int lemma = -1;             // the entry of which this is an inflected form; -1: none known
};

class Lexicon {
 public:
  Entry& entry(const std::string& letters);
  void add_form(const std::string& form, const std::string& lemma, std::uint8_t classes);
  void add_genitives();
  void link_forms();  // inflected nouns that no dictionary explains to their words
  const Entry* find(const std::string& letters) const;
  int index_of(const std::string& letters) const;  // -1 if unknown
  const std::vector<Entry>& entries() const { return entries_; }

 private:
  const std::string& lemma_of(const Entry& form) const;

  std::vector<Entry> entries_;
  std::unordered_map<std::string, int> places_;
};

}  // namespace lotse::analyzers::training
