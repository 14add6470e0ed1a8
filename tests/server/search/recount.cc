#include "tests/server/search/recount.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>

#include "analyzers/analyzer.h"
#include "analyzers/normalize.h"
#include "analyzers/stemmer.h"
#include "analyzers/stop_words.h"

namespace lotse::search {
namespace {

using Keys = std::set<std::pair<int, std::string>>;

void add_keys(const std::string& text, const std::string& language, Keys& keys) {
  using namespace analyzers;
  const auto paragraphs = paragraphs_of(text, language_of_code(language));
  for (const Token& token : analyze_document(text, paragraphs)) {
    keys.emplace(static_cast<int>(token.key), token.text);
  }
}

// The words of a text in order; a hyphen compound stands there whole and with each part.
std::vector<std::set<std::string>> written_words(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::set<std::string>> words;
  for (std::string word; stream >> word;) {
    auto& forms = words.emplace_back();
    forms.insert(analyzers::folded(word));
    std::istringstream parts(word);
    for (std::string part; std::getline(parts, part, '-');) forms.insert(analyzers::folded(part));
  }
  return words;
}

std::vector<std::string> paragraphs_in(const std::string& text) {
  const std::size_t gap = text.find("\n\n");
  if (gap == std::string::npos) return {text};
  return {text.substr(0, gap), text.substr(gap + 2)};
}

// A word is held if any of its keys is, or, of a hyphen compound, a key of each part.
bool holds(const Keys& keys, const std::string& word) {
  const auto tokens = analyzers::analyze_query(word);
  std::map<std::pair<std::uint32_t, std::uint32_t>, bool> places;
  for (const auto& token : tokens) {
    bool& held = places[{token.begin, token.end}];
    held = held || keys.contains({static_cast<int>(token.key), token.text});
  }
  const auto size = static_cast<std::uint32_t>(word.size());
  if (places.contains({0, size})) {
    if (places[{0, size}]) return true;
    places.erase({0, size});
    if (places.size() < 2) return false;
  }
  return std::ranges::all_of(places, [](const auto& place) { return place.second; });
}

// Other wordings of the sample's words, as its glossary and thesaurus say: spelled out here, so
// that nothing is looked up. Every form of a word that the questions use is a row of its own.
struct Wording {
  std::vector<std::string> of;  // words of the question in a row
  std::vector<std::string> words;
  bool german;  // the wording
};
const std::vector<Wording>& wordings() {
  static const std::vector<Wording> all{{{"Partnerschaft"}, {"partnership"}, false},
                                        {{"partnership"}, {"Partnerschaft"}, true},
                                        {{"Stadt"}, {"city"}, false},
                                        {{"city"}, {"Stadt"}, true},
                                        {{"cities"}, {"Stadt"}, true},
                                        {{"Städte"}, {"city"}, false},
                                        {{"Klima"}, {"climate"}, false},
                                        {{"climate"}, {"Klima"}, true},
                                        {{"Wasser"}, {"water"}, false},
                                        {{"water"}, {"Wasser"}, true},
                                        {{"Klimaschutz"}, {"climate", "protection"}, false},
                                        {{"Klimaschutz"}, {"sustainable", "climate"}, false},
                                        {{"sustainable", "climate"}, {"Klimaschutz"}, true},
                                        {{"Beschluss"}, {"Vertrag"}, true},
                                        {{"Vertrag"}, {"Beschluss"}, true},
                                        {{"Jugend"}, {"Schule"}, true},
                                        {{"Jugend"}, {"Schulen"}, true}};
  return all;
}

std::pair<int, std::string> stem_key_of(const std::string& word, bool german) {
  const std::string form = analyzers::folded(word);
  return german ? std::pair{static_cast<int>(analyzers::Key::kGermanStem),
                            analyzers::german_stem(form)}
                : std::pair{static_cast<int>(analyzers::Key::kEnglishStem),
                            analyzers::english_stem(form)};
}

// All stems in the document, and in some paragraph words with these stems in a row.
bool holds_wording(const Keys& keys, const std::vector<std::vector<std::set<std::string>>>& texts,
                   const Wording& wording) {
  for (const std::string& word : wording.words) {
    if (!keys.contains(stem_key_of(word, wording.german))) return false;
  }
  const auto has_stem = [&](const std::set<std::string>& forms, const std::string& word) {
    return std::ranges::any_of(forms, [&](const std::string& form) {
      return stem_key_of(form, wording.german) == stem_key_of(word, wording.german);
    });
  };
  return wording.words.size() == 1 || std::ranges::any_of(texts, [&](const auto& text) {
           return !std::ranges::search(text, wording.words, has_stem).empty();
         });
}

// Whether other wordings stand for the word at `place` of a question.
bool is_worded_at(const Keys& keys, const std::vector<std::vector<std::set<std::string>>>& texts,
                  const std::vector<std::string>& words, std::size_t place) {
  return std::ranges::any_of(wordings(), [&](const Wording& wording) {
    for (std::size_t before = 0; before < wording.of.size() && before <= place; ++before) {
      const std::size_t first = place - before;
      if (first + wording.of.size() > words.size()) continue;
      const bool asked = std::equal(wording.of.begin(), wording.of.end(),
                                    words.begin() + static_cast<std::ptrdiff_t>(first));
      if (asked && holds_wording(keys, texts, wording)) return true;
    }
    return false;
  });
}

bool stands_in(const std::vector<std::set<std::string>>& phrase,
               const std::vector<std::set<std::string>>& words) {
  const auto same = [](const auto& word, const auto& wanted) {
    return std::ranges::includes(word, wanted);
  };
  return !std::ranges::search(words, phrase, same).empty();
}

std::vector<std::string> values_of(const SampleDocument& document, std::size_t facet, bool stated) {
  const auto one = [](const std::string& value) {
    return value.empty() ? std::vector<std::string>{} : std::vector{value};
  };
  std::set<std::string> goals;
  switch (facet) {
    case 0:
      return document.cities;
    case 1:
      return document.countries;
    case 2:
      for (const int goal : document.stated_goals) goals.insert(std::to_string(goal));
      if (stated) return {goals.begin(), goals.end()};
      for (const int goal : document.derived_goals) goals.insert(std::to_string(goal));
      return {goals.begin(), goals.end()};
    case 3:
      return one(document.date.substr(0, 4));
    case 4:
      return one(document.type);
    case 5:
      return one(document.language);
    case 6:
      return document.networks;
    case 7:
      return one(document.body);
    case 8:
      return document.partnerships;
    default:
      return one(document.source);
  }
}

std::vector<std::string> values_or_none(const SampleDocument& document, std::size_t facet,
                                        bool stated) {
  auto values = values_of(document, facet, stated);
  if (values.empty()) values.push_back("none");
  return values;
}

bool passes(const SampleDocument& document, const SearchRequest& request, std::size_t facet) {
  const auto& chosen = request.chosen[facet];
  if (chosen.empty()) return true;
  const auto values = values_or_none(document, facet, request.stated_goals_only);
  return std::ranges::find_first_of(values, chosen) != values.end();
}

bool passes_all_but(const SampleDocument& document, const SearchRequest& request,
                    std::size_t without) {
  for (std::size_t facet = 0; facet < schema::kPublicFacets; ++facet) {
    if (facet != without && !passes(document, request, facet)) return false;
  }
  return true;
}

std::string facets_text(const std::vector<const SampleDocument*>& matching,
                        const SearchRequest& request) {
  std::string text;
  for (std::size_t facet = 0; facet < schema::kPublicFacets; ++facet) {
    std::map<std::string, int> counts;
    for (const std::string& value : request.chosen[facet]) counts[value] = 0;
    for (const SampleDocument* document : matching) {
      if (!passes_all_but(*document, request, facet)) continue;
      for (const auto& value : values_or_none(*document, facet, request.stated_goals_only)) {
        ++counts[value];
      }
    }
    text += std::string(schema::kFacets[facet].name);
    for (const auto& [value, count] : counts) text += " " + value + "=" + std::to_string(count);
    text += "; ";
  }
  return text;
}

std::vector<std::string> content_words(const std::vector<std::string>& loose) {
  std::vector<std::string> content;
  for (const std::string& word : loose) {
    if (!analyzers::is_stop_word(analyzers::folded(word))) content.push_back(word);
  }
  return content;
}

// Beside five loose words or more, and nothing else, quotation marks are marks of a pasted text.
Question without_marks_of_text(Question question) {
  const bool pasted = question.loose.size() >= 5 && question.required.empty() &&
                      question.excluded.empty() && question.either.empty() && question.city.empty();
  if (!pasted) return question;
  for (const std::string& phrase : question.phrases) {
    std::istringstream words(phrase);
    for (std::string word; words >> word;) question.loose.push_back(word);
  }
  question.phrases.clear();
  return question;
}

}  // namespace

std::string Question::typed() const {
  std::string text;
  for (const auto& word : excluded) text += "-" + word + " ";
  for (const auto& word : loose) text += word + " ";
  for (const auto& [a, b] : either) text += a + " ODER " + b + " ";
  for (const auto& word : required) text += "+" + word + " ";
  for (const auto& phrase : phrases) text += "„" + phrase + "“ ";
  if (!city.empty()) text += "stadt:" + city;
  return text;
}

Recount::Recount(const std::vector<SampleDocument>& documents) {
  for (const SampleDocument& document : documents) {
    Plain& plain = documents_.emplace_back();
    plain.document = document;
    add_keys(document.title, document.language, plain.keys);
    add_keys(document.text, document.language, plain.keys);
    plain.paragraphs.push_back(written_words(document.title));
    for (const auto& one : paragraphs_in(document.text)) {
      plain.paragraphs.push_back(written_words(one));
    }
  }
}

bool Recount::holds_constraints(const Plain& plain, const Question& question, bool widen) const {
  const auto as_typed = [&](const std::string& word) { return holds(plain.keys, word); };
  const auto held = [&](const std::string& word) {
    return as_typed(word) || (widen && is_worded_at(plain.keys, plain.paragraphs, {word}, 0));
  };
  const auto phrase_held = [&](const std::string& phrase) {
    const auto words = written_words(phrase);
    return std::ranges::any_of(plain.paragraphs,
                               [&](const auto& one) { return stands_in(words, one); });
  };
  const auto& cities = plain.document.cities;
  return std::ranges::all_of(question.required, held) &&
         std::ranges::none_of(question.excluded, as_typed) &&
         std::ranges::all_of(question.phrases, phrase_held) &&
         std::ranges::all_of(
             question.either,
             [&](const auto& two) { return held(two.first) || held(two.second); }) &&
         (question.city.empty() || std::ranges::find(cities, question.city) != cities.end());
}

std::size_t Recount::words_held(const Plain& plain, const std::vector<std::string>& words,
                                bool widen) const {
  std::size_t held = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool worded = widen && is_worded_at(plain.keys, plain.paragraphs, words, i);
    held += worded || holds(plain.keys, words[i]) ? 1 : 0;
  }
  return held;
}

Counted Recount::count(const Question& asked, const SearchRequest& request) const {
  const Question question = without_marks_of_text(asked);
  auto words = content_words(question.loose);
  const bool only_stop_words = words.empty();
  if (only_stop_words) words = question.loose;
  std::vector<const SampleDocument*> all, any;
  for (const Plain& plain : documents_) {
    if (!holds_constraints(plain, question, request.widen)) continue;
    const std::size_t held = words_held(plain, words, request.widen && !only_stop_words);
    if (held == words.size()) all.push_back(&plain.document);
    if (words.empty() || held > 0) any.push_back(&plain.document);
  }
  const bool asks_for_more =
      !question.required.empty() || !question.phrases.empty() || !question.either.empty();
  if (any.empty() && asks_for_more) {
    for (const Plain& plain : documents_) {
      if (holds_constraints(plain, question, request.widen)) any.push_back(&plain.document);
    }
  }
  const bool two_readings = words.size() > 1 || any.size() > all.size();
  Counted counted;
  counted.match = request.match == Match::kAny ? Match::kAny : Match::kAll;
  const bool enough = all.size() >= (words.size() <= 3 ? 1u : 10u) && !only_stop_words;
  if (request.match == Match::kAuto && two_readings && !enough) counted.match = Match::kAny;
  const auto& matching = counted.match == Match::kAll ? all : any;
  const auto& other = counted.match == Match::kAll ? any : all;
  const auto passing = [&](const SampleDocument* document) {
    return passes_all_but(*document, request, schema::kPublicFacets);
  };
  for (const SampleDocument* document : matching) {
    if (passing(document)) counted.ids.push_back(document->id);
  }
  std::ranges::sort(counted.ids);
  counted.total = counted.ids.size();
  counted.other = two_readings ? std::to_string(std::ranges::count_if(other, passing)) : "-";
  counted.facets = facets_text(matching, request);
  return counted;
}

}  // namespace lotse::search
