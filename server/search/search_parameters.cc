#include "server/search/search_parameters.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "analyzers/charset.h"

namespace lotse::search {
namespace {

using schema::Facet;

constexpr int kMostSize = 100;
constexpr int kMostPage = 1'000'000;             // the engine's own limit on offsets is lower
constexpr int kMostYears = 500;                  // of one range: each year is a term of the query
constexpr std::size_t kMostFacetBytes = 200;     // no id of a city or body is longer
constexpr std::size_t kMostFacetValues = 1'000;  // of one facet

// What setting a parameter leads to: nothing, or why it cannot be.
using Problem = std::optional<std::string>;

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool all_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<int> year_number(std::string_view text) {
  return text.size() == 4 && all_digits(text) ? number(text) : std::nullopt;
}

std::string year_text(int year) {
  const std::string digits = std::to_string(year);
  return std::string(4 - digits.size(), '0') + digits;
}

Problem set_whole(int& target, std::string_view value, int most) {
  const auto parsed = number(value);
  if (!all_digits(value) || !parsed || *parsed < 1 || *parsed > most) {
    return "must be a whole number from 1 to " + std::to_string(most);
  }
  target = *parsed;
  return std::nullopt;
}

Problem set_flag(bool& target, std::string_view value) {
  if (value != "0" && value != "1") return "must be 0 or 1";
  target = value == "1";
  return std::nullopt;
}

template <typename Choice>
using Choices = std::vector<std::pair<std::string_view, Choice>>;

template <typename Choice>
Problem set_choice(Choice& target, std::string_view value, const Choices<Choice>& choices) {
  std::string allowed;
  for (const auto& [name, choice] : choices) {
    if (name == value) {
      target = choice;
      return std::nullopt;
    }
    allowed += (allowed.empty() ? "" : ", ") + std::string(name);
  }
  return "must be one of: " + allowed;
}

template <typename List>
Problem unless_listed(const List& list, std::string_view value) {
  if (std::ranges::find(list, value) != list.end()) return std::nullopt;
  std::string allowed;
  for (const auto name : list) allowed += std::string(name) + ", ";
  return "must be one of: " + allowed + "none";
}

Problem refusal_of_goal(std::string_view value) {
  const auto goal = number(value);
  const bool good = goal && *goal >= 1 && *goal <= 17 && value == std::to_string(*goal);
  return good ? Problem() : "must be a goal from 1 to 17, or none";
}

// An id that this archive does not know finds nothing; what cannot be an id at all is refused.
Problem refusal_of_id(std::string_view value) {
  const bool control = std::ranges::any_of(
      value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
  if (value.empty()) return "must not be empty";
  if (value.size() > kMostFacetBytes) return "is too long";
  if (control || !analyzers::is_valid_utf8(value))
    return "must be UTF-8 text without control characters";
  return std::nullopt;
}

Problem refusal_of_value(Facet facet, std::string_view value) {
  if (value == schema::kNone) return std::nullopt;
  if (facet == Facet::kSdg) return refusal_of_goal(value);
  if (facet == Facet::kType) return unless_listed(schema::kDocumentTypes, value);
  if (facet == Facet::kLanguage) return unless_listed(schema::kLanguages, value);
  return refusal_of_id(value);
}

Problem add_value(std::vector<std::string>& chosen, std::string value) {
  if (std::ranges::find(chosen, value) != chosen.end()) return std::nullopt;
  if (chosen.size() == kMostFacetValues) return "is chosen too often";
  chosen.push_back(std::move(value));
  return std::nullopt;
}

// "2021", "2019..2023" or "none".
Problem add_years(std::vector<std::string>& chosen, std::string_view value) {
  if (value == schema::kNone) return add_value(chosen, std::string(value));
  const std::size_t dots = value.find("..");
  const auto first = year_number(value.substr(0, dots));
  const auto last = dots == value.npos ? first : year_number(value.substr(dots + 2));
  if (!first || !last) return "must be a year such as 2021, a range such as 2019..2023, or none";
  if (*last < *first) return "must be a range from an earlier to a later year";
  if (*last - *first >= kMostYears) {
    return "must be a range of at most " + std::to_string(kMostYears) + " years";
  }
  for (int year = *first; year <= *last; ++year) {
    if (Problem problem = add_value(chosen, year_text(year))) return problem;
  }
  return std::nullopt;
}

Problem choose(SearchRequest& request, Facet facet, const std::string& value) {
  auto& chosen = request.chosen[static_cast<std::size_t>(facet)];
  if (facet == Facet::kYear) return add_years(chosen, value);
  if (Problem problem = refusal_of_value(facet, value)) return problem;
  return add_value(chosen, value);
}

const Choices<Match> kMatches{{"all", Match::kAll}, {"any", Match::kAny}};
const Choices<bool> kGoalEvidence{{"stated", true}};
const Choices<Sort> kSorts{
    {"relevance", Sort::kRelevance}, {"newest", Sort::kNewest}, {"oldest", Sort::kOldest}};

Problem set_text(std::string& target, const std::string& value) {
  if (!analyzers::is_valid_utf8(value)) return "must be valid UTF-8";
  target = value;
  return std::nullopt;
}

// Parameters with one value; no value at all: there is no such parameter.
std::optional<Problem> set_single(SearchRequest& request, std::string_view name,
                                  const std::string& value) {
  if (name == "q") return set_text(request.q, value);
  if (name == "match") return set_choice(request.match, value, kMatches);
  if (name == "widen") return set_flag(request.widen, value);
  if (name == "goal_evidence") return set_choice(request.stated_goals_only, value, kGoalEvidence);
  if (name == "sort") return set_choice(request.sort, value, kSorts);
  if (name == "page") return set_whole(request.page, value, kMostPage);
  if (name == "size") return set_whole(request.size, value, kMostSize);
  if (name == "facets") return set_flag(request.with_facets, value);
  if (name == "explain") return set_flag(request.explain, value);
  return std::nullopt;
}

std::optional<Facet> public_facet(std::string_view name) {
  const auto end = schema::kFacets.begin() + schema::kPublicFacets;
  const auto found = std::find_if(schema::kFacets.begin(), end,
                                  [&](const auto& field) { return field.name == name; });
  return found == end ? std::nullopt : std::optional(found->facet);
}

// Whole runs of years as ranges; what is no year stays as it is, at the end.
std::vector<std::string> year_values(std::vector<std::string> chosen) {
  std::ranges::sort(chosen);  // four digits sort before "none"
  std::vector<std::string> values;
  for (std::size_t i = 0; i < chosen.size();) {
    std::size_t last = i;
    while (last + 1 < chosen.size() && year_number(chosen[i]) && year_number(chosen[last + 1]) &&
           *year_number(chosen[last + 1]) == *year_number(chosen[last]) + 1) {
      ++last;
    }
    values.push_back(last == i ? chosen[i] : chosen[i] + ".." + chosen[last]);
    i = last + 1;
  }
  return values;
}

template <typename Choice>
std::string name_of(Choice value, const Choices<Choice>& choices) {
  const auto found =
      std::ranges::find(choices, value, &std::pair<std::string_view, Choice>::second);
  return found == choices.end() ? "" : std::string(found->first);
}

// RFC 3986, section 2.3: everything but unreserved characters is encoded.
std::string percent_encoded(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  constexpr std::string_view kMarks = "-._~";
  std::string encoded;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool alphanumeric =
        (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (alphanumeric || kMarks.find(c) != kMarks.npos) {
      encoded += c;
    } else {
      encoded += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return encoded;
}

}  // namespace

std::variant<SearchRequest, Refusal> request_of(const Parameters& parameters,
                                                const std::vector<std::string_view>& also_allowed) {
  SearchRequest request;
  std::set<std::string_view> seen;
  for (const auto& [name, value] : parameters) {
    if (const auto facet = public_facet(name)) {
      if (Problem problem = choose(request, *facet, value)) return Refusal{name, *problem};
      continue;
    }
    if (!seen.insert(name).second) return Refusal{name, "must be given only once"};
    if (std::ranges::find(also_allowed, name) != also_allowed.end()) continue;
    const auto outcome = set_single(request, name, value);
    if (!outcome) return Refusal{name, "is not a parameter of this address"};
    if (*outcome) return Refusal{name, **outcome};
  }
  return request;
}

Parameters parameters_of(const SearchRequest& request) {
  const SearchRequest fresh;
  Parameters parameters;
  const auto add = [&](std::string_view name, std::string value) {
    parameters.emplace_back(name, std::move(value));
  };
  if (!request.q.empty()) add("q", request.q);
  for (std::size_t i = 0; i < schema::kPublicFacets; ++i) {
    const bool years = schema::kFacets[i].facet == Facet::kYear;
    const auto& chosen = request.chosen[i];
    for (const auto& value : years ? year_values(chosen) : chosen)
      add(schema::kFacets[i].name, value);
  }
  if (request.match != fresh.match) add("match", name_of(request.match, kMatches));
  if (!request.widen) add("widen", "0");
  if (request.stated_goals_only) add("goal_evidence", "stated");
  if (request.sort != fresh.sort) add("sort", name_of(request.sort, kSorts));
  if (request.page != fresh.page) add("page", std::to_string(request.page));
  if (request.size != fresh.size) add("size", std::to_string(request.size));
  if (!request.with_facets) add("facets", "0");
  if (request.explain) add("explain", "1");
  return parameters;
}

std::string query_string(const Parameters& parameters) {
  std::string text;
  for (const auto& [name, value] : parameters) {
    text += (text.empty() ? "?" : "&") + percent_encoded(name) + "=" + percent_encoded(value);
  }
  return text;
}

}  // namespace lotse::search
