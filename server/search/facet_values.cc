#include "server/search/facet_values.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "analyzers/normalize.h"
#include "server/search/facet_labels.h"

namespace lotse::search {
namespace {

using schema::Facet;

// Letters and digits alone: "Novi Sad", "novi-sad" and "NOVI SAD" are one.
std::string folded_name(std::string_view name) {
  std::string all;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of(" -_"), name.size());
    all += analyzers::folded(name.substr(0, end));
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return all;
}

std::optional<int> year_of(std::string_view text) {
  int year = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
  if (error != std::errc() || end != text.data() + text.size() || text.size() != 4) {
    return std::nullopt;
  }
  return year;
}

std::vector<std::string> years_of(const std::string& typed) {
  const std::size_t dots = typed.find("..");
  const auto first = year_of(std::string_view(typed).substr(0, dots));
  const auto last = dots == std::string::npos ? first : year_of(typed.substr(dots + 2));
  std::vector<std::string> years;
  if (!first || !last) return years;
  for (int year = *first; year <= *last; ++year) years.push_back(std::to_string(year));
  return years;
}

std::vector<std::string> goals_of(const std::string& typed) {
  int number = 0;
  const char* end = typed.data() + typed.size();
  const auto [stop, error] = std::from_chars(typed.data(), end, number);
  if (error != std::errc() || stop != end || number < 1 || number > 17) return {};
  return {std::to_string(number)};
}

struct Candidate {
  std::string id;
  std::vector<std::string> names;
};

std::vector<std::string> first_named(const std::vector<Candidate>& candidates,
                                     const std::string& typed) {
  const std::string wanted = folded_name(typed);
  for (const Candidate& candidate : candidates) {
    for (const std::string& name : candidate.names) {
      if (folded_name(name) == wanted) return {candidate.id};
    }
  }
  return {};
}

template <typename Things>
std::vector<Candidate> candidates_of(const Things& things) {
  std::vector<Candidate> candidates;
  for (const auto& thing : things) {
    candidates.push_back({thing.id, {thing.id, thing.label.de, thing.label.en}});
    std::ranges::copy(thing.names, std::back_inserter(candidates.back().names));
  }
  return candidates;
}

template <typename Values>
std::vector<Candidate> labelled(Facet facet, const Values& values) {
  std::vector<Candidate> candidates;
  for (const std::string_view value : values) {
    candidates.push_back({std::string(value),
                          {std::string(value), facet_label(facet, value, "de", {}),
                           facet_label(facet, value, "en", {})}});
  }
  return candidates;
}

}  // namespace

std::vector<std::string> facet_values(Facet facet, const std::string& typed,
                                      const schema::Knowledge& knowledge) {
  if (folded_name(typed) == schema::kNone) return {std::string(schema::kNone)};
  switch (facet) {
    case Facet::kYear:
      return years_of(typed);
    case Facet::kSdg:
    case Facet::kSdgStated:
      return goals_of(typed);
    case Facet::kCity:
      return first_named(candidates_of(knowledge.cities), typed);
    case Facet::kCountry:
      return first_named(candidates_of(knowledge.countries), typed);
    case Facet::kNetwork:
      return first_named(candidates_of(knowledge.networks), typed);
    case Facet::kBody:
      return first_named(candidates_of(knowledge.bodies), typed);
    case Facet::kPartnership:
      return first_named(candidates_of(knowledge.relation_kinds), typed);
    case Facet::kType:
      return first_named(labelled(facet, schema::kDocumentTypes), typed);
    case Facet::kLanguage:
      return first_named(labelled(facet, schema::kLanguages), typed);
    case Facet::kSource:
      return {typed};
  }
  return {};
}

}  // namespace lotse::search
