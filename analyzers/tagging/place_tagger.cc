#include "analyzers/tagging/place_tagger.h"

#include <algorithm>
#include <set>
#include <string>

#include "analyzers/tagging/name_variants.h"
#include "analyzers/tagging/place_context.h"

namespace lotse::tagging {

struct PlaceTagger::Candidate {
  std::uint32_t city = 0;
  WordRange words;
  std::string rule;            // "" while no witness is found
  bool proves_others = false;  // further bare mentions in the document are the city too
};

struct PlaceTagger::Part {
  const TextWords& words;
  bool in_title = false;
  std::vector<Candidate> candidates;
  std::set<std::uint32_t> country_sentences;
};

namespace {

// Before any noun; what stands behind them proves the name here, but not elsewhere.
const std::vector<std::string> kWeakWitnesses = {"in", "aus", "nach", "from", "to"};

bool begins_in_small_letters(std::string_view name) {
  const TextWords words(name);
  return words.size() > 0 && !words[0].capital;
}

bool contains(const std::vector<std::string>& list, const std::string& name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

}  // namespace

PlaceTagger::PlaceTagger(std::vector<NamedThing> cities, const std::vector<NamedThing>& countries,
                         const PlaceWords& words)
    : not_before_(words.not_before),
      not_after_(words.not_after),
      witness_before_(words.witness_before),
      witness_after_(words.witness_after),
      weak_witness_before_(kWeakWitnesses) {
  for (NamedThing& city : cities) add_city(std::move(city));
  for (const NamedThing& country : countries) add_country(country);
}

void PlaceTagger::add_city(NamedThing city) {
  const auto index = static_cast<std::uint32_t>(cities_.size());
  const auto add = [&](const std::string& name, NameForm::Kind kind) {
    NameForm form{.thing = index, .kind = kind, .capital = !begins_in_small_letters(name)};
    form.full = !city.ambiguous || contains(city.witnesses, name);
    names_.add(name, form);
    names_.add(with_two_letter_umlauts(name), form);
    form.inflected = true;
    const auto base = folded_words(name);
    const auto forms =
        kind == NameForm::Kind::kName ? inflected_names(base) : inflected_adjectives(base);
    for (const auto& inflected : forms) names_.add(inflected, form);
  };
  for (const auto& name : city.names) add(name, NameForm::Kind::kName);
  for (const auto& name : city.adjectives) add(name, NameForm::Kind::kAdjective);
  for (const auto& name : city.witnesses)
    if (!contains(city.names, name) && !contains(city.adjectives, name))
      add(name, NameForm::Kind::kName);
  cities_.push_back({city, PhraseList(city.not_before), PhraseList(city.not_after)});
}

void PlaceTagger::add_country(const NamedThing& country) {
  for (const auto& name : country.names) {
    countries_.add(name, {.capital = true});
    for (const auto& form : inflected_names(folded_words(name))) countries_.add(form, {});
  }
  for (const auto& name : country.names_exact) {
    const TextWords words(name);
    if (words.size() == 0) continue;
    const auto end = words[words.size() - 1].end;
    countries_.add(name, {.exact = name.substr(0, end)});
  }
  for (const auto& adjective : country.adjectives) {
    countries_.add(adjective, {});
    for (const auto& form : declined_adjectives(folded_words(adjective))) countries_.add(form, {});
  }
}

bool PlaceTagger::is_excluded(const TextWords& words, const NameMatch& match,
                              const NameForm& form) const {
  const WordRange range{match.first, match.first + match.count};
  const City& city = cities_[form.thing];
  return not_before_.begins_at(words, range.last) ||
         not_after_.ends_before(words, range.first) > 0 ||
         city.not_before.begins_at(words, range.last) ||
         (city.not_after.ends_before(words, range.first) > 0 && !is_partner_of(words, range)) ||
         is_person(words, range) || is_other_place(words, range) ||
         (form.kind == NameForm::Kind::kAdjective && names_street_later(words, range));
}

std::string_view PlaceTagger::near_witness(const TextWords& words, const NameMatch& match,
                                           const NameForm& form) const {
  const WordRange range{match.first, match.first + match.count};
  if (form.kind == NameForm::Kind::kAdjective)
    return describes_city_office(words, range) || witness_after_.begins_at(words, range.last)
               ? "witness:word"
               : "";
  if (witness_after_.begins_at(words, range.last)) return "witness:word";
  if (is_common_noun(words, range)) return "";
  if (weak_witness_before_.ends_before(words, range.first) > 0) return "witness:preposition";
  if (is_partner_of(words, range)) return "witness:word";
  return witness_before_.ends_before(words, range.first) > 0 ? "witness:word" : "";
}

std::optional<PlaceTagger::Candidate> PlaceTagger::judged(const TextWords& words,
                                                          const NameMatch& match) const {
  std::optional<Candidate> open;
  const WordRange range{match.first, match.first + match.count};
  for (const NameForm* form : match.forms) {
    if (is_excluded(words, match, *form)) continue;
    const bool adjective = form->kind == NameForm::Kind::kAdjective;
    Candidate candidate{form->thing, range, "", false};
    if (form->full) {
      const bool ambiguous = cities_[form->thing].thing.ambiguous;
      candidate.rule = adjective ? "adjective" : form->inflected ? "inflected" : "name";
      candidate.proves_others = ambiguous && !adjective;
      return candidate;
    }
    candidate.rule = near_witness(words, match, *form);
    candidate.proves_others = candidate.rule == "witness:word";
    if (!candidate.rule.empty()) return candidate;
    if (!open && !adjective && !is_common_noun(words, range)) open = candidate;
  }
  return open;
}

PlaceTagger::Part PlaceTagger::read(const TextWords& words, bool in_title) const {
  Part part{words, in_title, {}, {}};
  for (std::size_t i = 0; i < part.words.size();) {
    if (countries_.longest_at(part.words, i)) part.country_sentences.insert(part.words[i].sentence);
    const auto match = names_.longest_at(part.words, i);
    if (!match) {
      ++i;
      continue;
    }
    if (auto candidate = judged(part.words, *match))
      part.candidates.push_back(std::move(*candidate));
    i += match->count;
  }
  return part;
}

void PlaceTagger::call_witnesses(std::vector<Part>& parts) const {
  std::set<std::uint32_t> proven;
  bool has_headings = false;  // cities as headings: then an ambiguous name as a heading is one too
  for (const Part& part : parts)
    for (const Candidate& candidate : part.candidates) {
      if (candidate.proves_others) proven.insert(candidate.city);
      if (!candidate.rule.empty() && is_heading(part.words, candidate.words)) has_headings = true;
    }
  for (Part& part : parts) {
    std::set<std::uint32_t> city_sentences;
    const auto sentence = [&](const Candidate& c) { return part.words[c.words.first].sentence; };
    for (const Candidate& candidate : part.candidates)
      if (!candidate.rule.empty()) city_sentences.insert(sentence(candidate));
    for (Candidate& candidate : part.candidates) {
      if (!candidate.rule.empty()) continue;
      if (part.country_sentences.contains(sentence(candidate)))
        candidate.rule = "witness:country";
      else if (city_sentences.contains(sentence(candidate)) &&
               may_be_listed(part.words, candidate.words))
        candidate.rule = "witness:city";
      else if (has_headings && is_heading(part.words, candidate.words))
        candidate.rule = "witness:heading";
      else if (proven.contains(candidate.city))
        candidate.rule = "witness:document";
    }
  }
}

void PlaceTagger::tag_words(const DocumentWords& document, std::vector<Mention>& mentions) const {
  std::vector<Part> parts;
  parts.push_back(read(document.title, true));
  parts.push_back(read(document.text, false));
  call_witnesses(parts);
  for (const Part& part : parts)
    for (const Candidate& candidate : part.candidates) {
      if (candidate.rule.empty()) continue;
      const std::size_t begin = part.words[candidate.words.first].begin;
      const std::size_t end = part.words[candidate.words.last - 1].end;
      mentions.push_back({"city", cities_[candidate.city].thing.id, begin, end, candidate.rule,
                          Strength::kStated, part.in_title});
    }
}

}  // namespace lotse::tagging
