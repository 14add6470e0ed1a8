#include "tests/server/search/recount.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>

#include "analyzers/analyzer.h"
#include "analyzers/normalize.h"
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

bool Recount::holds_constraints(const Plain& plain, const Question& question) const {
  const auto held = [&](const std::string& word) { return holds(plain.keys, word); };
  const auto phrase_held = [&](const std::string& phrase) {
    const auto words = written_words(phrase);
    return std::ranges::any_of(plain.paragraphs,
                               [&](const auto& one) { return stands_in(words, one); });
  };
  const auto& cities = plain.document.cities;
  return std::ranges::all_of(question.required, held) &&
         std::ranges::none_of(question.excluded, held) &&
         std::ranges::all_of(question.phrases, phrase_held) &&
         std::ranges::all_of(
             question.either,
             [&](const auto& two) { return held(two.first) || held(two.second); }) &&
         (question.city.empty() || std::ranges::find(cities, question.city) != cities.end());
}

Counted Recount::count(const Question& asked, const SearchRequest& request) const {
  const Question question = without_marks_of_text(asked);
  auto words = content_words(question.loose);
  const bool only_stop_words = words.empty();
  if (only_stop_words) words = question.loose;
  std::vector<const SampleDocument*> all, any;
  for (const Plain& plain : documents_) {
    if (!holds_constraints(plain, question)) continue;
    const auto held = [&](const std::string& word) { return holds(plain.keys, word); };
    if (std::ranges::all_of(words, held)) all.push_back(&plain.document);
    if (words.empty() || std::ranges::any_of(words, held)) any.push_back(&plain.document);
  }
  const bool asks_for_more =
      !question.required.empty() || !question.phrases.empty() || !question.either.empty();
  if (any.empty() && asks_for_more) {
    for (const Plain& plain : documents_) {
      if (holds_constraints(plain, question)) any.push_back(&plain.document);
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
