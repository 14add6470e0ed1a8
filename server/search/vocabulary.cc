#include "server/search/vocabulary.h"

#include <algorithm>

#include "analyzers/translation/dictionary.h"

namespace lotse::search {
namespace {

using analyzers::Language;

const Vocabulary::Words kNone;

const Vocabulary::Words& found(const std::map<std::string, Vocabulary::Words, std::less<>>& table,
                               std::string_view words, Language language) {
  const auto entry = table.find(analyzers::stem_key(analyzers::lookup_key(words), language));
  return entry == table.end() ? kNone : entry->second;
}

}  // namespace

Vocabulary::Vocabulary(const schema::Knowledge& knowledge) {
  for (const schema::GlossaryPair& pair : knowledge.glossary) {
    for (const auto& word : pair.german) add(word, pair.english, Language::kGerman, from_german_);
    for (const auto& word : pair.english) add(word, pair.german, Language::kEnglish, from_english_);
  }
  for (const schema::SynonymGroup& group : knowledge.thesaurus) {
    const bool german = group.language == "de";
    const std::size_t widened = group.one_way ? 1 : group.words.size();
    for (std::size_t i = 0; i < std::min(widened, group.words.size()); ++i) {
      add(group.words[i], group.words, german ? Language::kGerman : Language::kEnglish,
          german ? german_synonyms_ : english_synonyms_);
    }
  }
  for (const schema::City& city : knowledge.cities) add_names(city.label, city.names);
  for (const auto* list : {&knowledge.countries, &knowledge.networks}) {
    for (const schema::Named& one : *list) add_names(one.label, one.names);
  }
}

// Each other word once, in the order of the entries; never the word itself.
void Vocabulary::add(const std::string& word, const Words& others, Language language,
                     Table& table) {
  const std::string key = analyzers::stem_key(analyzers::lookup_key(word), language);
  if (key.empty()) return;
  Words& list = table[key];
  for (const std::string& other : others) {
    if (other != word && std::ranges::find(list, other) == list.end()) list.push_back(other);
  }
}

void Vocabulary::add_names(const schema::Label& label, const Words& names) {
  Words all = names;
  all.insert(all.end(), {label.de, label.en});
  for (const std::string& name : all) {
    const std::string key = analyzers::lookup_key(name);
    if (key.empty()) continue;
    const auto other = [&](const std::string& one) {
      return analyzers::lookup_key(one) == key ? Words{} : Words{one};
    };
    german_names_.try_emplace(key, other(label.de));
    english_names_.try_emplace(key, other(label.en));
  }
}

const Vocabulary::Words& Vocabulary::translations(std::string_view words, Language from) const {
  return found(from == Language::kGerman ? from_german_ : from_english_, words, from);
}

const Vocabulary::Words& Vocabulary::synonyms(std::string_view words, Language language) const {
  return found(language == Language::kGerman ? german_synonyms_ : english_synonyms_, words,
               language);
}

const Vocabulary::Words* Vocabulary::names(std::string_view words, Language into) const {
  const Table& table = into == Language::kGerman ? german_names_ : english_names_;
  const auto entry = table.find(analyzers::lookup_key(words));
  return entry == table.end() ? nullptr : &entry->second;
}

}  // namespace lotse::search
