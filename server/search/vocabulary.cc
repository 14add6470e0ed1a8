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
  for (const schema::City& city : knowledge.cities) {
    add_name(city.label.de);
    add_name(city.label.en);
    std::ranges::for_each(city.names, [this](const auto& name) { add_name(name); });
  }
  add_names(knowledge.networks);
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

void Vocabulary::add_names(const std::vector<schema::Named>& list) {
  for (const schema::Named& one : list) {
    add_name(one.label.de);
    add_name(one.label.en);
    std::ranges::for_each(one.names, [this](const auto& name) { add_name(name); });
  }
}

void Vocabulary::add_name(const std::string& name) {
  if (std::string key = analyzers::lookup_key(name); !key.empty()) names_.insert(std::move(key));
}

const Vocabulary::Words& Vocabulary::translations(std::string_view words, Language from) const {
  return found(from == Language::kGerman ? from_german_ : from_english_, words, from);
}

const Vocabulary::Words& Vocabulary::synonyms(std::string_view words, Language language) const {
  return found(language == Language::kGerman ? german_synonyms_ : english_synonyms_, words,
               language);
}

bool Vocabulary::is_name(std::string_view words) const {
  return names_.contains(analyzers::lookup_key(words));
}

}  // namespace lotse::search
