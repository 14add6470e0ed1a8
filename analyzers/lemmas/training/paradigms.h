// What the word lists know of inflection: rows of forms that belong together, each under its head
// as a list gives it (gehen; ging, gingst; gegangen, gegangene), and which forms a list calls forms
// of another word. linking.* joins rows into families. Built once by the program that makes the
// lemma table; knows no files. One thread.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/compounds/training/lexicon.h"

namespace lotse::analyzers::training {

struct Paradigm {
  std::string head;             // letters, as all words here
  std::uint8_t word_class = 0;  // kNoun, kVerb or kAdjective
  bool base = false;            // an infinitive, a singular: may name a family
  bool singular = false;        // a noun with a gender or a genitive
  bool name = false;            // a noun that has a genitive and nothing else
  std::vector<std::string> forms;
  std::string lemma;             // head of the family, "" if none is known
  std::uint8_t lemma_class = 0;  // a participle's is kVerb
};

// How often a form stands in running text, by its first letter's case.
struct Counts {
  std::uint32_t capital = 0, small = 0;
};

class Paradigms {
 public:
  // The row of that head and class, made if there is none. Valid until the next call.
  Paradigm& row(const std::string& head, std::uint8_t word_class);
  const Paradigm* find(const std::string& head, std::uint8_t word_class) const;
  bool is_base(const std::string& head, std::uint8_t word_class) const;
  // The word of which most lines of a list call it a form; "" if none does.
  std::string linked(const std::string& form, std::uint8_t word_class) const;

  std::vector<Paradigm> rows;
  // A list says: an inflected form of that word (lemma, class).
  std::map<std::pair<std::string, std::uint8_t>, std::vector<std::string>> links;
  std::unordered_map<std::string, Counts> counts;

 private:
  std::unordered_map<std::string, std::size_t> places_;
};

}  // namespace lotse::analyzers::training
